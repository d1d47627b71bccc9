import type { Actor, Role } from '@one-window/kernel';

const person = (accountId: string, name: string, role: Role, unit: string): Actor => ({ accountId, name, role, unit });

export const clerk = person('wang-ck', '王晓', 'window-clerk', 'win-xincheng');
export const zhao = person('zhao-jc', '赵明', 'inspector', 'ins-xincheng');
export const qian = person('qian-jc', '钱芳', 'inspector', 'ins-xincheng');
export const sun = person('sun-jc', '孙磊', 'inspector', 'ins-xincheng');
export const head = person('zhou-dz', '周强', 'inspection-head', 'ins-xincheng');
export const bureauHead = person('wu-jz', '吴国', 'bureau-head', 'hrss-xincheng');
export const principalHead = person('zheng-jz', '郑华', 'principal-head', 'hrss-xincheng');
export const reviewer = person('feng-fz', '冯静', 'legal-reviewer', 'hrss-xincheng');

export const twoOfficers = [
  { accountId: zhao.accountId, name: zhao.name, certificateNo: '云监察0101', duty: 'lead' },
  { accountId: qian.accountId, name: qian.name, certificateNo: '云监察0102', duty: 'co' },
] as const;
