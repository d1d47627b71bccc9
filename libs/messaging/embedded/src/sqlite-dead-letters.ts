import {
  DeadLetters,
  leftBehind,
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
    const counts = new Map(
      this.database
        .prepare<[], { key: string; n: number }>("SELECT key, count(*) AS n FROM kept WHERE key <> '' GROUP BY key")
        .all()
        .map(({ key, n }) => [key, n]),
    );
    const byCase = new Map<string, ParkedCase>();
    for (const { key, offset, letter } of await this.letters()) {
      if (letter === undefined || key === '' || byCase.has(key)) continue;
      byCase.set(key, { key, kept: counts.get(key) ?? 0, offset, letter });
    }
    for (const [key, n] of counts) {
      const [first] = byCase.has(key) ? [] : await this.kept(key);
      if (first) byCase.set(key, leftBehind(first, n));
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
