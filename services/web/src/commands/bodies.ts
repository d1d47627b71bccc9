import {
  AmendMatterBody,
  AnswerSupervisionBody,
  ArbitrationBodies,
  ConfirmRouteBody,
  DesignateUnitBody,
  EndSupervisionBody,
  HandoverConsentBody,
  InspectionBodies,
  MaterialsBody,
  OverrideRouteBody,
  ReassignBody,
  RefusePackageBody,
  RequestCompletionBody,
  SendPackageBody,
  SuperviseBody,
  WithdrawMatterBody,
} from '@one-window/contracts';
import type { IntakeOperation, Operation } from '../words/commands';
import type { Schema } from './schema';

const intake: Record<IntakeOperation, Schema | undefined> = {
  amendMatter: AmendMatterBody,
  requestCompletion: RequestCompletionBody,
  completeMatter: MaterialsBody,
  addMaterials: MaterialsBody,
  confirmRoute: ConfirmRouteBody,
  overrideRoute: OverrideRouteBody,
  dispatchMatter: undefined,
  recordHandoverConsent: HandoverConsentBody,
  sendPackage: SendPackageBody,
  acceptPackage: undefined,
  refusePackage: RefusePackageBody,
  designateUnit: DesignateUnitBody,
  withdrawMatter: WithdrawMatterBody,
  claimMatter: undefined,
  reassignMatter: ReassignBody,
  superviseMatter: SuperviseBody,
  answerMatterSupervision: AnswerSupervisionBody,
  endMatterSupervision: EndSupervisionBody,
};

/** The contract of every command's body: from it comes the form. */
export const bodies: Record<Operation, Schema | undefined> = { ...intake, ...ArbitrationBodies, ...InspectionBodies };
