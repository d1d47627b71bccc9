import { registerMatter } from './register';
import { startSystem, type RunningSystem } from './running-system';
import { describeInBrowser, Staff } from './staff';

jest.setTimeout(240_000);

describeInBrowser('Every page', () => {
  let system: RunningSystem;
  let staff: Staff;
  let id = '';

  beforeAll(async () => {
    system = await startSystem();
    staff = await Staff.open(system.url);
    await staff.signIn('chuangkou1');
    id = await registerMatter({ page: staff.page, go: path => staff.go(path) }, '欧阳娜仁托雅·阿依古丽');
  });
  afterAll(async () => {
    await staff?.close();
    await system?.stop();
  });

  const pages: readonly (readonly [string, string, () => string])[] = [
    ['work list', 'chuangkou1', () => '/work?queue=unit'],
    ['empty work list', 'yuanzhang2', () => '/work?queue=approve'],
    ['register', 'chuangkou1', () => '/matters/new'],
    ['receipt', 'chuangkou1', () => `/matters/${id}/receipt`],
    ['overview', 'chuangkou1', () => `/cases/${id}/overview`],
    ['timeline', 'dudao1', () => `/cases/${id}/timeline`],
    ['timeline as table', 'dudao1', () => `/cases/${id}/timeline?view=table`],
    ['claims', 'dudao1', () => `/cases/${id}/claims`],
    ['documents', 'dudao1', () => `/cases/${id}/documents`],
    ['history', 'dudao1', () => `/cases/${id}/history`],
    ['deadlines', 'dudao1', () => '/deadlines'],
    ['find', 'dudao1', () => '/cases'],
    ['system state', 'guanli1', () => '/system'],
    ['forbidden', 'guanli1', () => `/cases/${id}/overview`],
    ['not found', 'dudao1', () => '/nowhere'],
  ];

  it.each(pages)(
    '%s: axe finds nothing in Chinese and in English, and it fits at 200 %',
    async (_name, account, path) => {
      await staff.signIn(account);
      for (const language of ['zh', 'en'] as const) {
        await staff.language(language);
        await staff.go(path());
        await staff.page.waitForTimeout(400);
        expect(await staff.findings()).toEqual([]);
      }
      await staff.language('zh');
      await staff.page.setViewportSize({ width: 683, height: 384 });
      await staff.go(path());
      await staff.page.waitForTimeout(200);
      expect(await staff.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
      await staff.page.setViewportSize({ width: 1366, height: 768 });
    },
  );

  it('sign-in: axe finds nothing', async () => {
    await staff.go('/signin');
    expect(await staff.findings()).toEqual([]);
  });

  it('nothing was asked of another host, and no script failed', () => {
    expect(staff.outside).toEqual([]);
    expect(staff.faults).toEqual([]);
  });
});
