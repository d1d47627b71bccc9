import { join } from 'node:path';
import type { FolderMove } from '@one-window/platform';
import { draftsIn } from './file-drafts';

/** Loaded only where there is a database. An ESM-style import of CommonJS output names the file it becomes. */
const mongoDrafts = () => import('./mongo-drafts.js');

/** Unfinished forms, sealed as they are; their keys are moved with all others. */
export const draftsMove: FolderMove = {
  what: '份草稿 drafts',
  async copy(folder, database) {
    const { idOf, modelOf } = await mongoDrafts();
    for (const draft of await draftsIn(join(folder, 'drafts'))) {
      const row = { _id: idOf(draft.owner, draft.draftId), ...draft };
      await modelOf(database).updateOne({ _id: row._id }, { $setOnInsert: row }, { upsert: true }).exec();
    }
  },
  async compare(folder, database) {
    const { idOf, modelOf } = await mongoDrafts();
    const drafts = await draftsIn(join(folder, 'drafts'));
    const differing: string[] = [];
    for (const { owner, draftId, savedAt, key, sealed } of drafts) {
      const there = await modelOf(database).findById(idOf(owner, draftId)).lean().exec();
      const same = there?.savedAt === savedAt && there.key === key && there.sealed === sealed;
      if (!same) differing.push(`${owner}/${draftId}`);
    }
    return { moved: drafts.length, differing };
  },
};
