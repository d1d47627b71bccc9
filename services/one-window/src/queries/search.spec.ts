import { personId } from '@one-window/kernel';
import { findDuplicates } from './find-duplicates';
import { searchCases } from './search-cases';
import { forgetPerson } from '../reading/forget-person';
import { rebuildView } from '../reading/rebuild-view';
import { clerk, filingOfficer, stranger, supervisor } from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { EMPLOYER, receivedByArbitration, wageStory } from '../testing/wage-story';

const ID = '11010519491231002X';

describe('finding cases', () => {
  let service: StandingService;

  beforeEach(async () => {
    service = await StandingService.open();
    const zhang = await service.worker('p1', '张伟', ID);
    const first = wageStory('case-01', zhang, zhang.sealed);
    receivedByArbitration(first, zhang, zhang.sealed);
    first.tell('arbitration', 'MediationDeclined', {}, { standing: { number: '云新劳人仲案〔2026〕12号' } });
    const gulina = await service.worker('p2', '古丽娜尔·买买提', '110105199003070038');
    const second = wageStory('case-02', gulina, gulina.sealed, { kind: 'organization', name: '东山张伟记餐饮店' });
    await service.deliver(...first.events, ...second.events);
  });
  afterEach(() => service.close());

  const search = async (text: string, actor = supervisor, more: object = {}) =>
    service.ask(searchCases, actor, {}, { text, ...more });
  const ids = async (text: string, actor = supervisor) =>
    (await search(text, actor)).hits.map(hit => hit.caseId).sort();

  it('finds a name of two characters, a part of an employer, a case number and half of one', async () => {
    expect(await ids('张伟')).toEqual(['case-01', 'case-02']);
    expect(await ids('快递')).toEqual(['case-01']);
    expect(await ids('买买提')).toEqual(['case-02']);
    expect(await ids('云新劳人仲案〔2026〕12号')).toEqual(['case-01']);
    expect(await ids('仲案〔2026〕1')).toEqual(['case-01']);
    expect(await ids('李四')).toEqual([]);
  });

  it('finds a case by the query number of its receipt, and does not show the number', async () => {
    expect(await ids('Qcase-01')).toEqual(['case-01']);
    expect(JSON.stringify((await search('Qcase-01')).hits)).not.toContain('Qcase-01');
  });

  it('finds a whole ID number by its fingerprint, a credit code, and never half an ID number', async () => {
    expect(await ids(ID)).toEqual(['case-01']);
    expect(await ids('110105 19491231 002x')).toEqual(['case-01']);
    expect(await ids('110105')).toEqual([]);
    expect(await ids(EMPLOYER.uscc)).toEqual(['case-01']);
  });

  it('says by what it found, and names each number once', async () => {
    expect((await search('快递')).hits[0]?.numbers).toEqual(['云新收〔2026〕01号', '云新劳人仲案〔2026〕12号']);
    expect((await search('张伟')).hits.map(hit => [hit.caseId, hit.foundBy])).toEqual([
      ['case-01', ['person']],
      ['case-02', ['employer']],
    ]);
    expect((await search(ID)).hits[0]?.foundBy).toEqual(['id-number']);
  });

  it('keeps to the cases of one’s units, in hits and in totals', async () => {
    expect(await ids('张伟', filingOfficer)).toEqual(['case-01', 'case-02']);
    const nothing = await search('张伟', stranger);
    expect([nothing.hits, nothing.total]).toEqual([[], 0]);
  });

  it('gives at most eight while typing, and pages with a total otherwise', async () => {
    const many = await service.worker('p3', '王芳', '110105198001010011');
    for (let n = 10; n < 22; n += 1) await service.deliver(...wageStory(`case-${n}`, many, many.sealed).events);
    expect((await search('王芳', clerk, { typing: true })).hits).toHaveLength(8);
    const second = await search('王芳', clerk, { size: 10, page: 2 });
    expect([second.hits.length, second.total]).toEqual([2, 12]);
  });

  it('puts the very name first, then what begins so, then the rest, the newest first in each', async () => {
    const register = async (caseId: string, name: string) => {
      const worker = await service.worker(caseId, name, '110105198001010011');
      await service.deliver(...wageStory(caseId, worker, worker.sealed).events);
    };
    for (const [caseId, name] of [
      ['c1', '张某'],
      ['c2', '小张某'],
      ['c3', '张某甲'],
      ['c4', '张 某'],
      ['c5', '李张某丙'],
      ['c6', '张某乙'],
    ] as const)
      await register(caseId, name);
    const order = ['c4', 'c1', 'c6', 'c3', 'c5', 'c2'];
    const inOrder = async (more: object) => (await search('张某', supervisor, more)).hits.map(hit => hit.caseId);
    expect(await inOrder({})).toEqual(order);
    expect(await inOrder({ typing: true })).toEqual(order);
    const pages = await Promise.all([1, 2, 3].map(page => inOrder({ size: 2, page })));
    expect(pages.flat()).toEqual(order);
    expect((await search('张某', supervisor, { size: 2 })).total).toBe(6);
    expect((await search('云河某快递有限公司')).hits.length).toBeGreaterThan(0);
  });

  it('forgets an erased person at once, in the index as in the answer, and keeps the case', async () => {
    service.personalData.onErased(person => forgetPerson(service.views, person));
    await service.personalData.erase(personId('p1'));
    expect((await search('张伟')).hits.map(hit => hit.caseId)).toEqual(['case-02']);
    expect((await search('快递')).hits[0]?.title).toBe('〔已清除〕 诉 云河某快递有限公司');
    expect(await ids(ID)).toEqual(['case-01']);
  });

  it('forgets an erased person where the index is made anew', async () => {
    await service.personalData.erase(personId('p1'));
    expect((await search('快递')).hits[0]?.title).toBe('〔已清除〕 诉 云河某快递有限公司');
    await rebuildView(service.views, 'search');
    expect((await search('张伟')).hits.map(hit => hit.caseId)).toEqual(['case-02']);
  });

  const duplicates = (actor: typeof clerk, asked: object) => service.ask(findDuplicates, actor, {}, asked);

  it('warns of the same person by number, of the same name and of the same employer, the surest first', async () => {
    const byNumber = await duplicates(clerk, { idNumber: ID, personName: '张伟', employerName: '云河某快递有限公司' });
    expect(byNumber.candidates[0]).toMatchObject({
      caseId: 'case-01',
      same: ['id-number', 'person-name', 'employer'],
      visible: true,
      claims: [{ cause: 'A11', amountFen: 800_000 }, { cause: 'A13' }],
    });
    expect((await duplicates(clerk, { uscc: EMPLOYER.uscc })).candidates.map(one => one.same)).toEqual([['uscc']]);
    expect((await duplicates(clerk, { personName: '张' })).candidates).toEqual([]);
    expect((await duplicates(clerk, {})).candidates).toEqual([]);
  });

  it('tells of another unit’s case only that it is there, where and how far', async () => {
    const [candidate] = (await duplicates(stranger, { idNumber: ID })).candidates;
    expect(candidate).toMatchObject({
      visible: false,
      title: null,
      workers: [],
      claims: [],
      causes: [],
      same: ['id-number'],
    });
    expect(candidate?.bodies.map(body => body.unit.code)).toEqual(['win-xincheng', 'arb-xincheng']);
    expect(JSON.stringify(candidate)).not.toContain('张伟');
  });
});
