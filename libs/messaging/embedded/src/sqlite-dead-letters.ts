import {
  DeadLetters,
  type DeadLetter,
  type KeptMessage,
  type LoggedMessage,
  type ParkedCase,
  type SettledMessage,
  type Settlement,
} from '@one-window/messaging';
import type { Database, Statement } from 'better-sqlite3';

interface KeptRow {
  readonly place: number;
  readonly key: string;
  readonly value: string;
  readonly letter: string | null;
}
type SettledRow = KeptRow & { readonly settlement: string };

/** What one group could not apply, until somebody settles it. A settled message leaves a record. */
export class SqliteDeadLetters extends DeadLetters {
  /** Asked for every message, so it is prepared once. */
  private readonly anyOfCase: Statement<[key: string]>;

  constructor(private readonly database: Database) {
    super();
    this.anyOfCase = database.prepare('SELECT 1 FROM kept WHERE key = ? LIMIT 1');
  }

  async isParked(key: string): Promise<boolean> {
    return this.anyOfCase.get(key) !== undefined;
  }

  async park({ offset, key, value }: LoggedMessage, letter: DeadLetter): Promise<void> {
    this.database
      .prepare('INSERT INTO kept VALUES (?, ?, ?, ?) ON CONFLICT (place) DO UPDATE SET letter = excluded.letter')
      .run(Number(offset), key, value, JSON.stringify(letter));
  }

  async keep({ offset, key, value }: LoggedMessage): Promise<void> {
    this.database
      .prepare('INSERT INTO kept VALUES (?, ?, ?, NULL) ON CONFLICT (place) DO NOTHING')
      .run(Number(offset), key, value);
  }

  async cases(): Promise<readonly ParkedCase[]> {
    const letters = (await this.letters()).filter(({ key }) => key !== '');
    const byCase = new Map<string, ParkedCase>();
    for (const { key, offset, letter } of letters) {
      if (letter === undefined || byCase.has(key)) continue;
      const kept =
        this.database.prepare<[string], number>('SELECT count(*) FROM kept WHERE key = ?').pluck().get(key) ?? 0;
      byCase.set(key, { key, kept, offset, letter });
    }
    return [...byCase.values()];
  }

  async letters(): Promise<readonly KeptMessage[]> {
    return this.database
      .prepare<[], KeptRow>('SELECT * FROM kept WHERE letter IS NOT NULL ORDER BY place')
      .all()
      .map(message);
  }

  async kept(key: string): Promise<readonly KeptMessage[]> {
    return this.database
      .prepare<[string], KeptRow>('SELECT * FROM kept WHERE key = ? ORDER BY place')
      .all(key)
      .map(message);
  }

  async find(offset: string): Promise<KeptMessage | undefined> {
    const row = this.database.prepare<[number], KeptRow>('SELECT * FROM kept WHERE place = ?').get(Number(offset));
    return row && message(row);
  }

  async settle(offset: string, settlement: Settlement): Promise<void> {
    this.database.transaction(() => {
      this.database
        .prepare(
          `INSERT INTO settled (place, key, value, letter, settlement)
           SELECT place, key, value, letter, ? FROM kept WHERE place = ?`,
        )
        .run(JSON.stringify(settlement), Number(offset));
      this.database.prepare('DELETE FROM kept WHERE place = ?').run(Number(offset));
    })();
  }

  async settled(limit: number): Promise<readonly SettledMessage[]> {
    return this.database
      .prepare<[number], SettledRow>(
        'SELECT place, key, value, letter, settlement FROM settled ORDER BY sequence DESC LIMIT ?',
      )
      .all(limit)
      .map(row => ({ ...message(row), settlement: JSON.parse(row.settlement) as Settlement }));
  }
}

const message = ({ place, key, value, letter }: KeptRow): KeptMessage => ({
  offset: String(place),
  key,
  value,
  ...(letter !== null && { letter: JSON.parse(letter) as DeadLetter }),
});
