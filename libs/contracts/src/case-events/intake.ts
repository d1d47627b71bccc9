import * as handling from './handling';
import * as handingOn from './intake/handing-on';
import * as registration from './intake/registration';
import * as routing from './intake/routing';
import * as supervision from './supervision';

export {
  Area,
  Channel,
  ClaimFacts,
  ClaimPeriod,
  EmployerParty,
  Employment,
  IntakeBody,
  IntakeFlags,
  IntakeItem,
  MaterialItem,
  OutsideAgency,
  PersonParty,
  WorkerParty,
} from './intake/parts';
export { RouteSuggestion } from './intake/routing';
export { CaseDispatched, PackageAccepted, PackageRefused, PackageSent, TransferPackage } from './intake/handing-on';

/**
 * Every fact of a matter (`matter-<caseId>`) by its stored name, as other services may see it. What names a person is
 * sealed; an employer that is an organization is plain. Deadline facts are common to all services.
 */
export const intakeCaseEvents = {
  WindowReceived: registration.WindowReceived,
  MatterAmended: registration.MatterAmended,
  CompletionRequested: registration.CompletionRequested,
  MatterCompleted: registration.MatterCompleted,
  MaterialsAdded: registration.MaterialsAdded,
  RouteSuggested: routing.RouteSuggested,
  RouteConfirmed: routing.RouteConfirmed,
  RouteOverridden: routing.RouteOverridden,
  AdvisedElsewhere: routing.AdvisedElsewhere,
  CaseDispatched: handingOn.CaseDispatched,
  HandoverConsented: handingOn.HandoverConsented,
  HandoverDeclined: handingOn.HandoverDeclined,
  PackageSent: handingOn.PackageSent,
  PackageAccepted: handingOn.PackageAccepted,
  PackageRefused: handingOn.PackageRefused,
  HandoverEscalated: handingOn.HandoverEscalated,
  UnitDesignated: handingOn.UnitDesignated,
  FeedbackRecorded: handingOn.FeedbackRecorded,
  ItemsReturned: handingOn.ItemsReturned,
  ItemsWithdrawn: handingOn.ItemsWithdrawn,
  CaseClaimed: handling.CaseClaimed,
  CaseReassigned: handling.CaseReassigned,
  SupervisionOrdered: supervision.SupervisionOrdered,
  SupervisionAnswered: supervision.SupervisionAnswered,
  SupervisionEnded: supervision.SupervisionEnded,
} as const;
export type IntakeCaseEventType = keyof typeof intakeCaseEvents;
