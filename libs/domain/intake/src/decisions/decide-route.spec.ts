import { zhouMin } from '../testing/city';
import { given } from '../testing/given';
import { day, dismissal, told, wagesAdmitted } from '../testing/told';

const received = given().and('RegisterMatter', told([wagesAdmitted, dismissal]), zhouMin, '2026-09-07');
const other = { cause: 'A99', facts: {} };
const override = { itemId: 'c1', body: 'arbitration', reason: '单位现已否认' } as const;

describe('ConfirmRoute and OverrideRoute', () => {
  it('confirms what was suggested, for the competent office', () => {
    const { facts } = received.when('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-07');
    expect(facts).toMatchObject([
      { type: 'RouteConfirmed', data: { itemId: 'c1', body: 'inspection', unit: 'ins-xincheng' } },
    ]);
  });

  it('overrides with a reason, and tells the worker of the other door', () => {
    const { facts } = received.when('OverrideRoute', override, zhouMin, '2026-09-07');
    expect(facts).toMatchObject([
      {
        type: 'RouteOverridden',
        data: { suggested: 'inspection', rightsNotice: expect.stringContaining('向劳动保障监察机构投诉') },
      },
    ]);
  });

  it.each([
    [{ ...override, reason: '  ' }, 'route/reason-missing'],
    [{ ...override, body: 'inspection' }, 'route/same-as-suggested'],
    [{ ...override, body: 'elsewhere' }, 'route/agency-missing'],
    [{ ...override, unit: 'arb-dongshan' }, 'route/unit-not-competent'],
    [{ ...override, itemId: 'c9' }, 'item/unknown'],
  ] as const)('refuses %j: %s', (data, code) =>
    expect(received.when('OverrideRoute', data, zhouMin, '2026-09-07').refusal).toMatchObject({ code }),
  );

  it('lets nobody confirm where the clerk must decide', () => {
    const open = given().and('RegisterMatter', told([other]), zhouMin, '2026-09-07');
    expect(open.when('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-07').refusal).toMatchObject({
      code: 'route/clerk-must-decide',
    });
    const decided = open.when('OverrideRoute', { ...override, reason: '垫付款随工资一并仲裁' }, zhouMin, '2026-09-07');
    expect(decided.types).toEqual(['RouteOverridden']);
  });

  it('sends nothing to a body in whose terms it has no name', () => {
    const violation = given().and(
      'RegisterMatter',
      told([
        { matter: 'I01', facts: {} },
        { cause: 'A31', facts: {} },
      ]),
      zhouMin,
      '2026-09-07',
    );
    expect(violation.when('OverrideRoute', override, zhouMin, '2026-09-07').refusal).toMatchObject({
      code: 'route/without-cause',
      article: '调解仲裁法2条；办案规则2条',
    });
    expect(
      violation.when('OverrideRoute', { ...override, itemId: 'c2', body: 'inspection' }, zhouMin, '2026-09-07').refusal,
    ).toMatchObject({ code: 'route/without-matter', article: '监察条例11条' });
  });

  it('lets the worker choose between two competent institutes', () => {
    const twoPlaces = given().and(
      'RegisterMatter',
      told([dismissal], { employerArea: 'dongshan' }),
      zhouMin,
      '2026-09-07',
    );
    const { facts } = twoPlaces.when('ConfirmRoute', { itemId: 'c1', unit: 'arb-dongshan' }, zhouMin, '2026-09-07');
    expect(facts).toMatchObject([{ data: { unit: 'arb-dongshan' } }]);
  });

  it('asks again when an amendment changes the suggestion', () => {
    const amended = received
      .and('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-07')
      .and(
        'AmendMatter',
        { claims: [{ ...wagesAdmitted, itemId: 'c1', facts: { admitted: 'no', arose: day('2026-08-31') } }] },
        zhouMin,
        '2026-09-08',
      );
    expect(amended.state).toMatchObject({
      matter: {
        items: [{ where: { place: 'window' }, suggestion: { body: 'arbitration' } }, { where: { place: 'window' } }],
      },
    });
  });
});
