import { workersIn } from './worker-list';

describe('A pasted list of workers', () => {
  it('is read from a sheet: name, ID number, amount', () =>
    expect(workersIn('序号\t姓名\t身份证号\t金额\n1\t张某甲\t11010519491231002X\t8,000.00\n2\t王某\t\t12000')).toEqual({
      workers: [
        { row: 2, name: '张某甲', idNumber: '11010519491231002X', amountFen: 800_000 },
        { row: 3, name: '王某', amountFen: 1_200_000 },
      ],
      faults: [],
    }));

  it('is read as people type it', () =>
    expect(workersIn('张某 8000 11010519491231002x\n古丽娜尔·买买提，3,500.5元\n李某').workers).toEqual([
      { row: 1, name: '张某', idNumber: '11010519491231002X', amountFen: 800_000 },
      { row: 2, name: '古丽娜尔·买买提', amountFen: 350_050 },
      { row: 3, name: '李某' },
    ]));

  it.each([
    ['张某 110105194912310021', '身份证号第18位不符'],
    ['8000', '没有姓名'],
    ['张某 八千', '“八千”不是证件号，也不是金额'],
    ['张某 8000 9000', '看不懂“9000”'],
    ['张某 11010519491231002X 11010519491231002X', '有两个证件号'],
  ])('names the row that is wrong: %s', (typed, why) => {
    const { workers, faults } = workersIn(`李某\n${typed}`);
    expect(workers).toHaveLength(1);
    expect(faults).toMatchObject([{ row: 2, typed }]);
    expect(faults[0]?.why.zh).toContain(why);
  });

  it('names who stands in it twice', () =>
    expect(workersIn('张某 11010519491231002X\n章某 11010519491231002X').faults).toMatchObject([
      { row: 2, why: { zh: '与第1行是同一证件号。' } },
    ]));
});
