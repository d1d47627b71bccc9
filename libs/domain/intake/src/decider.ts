import { noDeadlines } from '@one-window/deadlines';
import { InvariantBroken, type Actor, type Decider, type Decision, type Decisions } from '@one-window/kernel';
import type { IntakeCommand } from './commands';
import { amendMatter, mayAmendMatter } from './decisions/amend-matter';
import { acceptPackage, mayAcceptPackage, mayRefusePackage, refusePackage } from './decisions/answer-package';
import { addMaterials, completeMatter, mayAddMaterials, mayCompleteMatter } from './decisions/complete-matter';
import { confirmRoute, mayConfirmRoute, mayOverrideRoute, overrideRoute } from './decisions/decide-route';
import { designateUnit, mayDesignateUnit } from './decisions/designate-unit';
import { dispatchMatter, mayDispatchMatter } from './decisions/dispatch-matter';
import { claimMatter, mayClaimMatter, mayReassignMatter, reassignMatter } from './decisions/handling';
import { mayRecalculateDeadlines, recalculateDeadlines } from './decisions/recalculate-deadlines';
import { mayRecordFeedback, recordFeedback } from './decisions/record-feedback';
import { mayRecordHandoverConsent, recordHandoverConsent } from './decisions/record-handover-consent';
import { mayRegisterMatter, registerMatter } from './decisions/register-matter';
import { mayRequestCompletion, requestCompletion } from './decisions/request-completion';
import { maySendPackage, sendPackage } from './decisions/send-package';
import {
  answerMatterSupervision,
  endMatterSupervision,
  mayAnswerMatterSupervision,
  mayEndMatterSupervision,
  maySuperviseMatter,
  superviseMatter,
} from './decisions/supervision';
import { mayWithdrawMatter, withdrawMatter } from './decisions/withdraw-matter';
import type { IntakeFact } from './events';
import { evolutions } from './evolve';
import type { IntakeRejection } from './rejections';
import type { IntakeState } from './state';
import type { IntakeWorld } from './world';

type Guard = (state: IntakeState, by: Actor, world: IntakeWorld) => IntakeRejection | undefined;

/** What may be done now and, if not, why: the table that the decisions enforce and the API shows. */
export const guards: Readonly<Record<IntakeCommand['type'], Guard>> = {
  RegisterMatter: mayRegisterMatter,
  AmendMatter: mayAmendMatter,
  RequestCompletion: mayRequestCompletion,
  CompleteMatter: mayCompleteMatter,
  AddMaterials: mayAddMaterials,
  ConfirmRoute: mayConfirmRoute,
  OverrideRoute: mayOverrideRoute,
  DispatchMatter: mayDispatchMatter,
  RecordHandoverConsent: mayRecordHandoverConsent,
  SendPackage: maySendPackage,
  AcceptPackage: mayAcceptPackage,
  RefusePackage: mayRefusePackage,
  DesignateUnit: mayDesignateUnit,
  WithdrawMatter: mayWithdrawMatter,
  RecordFeedback: mayRecordFeedback,
  RecalculateDeadlines: mayRecalculateDeadlines,
  ClaimMatter: mayClaimMatter,
  ReassignMatter: mayReassignMatter,
  SuperviseMatter: maySuperviseMatter,
  AnswerMatterSupervision: mayAnswerMatterSupervision,
  EndMatterSupervision: mayEndMatterSupervision,
};

export const decisions: Decisions<IntakeCommand, IntakeState, IntakeFact, IntakeRejection, IntakeWorld> = {
  RegisterMatter: registerMatter,
  AmendMatter: amendMatter,
  RequestCompletion: requestCompletion,
  CompleteMatter: completeMatter,
  AddMaterials: addMaterials,
  ConfirmRoute: confirmRoute,
  OverrideRoute: overrideRoute,
  DispatchMatter: dispatchMatter,
  RecordHandoverConsent: recordHandoverConsent,
  SendPackage: sendPackage,
  AcceptPackage: acceptPackage,
  RefusePackage: refusePackage,
  DesignateUnit: designateUnit,
  WithdrawMatter: withdrawMatter,
  RecordFeedback: recordFeedback,
  RecalculateDeadlines: recalculateDeadlines,
  ClaimMatter: claimMatter,
  ReassignMatter: reassignMatter,
  SuperviseMatter: superviseMatter,
  AnswerMatterSupervision: answerMatterSupervision,
  EndMatterSupervision: endMatterSupervision,
};

type Answer = Decision<IntakeFact, IntakeRejection>;

const decide = (command: IntakeCommand, state: IntakeState, world: IntakeWorld): Answer => {
  // The table is complete by type; TypeScript cannot pair the key with the command it stands for.
  const decision = decisions[command.type] as (
    command: IntakeCommand,
    state: IntakeState,
    world: IntakeWorld,
  ) => Answer;
  return decision(command, state, world);
};

const evolve = (state: IntakeState, fact: IntakeFact): IntakeState => {
  const evolution = evolutions[fact.type] as ((state: IntakeState, fact: IntakeFact) => IntakeState) | undefined;
  if (!evolution) throw new InvariantBroken('a fact that this version does not know', { type: fact.type });
  return evolution(state, fact);
};

export const decider: Decider<IntakeCommand, IntakeState, IntakeFact, IntakeRejection, IntakeWorld> = {
  initial: { stage: 'absent', deadlines: noDeadlines },
  decide,
  evolve,
};
