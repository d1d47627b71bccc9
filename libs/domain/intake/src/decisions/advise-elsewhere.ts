import type { LocalDate } from '@one-window/kernel';
import type { AdvisedElsewhere } from '../events';
import { AGENCY_TEXT } from '../routing/agency-text';
import type { Agency } from '../routing/suggestion';
import type { Matter, TriagedItem } from '../state';

interface Advice {
  readonly agency: Agency;
  readonly unit?: { readonly code: string; readonly name: string; readonly address: string };
  readonly reasonCode: string;
  readonly article: string;
}

/** The written act without which nobody is sent away (domain.md §6.3, §10.5 R2). */
export const advisedElsewhere = (
  matter: Matter,
  { item }: TriagedItem,
  advice: Advice,
  ordinal: number,
  on: LocalDate,
): AdvisedElsewhere => {
  const { agency, unit, reasonCode, article } = advice;
  const whom = unit ? `${unit.name}（${unit.address}）` : AGENCY_TEXT[agency];
  return {
    type: 'AdvisedElsewhere',
    data: {
      noticeNo: `${matter.receiptNo}-告${matter.notices.length + ordinal}`,
      itemId: item.itemId,
      agency,
      ...(unit && { unit: unit.code }),
      reasonCode,
      article,
      text: `您提出的该项请求，请向${whom}提出。依据：${article}。如不同意，可以要求送仲裁委员会或者监察机构，由其书面决定。`,
    },
    on,
    basis: [article],
  };
};
