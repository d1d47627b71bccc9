import { defaultInspectionParameters } from '../parameters/default-parameters';
import { complaint, courierFirm, day, report } from '../testing/leads';
import { zhao } from '../testing/people';
import { filing, registered } from '../testing/stories';
import { Story } from '../testing/story';

const request = { noticeNo: '云新人社监补字〔2026〕1号', missing: ['用人单位名称'] } as const;
const supplied = { receivedOn: day('2026-07-20'), supplied: ['用人单位名称'], employer: courierFirm } as const;
const withoutEmployer = () => {
  const { employer: _unknown, ...lead } = complaint();
  return lead;
};

describe('RequestSupplement and ReceiveSupplement', () => {
  it('completes a complaint without a clear employer; the five days begin again', () => {
    const asked = registered(withoutEmployer()).does('RequestSupplement', request);
    expect(asked.state.deadlines['INS-01']?.status).toBe('suspended');
    const answered = asked.on('2026-07-20').does('ReceiveSupplement', supplied);
    expect(answered.last[0]).toMatchObject({ type: 'SupplementReceived', on: '2026-07-20' });
    expect(answered.due('INS-01')).toBe('2026-07-27');
    expect(answered.state).toMatchObject({ lead: { employer: { name: '某快递公司' } } });
  });

  it('asks once only, where the place says so', () => {
    const answered = registered()
      .does('RequestSupplement', request)
      .on('2026-07-20')
      .does('ReceiveSupplement', supplied);
    expect(answered.no('RequestSupplement', request)).toBe('supplement/already-requested');
    const [always] = defaultInspectionParameters.supplementOnce;
    const lax = Story.begin({ supplementOnce: always ? [{ ...always, value: false }] : [] })
      .by(zhao)
      .does('RegisterLead', complaint())
      .does('RequestSupplement', request);
    expect(lax.no('RequestSupplement', request)).toBe('supplement/already-requested');
    expect(lax.on('2026-07-20').does('ReceiveSupplement', supplied).no('RequestSupplement', request)).toBeUndefined();
  });

  it('concerns complaints only', () => {
    expect(registered(report()).no('RequestSupplement', request)).toBe('lead/no-complaint');
  });

  it('refuses a day for the answer that is not ahead', () => {
    expect(registered().no('RequestSupplement', { ...request, answerBy: day('2026-07-06') })).toBe('term/passed');
  });

  it('receives only what was asked for, not before it was asked, not tomorrow', () => {
    expect(registered().no('ReceiveSupplement', supplied)).toBe('supplement/not-requested');
    const asked = registered().does('RequestSupplement', request);
    expect(asked.no('ReceiveSupplement', supplied)).toBe('date/in-future');
    expect(asked.no('ReceiveSupplement', { ...supplied, receivedOn: day('2026-07-01') })).toBe(
      'supplement/not-requested',
    );
  });

  it('holds the filing until the answer is in', () => {
    const asked = registered().does('RequestSupplement', request);
    expect(asked.no('ProposeFiling', filing)).toBe('supplement/pending');
  });
});
