import { startSystem, type RunningSystem } from './running-system';
import { describeInBrowser, Staff } from './staff';

jest.setTimeout(180_000);

describeInBrowser('Without a mouse', () => {
  let system: RunningSystem;
  let staff: Staff;
  const keys = (...pressed: readonly string[]) =>
    pressed.reduce((before, key) => before.then(() => staff.page.keyboard.press(key)), Promise.resolve());
  const type = (text: string) => staff.page.keyboard.type(text);
  const fill = async (selector: string, text: string) => {
    await staff.tabTo(selector);
    await type(text);
  };

  beforeAll(async () => {
    system = await startSystem();
    staff = await Staff.open(system.url);
  });
  afterAll(async () => {
    await staff?.close();
    await system?.stop();
  });

  it('the clerk registers a matter', async () => {
    await staff.signIn('chuangkou1');
    await keys('n');
    await staff.page.waitForURL(/matters\/new/);
    await fill('#register-idNumber', '11010519491231002X');
    await fill('#register-name', '赵六');
    await fill('#register-employerName', '某快递公司');
    await staff.tabTo('#register-area input');
    await keys('Space', 'Control+Enter');
    await staff.tabTo('.circumstances input');
    await keys('Space');
    await fill('#register-wages-unpaid-amount', '8000');
    await fill('#register-story', '十月工资没发。');
    await keys('Control+Enter');
    await staff.page.locator('#register-route-wages-unpaid input').first().waitFor();
    await staff.tabTo('#register-route-wages-unpaid input');
    await keys('Space', 'Control+Enter');
    await staff.page.getByRole('button', { name: '添加材料' }).waitFor();
    await keys('Control+Enter');
    await staff.page.getByText('请与劳动者逐项核对').waitFor();
    await keys('Control+Enter');
    await staff.page.waitForURL(/receipt/);
  });

  it('the clerk opens it from the work list with j and Enter, and hands it on', async () => {
    await staff.page.locator('.query-no').first().waitFor();
    await staff.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keys('g', 'w');
    await staff.page.locator('[data-row-link]').first().waitFor();
    await keys('j', 'Enter');
    await staff.page.locator('.body-panel .ant-btn-primary').waitFor();
    await staff.tabTo('.body-panel .ant-btn-primary');
    await keys('Enter');
    await staff.page.locator('.command-form').waitFor();
    await keys('Control+Enter');
    await staff.page.locator('.notice-success').waitFor();
  });

  it('the supervisor walks the timeline and reads an event', async () => {
    const id = /cases\/([^/]+)/.exec(staff.page.url())?.[1] ?? '';
    await staff.signIn('dudao1');
    await staff.go(`/cases/${id}/timeline`);
    await staff.page.locator('.mark').first().waitFor();
    await staff.tabTo('.mark');
    await keys('ArrowDown', 'ArrowUp', 'Enter');
    await staff.page.getByRole('heading', { name: '详情' }).waitFor();
    await keys('+');
    expect(await staff.page.getByRole('button', { name: '季' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('the skip link is first, and goes to the content', async () => {
    await staff.page.reload();
    await staff.page.locator('main h1').waitFor();
    await staff.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keys('Tab');
    expect(await staff.page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  });
});
