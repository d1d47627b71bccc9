import type { Role } from '@one-window/kernel';

/** Everybody's password in a demonstration. A system with `DEMO=off` never has these accounts. */
export const DEMO_PASSWORD = 'yichuang-2026';

export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
}

const people = (role: Role, ...rows: readonly (readonly [string, string, string])[]): readonly DemoAccount[] =>
  rows.map(([username, name, unit]) => ({ username, name, role, unit }));

/**
 * One account and more for each role of domain.md §8, in the offices of the made-up city. Invented people. Where the
 * law wants two or three (tribunal, inspectors in pairs, proposer ≠ approver), an office has as many.
 */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...people(
    'window-clerk',
    ['chuangkou1', '周晓梅', 'win-xincheng'],
    ['chuangkou2', '郑海涛', 'win-dongshan'],
    ['chuangkou3', '柳青青', 'win-liulin'],
    ['chuangkou4', '沈佳怡', 'win-xincheng'],
  ),
  ...people(
    'filing-officer',
    ['lian1', '何文静', 'arb-xincheng'],
    ['lian2', '马建华', 'arb-dongshan'],
    ['lian3', '许明远', 'arb-city'],
    ['lian4', '范晓东', 'arb-xincheng'],
  ),
  ...people(
    'institute-head',
    ['yuanzhang1', '李志强', 'arb-xincheng'],
    ['yuanzhang2', '高春兰', 'arb-dongshan'],
    ['yuanzhang3', '孙立群', 'arb-city'],
  ),
  ...people(
    'commission-director',
    ['zhuren1', '陈国梁', 'arb-xincheng'],
    ['zhuren2', '韩秀芳', 'arb-dongshan'],
    ['zhuren3', '罗正平', 'arb-city'],
  ),
  ...people(
    'commission',
    ['weiyuanhui1', '新城区仲裁委员会', 'arb-xincheng'],
    ['weiyuanhui2', '东山县仲裁委员会', 'arb-dongshan'],
    ['weiyuanhui3', '云河市仲裁委员会', 'arb-city'],
  ),
  ...people(
    'arbitrator',
    ['zhongcai1', '王敏', 'arb-xincheng'],
    ['zhongcai2', '赵一鸣', 'arb-xincheng'],
    ['zhongcai3', '钱雅琴', 'arb-xincheng'],
    ['zhongcai4', '冯少华', 'arb-dongshan'],
    ['zhongcai5', '蒋丽君', 'arb-dongshan'],
    ['zhongcai6', '曹永年', 'arb-dongshan'],
    ['zhongcai7', '杨柏林', 'arb-city'],
    ['zhongcai8', '吴思远', 'arb-city'],
    ['zhongcai9', '谢婉婷', 'arb-city'],
  ),
  ...people(
    'recorder',
    ['jilu1', '林小雨', 'arb-xincheng'],
    ['jilu2', '宋佳', 'arb-dongshan'],
    ['jilu3', '唐诗文', 'arb-city'],
  ),
  ...people(
    'inspector',
    ['jiancha1', '刘大勇', 'ins-xincheng'],
    ['jiancha2', '黄海燕', 'ins-xincheng'],
    ['jiancha3', '朱德明', 'ins-dongshan'],
    ['jiancha4', '徐静', 'ins-dongshan'],
    ['jiancha5', '邓超群', 'ins-city'],
    ['jiancha6', '彭慧', 'ins-city'],
    ['jiancha7', '曾凡', 'ins-xincheng'],
  ),
  ...people(
    'inspection-head',
    ['dadui1', '梁卫东', 'ins-xincheng'],
    ['dadui2', '潘晓峰', 'ins-dongshan'],
    ['zhidui1', '董建国', 'ins-city'],
  ),
  ...people(
    'bureau-head',
    ['juzhang1', '袁志刚', 'hrss-xincheng'],
    ['juzhang2', '夏玉兰', 'hrss-dongshan'],
    ['juzhang3', '范长江', 'hrss-city'],
  ),
  ...people(
    'principal-head',
    ['zhengzhi1', '石宏伟', 'hrss-xincheng'],
    ['zhengzhi2', '姚慧敏', 'hrss-dongshan'],
    ['zhengzhi3', '方振华', 'hrss-city'],
  ),
  ...people(
    'legal-reviewer',
    ['fazhi1', '邵文博', 'hrss-xincheng'],
    ['fazhi2', '任晓霞', 'hrss-dongshan'],
    ['fazhi3', '汪律成', 'hrss-city'],
  ),
  ...people(
    'hearing-host',
    ['tingzheng1', '金铭', 'hrss-xincheng'],
    ['tingzheng2', '魏芳', 'hrss-dongshan'],
    ['tingzheng3', '陆子墨', 'hrss-city'],
  ),
  ...people('city-head', ['shiji1', '秦怀远', 'hrss-city'], ['shiji2', '顾明珠', 'hrss-city']),
  ...people('supervisor', ['dudao1', '孟庆和', 'sup-city'], ['dudao2', '白雪', 'sup-city']),
  ...people('admin', ['guanli1', '江涛', 'ops-city'], ['guanli2', '苏宁', 'ops-city']),
];
