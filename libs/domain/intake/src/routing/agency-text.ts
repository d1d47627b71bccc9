import type { Agency } from './suggestion';

/** As the written notices name them. */
export const AGENCY_TEXT: Readonly<Record<Agency, string>> = {
  court: '有管辖权的人民法院',
  'people-mediation': '人民调解委员会（达成协议后可以申请司法确认），或者人民法院',
  'housing-fund-centre': '住房公积金管理中心',
  'social-insurance-agency': '社会保险经办机构',
  'tax-authority': '税务机关',
  police: '公安机关',
  'personnel-appeal': '原考核单位（申请复核）及其主管部门（申诉）',
  'appraisal-committee': '劳动能力鉴定委员会或者职业病鉴定机构',
  'competent-unit': '有管辖权的仲裁机构或者监察机构',
  other: '有权处理的部门',
};
