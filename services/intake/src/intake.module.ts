import { join } from 'node:path';
import { ServiceModule, type ServiceSpec } from '@one-window/platform';
import { commands } from './commands/all-commands';
import { deleteDraft, getDraft, listDrafts, saveDraft } from './drafts/draft-queries';
import { drafts } from './drafts/drafts';
import { draftsMove } from './drafts/drafts-move';
import { FileDrafts } from './drafts/file-drafts';
import { matterAggregate } from './matter-aggregate';
import { problems } from './problems';
import { matterPublications } from './publications/matter-publications';
import { checkNumbers } from './queries/check-numbers';
import { getMatter } from './queries/get-matter';
import { getReceipt, getReceiptPaper } from './queries/get-receipt';
import { suggestRoutes } from './queries/suggest-routes';
import {
  onApplicationAccepted,
  onApplicationRefused,
  onApplicationWithdrawn,
  onClaimItemsRefused,
  onNoJurisdiction,
} from './reactions/on-arbitration-answer';
import { onCalendarNoticeLoaded } from './reactions/on-calendar-notice-loaded';
import { onCaseFiled, onComplaintRefused, onDisputeProcedureAdvised } from './reactions/on-inspection-answer';

/** Loaded only where there is a database. An ESM-style import of CommonJS output names the file it becomes. */
const mongoDrafts = () => import('./drafts/mongo-drafts.js');

export const intakeService: ServiceSpec = {
  name: 'intake',
  aggregates: [matterAggregate],
  commands,
  queries: [
    getMatter,
    getReceipt,
    getReceiptPaper,
    suggestRoutes,
    checkNumbers,
    listDrafts,
    getDraft,
    saveDraft,
    deleteDraft,
  ],
  reactions: [
    onApplicationAccepted,
    onClaimItemsRefused,
    onApplicationRefused,
    onNoJurisdiction,
    onApplicationWithdrawn,
    onCaseFiled,
    onComplaintRefused,
    onDisputeProcedureAdvised,
    onCalendarNoticeLoaded,
  ],
  publications: matterPublications,
  problems,
  resources: [
    {
      key: drafts,
      open: ({ folder, personalData, database }) =>
        database
          ? mongoDrafts().then(({ MongoDrafts }) => MongoDrafts.open(database, personalData))
          : new FileDrafts(join(folder, 'drafts'), personalData),
    },
  ],
  migrations: [async database => (await mongoDrafts()).migrateDrafts(database)],
  moves: [draftsMove],
  deadlineWatch: true,
};

export const IntakeModule = ServiceModule.register(intakeService);
