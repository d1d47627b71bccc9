import { randomUUID } from 'node:crypto';
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

/** The title names people (【张某诉某公司】), so it is sealed with the content, under a key of the draft's own. */
const Content = z.object({ title: z.string(), content: z.record(z.string(), z.unknown()) });

export interface StoredDraft {
  readonly draftId: string;
  readonly savedAt: string;
  readonly key: string;
  readonly sealed: string;
}

/**
 * Unfinished forms, per account. Not a record: nothing here has legal effect, so a draft is overwritten, and destroyed
 * with its key when it is deleted. Where they are kept, accounts have no names, only owners.
 */
export abstract class Drafts {
  constructor(private readonly personalData: PersonalData) {}

  protected abstract stored(owner: string, draftId: string): Promise<StoredDraft | undefined>;
  protected abstract storedOf(owner: string): Promise<readonly StoredDraft[]>;
  protected abstract keep(owner: string, draft: StoredDraft): Promise<void>;
  protected abstract remove(owner: string, draftId: string): Promise<void>;

  async save(account: string, draftId: string, content: z.infer<typeof Content>, savedAt: Instant): Promise<Draft> {
    const owner = ownerOf(account);
    const key = (await this.stored(owner, draftId))?.key ?? randomUUID();
    const token = await this.personalData.seal(personId(key), 'person', content);
    await this.keep(owner, { draftId, savedAt, key, sealed: token });
    return { draftId, savedAt, ...content };
  }

  /** Newest first. */
  async list(account: string): Promise<readonly Draft[]> {
    const drafts = await Promise.all((await this.storedOf(ownerOf(account))).map(each => this.opened(each)));
    return drafts.filter(draft => draft !== undefined).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  async find(account: string, draftId: string): Promise<Draft | undefined> {
    const stored = await this.stored(ownerOf(account), draftId);
    return stored && this.opened(stored);
  }

  async delete(account: string, draftId: string): Promise<void> {
    const stored = await this.stored(ownerOf(account), draftId);
    if (!stored) return;
    await this.personalData.erase(personId(stored.key));
    await this.remove(ownerOf(account), draftId);
  }

  private async opened({ draftId, savedAt, sealed: token }: StoredDraft): Promise<Draft | undefined> {
    const value = await this.personalData.unseal(sealed(token));
    return value === 'erased' ? undefined : { draftId, savedAt, ...Content.parse(value) };
  }
}

const ownerOf = (account: string): string => derivedId('drafts-of', account);

export const drafts = resource<Drafts>('drafts');
