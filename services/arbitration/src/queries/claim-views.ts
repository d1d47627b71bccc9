import type { GetArbitrationCaseAnswer } from '@one-window/contracts';
import type { Proceeding, Running } from '@one-window/domain-arbitration';
import type { PersonalData } from '@one-window/privacy';
import { openedText, openedTextIfAny } from './unsealed';

/** Accepted at some time: what it was then, also after it ended. */
export const runningOf = (state: Proceeding): Running | undefined =>
  state.phase === 'running' ? state : state.phase === 'ended' ? state.before : undefined;

type ClaimView = GetArbitrationCaseAnswer['items'][number];

/** Each claim with what became of it: refused in writing, conciliated or awarded, with the finality computed for it. */
export const claimViews = (state: Proceeding, personalData: PersonalData): Promise<ClaimView[]> =>
  Promise.all(
    state.items.map(async ({ itemId, cause, amountFen, period }) => {
      const refusal = state.refusedItems.find(item => item.itemId === itemId);
      const agreed = runningOf(state)
        ?.conciliations.filter(({ status }) => status === 'effective')
        .flatMap(({ items }) => items)
        .find(item => item.itemId === itemId);
      const award = await awardView(itemId, state, personalData);
      const accepted = runningOf(state)?.acceptance.itemIds.includes(itemId) === true;
      return {
        ...{ itemId, cause, amountFen, period },
        state: stateOf({
          accepted,
          refused: refusal !== undefined,
          agreed: agreed !== undefined,
          awarded: award !== undefined,
        }),
        ...(refusal && {
          refusal: {
            reasonCode: refusal.reasonCode,
            articles: [...refusal.articles],
            reason: await openedText(refusal.reason, personalData),
          },
        }),
        ...(award && { award }),
        ...(agreed && { agreedFen: agreed.agreedFen }),
      };
    }),
  );

const stateOf = (is: Readonly<Record<'accepted' | 'refused' | 'agreed' | 'awarded', boolean>>) => {
  if (is.awarded) return 'awarded' as const;
  if (is.agreed) return 'conciliated' as const;
  if (is.refused) return 'refused' as const;
  return is.accepted ? ('accepted' as const) : ('undecided' as const);
};

const awardView = async (
  itemId: string,
  state: Proceeding,
  personalData: PersonalData,
): Promise<ClaimView['award']> => {
  for (const { documentId, items } of runningOf(state)?.awards ?? []) {
    const item = items.find(one => one.itemId === itemId);
    if (!item) continue;
    const { granted, grantedFen, grantedCause, causeReason, component, finality } = item;
    return {
      ...{ documentId, granted, grantedFen, grantedCause, component, finality },
      causeReason: await openedTextIfAny(causeReason, personalData),
      order: await openedText(item.order, personalData),
      reason: await openedText(item.reason, personalData),
    };
  }
  return undefined;
};
