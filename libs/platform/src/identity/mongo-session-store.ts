import type { Connection } from 'mongoose';
import { modelsOf, type IdentityModels, type SessionRow } from './identity-rows';
import { SessionStore, type StoredSession } from './session-store';

export class MongoSessionStore extends SessionStore {
  private readonly sessions: IdentityModels['sessions'];

  constructor(connection: Connection) {
    super();
    this.sessions = modelsOf(connection).sessions;
  }

  override async save({ tokenHash, startedAt, seenAt, ...rest }: StoredSession): Promise<void> {
    const row = { _id: tokenHash, ...rest, startedAt: new Date(startedAt), seenAt: new Date(seenAt) };
    await this.sessions.create(row);
  }

  override async find(tokenHash: string): Promise<StoredSession | undefined> {
    const row = await this.sessions.findById(tokenHash).lean<SessionRow>().exec();
    if (row === null) return undefined;
    const { username, csrf, startedAt, seenAt } = row;
    return { tokenHash, username, csrf, startedAt: startedAt.getTime(), seenAt: seenAt.getTime() };
  }

  override async touch(tokenHash: string, seenAt: number): Promise<void> {
    await this.sessions.updateOne({ _id: tokenHash }, { $set: { seenAt: new Date(seenAt) } }).exec();
  }

  override async end(tokenHash: string): Promise<void> {
    await this.sessions.deleteOne({ _id: tokenHash }).exec();
  }

  override async endBefore(seenAt: number): Promise<void> {
    await this.sessions.deleteMany({ seenAt: { $lt: new Date(seenAt) } }).exec();
  }
}
