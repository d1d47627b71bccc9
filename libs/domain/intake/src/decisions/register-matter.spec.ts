import { zhouMin } from '../testing/city';
import { given } from '../testing/given';
import { day, dismissal, housingFund, told, wagesAdmitted } from '../testing/told';

describe('RegisterMatter', () => {
  it('receives, gives a receipt and suggests a way for each claim', () => {
    const outcome = given().when('RegisterMatter', told([wagesAdmitted, dismissal]), zhouMin, '2026-09-07');
    expect(outcome.types).toEqual(['WindowReceived', 'RouteSuggested', 'RouteSuggested']);
    expect(outcome.facts[0]?.data).toMatchObject({ receiptNo: '云新窗收〔2026〕1号', windowUnit: 'win-xincheng' });
    expect(outcome.facts.slice(1).map(fact => fact.data)).toMatchObject([
      { itemId: 'c1', suggestion: { body: 'inspection' } },
      { itemId: 'c2', suggestion: { body: 'arbitration' } },
    ]);
  });

  it('records what the clerk chose on the form, with the text that the worker was given', () => {
    const claims = [
      { claim: wagesAdmitted, route: { kind: 'override', body: 'arbitration', reason: '劳动者坚持仲裁' } },
      { claim: dismissal, route: { kind: 'confirm' } },
      { claim: housingFund, route: { kind: 'confirm' } },
    ] as const;
    const outcome = given().when('RegisterMatter', told(claims), zhouMin, '2026-09-07');
    const chosen = outcome.facts.filter(fact => fact.type === 'RouteConfirmed' || fact.type === 'RouteOverridden');
    expect(chosen.map(fact => fact.data)).toMatchObject([
      { itemId: 'c1', body: 'arbitration', unit: 'arb-xincheng', suggested: 'inspection', reason: '劳动者坚持仲裁' },
      { itemId: 'c2', body: 'arbitration', unit: 'arb-xincheng', rightsNotice: expect.stringContaining('五个工作日') },
      { itemId: 'c3', body: 'elsewhere', agency: 'housing-fund-centre' },
    ]);
  });

  it('keeps the day of the postmark apart from the day of the record', () => {
    const posted = told([dismissal], { receivedOn: day('2026-09-04'), channel: 'mail' });
    const outcome = given().when('RegisterMatter', posted, zhouMin, '2026-09-07');
    expect(outcome.facts.map(fact => fact.on)).toEqual(['2026-09-04', '2026-09-07']);
  });

  it('refuses a receipt of tomorrow', () =>
    expect(
      given().when('RegisterMatter', told([dismissal], { receivedOn: day('2026-09-08') }), zhouMin, '2026-09-07')
        .refusal,
    ).toMatchObject({ code: 'receipt/in-future' }));

  it.each([
    [{ facts: {} }, 'claim/without-subject'],
    [{ cause: 'A98', facts: {} }, 'claim/unknown-subject'],
    [{ matter: 'I14', facts: {} }, 'claim/unknown-subject'],
  ])('refuses the claim %j and says which it is', (claim, code) =>
    expect(given().when('RegisterMatter', told([dismissal, claim]), zhouMin, '2026-09-07').refusal).toEqual({
      code,
      params: { claim: 2 },
    }),
  );

  it('is not done twice', () => {
    const received = given().and('RegisterMatter', told([dismissal]), zhouMin, '2026-09-07');
    expect(received.when('RegisterMatter', told([dismissal]), zhouMin, '2026-09-07').refusal).toMatchObject({
      code: 'matter/already-registered',
    });
  });
});
