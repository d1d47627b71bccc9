import { inTransaction } from '@one-window/mongo';
import type { Connection, PipelineStage } from 'mongoose';
import { Accounts, type Account, type Lock, type LockRule, type NewAccount } from './accounts';
import { modelsOf, type AccountRow, type IdentityModels } from './identity-rows';

export class MongoAccounts extends Accounts {
  private readonly models: IdentityModels;

  constructor(private readonly connection: Connection) {
    super();
    this.models = modelsOf(connection);
  }

  override count(): Promise<number> {
    return this.models.accounts.countDocuments().exec();
  }

  override addFirst(accounts: readonly NewAccount[]): Promise<boolean> {
    const rows = accounts.map(({ username, ...rest }) => ({ _id: username, ...rest, failures: 0, lockedUntil: 0 }));
    return inTransaction(this.connection, async session => {
      // Two at once change the same document: one of them begins again, and finds accounts.
      await this.models.beginnings
        .updateOne({ _id: 'accounts' }, { $inc: { tried: 1 } }, { upsert: true, session })
        .exec();
      if ((await this.models.accounts.countDocuments().session(session).exec()) > 0) return false;
      await this.models.accounts.insertMany(rows, { session });
      return true;
    });
  }

  override async find(username: string): Promise<Account | undefined> {
    const row = await this.models.accounts.findById(username).lean<AccountRow>().exec();
    return row === null ? undefined : account(row);
  }

  override async all(): Promise<readonly Account[]> {
    return (await this.models.accounts.find().sort({ _id: 1 }).lean<AccountRow[]>().exec()).map(account);
  }

  override noteFailure(username: string, { tries, lockMs }: LockRule, nowMs: number): Promise<Lock | undefined> {
    const failures = { $add: ['$failures', 1] };
    const last = { $gte: [failures, tries] };
    return this.note(username, nowMs, {
      failures: { $cond: [last, 0, failures] },
      lockedUntil: { $cond: [last, nowMs + lockMs, '$lockedUntil'] },
    });
  }

  override noteSuccess(username: string, nowMs: number): Promise<Lock | undefined> {
    return this.note(username, nowMs, { failures: 0, lockedUntil: 0 });
  }

  /** The change, unless a lock is in force. */
  private async note(
    username: string,
    nowMs: number,
    { failures, lockedUntil }: Readonly<Record<keyof Lock, unknown>>,
  ): Promise<Lock | undefined> {
    const unlessLocked = (change: unknown, field: string) => ({
      $cond: [{ $gt: ['$lockedUntil', nowMs] }, field, change],
    });
    const change: PipelineStage.Set = {
      $set: {
        failures: unlessLocked(failures, '$failures'),
        lockedUntil: unlessLocked(lockedUntil, '$lockedUntil'),
      },
    };
    const row = await this.models.accounts
      .findOneAndUpdate({ _id: username }, [change], { returnDocument: 'after', updatePipeline: true })
      .lean<AccountRow>()
      .exec();
    return row === null ? undefined : { failures: row.failures, lockedUntil: row.lockedUntil };
  }
}

const account = ({ _id: username, ...rest }: AccountRow): Account => ({ username, ...rest });
