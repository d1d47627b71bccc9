import type { LocalDate } from '@one-window/kernel';
import type { AwardItemData } from '../commands';
import type { ClaimItem } from '../claim-item';
import type { AwardItem } from '../events/outcome';
import { isCause } from '../finality/cause-finality';
import { classifyItem, type FinalityContext } from '../finality/classify-item';
import type { ArbitrationRejection } from '../rejections';
import type { Running } from '../state/proceeding';
import { appliedOn, openItems } from '../state/reading';
import type { ArbitrationWorld } from '../world';

type Classified = { readonly items: readonly AwardItem[] } | { readonly no: ArbitrationRejection };

/** The items of an award, each against its claim, each with its finality computed and never typed in. */
export const awardItemsOf = (
  decided: readonly AwardItemData[],
  state: Running,
  { parameters }: ArbitrationWorld,
  today: LocalDate,
): Classified => {
  const open = openItems(state);
  const missing = open.find(({ itemId }) => !decided.some(item => item.itemId === itemId));
  if (missing)
    return { no: { code: 'award/items-missing', article: '办案规则53条', params: { itemId: missing.itemId } } };
  const context: FinalityContext = {
    parameters,
    appliedOn: appliedOn(state),
    awardedOn: today,
    relationshipInDispute: state.items.some(
      ({ itemId, cause }) => cause === 'A01' && state.acceptance.itemIds.includes(itemId),
    ),
  };
  const items: AwardItem[] = [];
  for (const item of decided) {
    const claim = open.find(({ itemId }) => itemId === item.itemId);
    if (!claim) return { no: { code: 'award/item-unknown', params: { itemId: item.itemId } } };
    const classified = classifiedItem(item, claim, context);
    if ('no' in classified) return classified;
    items.push(classified.item);
  }
  return { items };
};

const classifiedItem = (
  item: AwardItemData,
  claim: ClaimItem,
  context: FinalityContext,
): { readonly item: AwardItem } | { readonly no: ArbitrationRejection } => {
  const wrong = amountProblem(item, claim) ?? causeProblem(item, claim);
  if (wrong) return { no: wrong };
  const grantedCause = item.grantedCause ?? claim.cause;
  const { component, classifiedAs, grantedFen } = item;
  const finality = classifyItem(
    { cause: grantedCause, component, classifiedAs, claimedFen: claim.amountFen, grantedFen },
    context,
  );
  if (finality === 'component-missing' || finality === 'cause-missing')
    return {
      no: {
        code: finality === 'component-missing' ? 'award/component-missing' : 'award/cause-missing',
        article: '办案规则50条',
        params: { itemId: item.itemId, cause: grantedCause },
      },
    };
  const { itemId, granted, causeReason, order, reason } = item;
  return {
    item: {
      itemId,
      claimedCause: claim.cause,
      claimedFen: claim.amountFen,
      granted,
      grantedFen,
      grantedCause,
      ...(causeReason !== undefined && { causeReason }),
      ...(component !== undefined && { component }),
      ...(classifiedAs !== undefined && { classifiedAs }),
      finality,
      order,
      reason,
    },
  };
};

const amountProblem = (
  { itemId, granted, grantedFen }: AwardItemData,
  { amountFen }: ClaimItem,
): ArbitrationRejection | undefined => {
  const params = { itemId, grantedFen, claimedFen: amountFen ?? 0 };
  if (granted === 'none') return grantedFen === 0 ? undefined : { code: 'award/amount-mismatch', params };
  if (amountFen === undefined) return undefined;
  if (grantedFen > amountFen) return { code: 'award/over-claim', article: '办案规则53条', params };
  const fits = granted === 'full' ? grantedFen === amountFen : grantedFen < amountFen;
  return fits ? undefined : { code: 'award/amount-mismatch', params };
};

/** A22 claimed, A21 granted: possible on the same facts, with the reason on record (domain.md §1.4.13). */
const causeProblem = (
  { itemId, grantedCause, causeReason }: AwardItemData,
  { cause }: ClaimItem,
): ArbitrationRejection | undefined => {
  if (grantedCause === undefined || grantedCause === cause) return undefined;
  if (!isCause(grantedCause)) return { code: 'award/cause-unknown', params: { itemId, cause: grantedCause } };
  return causeReason === undefined
    ? { code: 'award/cause-reason-missing', params: { itemId, cause: grantedCause } }
    : undefined;
};
