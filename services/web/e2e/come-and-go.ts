import type { Page } from 'playwright-core';
import { settled, type Desk } from './office';
import type { Prepared } from './prepare';

/** A page that people leave and come back to, in a state that its address or the browser's own history holds. */
export interface Place {
  readonly name: string;
  readonly as?: string;
  readonly path: (prepared: Prepared) => string;
  /** What is chosen on the page before it is left. */
  readonly then?: (page: Page) => Promise<void>;
}

const caseTab = (tab: string) => (prepared: Prepared) => `/cases/${prepared.caseId}/${tab}`;

export const PLACES: readonly Place[] = [
  { name: 'work of the unit', as: 'lian1', path: () => '/work?queue=unit' },
  { name: 'approvals', as: 'yuanzhang1', path: () => '/work?queue=approve' },
  { name: 'register', as: 'chuangkou1', path: () => '/matters/new' },
  { name: 'receipt', as: 'chuangkou1', path: ({ caseId }) => `/matters/${caseId}/receipt` },
  { name: 'hand-overs, sent', as: 'chuangkou1', path: () => '/hand-overs?direction=out' },
  { name: 'leads', as: 'jiancha1', path: () => '/leads' },
  { name: 'a new lead', as: 'jiancha1', path: () => '/leads/new' },
  { name: 'case, overview', as: 'yuanzhang1', path: caseTab('overview') },
  { name: 'case, timeline', as: 'dudao1', path: caseTab('timeline') },
  {
    name: 'case, timeline as a table of one body',
    as: 'dudao1',
    path: caseTab('timeline?view=table'),
    then: async page => {
      await page.locator('main select').first().selectOption('intake');
      await page.waitForURL(/lane=intake/);
    },
  },
  { name: 'case, claims', as: 'dudao1', path: caseTab('claims') },
  { name: 'case, documents', as: 'lian1', path: caseTab('documents') },
  {
    name: 'case, history of deadlines',
    as: 'dudao1',
    path: caseTab('history'),
    then: async page => {
      await page.locator('.small-tabs a').nth(1).click();
      await page.waitForURL(/only=deadline/);
    },
  },
  {
    name: 'deadlines of one office',
    as: 'dudao1',
    path: () => '/deadlines?status=all',
    then: async page => {
      await page.locator('main select').first().selectOption('arb-xincheng');
      await page.waitForURL(/unit=arb-xincheng/);
    },
  },
  {
    name: 'find, hits',
    as: 'dudao1',
    path: () => '/cases',
    then: async page => {
      await page.locator('#find').fill('锦绣山河');
      await page.keyboard.press('Enter');
      await page.locator('main tbody tr').first().waitFor();
    },
  },
  { name: 'system', as: 'guanli1', path: () => '/system' },
  { name: 'sign-in', path: () => '/signin?back=%2Fdeadlines' },
  {
    name: 'verify, found',
    path: ({ queryNo }) => `/verify#${queryNo}`,
    then: page => page.locator('main [role=status]').waitFor(),
  },
  { name: 'no such page', as: 'chuangkou1', path: () => '/no-such-page' },
];

/** What somebody sees who comes back: where, what, how much of it, and how far down. */
const view = (page: Page) =>
  page.evaluate(() => ({
    address: location.href.slice(location.origin.length),
    heading: document.querySelector('h1')?.textContent,
    chosen: [...document.querySelectorAll('main [aria-current]')].map(element => element.textContent),
    selected: [...document.querySelectorAll<HTMLSelectElement>('main select')].map(({ value }) => value),
    typed: document.querySelector<HTMLInputElement>('#find')?.value,
    rows: document.querySelectorAll('main tbody tr').length,
    scrolled: Math.round(window.scrollY),
  }));

type View = Awaited<ReturnType<typeof view>>;

/** Waits a moment for it: the page may still be fetching when its blocks are gone. */
const seenAgain = async (page: Page, before: View): Promise<View> => {
  await settled(page);
  const giveUpAt = Date.now() + 3_000;
  for (;;) {
    const now = await view(page);
    if (JSON.stringify(now) === JSON.stringify(before) || Date.now() > giveUpAt) return now;
    await page.waitForTimeout(50);
  }
};

/** Leaves the page, goes Back, then reloads it. Answers what was seen each time. */
export const comeAndGo = async (
  { page, open }: Desk,
  { path, then }: Place,
  prepared: Prepared,
): Promise<{ readonly before: View; readonly back: View; readonly reloaded: View }> => {
  await open(path(prepared));
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await then?.(page);
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 150));
  await page.waitForTimeout(150);
  const before = await view(page);
  const elsewhere = page.locator('.side-nav a:not(.active)').first();
  if ((await elsewhere.count()) > 0) {
    await elsewhere.click();
    await page.waitForFunction(left => location.href.slice(location.origin.length) !== left, before.address);
    await settled(page);
  } else {
    await page.goto('/no-such-page-either');
    await page.locator('h1').first().waitFor();
  }
  await page.goBack();
  const back = await seenAgain(page, before);
  await page.reload();
  return { before, back, reloaded: await seenAgain(page, before) };
};
