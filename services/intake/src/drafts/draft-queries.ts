import { DraftAnswer, DraftsAnswer, SaveDraftBody } from '@one-window/contracts';
import { defineQuery, Problem } from '@one-window/platform';
import { z } from 'zod';
import { drafts } from './drafts';

/** No commands: a draft is nobody's record, needs no `Idempotency-Key`, and is saved every few seconds. */
const CLERK = ['window-clerk'] as const;

const DraftId = z.uuid();
const draftIdOf = (text: string): string => {
  if (!DraftId.safeParse(text).success) throw noDraft();
  return text;
};

const noDraft = (): Problem =>
  new Problem(404, 'draft/not-found', {
    zh: { title: '没有这份草稿。', next: '它可能已登记或已删除。' },
    en: { title: 'There is no such draft.', next: 'It may have been registered or deleted.' },
  });

export const listDrafts = defineQuery({
  name: 'listDrafts',
  title: { zh: '我的草稿', en: 'My drafts' },
  path: '/drafts',
  roles: CLERK,
  answer: DraftsAnswer,
  run: async ({ actor, services }) => {
    const mine = await services.get(drafts).list(actor.accountId);
    return { drafts: mine.map(({ draftId, title, savedAt }) => ({ draftId, title, savedAt })) };
  },
});

export const getDraft = defineQuery({
  name: 'getDraft',
  title: { zh: '打开草稿', en: 'A draft' },
  path: '/drafts/:draftId',
  roles: CLERK,
  answer: DraftAnswer,
  run: async ({ actor, services, params }) => {
    const draft = await services.get(drafts).find(actor.accountId, draftIdOf(params.draftId));
    if (!draft) throw noDraft();
    return { ...draft, content: { ...draft.content } };
  },
});

/** The browser chooses the id (a UUID), so that saving again is saving the same. */
export const saveDraft = defineQuery({
  name: 'saveDraft',
  title: { zh: '保存草稿', en: 'Save a draft' },
  path: '/drafts/:draftId',
  method: 'POST',
  roles: CLERK,
  query: SaveDraftBody,
  answer: DraftAnswer.omit({ content: true }),
  run: async ({ actor, services, params, query, at }) => {
    const { draftId, title, savedAt } = await services
      .get(drafts)
      .save(actor.accountId, draftIdOf(params.draftId), query, at);
    return { draftId, title, savedAt };
  },
});

export const deleteDraft = defineQuery({
  name: 'deleteDraft',
  title: { zh: '删除草稿', en: 'Delete a draft' },
  path: '/drafts/:draftId/deletion',
  method: 'POST',
  roles: CLERK,
  query: z.strictObject({}),
  answer: z.object({ deleted: z.literal(true) }),
  run: async ({ actor, services, params }): Promise<{ deleted: true }> => {
    await services.get(drafts).delete(actor.accountId, draftIdOf(params.draftId));
    return { deleted: true };
  },
});
