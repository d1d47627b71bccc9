import { deadlineEvolutions } from '@one-window/deadlines';
import {
  handledSince,
  InvariantBroken,
  supervisedSince,
  type Evolutions,
  type HandlingFact,
  type SupervisionFact,
} from '@one-window/kernel';
import type { ClaimItem } from './claim-item';
import type { IntakeFact } from './events';
import type { IntakeState, Matter, TriagedItem } from './state';

const atWindow = (item: ClaimItem): TriagedItem => ({ item, where: { place: 'window' }, refusedBy: [] });

const change = (state: IntakeState, next: (matter: Matter) => Partial<Matter>): IntakeState => {
  if (state.stage !== 'received') throw new InvariantBroken('a fact of a matter that was never received');
  return { ...state, matter: { ...state.matter, ...next(state.matter) } };
};

const changeItems = (
  state: IntakeState,
  itemIds: readonly string[],
  next: (item: TriagedItem) => Partial<TriagedItem>,
): IntakeState =>
  change(state, matter => ({
    items: matter.items.map(item => (itemIds.includes(item.item.itemId) ? { ...item, ...next(item) } : item)),
  }));

const withAmended = (items: readonly TriagedItem[], amended: readonly ClaimItem[]): readonly TriagedItem[] => {
  const kept = items.map(existing => {
    const item = amended.find(({ itemId }) => itemId === existing.item.itemId);
    return item ? { ...existing, item, where: { place: 'window' } as const } : existing;
  });
  const known = new Set(items.map(({ item }) => item.itemId));
  return [...kept, ...amended.filter(({ itemId }) => !known.has(itemId)).map(atWindow)];
};

export const evolutions: Evolutions<IntakeState, IntakeFact> = {
  ...deadlineEvolutions<IntakeState>(),
  WindowReceived: (state, { data, on }) => ({
    stage: 'received',
    deadlines: state.deadlines,
    matter: { ...data, receivedOn: on, items: data.items.map(atWindow), dispatches: [], packages: [], notices: [] },
  }),
  MatterAmended: (state, { data: { items, reason: _reason, ...content } }) =>
    change(state, matter => ({ ...content, ...(items && { items: withAmended(matter.items, items) }) })),
  CompletionRequested: (state, { data, on }) =>
    change(state, matter => ({
      completion: { noticeNo: data.noticeNo, missing: data.missing, requestedOn: on },
      notices: [...matter.notices, data.noticeNo],
    })),
  MatterCompleted: (state, { data, on }) =>
    change(state, matter => ({
      ...(matter.completion && { completion: { ...matter.completion, completedOn: on } }),
      materials: [...matter.materials, ...data.materials],
    })),
  MaterialsAdded: (state, { data }) =>
    change(state, matter => ({ materials: [...matter.materials, ...data.materials] })),
  // A new suggestion asks for a new decision.
  RouteSuggested: (state, { data }) =>
    changeItems(state, [data.itemId], ({ where }) => ({
      suggestion: data.suggestion,
      ...(where.place === 'decided' && { where: { place: 'window' } }),
    })),
  RouteConfirmed: (state, { data: { itemId, ...decided } }) =>
    changeItems(state, [itemId], () => ({ where: { place: 'decided', ...decided } })),
  RouteOverridden: (state, { data: { itemId, suggested: _suggested, reason: _reason, ...decided } }) =>
    changeItems(state, [itemId], () => ({ where: { place: 'decided', ...decided } })),
  AdvisedElsewhere: (state, { data }) => {
    const noted = change(state, matter => ({ notices: [...matter.notices, data.noticeNo] }));
    const { noticeNo, agency } = data;
    return changeItems(noted, [data.itemId], () => ({ where: { place: 'told-elsewhere', noticeNo, agency } }));
  },
  CaseDispatched: (state, { data, on }) => {
    const { dispatchId, body, unit, itemIds, packageNo } = data;
    const dispatch = { dispatchId, body, unit, itemIds, on, ...(packageNo && { packageNo }), feedback: [] };
    const sent = change(state, matter => ({ dispatches: [...matter.dispatches, dispatch] }));
    return changeItems(sent, itemIds, () => ({ where: { place: 'with-body', dispatchId, body, unit } }));
  },
  HandoverConsented: (state, { data }) =>
    changeItems(state, data.itemIds, ({ where }) =>
      where.place === 'decided' ? { where: { ...where, unit: data.toUnit, consentOn: data.signedOn } } : {},
    ),
  HandoverDeclined: state => state,
  PackageSent: (state, { data, on }) => {
    const { packageNo, itemIds, body, toUnit } = data.package;
    const sent = change(state, matter => ({
      packages: [...matter.packages, { package: data.package, sentOn: on, answer: 'none' as const }],
    }));
    return changeItems(sent, itemIds, () => ({ where: { place: 'in-package', packageNo, body, unit: toUnit } }));
  },
  PackageAccepted: (state, { data }) => answered(state, data.packageNo, 'accepted'),
  PackageRefused: (state, { data }) => {
    const matter = answered(state, data.packageNo, 'refused');
    return changeItems(matter, itemsOfPackage(matter, data.packageNo), item => ({
      where: { place: 'window' },
      refusedBy: [...item.refusedBy, data.unit],
      returned: { by: data.unit, reasonCode: 'package-refused' },
    }));
  },
  HandoverEscalated: (state, { data: { itemIds, body, refusedBy } }) =>
    changeItems(state, itemIds, () => ({ where: { place: 'escalated', body, refusedBy } })),
  UnitDesignated: state => state,
  FeedbackRecorded: (state, { data, on }) =>
    change(state, matter => ({
      dispatches: matter.dispatches.map(dispatch =>
        dispatch.dispatchId === data.dispatchId
          ? {
              ...dispatch,
              feedback: [
                ...dispatch.feedback,
                { outcome: data.outcome, on, ...(data.number !== undefined && { number: data.number }) },
              ],
            }
          : dispatch,
      ),
    })),
  ItemsReturned: (state, { data }) =>
    changeItems(state, data.itemIds, () => ({
      where: { place: 'window' },
      returned: { by: data.unit, reasonCode: data.reasonCode },
    })),
  ItemsWithdrawn: (state, { data }) => changeItems(state, data.itemIds, () => ({ where: { place: 'withdrawn' } })),
  CaseClaimed: (state, fact) => handled(state, fact),
  CaseReassigned: (state, fact) => handled(state, fact),
  SupervisionOrdered: (state, fact) => supervised(state, fact),
  SupervisionAnswered: (state, fact) => supervised(state, fact),
  SupervisionEnded: (state, fact) => supervised(state, fact),
};

const supervised = (state: IntakeState, fact: SupervisionFact): IntakeState =>
  change(state, matter => ({ supervision: supervisedSince(matter.supervision, fact) }));

const handled = (state: IntakeState, fact: HandlingFact): IntakeState =>
  change(state, matter => ({ handlers: handledSince(matter.handlers, fact) }));

const answered = (state: IntakeState, packageNo: string, answer: 'accepted' | 'refused'): IntakeState =>
  change(state, matter => ({
    packages: matter.packages.map(sent => (sent.package.packageNo === packageNo ? { ...sent, answer } : sent)),
  }));

const itemsOfPackage = (state: IntakeState, packageNo: string): readonly string[] =>
  state.stage === 'received'
    ? (state.matter.packages.find(sent => sent.package.packageNo === packageNo)?.package.itemIds ?? [])
    : [];
