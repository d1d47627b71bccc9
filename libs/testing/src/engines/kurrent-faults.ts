import type { ExpectedState } from './kurrent-log';

/** What may go wrong between a client and its node. All off at first; a test turns on what it is about. */
export class KurrentFaults {
  /** So many appends from now on are written, and their answer is lost on the way. */
  repliesToLose = 0;
  /** How long an append's answer takes. */
  replyDelayMs = 0;
  /** Every event of a subscription comes twice. */
  eventsComeTwice = false;
  /** A subscription breaks before the event with this number (from 1) among all that it was sent; once. */
  disconnectAtEvent: number | undefined;
  /** Of interest to tests: how often a subscription was opened, and from where. */
  readonly openedFrom: bigint[] = [];
  /** What state of the stream each append that came in expected. */
  readonly expected: ExpectedState[] = [];

  /** Everything works again, and nothing was seen. */
  reset(): void {
    this.repliesToLose = 0;
    this.replyDelayMs = 0;
    this.eventsComeTwice = false;
    this.disconnectAtEvent = undefined;
    this.openedFrom.length = 0;
    this.expected.length = 0;
  }

  loseReply(): boolean {
    if (this.repliesToLose === 0) return false;
    this.repliesToLose -= 1;
    return true;
  }

  disconnects(sent: number): boolean {
    if (this.disconnectAtEvent === undefined || sent + 1 < this.disconnectAtEvent) return false;
    this.disconnectAtEvent = undefined;
    return true;
  }
}
