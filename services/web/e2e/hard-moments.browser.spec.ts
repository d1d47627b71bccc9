import { DEMO_PASSWORD } from '@one-window/platform';
import { violations } from './accessible';
import { describeInBrowser, Office, type Desk, type Registered } from './office';
import { matterOf } from './people';

jest.setTimeout(180_000);

describeInBrowser('Hard moments', () => {
  let office: Office;
  let clerk: Desk;
  let other: Desk;
  let caseId = '';

  beforeAll(async () => {
    office = await Office.open();
    const matter = matterOf('王建军', '某快递公司');
    ({ caseId } = await office.ask<Registered>('chuangkou1', 'POST', '/api/intake/matters', matter));
    [clerk, other] = await Promise.all([office.desk('chuangkou1'), office.desk('chuangkou4')]);
  });
  afterAll(() => office.close());

  const openForm = async ({ page, open }: Desk) => {
    await open(`/cases/${caseId}/overview`);
    await page.getByRole('button', { name: '补收材料', exact: true }).click();
    const form = page.locator('.command-form');
    await form.waitFor();
    await form.getByLabel('类型').fill('iou');
    await form.getByLabel('名称').fill('欠条');
    await form.getByLabel('页数').fill('1');
    await form.getByRole('radio', { name: '原件' }).check();
    return form;
  };

  it('two clerks on one revision: the second is told who changed what, and may submit again', async () => {
    const mine = await openForm(clerk);
    const theirs = await openForm(other);
    await theirs.locator('.ant-btn-primary').click();
    await other.page.locator('.notice-success').waitFor();
    await mine.locator('.ant-btn-primary').click();
    const dialog = clerk.page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('沈佳怡');
    expect(await dialog.textContent()).toContain('补收材料');
    expect(await violations(clerk.page)).toEqual([]);
    await dialog.getByRole('button', { name: '按新版本重新提交' }).click();
    await clerk.page.locator('.notice-success').waitFor();
  });

  it('an expired session opens sign-in over the page, keeps the input, and sends the same request', async () => {
    const form = await openForm(clerk);
    await form.getByLabel('名称').fill('工资条');
    await clerk.context.clearCookies();
    await form.locator('.ant-btn-primary').click();
    await clerk.page.locator('dialog[open]').waitFor();
    expect(await clerk.page.locator('main').isVisible()).toBe(false);
    await clerk.page.locator('dialog [name=username]').fill('chuangkou1');
    await clerk.page.locator('dialog [name=password]').fill(DEMO_PASSWORD);
    await clerk.page.keyboard.press('Enter');
    await clerk.page.locator('.notice-success').waitFor();
    await clerk.open(`/cases/${caseId}/documents`);
    await clerk.page.getByText('工资条').waitFor();
  });

  it('offline says that nothing was saved, and a retry saves it once', async () => {
    const form = await openForm(clerk);
    await form.getByLabel('名称').fill('考勤表');
    await clerk.context.setOffline(true);
    await form.locator('.ant-btn-primary').click();
    await clerk.page.getByText('没有保存：网络断开').waitFor();
    expect(await form.getByLabel('名称').inputValue()).toBe('考勤表');
    await clerk.context.setOffline(false);
    await clerk.page.getByRole('button', { name: '重试' }).click();
    await clerk.page.locator('.notice-success').waitFor();
    await clerk.open(`/cases/${caseId}/documents`);
    await clerk.page.getByText('考勤表').first().waitFor();
    expect(await clerk.page.getByText('考勤表').count()).toBe(1);
  });

  it('one clerk in two tabs: what the other tab saved is told, and what was typed in this one is kept', async () => {
    const page = await clerk.context.newPage();
    const second: Desk = { ...clerk, page, open: path => page.goto(path).then(() => undefined) };
    const here = await openForm(clerk);
    await here.getByLabel('名称').fill('银行流水');
    const there = await openForm(second);
    await there.locator('.ant-btn-primary').click();
    await page.locator('.notice-success').waitFor();
    await page.close();
    expect(await here.getByLabel('名称').inputValue()).toBe('银行流水');
    await here.locator('.ant-btn-primary').click();
    const again = clerk.page.getByRole('button', { name: '按新版本重新提交' });
    await again.or(clerk.page.locator('.notice-success')).first().waitFor();
    if (await again.isVisible()) await again.click();
    await clerk.page.locator('.notice-success').waitFor();
  });

  it('a timeline that comes late is waited for in one go: never blank between two waits', async () => {
    const { page, context } = await office.desk('dudao1');
    const late = (ms: number) => (route: { continue(): Promise<void> }) =>
      new Promise<void>(resolve => setTimeout(resolve, ms)).then(() => route.continue());
    await page.route('**/assets/timeline-tab-*.js', late(700));
    await page.route(`**/api/one-window/cases/${caseId}`, late(700));
    await page.route(`**/api/one-window/cases/${caseId}/timeline`, late(700));
    await page.addInitScript(() => {
      let waited = false;
      const look = () => {
        const blocks = document.querySelector('main .blocks') !== null;
        const content = document.querySelector('main .timeline') !== null;
        if (waited && !blocks && !content) console.error('the timeline went blank while it was waited for');
        waited ||= blocks;
        if (!content) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`/cases/${caseId}/timeline`);
    await page.locator('main .timeline').waitFor();
    expect(office.misdeeds()).toEqual([]);
    await context.close();
  });

  it('a wrong password says how many tries are left', async () => {
    const { page, open } = await office.emptyDesk();
    await open('/signin');
    await page.fill('[name=username]', 'chuangkou2');
    await page.fill('[name=password]', 'wrong');
    await page.keyboard.press('Enter');
    await page.getByText('再错4次锁定15分钟').waitFor();
  });

  it('a page that is not for the role names no case', async () => {
    const { page, open } = await office.desk('guanli1');
    await open(`/cases/${caseId}/overview`);
    expect(await page.locator('main').textContent()).not.toContain('王建军');
  });

  it('a case that is not there is told in a heading, with ways on', async () => {
    const { page, open } = await office.desk('lian1');
    await open('/cases/00000000-0000-4000-8000-000000000000/overview');
    expect(await page.locator('h1').textContent()).toBe('没有这个案件，或您无权查看。');
    await page.getByRole('link', { name: '去查案件' }).click();
    await page.waitForURL(/\/cases$/);
  });

  it('a part of the pages that is no longer there opens the page once more, and then says so', async () => {
    const { page, open } = await office.desk('lian1');
    await open('/work');
    await page.route('**/assets/deadlines-page-*.js', route => route.fulfill({ status: 404 }));
    const reopened = page.waitForEvent('load');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '期限' }).click();
    await reopened;
    await page.getByText('系统刚刚更新，这一页要重新打开').waitFor();
    await page.unroute('**/assets/deadlines-page-*.js');
    await page.getByRole('button', { name: '重新打开' }).click();
    await page.getByRole('heading', { name: '期限', level: 1 }).waitFor();
  });

  it('the warning before the idle lock counts from what was asked last, not from signing in', async () => {
    const { page, open } = await office.desk('lian1');
    await page.clock.install();
    await open('/work');
    await page.clock.fastForward('01:50:00');
    const answered = page.waitForResponse(/\/api\/one-window\/deadlines/);
    await page.getByRole('link', { name: '期限' }).first().click();
    await (await answered).finished();
    await page.getByRole('heading', { name: '期限', level: 1 }).waitFor();
    await page.clock.fastForward('00:30:00');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.clock.fastForward('01:26:00');
    await page.locator('dialog[open]').getByRole('button', { name: '继续工作' }).click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });
});
