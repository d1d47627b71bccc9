import { strictly } from '@one-window/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** Which folder is moved to here, and how far that has come. */
export interface Move {
  /** A fingerprint of the source: of what its master key proves itself by, which no other folder has. */
  readonly source: string;
  readonly state: 'copying' | 'done';
}

type MoveRow = Move & { readonly _id: 'move' };
const schema = new Schema<MoveRow>(
  {
    _id: { type: String, required: true },
    source: { type: String, required: true },
    state: { type: String, required: true },
  },
  strictly,
);

/** In a database of its own, so that a move that was cut off knows itself again. */
export class MoveRecord {
  private readonly moves: Model<MoveRow>;

  constructor(connection: Connection) {
    this.moves = connection.model<MoveRow>('moves', schema, 'moves');
  }

  async find(): Promise<Move | undefined> {
    const row = await this.moves.findById('move').lean<MoveRow>().exec();
    return row === null ? undefined : { source: row.source, state: row.state };
  }

  async save({ source, state }: Move): Promise<void> {
    await this.moves.updateOne({ _id: 'move' }, { $set: { source, state } }, { upsert: true }).exec();
  }
}
