import { isDecided, mainRound, needsLegalReview, needsPriorNotice, isHeard } from './rounds';
import { policeHaveIt } from './closing';
import type { Filed, InspectionState } from './state';
import type { InspectionStage } from './vocabulary';

/** The stage of domain.md §2.3 that this history has come to. `undefined`: nothing is registered. */
export const stageOf = (state: InspectionState): InspectionStage | undefined => {
  switch (state.phase) {
    case 'none':
      return undefined;
    case 'screening':
      if (state.supplement && state.supplement.receivedOn === undefined) return 'supplement-requested';
      return state.touched ? 'screening' : 'lead-registered';
    case 'ended':
      return state.stage;
    case 'filed':
      return stageOfFile(state);
    case 'closed':
    case 'archived':
      return state.phase;
  }
};

const stageOfFile = (file: Filed): InspectionStage => {
  if (file.revoked) return 'filing-revoked';
  if (policeHaveIt(file)) return 'transferred-police';
  const round = mainRound(file);
  if (!round) return file.officers.length === 0 ? 'filed' : 'investigating';
  if (!isDecided(round)) {
    if (needsPriorNotice(round) && round.notice)
      return isHeard(round) && needsLegalReview(round) ? 'legal-review' : 'prior-notice';
    return 'investigation-done';
  }
  const instruments = [...file.orders, ...file.decisions];
  if (instruments.some(each => each.served === undefined)) return 'decided';
  return instruments.length > 0 && instruments.every(each => each.performedOn !== undefined) ? 'performed' : 'served';
};
