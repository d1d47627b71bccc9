import { describeInBrowser, Office, settled, type Desk } from './office';

jest.setTimeout(180_000);

describeInBrowser('Without a mouse', () => {
  let office: Office;
  let clerk: Desk;
  let caseId = '';
  const pressOn = async ({ page }: Desk, ...pressed: readonly string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  /** With Tab alone, as somebody without a mouse. */
  const tabTo = async ({ page }: Desk, selector: string) => {
    for (let presses = 0; presses < 250; presses += 1) {
      if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  const fill = async (desk: Desk, selector: string, text: string) => {
    await tabTo(desk, selector);
    await desk.page.keyboard.type(text);
  };
  const leaveField = ({ page }: Desk) =>
    page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());

  beforeAll(async () => {
    office = await Office.open();
    clerk = await office.desk('chuangkou1');
  });
  afterAll(() => office.close());

  it('the clerk registers a matter', async () => {
    const { page, open } = clerk;
    await open('/');
    await pressOn(clerk, 'n');
    await page.waitForURL(/matters\/new/);
    await page.locator('#register-idNumber').waitFor();
    await fill(clerk, '#register-idNumber', '11010519491231002X');
    await fill(clerk, '#register-name', '赵六');
    await fill(clerk, '#register-employerName', '某快递公司');
    await tabTo(clerk, '#register-area input');
    await pressOn(clerk, 'Space', 'Control+Enter');
    await tabTo(clerk, '.circumstances input');
    await pressOn(clerk, 'Space');
    await fill(clerk, '#register-wages-unpaid-amount', '8000');
    await fill(clerk, '#register-story', '十月工资没发。');
    await pressOn(clerk, 'Control+Enter');
    await page.locator('#register-route-wages-unpaid input').first().waitFor();
    await tabTo(clerk, '#register-route-wages-unpaid input');
    await pressOn(clerk, 'Space', 'Control+Enter');
    await page.getByRole('button', { name: '添加材料' }).waitFor();
    await pressOn(clerk, 'Control+Enter');
    await page.getByText('请与劳动者逐项核对').waitFor();
    await pressOn(clerk, 'Control+Enter');
    await page.waitForURL(/receipt/);
    await page.locator('.query-no').first().waitFor();
  });

  it('the clerk opens it from the work list with j and Enter, and hands it on', async () => {
    const { page } = clerk;
    await leaveField(clerk);
    await pressOn(clerk, 'g', 'w');
    await page.locator('[data-row-link]').first().waitFor();
    await pressOn(clerk, 'j', 'Enter');
    await page.locator('.body-panel .ant-btn-primary').waitFor();
    await tabTo(clerk, '.body-panel .ant-btn-primary');
    await pressOn(clerk, 'Enter');
    await page.locator('.command-form').waitFor();
    await pressOn(clerk, 'Control+Enter');
    await page.locator('.notice-success').waitFor();
    caseId = /cases\/([^/]+)/.exec(page.url())?.[1] ?? '';
  });

  it('the supervisor walks the timeline and reads an event', async () => {
    const supervisor = await office.desk('dudao1');
    await supervisor.open(`/cases/${caseId}/timeline`);
    await supervisor.page.locator('.mark').first().waitFor();
    await tabTo(supervisor, '.mark');
    await pressOn(supervisor, 'ArrowDown', 'ArrowUp', 'Enter');
    await supervisor.page.getByRole('heading', { name: '详情' }).waitFor();
    await pressOn(supervisor, '+');
    expect(await supervisor.page.getByRole('button', { name: '季' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('the skip link is first, and goes to the content', async () => {
    const { page } = clerk;
    await page.reload();
    await settled(page);
    await leaveField(clerk);
    await pressOn(clerk, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  });
});
