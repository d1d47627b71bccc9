import type { DeadLetter, RepairRequest, Settlement } from '@one-window/messaging';
import { strictly } from '@one-window/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** The last revision of a source stream that was applied. */
export interface InboxRow {
  readonly _id: string;
  readonly revision: number;
}
const inbox = new Schema<InboxRow>(
  { _id: { type: String, required: true }, revision: { type: Number, required: true } },
  strictly,
);

/** A message that waits. `_id` is its place; partition and offset are the same as numbers, for the order of the log. */
export interface KeptRow {
  readonly _id: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  readonly value: string;
  readonly letter?: DeadLetter;
}
const message = {
  partition: { type: Number, required: true },
  offset: { type: Number, required: true },
  // An empty key is a key: that of messages that belong to no case.
  key: { type: String, default: '' },
  value: { type: String, default: '' },
  letter: { type: Schema.Types.Mixed },
};
const kept = new Schema<KeptRow>({ _id: { type: String, required: true }, ...message }, strictly);
kept.index({ key: 1, partition: 1, offset: 1 });

export type SettledRow = Omit<KeptRow, '_id'> & {
  readonly _id: number;
  readonly place: string;
  readonly settlement: Settlement;
};
const settled = new Schema<SettledRow>(
  {
    _id: { type: Number, required: true },
    place: { type: String, required: true },
    ...message,
    settlement: { type: Schema.Types.Mixed, required: true },
  },
  strictly,
);

export interface CounterRow {
  readonly _id: string;
  readonly value: number;
}
const counter = new Schema<CounterRow>(
  { _id: { type: String, required: true }, value: { type: Number, required: true } },
  strictly,
);

/** Checkpoint and lease of a service's relay, in one document: who takes the lease fences off the one before. */
export interface RelayRow {
  readonly _id: 'relay';
  readonly position: string;
  readonly published: number;
  readonly epoch: number;
  readonly holder: string | null;
  /** By the clock of the database, the only one that all who ask have in common. */
  readonly until: Date | null;
}
const relay = new Schema<RelayRow>(
  {
    _id: { type: String, required: true },
    position: { type: String, required: true },
    published: { type: Number, required: true },
    epoch: { type: Number, required: true },
    holder: { type: String, default: null },
    until: { type: Date, default: null },
  },
  strictly,
);

export type RepairRow = Omit<RepairRequest, 'id'> & {
  readonly _id: string;
  /** There until it is done: one repair of a case at a time. */
  readonly open?: true;
  readonly holder: string | null;
  /** By the clock of the database: how long the holder is believed to be alive. */
  readonly until: Date | null;
};
const repair = new Schema<RepairRow>(
  {
    _id: { type: String, required: true },
    key: { type: String, required: true },
    place: { type: String, required: true },
    repair: { type: Schema.Types.Mixed, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    at: { type: String, required: true },
    state: { type: String, required: true },
    outcome: { type: Schema.Types.Mixed },
    open: { type: Boolean },
    holder: { type: String, default: null },
    until: { type: Date, default: null },
  },
  strictly,
);
repair.index({ key: 1 }, { unique: true, partialFilterExpression: { open: true } });

export interface MessagingModels {
  readonly inbox: Model<InboxRow>;
  readonly kept: Model<KeptRow>;
  readonly settled: Model<SettledRow>;
  readonly counters: Model<CounterRow>;
  readonly relay: Model<RelayRow>;
  readonly repairs: Model<RepairRow>;
}

export const modelsOf = (connection: Connection): MessagingModels => ({
  inbox: connection.model<InboxRow>('message_inbox', inbox, 'message_inbox'),
  kept: connection.model<KeptRow>('message_kept', kept, 'message_kept'),
  settled: connection.model<SettledRow>('message_settled', settled, 'message_settled'),
  counters: connection.model<CounterRow>('message_counters', counter, 'message_counters'),
  relay: connection.model<RelayRow>('message_relay', relay, 'message_relay'),
  repairs: connection.model<RepairRow>('message_repairs', repair, 'message_repairs'),
});
