import { RegisterMatterBody, SuggestRoutesBody } from '@one-window/contracts';
import { faultsOf, stepOf } from './register-faults';
import { bodyOf, emptyForm, noAnswers, suggestBody, type RegisterForm } from './register-form';

const zhang: RegisterForm = {
  ...emptyForm,
  area: 'xincheng',
  name: '张某',
  idNumber: '１１０１０５ 19491231 002x',
  employerName: '某快递公司',
  uscc: '91350100M000100Y43',
  circumstances: ['wages-unpaid', 'no-contract'],
  answers: {
    'wages-unpaid': {
      ...noAnswers,
      amount: '8,000.00',
      months: '1',
      admitted: 'yes',
      clear: 'yes',
      from: '20260701',
      to: '2026-07-31',
    },
  },
  routes: {
    'wages-unpaid': { kind: 'confirm' },
    'no-contract': { kind: 'override', body: 'arbitration', agency: '', reason: '劳动者要求仲裁' },
  },
  story: '七月工资没发。',
  materials: [{ kind: 'identity', title: '身份证明', pages: '2', form: 'copy' }],
};

describe('Registering a matter', () => {
  it('facts as typed make a body that the contract takes', () => {
    const parsed = RegisterMatterBody.safeParse(bodyOf(zhang));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.claims[0]).toMatchObject({
      circumstance: 'wages-unpaid',
      amountFen: 800_000,
      period: { from: '2026-07-01', to: '2026-07-31' },
    });
  });

  it('the same facts ask for a suggestion', () =>
    expect(SuggestRoutesBody.safeParse(suggestBody(zhang)).error?.issues ?? []).toEqual([]));

  it('a complete form goes to the check', () => expect(stepOf(zhang)).toBe('check'));

  it('an empty form names what the first step needs', () =>
    expect(faultsOf('parties', emptyForm).map(({ field }) => field)).toEqual([
      'idNumber',
      'name',
      'employerName',
      'area',
    ]));

  it('who has no number is received all the same', () =>
    expect(faultsOf('parties', { ...zhang, idKind: 'none', idNumber: '' })).toEqual([]));

  it('a wrong check digit is told in both languages', () => {
    const [found] = faultsOf('parties', { ...zhang, idNumber: '110105194912310021' });
    expect(found?.fault).toMatchObject({ zh: expect.stringContaining('第18位') });
  });

  it('another way than suggested needs its reason', () => {
    const form: RegisterForm = {
      ...zhang,
      routes: { ...zhang.routes, 'no-contract': { kind: 'override', body: 'inspection', agency: '', reason: ' ' } },
    };
    expect(faultsOf('claims', form).map(({ field }) => field)).toEqual(['reason-no-contract']);
  });

  it('a material without pages is told at its row', () =>
    expect(
      faultsOf('materials', { ...zhang, materials: [{ kind: 'other', title: '欠条', pages: '', form: 'original' }] }),
    ).toEqual([{ field: 'material-0-pages', fault: 'not-a-number', label: 'pages' }]));
});
