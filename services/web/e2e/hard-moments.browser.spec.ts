import { registerMatter } from './register';
import { startSystem, type RunningSystem } from './running-system';
import { describeInBrowser, Staff } from './staff';

jest.setTimeout(180_000);

describeInBrowser('Hard moments', () => {
  let system: RunningSystem;
  let clerk: Staff;
  let other: Staff;
  let id = '';

  beforeAll(async () => {
    system = await startSystem();
    clerk = await Staff.open(system.url);
    other = await Staff.open(system.url);
    await clerk.signIn('chuangkou1');
    id = await registerMatter({ page: clerk.page, go: path => clerk.go(path) }, '王建军');
  });
  afterAll(async () => {
    await clerk?.close();
    await other?.close();
    await system?.stop();
  });

  const openForm = async (staff: Staff) => {
    await staff.go(`/cases/${id}/overview`);
    await staff.page.getByRole('button', { name: '补收材料', exact: true }).click();
    const form = staff.page.locator('.command-form');
    await form.waitFor();
    await form.getByLabel('类型').fill('iou');
    await form.getByLabel('名称').fill('欠条');
    await form.getByLabel('页数').fill('1');
    await form.getByRole('radio', { name: '原件' }).check();
    return form;
  };

  it('two clerks on one revision: the second is told who changed what, and may submit again', async () => {
    const mine = await openForm(clerk);
    await other.signIn('chuangkou4');
    const theirs = await openForm(other);
    await theirs.locator('.ant-btn-primary').click();
    await other.page.locator('.notice-success').waitFor();
    await mine.locator('.ant-btn-primary').click();
    const dialog = clerk.page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('沈佳怡');
    expect(await dialog.textContent()).toContain('补收材料');
    expect(await clerk.findings()).toEqual([]);
    await dialog.getByRole('button', { name: '按新版本重新提交' }).click();
    await clerk.page.locator('.notice-success').waitFor();
  });

  it('an expired session opens sign-in over the page, keeps the input, and sends the same request', async () => {
    const form = await openForm(clerk);
    await form.getByLabel('名称').fill('工资条');
    await clerk.forgetSession();
    await form.locator('.ant-btn-primary').click();
    await clerk.page.locator('dialog[open]').waitFor();
    expect(await clerk.page.locator('main').isVisible()).toBe(false);
    await clerk.fillSignIn('chuangkou1');
    await clerk.page.locator('.notice-success').waitFor();
    await clerk.go(`/cases/${id}/documents`);
    await clerk.page.getByText('工资条').waitFor();
  });

  it('offline says that nothing was saved, and a retry saves it once', async () => {
    const form = await openForm(clerk);
    await form.getByLabel('名称').fill('考勤表');
    await clerk.offline(true);
    await form.locator('.ant-btn-primary').click();
    await clerk.page.getByText('没有保存：网络断开').waitFor();
    expect(await form.getByLabel('名称').inputValue()).toBe('考勤表');
    await clerk.offline(false);
    await clerk.page.getByRole('button', { name: '重试' }).click();
    await clerk.page.locator('.notice-success').waitFor();
    await clerk.go(`/cases/${id}/documents`);
    await clerk.page.getByText('考勤表').first().waitFor();
    expect(await clerk.page.getByText('考勤表').count()).toBe(1);
  });

  it('a wrong password says how many tries are left', async () => {
    await other.go('/signin');
    await other.page.fill('[name=username]', 'chuangkou2');
    await other.page.fill('[name=password]', 'wrong');
    await other.page.keyboard.press('Enter');
    await other.page.getByText('再错4次锁定15分钟').waitFor();
  });

  it('a page that is not for the role names no case', async () => {
    await other.signIn('guanli1');
    await other.go(`/cases/${id}/overview`);
    expect(await other.page.locator('main').textContent()).not.toContain('王建军');
  });
});
