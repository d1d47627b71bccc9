import type { Position } from '@one-window/event-store';
import { strictly } from '@one-window/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { StreamClocks } from './stream-clocks';

const clock = new Schema<StreamClocks['clocks'][number]>(
  {
    key: { type: String, required: true },
    dueOn: { type: String, required: true },
    open: { type: Boolean, required: true },
    provisional: { type: Boolean, required: true },
    breached: { type: Boolean, required: true },
  },
  { ...strictly, _id: false },
);
/** One document a stream: what is due is found by one index, and an event changes one document. */
const stream = new Schema<StreamClocks>(
  {
    _id: { type: String, required: true },
    caseId: { type: String, required: true },
    played: { type: Boolean, required: true },
    clocks: { type: [clock], required: true },
  },
  strictly,
);
stream.index({ 'clocks.open': 1, 'clocks.dueOn': 1 });
stream.index({ caseId: 1 });

export const PROGRESS = 'progress' as const;
interface ProgressRow {
  readonly _id: typeof PROGRESS;
  readonly position: Position;
}
const progress = new Schema<ProgressRow>(
  { _id: { type: String, required: true }, position: { type: String, required: true } },
  strictly,
);

export interface DeadlineModels {
  readonly clocks: Model<StreamClocks>;
  readonly progress: Model<ProgressRow>;
}

export const modelsOf = (connection: Connection): DeadlineModels => ({
  clocks: connection.model<StreamClocks>('deadline_clocks', stream, 'deadline_clocks'),
  progress: connection.model<ProgressRow>('deadline_progress', progress, 'deadline_progress'),
});
