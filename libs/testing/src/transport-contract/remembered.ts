import { comparePositions, START } from '@one-window/event-store';
import {
  DeadLetters,
  Inbox,
  leftBehind,
  RelayCheckpoints,
  RelayFenced,
  type DeadLetter,
  type KeptMessage,
  type LoggedMessage,
  type ParkedCase,
  type RelayCheckpoint,
  type SettledMessage,
  type Settlement,
  type SourceStream,
} from '@one-window/messaging';

/** What a group remembers, kept in memory: for transports that leave remembering to others. */
export class RememberedInbox extends Inbox {
  private readonly last = new Map<SourceStream, number>();

  async lastRevision(stream: SourceStream): Promise<number> {
    return this.last.get(stream) ?? -1;
  }
  async advance(applied: ReadonlyMap<SourceStream, number>): Promise<void> {
    for (const [stream, revision] of applied)
      this.last.set(stream, Math.max(revision, await this.lastRevision(stream)));
  }
  async applied(): Promise<number> {
    return [...this.last.values()].reduce((sum, revision) => sum + revision + 1, 0);
  }
}

export class RememberedDeadLetters extends DeadLetters {
  private readonly waiting = new Map<string, KeptMessage>();
  private readonly records: SettledMessage[] = [];

  async isParked(key: string): Promise<boolean> {
    return (await this.kept(key)).length > 0;
  }
  async park(message: LoggedMessage, letter: DeadLetter): Promise<void> {
    this.waiting.set(message.offset, { ...message, letter });
  }
  async keep(message: LoggedMessage): Promise<void> {
    if (!this.waiting.has(message.offset)) this.waiting.set(message.offset, message);
  }
  async cases(): Promise<readonly ParkedCase[]> {
    const firsts = new Map<string, ParkedCase>();
    for (const { key, offset, letter } of await this.letters()) {
      if (key === '' || letter === undefined || firsts.has(key)) continue;
      firsts.set(key, { key, offset, letter, kept: (await this.kept(key)).length });
    }
    for (const message of this.waiting.values()) {
      const { key } = message;
      if (key !== '' && !firsts.has(key)) firsts.set(key, leftBehind(message, (await this.kept(key)).length));
    }
    return [...firsts.values()];
  }
  async letters(): Promise<readonly KeptMessage[]> {
    return [...this.waiting.values()].filter(({ letter }) => letter !== undefined);
  }
  async kept(key: string): Promise<readonly KeptMessage[]> {
    return [...this.waiting.values()].filter(message => message.key === key);
  }
  async find(offset: string): Promise<KeptMessage | undefined> {
    return this.waiting.get(offset);
  }
  async settle(offset: string, settlement: Settlement): Promise<void> {
    const message = this.waiting.get(offset);
    if (message !== undefined) this.records.unshift({ ...message, settlement });
    this.waiting.delete(offset);
  }
  async settled(limit: number): Promise<readonly SettledMessage[]> {
    return this.records.slice(0, limit);
  }
}

export class RememberedCheckpoints extends RelayCheckpoints {
  private saved: RelayCheckpoint = { position: START, published: 0, epoch: 0 };

  async load(): Promise<RelayCheckpoint> {
    return this.saved;
  }
  async save(checkpoint: RelayCheckpoint): Promise<void> {
    if (checkpoint.epoch < this.saved.epoch) throw new RelayFenced(checkpoint.epoch, this.saved.epoch);
    if (comparePositions(checkpoint.position, this.saved.position) >= 0) this.saved = checkpoint;
  }
}
