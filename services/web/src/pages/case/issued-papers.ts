import type { ServiceName, TimelineEvent } from '@one-window/contracts';

/** A paper that the window or the inspection body gave out, as the events of the case tell it. */
export interface IssuedPaper {
  readonly key: string;
  readonly service: ServiceName;
  /** The fact that issued it: its word names the paper. */
  readonly type: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly servedOn?: string;
  readonly method?: string;
}

type Fact = Readonly<Record<string, unknown>>;
const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Where each fact holds the number of its paper, and under what its service is recorded. */
const ISSUING: Readonly<Record<string, { readonly number: string; readonly id?: string }>> = {
  CompletionRequested: { number: 'noticeNo' },
  AdvisedElsewhere: { number: 'noticeNo' },
  SupplementRequested: { number: 'noticeNo' },
  DisputeProcedureAdvised: { number: 'noticeNo' },
  ComplaintRefused: { number: 'noticeNo' },
  CaseFiled: { number: 'acceptanceNoticeNo' },
  PriorNoticeIssued: { number: 'noticeNo', id: 'roundId' },
  OrderToCorrectIssued: { number: 'orderNo', id: 'orderId' },
  HandlingDecisionIssued: { number: 'decisionNo', id: 'decisionId' },
  PenaltyDecisionIssued: { number: 'decisionNo', id: 'decisionId' },
  NoPenaltyDecided: { number: 'decisionNo', id: 'decisionId' },
  FilingRevoked: { number: 'noticeNo' },
};
const SERVING: Readonly<Record<string, string>> = {
  PriorNoticeServed: 'roundId',
  OrderServed: 'orderId',
  DecisionServed: 'decisionId',
};

/** All that telling a paper needs of an event. */
export type PaperEvent = Pick<TimelineEvent, 'id' | 'lane' | 'stream' | 'type' | 'happenedOn' | 'fact'>;

/** Arbitration's documents have a table of their own, with every recipient. */
const isOurs = ({ lane }: PaperEvent): boolean => lane === 'intake' || lane === 'inspection';

export const issuedPapers = (events: readonly PaperEvent[]): readonly IssuedPaper[] =>
  events.filter(isOurs).reduce<readonly IssuedPaper[]>((papers, event) => {
    const { lane, stream, type, fact, happenedOn, id } = event;
    if (!isFact(fact)) return papers;
    const issued = ISSUING[type];
    const number = issued && text(fact[issued.number]);
    if (issued && number !== undefined) {
      const key = (issued.id && text(fact[issued.id])) ?? id;
      return [...papers, { key: `${stream}/${key}`, service: lane, type, number, issuedOn: happenedOn }];
    }
    const served = SERVING[type];
    const key = served && text(fact[served]);
    return key === undefined
      ? papers
      : papers.map(paper => (paper.key === `${stream}/${key}` ? { ...paper, ...serviceOf(fact, happenedOn) } : paper));
  }, []);

const serviceOf = ({ proof }: Fact, happenedOn: string): Pick<IssuedPaper, 'servedOn' | 'method'> => {
  const method = isFact(proof) ? text(proof['method']) : undefined;
  const servedOn = (isFact(proof) && text(proof['servedOn'])) || happenedOn;
  return { servedOn, ...(method !== undefined && { method }) };
};
