import type { Body, RouteSuggestion } from './suggestion';
import { AGENCY_TEXT } from './agency-text';

interface Decided {
  readonly body: Body | 'elsewhere';
  readonly agency?: keyof typeof AGENCY_TEXT;
}

/**
 * The text about rights that the worker is given with the decision, and that is recorded word for word
 * (domain.md §6.3; 个人信息保护法24条: an automated suggestion is explained and may be refused).
 */
export const rightsNotice = (decided: Decided, suggestion: RouteSuggestion): string =>
  [WAY[decided.body](decided), ...otherDoor(decided, suggestion), CLOSING].join('');

const WAY: Readonly<Record<Body | 'elsewhere', (decided: Decided) => string>> = {
  arbitration: () =>
    '本项请求转劳动人事争议仲裁处理，仲裁不收费。申请仲裁的时效为一年，自知道或者应当知道权利被侵害之日起算；拖欠劳动报酬的，劳动关系存续期间不受此限，终止后一年内提出。仲裁委员会自收到申请之日起五个工作日内决定是否受理；不予受理或者逾期未决定的，可以向人民法院起诉。',
  inspection: () =>
    '本项请求转劳动保障监察处理。投诉应当自违法行为发生或者终了之日起两年内提出。监察机构自收到投诉之日起五个工作日内决定是否受理。投诉可以中断仲裁时效，请保留回执。',
  elsewhere: ({ agency }) =>
    `本项请求不属于劳动人事争议仲裁和劳动保障监察的处理范围，请向${AGENCY_TEXT[agency ?? 'other']}提出。您仍可要求将本项请求送仲裁委员会，由其书面决定是否受理。`,
};

const otherDoor = ({ body }: Decided, suggestion: RouteSuggestion): readonly string[] => {
  const ways = suggestion.alternatives.map(way => way.body);
  const open =
    suggestion.body === 'arbitration' || suggestion.body === 'inspection' ? [...ways, suggestion.body] : ways;
  const other = open.find(way => way !== body);
  const limit = suggestion.alternatives.find(way => way.body === other)?.limitationEndsOn;
  if (!other) return [];
  const name = other === 'arbitration' ? '申请劳动人事争议仲裁' : '向劳动保障监察机构投诉';
  return [`本项请求也可以${name}${limit ? `（按您所述，期限至${limit}）` : ''}；同一笔款项只能由一个程序作出处理。`];
};

const CLOSING = '处理方式由窗口工作人员确认，系统建议仅供参考，您可以要求说明理由或者改变处理方式。';
