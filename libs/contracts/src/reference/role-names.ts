import type { Role } from '@one-window/kernel';
import type { Name } from './causes';

/** What the roles of domain.md §8 are called. */
export const ROLE_NAMES: Readonly<Record<Role, Name>> = {
  'window-clerk': { zh: '窗口受理员', en: 'Window clerk' },
  'filing-officer': { zh: '立案员', en: 'Filing officer' },
  'institute-head': { zh: '仲裁院负责人', en: 'Institute head' },
  'commission-director': { zh: '仲裁委员会主任', en: 'Commission director' },
  commission: { zh: '仲裁委员会', en: 'Arbitration commission' },
  arbitrator: { zh: '仲裁员', en: 'Arbitrator' },
  recorder: { zh: '记录人员', en: 'Recorder' },
  inspector: { zh: '监察员', en: 'Inspector' },
  'inspection-head': { zh: '监察机构负责人', en: 'Inspection head' },
  'bureau-head': { zh: '行政机关负责人', en: 'Bureau head' },
  'principal-head': { zh: '正职负责人', en: 'Principal head' },
  'legal-reviewer': { zh: '法制审核员', en: 'Legal reviewer' },
  'hearing-host': { zh: '听证主持人', en: 'Hearing host' },
  'city-head': { zh: '市级负责人', en: 'City-level head' },
  supervisor: { zh: '督导·审计', en: 'Supervisor' },
  admin: { zh: '系统管理员', en: 'Administrator' },
  system: { zh: '系统', en: 'System' },
};
