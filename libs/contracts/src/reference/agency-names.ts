import type { Name } from './causes';
import type { OutsideSubject } from './outside';

/** Who may help with what neither body decides. */
export const AGENCY_NAMES: Readonly<Record<OutsideSubject['agency'], Name>> = {
  court: { zh: '人民法院', en: "People's court" },
  'people-mediation': { zh: '人民调解委员会（可申请司法确认）', en: "People's mediation committee" },
  'housing-fund-centre': { zh: '住房公积金管理中心', en: 'Housing-fund centre' },
  'social-insurance-agency': { zh: '社会保险经办机构', en: 'Social-insurance agency' },
  'tax-authority': { zh: '税务机关', en: 'Tax authority' },
  police: { zh: '公安机关', en: 'Police' },
  'personnel-appeal': {
    zh: '原考核单位（复核）及其主管部门（申诉）',
    en: 'Assessing institution (review) and its superior (appeal)',
  },
  'appraisal-committee': { zh: '劳动能力鉴定委员会、职业病鉴定机构', en: 'Appraisal committee' },
  'competent-unit': { zh: '有管辖权的机构', en: 'The competent office' },
  other: { zh: '其他部门', en: 'Another department' },
};
