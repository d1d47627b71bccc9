import { accept, reject } from '@one-window/kernel';
import type { ProposeAcceptance } from '../commands';
import { REFUSAL_ARTICLES } from '../refusal-reasons';
import type { ArbitrationRejection } from '../rejections';
import type { Preliminary } from '../state/proceeding';
import { noProposalOpen } from './four-eyes';
import { firstOf, guarded, type Guard } from './guarded';
import { asPreliminary, inPreliminary } from './stages';

/** While they mediate with the applicant's consent, acceptance is held (RULES 69). */
export const notHeldForMediation: Guard = state =>
  state.phase === 'preliminary' && state.at === 'mediation-held'
    ? { code: 'acceptance/held-for-mediation', article: '办案规则69条' }
    : undefined;

export const mayProposeAcceptance = firstOf(
  inPreliminary,
  notHeldForMediation,
  noProposalOpen('acceptance', 'refusal'),
);

/**
 * A5, first half: the filing officer's opinion on the four conditions of RULES 30, item by item. Limitation is not
 * among them. An application that was never corrected is decided on the file.
 */
export const proposeAcceptance = guarded(
  mayProposeAcceptance,
  asPreliminary,
  ({ data, by, today }: ProposeAcceptance, state) => {
    const { conditions, refuseItems } = data;
    if (
      !conditions.withinScope ||
      !conditions.clearClaimsAndFacts ||
      !conditions.directInterestAndIdentifiedRespondent ||
      !conditions.thisCommissionCompetent
    )
      return reject({
        code: 'acceptance/condition-unmet',
        article: '办案规则30条、31条',
        params: unmet(conditions),
      });
    const incomplete = itemProblem(data, state);
    if (incomplete) return reject(incomplete);
    return accept({
      type: 'AcceptanceProposed',
      on: today,
      basis: ['办案规则30条'],
      data: {
        conditions: {
          withinScope: true,
          clearClaimsAndFacts: true,
          directInterestAndIdentifiedRespondent: true,
          thisCommissionCompetent: true,
        },
        acceptItemIds: data.acceptItemIds,
        refuseItems: refuseItems.map(item => ({ ...item, articles: REFUSAL_ARTICLES[item.reasonCode] })),
        opinion: data.opinion,
        proposedBy: by.accountId,
      },
    });
  },
);

const CONDITIONS = [
  ['withinScope', '属于受案范围', 'within the scope of arbitration'],
  ['clearClaimsAndFacts', '有明确的请求和事实理由', 'clear claims and facts'],
  [
    'directInterestAndIdentifiedRespondent',
    '申请人有直接利害关系且有明确的被申请人',
    'direct interest, identified respondent',
  ],
  ['thisCommissionCompetent', '本仲裁委有管辖权', 'this commission is competent'],
] as const;

const unmet = (
  conditions: ProposeAcceptance['data']['conditions'],
): { readonly conditionZh: string; readonly conditionEn: string } => {
  const missing = CONDITIONS.filter(([name]) => !conditions[name]);
  return {
    conditionZh: missing.map(([, zh]) => zh).join('、'),
    conditionEn: missing.map(([, , en]) => en).join(', '),
  };
};

/** Each claim is accepted or refused in writing; none is left out. */
const itemProblem = (
  { acceptItemIds, refuseItems }: ProposeAcceptance['data'],
  state: Preliminary,
): ArbitrationRejection | undefined => {
  const named = [...acceptItemIds, ...refuseItems.map(item => item.itemId)];
  const unknown = named.find(id => !state.items.some(item => item.itemId === id));
  if (unknown !== undefined) return { code: 'acceptance/item-unknown', params: { itemId: unknown } };
  const twice = named.find((id, index) => named.indexOf(id) !== index);
  if (twice !== undefined) return { code: 'acceptance/item-twice', params: { itemId: twice } };
  const missing = state.items.find(item => !named.includes(item.itemId));
  return missing || acceptItemIds.length === 0
    ? { code: 'acceptance/items-incomplete', article: '办案规则31条', params: { itemId: missing?.itemId ?? '' } }
    : undefined;
};
