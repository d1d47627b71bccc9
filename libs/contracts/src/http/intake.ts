export { ItemParams, MatterParams, PackageParams } from './intake/fields';
export { EmployerInput, PersonInput, SealedContact, SealedPerson, WorkerInput } from './intake/people';
export {
  AmendedClaim,
  ClaimInput,
  ConfirmRouteBody,
  OverrideRouteBody,
  RouteChoice,
  RoutedClaim,
} from './intake/claims';
export {
  AmendMatterBody,
  MaterialInput,
  MaterialsBody,
  RegisterMatterBody,
  RequestCompletionBody,
} from './intake/registering';
export {
  DesignateUnitBody,
  HandoverConsentBody,
  RefusePackageBody,
  SendPackageBody,
  WithdrawMatterBody,
} from './intake/handing-on';
export { SuggestedRoute, SuggestRoutesAnswer, SuggestRoutesBody } from './intake/suggesting';
export { CheckNumbersAnswer, CheckNumbersBody } from './intake/checking-numbers';
export { DraftAnswer, DraftsAnswer, DraftSummary, SaveDraftBody } from './intake/drafts';
export { ReceiptAnswer } from './intake/receipt';
export { GetMatterAnswer, MATTER_STAGES } from './intake/matter';
