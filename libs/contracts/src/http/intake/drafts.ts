import { z } from 'zod';
import { Text } from './fields';

/** An unfinished form of one clerk, sealed where it lies. `content` is the form's own shape. */
export const SaveDraftBody = z.strictObject({
  title: Text(120),
  content: z.record(z.string(), z.unknown()),
});
export const DraftSummary = z.object({ draftId: z.string(), title: z.string(), savedAt: z.string() });
export const DraftAnswer = DraftSummary.extend({ content: z.record(z.string(), z.unknown()) });
export const DraftsAnswer = z.object({ drafts: z.array(DraftSummary) });
