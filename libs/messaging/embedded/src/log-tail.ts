import type { LoggedMessage } from '@one-window/messaging';

/** Messages kept; each is small, and groups are seldom further behind than this. */
const KEPT = 2_000;

/**
 * The end of the log as it was published here, so that several groups read and judge each message once. What another
 * process published is not in it: where the places are not dense, it begins anew.
 */
export class LogTail {
  private messages: LoggedMessage[] = [];

  add(published: readonly LoggedMessage[]): void {
    const last = this.messages.at(-1);
    if (last && Number(published[0]?.offset) !== Number(last.offset) + 1) this.messages = [];
    this.messages.push(...published);
    if (this.messages.length > 2 * KEPT) this.messages = this.messages.slice(-KEPT);
  }

  /** `undefined` where the file must be asked. */
  after(place: number, limit: number): readonly LoggedMessage[] | undefined {
    const first = Number(this.messages[0]?.offset ?? Infinity);
    const from = place + 1 - first;
    if (from < 0 || from >= this.messages.length) return undefined;
    return this.messages.slice(from, from + limit);
  }
}
