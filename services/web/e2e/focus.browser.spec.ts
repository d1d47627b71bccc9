import type { Page } from 'playwright-core';
import { describeInBrowser, Office, type Desk, type Registered } from './office';
import { matterOf } from './people';
import { prepare } from './prepare';

jest.setTimeout(60_000);

/** What has the focus: how thick its ring is, and whether something stands over it. */
interface Focused {
  readonly what: string;
  readonly ring: number;
  readonly covered: boolean;
}

const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof Element) || element === document.body) return undefined;
    const boxes = [element, element.parentElement, element.closest('.ant-input-affix-wrapper, label')];
    const ring = Math.max(...boxes.map(box => (box ? Number.parseFloat(getComputedStyle(box).outlineWidth) || 0 : 0)));
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const visible = element.closest('label')?.getBoundingClientRect() ?? { left, right, top, bottom };
    const x = Math.min(innerWidth - 1, Math.max(0, (visible.left + visible.right) / 2));
    const y = Math.min(innerHeight - 1, Math.max(0, (visible.top + Math.min(visible.bottom, visible.top + 24)) / 2));
    const above = document.elementFromPoint(x, y);
    const sticky = above?.closest('.header, .case-head, .sticky-actions');
    return {
      what: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`,
      ring,
      covered: sticky !== null && sticky !== undefined && !sticky.contains(element),
    };
  });

/** Tab from the top until the focus leaves the page or stands where it was before. */
const walk = async (page: Page, most: number): Promise<readonly Focused[]> => {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  const stops: Focused[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
};

describeInBrowser('The focus', () => {
  let office: Office;
  let caseId = '';
  beforeAll(async () => {
    office = await Office.open();
    caseId = (await prepare(office)).caseId;
  });
  afterAll(() => office.close());

  const places: readonly (readonly [string, string, () => string])[] = [
    ['the work list', 'lian1', () => '/work?queue=unit'],
    ['the form of the counter', 'chuangkou1', () => '/matters/new'],
    ['a case', 'yuanzhang1', () => `/cases/${caseId}/overview`],
    ['a timeline', 'dudao1', () => `/cases/${caseId}/timeline?view=table`],
    ['the deadlines', 'dudao1', () => '/deadlines'],
  ];
  it.each(places)(
    'on %s has a ring of 3 px everywhere, and nothing stands over it, at 200 %% too',
    async (_name, as, path) => {
      const desk = await office.desk(as, { viewport: { width: 683, height: 384 } });
      await desk.open(path());
      await desk.page.waitForLoadState('networkidle');
      const stops = await walk(desk.page, 60);
      await desk.context.close();
      expect(stops.length).toBeGreaterThan(4);
      expect(stops.filter(({ ring }) => ring < 3).map(({ what }) => what)).toEqual([]);
      expect(stops.filter(({ covered }) => covered).map(({ what }) => what)).toEqual([]);
    },
  );

  it('stays on a row that is taken the moment it appears, before the page has settled', async () => {
    const { page, open, context } = await office.desk('lian1');
    await open('/work?queue=unit');
    await page.locator('[data-row-link]').first().waitFor();
    const nav = page.getByRole('navigation', { name: '主导航' });
    await nav.getByRole('link', { name: '期限' }).click();
    await page.getByRole('heading', { name: '期限', level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    await page.evaluate(() => {
      const watcher = new MutationObserver(() => {
        const row = document.querySelector<HTMLElement>('[data-row-link]');
        if (!row || document.querySelector('main h1')?.textContent !== '待办') return;
        watcher.disconnect();
        row.focus();
      });
      watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    // The list is known from before, so its rows are there at once; it is fetched again behind them.
    await page.goBack();
    await page.locator('[data-row-link]:focus').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-row-link]'))).toBe(true);
    await context.close();
  });

  it('stays where it is while an open case is fetched again, because somebody else changed it', async () => {
    const { page, open, context } = await office.desk('dudao1');
    const matter = matterOf('钱一二', '云河市东山某超市');
    const { caseId: fresh } = await office.ask<Registered>('chuangkou1', 'POST', '/api/intake/matters', matter);
    await open(`/cases/${fresh}/history`);
    await page.locator('main .table-box').focus();
    const rows = await page.locator('main tbody tr').count();
    const { revision } = await office.ask<{ revision: number }>('chuangkou1', 'GET', `/api/intake/matters/${fresh}`);
    const more = { materials: [{ kind: 'payslip', title: '工资条', pages: 1, form: 'copy' }] };
    await office.ask('chuangkou1', 'POST', `/api/intake/matters/${fresh}/materials`, more, revision);
    await page.waitForFunction(before => document.querySelectorAll('main tbody tr').length > before, rows);
    expect(await page.evaluate(() => document.activeElement?.matches('.table-box'))).toBe(true);
    await context.close();
  });

  it('goes to the list of faults, and back to the button that opened a form', async () => {
    const desk = await office.desk('yuanzhang1');
    await desk.open(`/cases/${caseId}/overview`);
    const opener = desk.page.getByRole('button', { name: '批准受理' }).first();
    await opener.focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('form.command-form').getByRole('button', { name: '取消' }).press('Enter');
    await desk.page.locator('form.command-form').waitFor({ state: 'detached' });
    expect(await desk.page.evaluate(() => document.activeElement?.textContent)).toBe('批准受理');
    await desk.context.close();
  });

  it('approves by keyboard alone: from 待我审批 with j and Enter to Ctrl+Enter', async () => {
    const { page, open, context } = await office.desk('yuanzhang1');
    await open('/');
    await page.locator('[data-row-link]').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('j');
    await page.locator('[data-row-link]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.body-panel .ant-btn-primary').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('form.command-form').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('已保存：批准受理').waitFor();
    await context.close();
  });
});

describeInBrowser('An input method', () => {
  let office: Office;
  let desk: Desk;
  beforeAll(async () => {
    office = await Office.open();
    desk = await office.desk('chuangkou1');
  });
  afterAll(() => office.close());

  it('ends a word with Enter without submitting the form', async () => {
    const { page, open, context } = desk;
    await open('/matters/new');
    await page.locator('#register-name').focus();
    const input = await context.newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'zhang', selectionStart: 5, selectionEnd: 5 });
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await input.send('Input.insertText', { text: '张' });
    await input.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    });
    expect(await page.locator('#register-name').inputValue()).toBe('张');
    expect(await page.locator('form [role=alert]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('form [role=alert]').waitFor();
  });
});
