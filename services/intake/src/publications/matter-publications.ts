import type { IntakeFact } from '@one-window/domain-intake';
import { asIs, type Publications } from '@one-window/platform';

/** A matter has no restricted facts: people and free text travel sealed. */
export const matterPublications: Publications<IntakeFact> = {
  WindowReceived: asIs,
  MatterAmended: asIs,
  CompletionRequested: asIs,
  MatterCompleted: asIs,
  MaterialsAdded: asIs,
  RouteSuggested: asIs,
  RouteConfirmed: asIs,
  RouteOverridden: asIs,
  AdvisedElsewhere: asIs,
  CaseDispatched: asIs,
  HandoverConsented: asIs,
  HandoverDeclined: asIs,
  PackageSent: asIs,
  PackageAccepted: asIs,
  PackageRefused: asIs,
  HandoverEscalated: asIs,
  UnitDesignated: asIs,
  FeedbackRecorded: asIs,
  ItemsReturned: asIs,
  ItemsWithdrawn: asIs,
  CaseClaimed: asIs,
  CaseReassigned: asIs,
  DeadlineStarted: asIs,
  DeadlineMoved: asIs,
  DeadlineMet: asIs,
  DeadlineEnded: asIs,
  DeadlineRecalculated: asIs,
  DeadlineBreached: asIs,
};
