import { strictly } from '@one-window/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Account } from './accounts';
import { LONGEST_MS } from './sessions';

export type AccountRow = Omit<Account, 'username'> & { readonly _id: string };
const account = new Schema<AccountRow>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    role: { type: String, required: true },
    unit: { type: String, required: true },
    passwordHash: { type: String, required: true },
    failures: { type: Number, default: 0 },
    lockedUntil: { type: Number, default: 0 },
  },
  strictly,
);

/** Written by everybody who adds the first accounts, so that two at once meet. */
export interface BeginningRow {
  readonly _id: 'accounts';
  readonly tried: number;
}
const beginning = new Schema<BeginningRow>(
  { _id: { type: String, required: true }, tried: { type: Number, required: true } },
  strictly,
);

/** `_id`: the hash of the token. */
export interface SessionRow {
  readonly _id: string;
  readonly username: string;
  readonly csrf: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
}
const session = new Schema<SessionRow>(
  {
    _id: { type: String, required: true },
    username: { type: String, required: true },
    csrf: { type: String, required: true },
    startedAt: { type: Date, required: true },
    seenAt: { type: Date, required: true },
  },
  strictly,
);
// Swept away by the database, whoever forgot them. Whether one has ended, `Sessions` says.
session.index({ seenAt: 1 }, { expireAfterSeconds: LONGEST_MS / 1000 });

export interface IdentityModels {
  readonly accounts: Model<AccountRow>;
  readonly beginnings: Model<BeginningRow>;
  readonly sessions: Model<SessionRow>;
}

export const modelsOf = (connection: Connection): IdentityModels => ({
  accounts: connection.model<AccountRow>('accounts', account, 'accounts'),
  beginnings: connection.model<BeginningRow>('beginnings', beginning, 'beginnings'),
  sessions: connection.model<SessionRow>('sessions', session, 'sessions'),
});
