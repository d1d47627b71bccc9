import type { Page } from 'playwright-core';
import { settled, type Desk, type Office } from './office';
import { matterOf } from './people';
import { fillAll, fillFacts, fillParties, next } from './registering';

/** What the pages are shown with. */
export interface Prepared {
  readonly caseId: string;
}

interface Accepted {
  readonly caseId: string;
  readonly revision: number;
}

interface WholeCase {
  readonly bodies: readonly { readonly service: string; readonly id: string; readonly revision: number }[];
}

/** A matter of two claims, dispatched, whose arbitration has been proposed for acceptance. */
export const prepare = async (office: Office): Promise<Prepared> => {
  const matter = matterOf('欧阳阿卜杜热合曼·买买提江', '云河市新城区锦绣山河建筑劳务分包工程有限责任公司第十七分公司');
  const { caseId } = await office.ask<Accepted>('chuangkou1', 'POST', '/api/intake/matters', matter);
  const { revision } = await office.ask<Accepted>('chuangkou1', 'GET', `/api/intake/matters/${caseId}`);
  await office.ask('chuangkou1', 'POST', `/api/intake/matters/${caseId}/dispatch`, undefined, revision);
  const arbitration = await arbitrationOf(office, caseId);
  await office.ask(
    'lian1',
    'POST',
    `/api/arbitration/cases/${arbitration.id}/acceptance-proposal`,
    {
      conditions: {
        withinScope: true,
        clearClaimsAndFacts: true,
        directInterestAndIdentifiedRespondent: true,
        thisCommissionCompetent: true,
      },
      acceptItemIds: ['c1'],
      opinion: '属于劳动争议受理范围，建议受理。',
    },
    arbitration.revision,
  );
  return { caseId };
};

