import { registerMatter } from './register';
import { startSystem, type RunningSystem } from './running-system';
import { describeInBrowser, Staff } from './staff';

jest.setTimeout(180_000);

describeInBrowser('One case through the pages', () => {
  let system: RunningSystem;
  let staff: Staff;
  let id = '';

  beforeAll(async () => {
    system = await startSystem();
    staff = await Staff.open(system.url);
  });
  afterAll(async () => {
    await staff?.close();
    await system?.stop();
  });

  const go = (path: string) => staff.go(path);
  const act = async (name: string) => {
    await staff.page.getByRole('button', { name, exact: true }).first().click();
    await staff.page.locator('.command-form').waitFor();
  };
  const submit = async () => {
    await staff.page.locator('.command-form .ant-btn-primary').click();
    await staff.page.locator('.notice-success').waitFor();
  };

  it('the clerk registers a matter, and prints a receipt of one page', async () => {
    await staff.signIn('chuangkou1');
    id = await registerMatter({ page: staff.page, go }, '李国强');
    expect(await staff.page.locator('.query-no').first().textContent()).toMatch(/^[0-9A-Z]{4}-/);
    const pdf = await staff.page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('the clerk hands it on', async () => {
    await go(`/cases/${id}/overview`);
    await act('派送');
    await submit();
  });

  it('the filing officer finds it in the work list and proposes acceptance', async () => {
    await staff.signIn('lian1');
    await staff.page.locator('[data-row-link]', { hasText: '李国强' }).click();
    await act('提请受理');
    for (const yes of await staff.page.locator('.command-form').getByRole('radio', { name: '是' }).all())
      await yes.check();
    await staff.page.locator('.command-form').getByLabel('意见').fill('符合受理条件，建议受理。');
    await submit();
  });

  it('the head sees the proposal, who made it, and approves', async () => {
    await staff.signIn('yuanzhang1');
    await staff.page.locator('[data-row-link]', { hasText: '李国强' }).click();
    await staff.page.getByText('何文静').first().waitFor();
    await act('批准受理');
    await submit();
    await staff.page.getByText('已受理').first().waitFor();
  });

  it('the supervisor sees both on one timeline', async () => {
    await staff.signIn('dudao1');
    await go(`/cases/${id}/timeline?view=table`);
    await staff.page.getByRole('rowheader', { name: /窗口收件/ }).waitFor();
    await staff.page.getByRole('rowheader', { name: /^受理/ }).waitFor();
    expect(await staff.page.title()).not.toContain('李国强');
    expect(staff.page.url()).not.toContain('李');
  });

  it('nothing was asked of another host, and no script failed', () => {
    expect(staff.outside).toEqual([]);
    expect(staff.faults).toEqual([]);
  });
});
