import { AGENCY_NAMES, findUnit, type Name } from '@one-window/contracts';
import { isOwnArea, type RouteSuggestion, type Whereabouts } from '@one-window/domain-intake';
import { offices } from '../offices';

/** What comes next for one claim, for the worker who holds the receipt. */
export const nextStep = (where: Whereabouts, suggestion: RouteSuggestion | undefined, windowUnit: string): Name => {
  switch (where.place) {
    case 'window':
      return suggestion?.body === 'clerk-decides' ? CLERK_DECIDES : TRIAGE;
    case 'decided':
      return where.unit !== undefined && !isOwnArea(where.unit, windowUnit, offices)
        ? handOver(where.unit)
        : atBody(where.body, where.agency);
    case 'in-package':
      return handOver(where.unit);
    case 'escalated':
      return { zh: '由市人力资源和社会保障局指定办理机构。', en: "The city's bureau designates the office." };
    case 'with-body':
      return atBody(where.body, undefined);
    case 'told-elsewhere':
      return elsewhere(where.agency);
    case 'withdrawn':
      return { zh: '已撤回，可以再次提出。', en: 'Withdrawn; it may be brought again.' };
  }
};

const TRIAGE: Name = {
  zh: '窗口2个工作日内确定办理机构。',
  en: 'The window decides within 2 working days which body handles it.',
};
const CLERK_DECIDES: Name = {
  zh: '由窗口人工判断办理机构，并告知理由。',
  en: 'A person at the window decides, and gives the reason.',
};

const handOver = (unit: string): Name => {
  const name = findUnit(unit)?.name ?? { zh: unit, en: unit };
  return { zh: `经您同意后移送${name.zh}，由其答复。`, en: `With your consent it goes to ${name.en}, which answers.` };
};

const atBody = (
  body: 'arbitration' | 'inspection' | 'elsewhere',
  agency: keyof typeof AGENCY_NAMES | undefined,
): Name => {
  if (body === 'elsewhere') return elsewhere(agency ?? 'other');
  return body === 'arbitration'
    ? {
        zh: '仲裁院决定是否受理，书面通知您。逾期未决定的，可凭本回执向人民法院起诉。',
        en: 'The institute decides on acceptance and tells you in writing. If it is late you may sue with this receipt.',
      }
    : {
        zh: '监察机构决定是否受理，通知您。逾期未答复的，可凭本回执申请行政复议。',
        en: 'Inspection decides on the complaint and tells you. If it is late you may ask for reconsideration with this receipt.',
      };
};

const elsewhere = (agency: keyof typeof AGENCY_NAMES): Name => ({
  zh: `请向${AGENCY_NAMES[agency].zh}提出，窗口出具书面告知。`,
  en: `Turn to: ${AGENCY_NAMES[agency].en}. The window gives you a written notice.`,
});
