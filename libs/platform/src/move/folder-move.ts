import type { Connection } from 'mongoose';

/** How something that a service keeps in files of its folder is brought to the service's database. */
export interface FolderMove {
  /** What it is, in both languages: `草稿 drafts`. */
  readonly what: string;
  /** Repeatable: what is there already is not changed. */
  copy(folder: string, database: Connection): Promise<void>;
  compare(
    folder: string,
    database: Connection,
  ): Promise<{ readonly moved: number; readonly differing: readonly string[] }>;
}
