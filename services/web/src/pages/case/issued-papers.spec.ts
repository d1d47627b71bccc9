import { issuedPapers, type PaperEvent } from './issued-papers';

const event = (
  type: string,
  happenedOn: string,
  fact: object,
  lane: PaperEvent['lane'] = 'inspection',
): PaperEvent => ({ id: `${type}-${happenedOn}`, type, lane, stream: `${lane}-1`, happenedOn, fact });

const order = event('OrderToCorrectIssued', '2026-07-20', { orderId: 'o1', orderNo: '云新人社监令（改）〔2026〕1号' });

describe('Papers of the window and of inspection', () => {
  it('are listed with their number and day', () => {
    expect(
      issuedPapers([event('CompletionRequested', '2026-07-06', { noticeNo: '补1' }, 'intake'), order]),
    ).toMatchObject([
      { service: 'intake', number: '补1', issuedOn: '2026-07-06' },
      { service: 'inspection', number: '云新人社监令（改）〔2026〕1号' },
    ]);
  });

  it('say when and how they were served', () => {
    const served = event('OrderServed', '2026-07-21', {
      orderId: 'o1',
      proof: { method: 'direct', servedOn: '2026-07-21' },
    });
    expect(issuedPapers([order, served])[0]).toMatchObject({ servedOn: '2026-07-21', method: 'direct' });
  });

  it('are not invented: a filing without a notice of acceptance is none, nor is what arbitration lists', () =>
    expect(
      issuedPapers([
        event('CaseFiled', '2026-07-08', { caseNo: '立1' }),
        event('DocumentIssued', '2026-07-08', { documentId: 'd1' }, 'arbitration'),
      ]),
    ).toEqual([]));
});
