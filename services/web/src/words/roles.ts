import type { Role } from '@one-window/kernel';
import { pair, type Pair } from './pair';

export const roleWords: Record<Role, Pair> = {
  'window-clerk': pair('窗口受理员', 'Window clerk'),
  'filing-officer': pair('立案员', 'Filing officer'),
  'institute-head': pair('仲裁院负责人', 'Institute head'),
  'commission-director': pair('仲裁委员会主任', 'Commission director'),
  commission: pair('仲裁委员会', 'Commission'),
  arbitrator: pair('仲裁员', 'Arbitrator'),
  recorder: pair('记录员', 'Recorder'),
  inspector: pair('监察员', 'Inspector'),
  'inspection-head': pair('监察机构负责人', 'Inspection head'),
  'bureau-head': pair('局领导', 'Bureau head'),
  'principal-head': pair('局正职负责人', 'Principal head'),
  'legal-reviewer': pair('法制审核', 'Legal reviewer'),
  'hearing-host': pair('听证主持人', 'Hearing host'),
  'city-head': pair('市局负责人', 'City bureau head'),
  supervisor: pair('督导·审计', 'Supervisor'),
  admin: pair('系统管理员', 'Administrator'),
  system: pair('系统', 'System'),
};
