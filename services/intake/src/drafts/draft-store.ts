import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { derivedId } from '@one-window/event-store';
import { personId, sealed, type Instant } from '@one-window/kernel';
import { resource } from '@one-window/platform';
import type { PersonalData } from '@one-window/privacy';
import { z } from 'zod';

export interface Draft {
  readonly draftId: string;
  readonly title: string;
  readonly savedAt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** One file a draft. The title names people (【张某诉某公司】), so it is sealed with the content. */
const Stored = z.object({ draftId: z.string(), savedAt: z.string(), key: z.string(), sealed: z.string() });
const Content = z.object({ title: z.string(), content: z.record(z.string(), z.unknown()) });
type Stored = z.infer<typeof Stored>;

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/**
 * Unfinished forms, per account. Not a record: nothing here has legal effect, so a draft is overwritten, and destroyed
 * with its key when it is deleted.
 */
export class DraftStore {
  constructor(
    private readonly folder: string,
    private readonly personalData: PersonalData,
  ) {}

  async save(account: string, draftId: string, content: z.infer<typeof Content>, savedAt: Instant): Promise<Draft> {
    const before = await this.stored(account, draftId);
    const key = before?.key ?? randomUUID();
    const token = await this.personalData.seal(personId(key), 'person', content);
    await mkdir(this.folderOf(account), { recursive: true });
    const file = this.fileOf(account, draftId);
    const fresh = `${file}.${randomUUID()}.new`;
    await writeFile(fresh, JSON.stringify({ draftId, savedAt, key, sealed: token } satisfies Stored));
    await rename(fresh, file);
    return { draftId, savedAt, ...content };
  }

  /** Newest first. */
  async list(account: string): Promise<readonly Draft[]> {
    const names = await this.unlessMissing(() => readdir(this.folderOf(account)));
    const ids = (names ?? []).filter(name => name.endsWith('.json')).map(name => name.slice(0, -'.json'.length));
    const drafts = await Promise.all(ids.map(id => this.find(account, id)));
    return drafts.filter(draft => draft !== undefined).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  async find(account: string, draftId: string): Promise<Draft | undefined> {
    const stored = await this.stored(account, draftId);
    if (!stored) return undefined;
    const value = await this.personalData.unseal(sealed(stored.sealed));
    if (value === 'erased') return undefined;
    return { draftId, savedAt: stored.savedAt, ...Content.parse(value) };
  }

  async delete(account: string, draftId: string): Promise<void> {
    const stored = await this.stored(account, draftId);
    if (!stored) return;
    await this.personalData.erase(personId(stored.key));
    await rm(this.fileOf(account, draftId), { force: true });
  }

  private async stored(account: string, draftId: string): Promise<Stored | undefined> {
    const text = await this.unlessMissing(() => readFile(this.fileOf(account, draftId), 'utf8'));
    return text === undefined ? undefined : Stored.parse(JSON.parse(text));
  }

  private async unlessMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  private folderOf(account: string): string {
    return join(this.folder, derivedId('drafts-of', account));
  }

  private fileOf(account: string, draftId: string): string {
    return join(this.folderOf(account), `${draftId}.json`);
  }
}

export const drafts = resource<DraftStore>('drafts');