/** Waits until the dispatch has reached the arbitration body. */
const arbitrationOf = async (office: Office, caseId: string): Promise<WholeCase['bodies'][number]> => {
  for (let tries = 0; tries < 100; tries++) {
    const { bodies } = await office.ask<WholeCase>('dudao1', 'GET', `/api/one-window/cases/${caseId}`);
    const found = bodies.find(({ service }) => service === 'arbitration');
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the arbitration body has not received the matter after 10 s');
};

/** A page in one of its states, and how a person gets there. */
export interface Shown {
  readonly name: string;
  /** Nobody: the page of somebody who is not signed in. */
  readonly as?: string;
  readonly path: (prepared: Prepared) => string;
  /** Keys and clicks do not depend on the language: they go by role and place. */
  readonly then?: (page: Page) => Promise<void>;
  /** The words by which the steps of the form are found are Chinese. */
  readonly chineseOnly?: true;
}

const caseTab = (tab: string) => (prepared: Prepared) => `/cases/${prepared.caseId}/${tab}`;
const primary = (page: Page) => page.locator('main .ant-btn-primary').first();

export const SHOWN: readonly Shown[] = [
  { name: 'sign-in', path: () => '/signin' },
  {
    name: 'sign-in, refused',
    path: () => '/signin',
    then: async page => {
      await page.locator('[name=username]').fill('nobody');
      await page.locator('[name=password]').fill('nothing');
      await primary(page).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'work, empty', as: 'jilu3', path: () => '/work' },
  { name: 'work', as: 'lian1', path: () => '/work?queue=unit' },
  { name: 'approvals', as: 'yuanzhang1', path: () => '/work?queue=approve' },
  { name: 'approvals, empty', as: 'yuanzhang3', path: () => '/work?queue=approve' },
  { name: 'register, empty', as: 'chuangkou1', path: () => '/matters/new' },
  {
    name: 'register, refused',
    as: 'chuangkou1',
    path: () => '/matters/new',
    then: async page => {
      await primary(page).click();
      await page.locator('form [role=alert]').waitFor();
    },
  },
  {
    name: 'register, facts',
    as: 'chuangkou1',
    chineseOnly: true,
    path: () => '/matters/new',
    then: async page => {
      await fillParties(page);
      await next(page, '事实');
      await fillFacts(page);
    },
  },
  {
    name: 'register, claims',
    as: 'chuangkou1',
    chineseOnly: true,
    path: () => '/matters/new',
    then: async page => {
      await fillParties(page);
      await next(page, '事实');
      await fillFacts(page);
      await next(page, '请求');
      await page.locator('.claim').first().waitFor();
      await page.locator('.claim').last().getByRole('radio', { name: '改为' }).check();
    },
  },
  { name: 'register, check', as: 'chuangkou1', chineseOnly: true, path: () => '/matters/new', then: fillAll },
  {
    name: 'register, leaving',
    as: 'chuangkou1',
    path: () => '/matters/new',
    then: async page => {
      await page.locator('#register-name').fill('李桂芳');
      await page.locator('.side-nav a').first().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'receipt', as: 'chuangkou1', path: ({ caseId }) => `/matters/${caseId}/receipt` },
  { name: 'case, overview', as: 'yuanzhang1', path: caseTab('overview') },
  {
    name: 'case, form open',
    as: 'yuanzhang1',
    path: caseTab('overview'),
    then: async page => {
      await primary(page).click();
      await page.locator('form.command-form').waitFor();
    },
  },
  {
    name: 'case, arithmetic open',
    as: 'dudao1',
    path: caseTab('overview'),
    then: async page => {
      const closed = page.locator('main details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().press('Enter');
    },
  },
  { name: 'case, timeline', as: 'dudao1', path: caseTab('timeline') },
  {
    name: 'case, timeline details',
    as: 'dudao1',
    path: caseTab('timeline'),
    then: async page => {
      await page.locator('svg [tabindex]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('[role=status] table').waitFor();
    },
  },
  { name: 'case, timeline table', as: 'dudao1', path: prepared => `${caseTab('timeline')(prepared)}?view=table` },
  {
    name: 'case, timeline filtered away',
    as: 'dudao1',
    path: prepared => `${caseTab('timeline')(prepared)}?mark=hearing`,
  },
  { name: 'case, claims', as: 'dudao1', path: caseTab('claims') },
  { name: 'case, documents', as: 'lian1', path: caseTab('documents') },
  { name: 'case, history', as: 'dudao1', path: caseTab('history') },
  { name: 'case, history of refusals', as: 'dudao1', path: prepared => `${caseTab('history')(prepared)}?only=refused` },
  { name: 'case, unknown', as: 'dudao1', path: () => '/cases/00000000-0000-4000-8000-000000000000/overview' },
  { name: 'case, forbidden', as: 'guanli1', path: caseTab('overview') },
  { name: 'deadlines', as: 'dudao1', path: () => '/deadlines' },
  { name: 'deadlines, empty', as: 'dudao1', path: () => '/deadlines?light=overdue' },
  { name: 'find', as: 'dudao1', path: () => '/cases' },
  {
    name: 'find, hits',
    as: 'dudao1',
    path: () => '/cases',
    then: async page => {
      await page.locator('#find').fill('锦绣山河');
      await page.keyboard.press('Enter');
      await page.locator('main table').waitFor();
    },
  },
  {
    name: 'find, nothing',
    as: 'dudao1',
    path: () => '/cases',
    then: async page => {
      await page.locator('#find').fill('没有这样的单位');
      await page.keyboard.press('Enter');
      await page.locator('.empty[role=status]').waitFor();
    },
  },
  {
    name: 'search, hits',
    as: 'dudao1',
    path: () => '/deadlines',
    then: async page => {
      await page.locator('#search').fill('锦绣山河');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'system', as: 'guanli1', path: () => '/system' },
  { name: 'system, forbidden', as: 'chuangkou1', path: () => '/system' },
  { name: 'no such page', as: 'chuangkou1', path: () => '/no-such-page' },
  {
    name: 'keys, open',
    as: 'lian1',
    path: () => '/work',
    then: async page => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'account, open',
    as: 'lian1',
    path: () => '/work',
    then: async page => {
      await page.locator('.account-button').click();
      await page.locator('.account-panel .ant-radio-wrapper').first().waitFor();
    },
  },
];

/** Opens a page in its state. */
export const show = async ({ page, open }: Desk, { path, then }: Shown, prepared: Prepared): Promise<void> => {
  await open(path(prepared));
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await then?.(page);
  await settled(page);
};
