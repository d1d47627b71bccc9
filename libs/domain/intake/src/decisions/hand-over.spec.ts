import { heWei, luoHong, maJun, sunYan, zhouMin } from '../testing/city';
import { given } from '../testing/given';
import { dismissal, told } from '../testing/told';

/** 张某 worked in 东山县 and comes to the window of 新城区. */
const decided = given().and(
  'RegisterMatter',
  told([{ claim: dismissal, route: { kind: 'confirm' } }], { area: 'dongshan' }),
  zhouMin,
  '2026-09-07',
);
const toUnit = 'arb-dongshan';
const consented = decided.and('RecordHandoverConsent', { toUnit, given: true }, zhouMin, '2026-09-07');
const sent = consented.and('SendPackage', { toUnit }, zhouMin, '2026-09-08');
const packageNo = '云新窗收〔2026〕1号-移1';

describe('hand-over to another area (全域受理)', () => {
  it('needs the worker’s consent', () => {
    expect(decided.when('DispatchMatter', {}, zhouMin, '2026-09-07').refusal).toMatchObject({
      code: 'handover/consent-missing',
    });
    expect(decided.when('SendPackage', { toUnit }, zhouMin, '2026-09-07').refusal).toMatchObject({
      code: 'handover/consent-missing',
    });
  });

  it('tells a worker who does not consent where to go, in writing', () => {
    const { facts } = decided.when('RecordHandoverConsent', { toUnit, given: false }, zhouMin, '2026-09-07');
    expect(facts).toMatchObject([
      { type: 'HandoverDeclined' },
      {
        type: 'AdvisedElsewhere',
        data: { agency: 'competent-unit', unit: toUnit, text: expect.stringContaining('东山县政务中心四楼') },
      },
    ]);
  });

  it('sends a package with what the receiver needs', () => {
    const { facts } = consented.when('SendPackage', { toUnit }, zhouMin, '2026-09-08');
    expect(facts).toMatchObject([
      {
        type: 'PackageSent',
        data: {
          package: {
            packageNo,
            fromUnit: 'win-xincheng',
            toUnit,
            consent: { given: true, on: '2026-09-07' },
            originalReceivedOn: '2026-09-07',
            claimItems: [{ itemId: 'c1', cause: 'A22' }],
            limitation: [{ itemId: 'c1', endsOn: '2027-08-31' }],
          },
        },
      },
    ]);
  });

  it.each([
    ['the office itself', heWei],
    ['a window of its area', sunYan],
  ])('is accepted by %s, which opens its own case', (_who, receiver) => {
    const { facts } = sent.when('AcceptPackage', { packageNo }, receiver, '2026-09-09');
    expect(facts).toMatchObject([
      { type: 'PackageAccepted', data: { packageNo, unit: toUnit } },
      {
        type: 'CaseDispatched',
        data: { unit: toUnit, packageNo, windowReceivedOn: '2026-09-07', windowUnit: 'win-xincheng' },
      },
    ]);
  });

  it('is not answered by the sender or by others', () => {
    for (const stranger of [zhouMin, maJun]) {
      expect(sent.when('AcceptPackage', { packageNo }, stranger, '2026-09-09').refusal).toMatchObject({
        code: 'package/not-addressed',
      });
    }
  });

  it('is answered once', () => {
    const accepted = sent.and('AcceptPackage', { packageNo }, heWei, '2026-09-09');
    expect(
      accepted.when('RefusePackage', { packageNo, reason: '无管辖权' }, heWei, '2026-09-09').refusal,
    ).toMatchObject({ code: 'package/none-waiting' });
  });

  const bounced = sent.and('RefusePackage', { packageNo, reason: '履行地不在本县' }, heWei, '2026-09-09');

  it('comes back once, with the reason, and may then go to the city’s office', () => {
    expect(sent.when('RefusePackage', { packageNo, reason: ' ' }, heWei, '2026-09-09').refusal).toMatchObject({
      code: 'package/reason-missing',
    });
    expect(bounced.state).toMatchObject({ matter: { items: [{ where: { place: 'window' }, refusedBy: [toUnit] }] } });
    expect(bounced.when('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-10').facts).toMatchObject([
      { data: { unit: 'arb-city' } },
    ]);
  });

  const twice = bounced
    .and('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-10')
    .and('RecordHandoverConsent', { toUnit: 'arb-city', given: true }, zhouMin, '2026-09-10')
    .and('SendPackage', { toUnit: 'arb-city' }, zhouMin, '2026-09-10');
  const toCity = '云新窗收〔2026〕1号-移2';
  const cityOfficer = { ...heWei, unit: 'arb-city' };

  it('goes to the coordinator when it comes back a second time', () => {
    const refused = twice.when(
      'RefusePackage',
      { packageNo: toCity, reason: '应由县院受理' },
      cityOfficer,
      '2026-09-11',
    );
    expect(refused.facts).toMatchObject([
      { type: 'PackageRefused' },
      { type: 'HandoverEscalated', data: { itemIds: ['c1'], refusedBy: [toUnit, 'arb-city'] } },
    ]);
  });

  it('is then designated by the common superior, and by nobody else', () => {
    const escalated = twice.and(
      'RefusePackage',
      { packageNo: toCity, reason: '应由县院受理' },
      cityOfficer,
      '2026-09-11',
    );
    const designation = { itemIds: ['c1'], unit: toUnit, reason: '劳动合同履行地在东山县' };
    expect(escalated.when('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-14').refusal).toBeDefined();
    expect(escalated.when('DesignateUnit', designation, zhouMin, '2026-09-14').refusal).toMatchObject({
      code: 'designation/not-coordinator',
    });
    expect(
      escalated.when('DesignateUnit', { ...designation, unit: 'ins-dongshan' }, luoHong, '2026-09-14').refusal,
    ).toMatchObject({
      code: 'route/unit-not-competent',
    });
    expect(escalated.when('DesignateUnit', designation, luoHong, '2026-09-14').types).toEqual([
      'UnitDesignated',
      'CaseDispatched',
    ]);
  });
});
