import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonalData } from '@one-window/privacy';
import { z } from 'zod';
import { Drafts, type StoredDraft } from './drafts';

const Stored = z.object({ draftId: z.string(), savedAt: z.string(), key: z.string(), sealed: z.string() });

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** One file a draft, in a folder per owner. */
export class FileDrafts extends Drafts {
  constructor(
    private readonly folder: string,
    personalData: PersonalData,
  ) {
    super(personalData);
  }

  protected override async stored(owner: string, draftId: string): Promise<StoredDraft | undefined> {
    const text = await unlessMissing(() => readFile(this.fileOf(owner, draftId), 'utf8'));
    return text === undefined ? undefined : Stored.parse(JSON.parse(text));
  }

  protected override async storedOf(owner: string): Promise<readonly StoredDraft[]> {
    const names = await unlessMissing(() => readdir(join(this.folder, owner)));
    const ids = (names ?? []).filter(name => name.endsWith('.json')).map(name => name.slice(0, -'.json'.length));
    return (await Promise.all(ids.map(id => this.stored(owner, id)))).filter(draft => draft !== undefined);
  }

  protected override async keep(owner: string, draft: StoredDraft): Promise<void> {
    await mkdir(join(this.folder, owner), { recursive: true });
    const file = this.fileOf(owner, draft.draftId);
    const fresh = `${file}.${randomUUID()}.new`;
    await writeFile(fresh, JSON.stringify(draft));
    await rename(fresh, file);
  }

  protected override async remove(owner: string, draftId: string): Promise<void> {
    await rm(this.fileOf(owner, draftId), { force: true });
  }

  private fileOf(owner: string, draftId: string): string {
    return join(this.folder, owner, `${draftId}.json`);
  }
}

/** All drafts of all owners. */
export const draftsIn = async (folder: string): Promise<readonly (StoredDraft & { readonly owner: string })[]> => {
  const found: (StoredDraft & { readonly owner: string })[] = [];
  for (const owner of (await unlessMissing(() => readdir(folder))) ?? [])
    for (const name of await readdir(join(folder, owner)))
      if (name.endsWith('.json'))
        found.push({ owner, ...Stored.parse(JSON.parse(await readFile(join(folder, owner, name), 'utf8'))) });
  return found;
};

const unlessMissing = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};
