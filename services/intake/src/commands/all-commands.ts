import type { AnyCommand } from '@one-window/platform';
import { amendMatter } from './amend-matter';
import { acceptPackage, designateUnit, refusePackage } from './answer-package';
import { addMaterials, completeMatter, requestCompletion } from './complete-matter';
import { confirmRoute, overrideRoute } from './decide-route';
import { dispatchMatter } from './dispatch-matter';
import { claimMatter, reassignMatter } from './handling';
import { recordHandoverConsent, sendPackage } from './hand-over';
import { registerMatter } from './register-matter';
import { withdrawMatter } from './withdraw-matter';
import { answerMatterSupervision, endMatterSupervision, superviseMatter } from './supervision';

export const commands: readonly AnyCommand[] = [
  registerMatter,
  amendMatter,
  requestCompletion,
  completeMatter,
  addMaterials,
  confirmRoute,
  overrideRoute,
  dispatchMatter,
  recordHandoverConsent,
  sendPackage,
  acceptPackage,
  refusePackage,
  designateUnit,
  withdrawMatter,
  claimMatter,
  reassignMatter,
  superviseMatter,
  answerMatterSupervision,
  endMatterSupervision,
];
