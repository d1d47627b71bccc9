import type { Page } from 'playwright-core';
import { settled, type Desk } from './office';
import { withParkedCase } from './parked';
import type { Prepared } from './prepare';
import { fillAll, fillFacts, fillParties, next } from './registering';

/** A page in one of its states, and how a person gets there. */
export interface Shown {
  readonly name: string;
  /** Nobody: the page of somebody who is not signed in. */
  readonly as?: string;
  readonly path: (prepared: Prepared) => string;
  /** What is brought about in the browser before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
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
  { name: 'verify', path: () => '/verify' },
  {
    name: 'verify, found',
    path: ({ queryNo }) => `/verify#${queryNo}`,
    then: page => page.locator('main [role=status]').waitFor(),
  },
  {
    name: 'verify, not found',
    path: () => '/verify',
    then: async page => {
      await page.locator('#query-no').fill('AAAA-BBBB-CCCC');
      await primary(page).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'work, empty', as: 'jilu3', path: () => '/work' },
  { name: 'work', as: 'lian1', path: () => '/work?queue=unit' },
  {
    name: 'work, passing on',
    as: 'yuanzhang1',
    path: () => '/work?queue=unit',
    then: async page => {
      await page.locator('td .ant-btn').first().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'work, passing on, refused',
    as: 'dadui1',
    path: () => '/work?queue=unit',
    then: async page => {
      await page.locator('td .ant-btn').first().click();
      await page.locator('dialog[open] .ant-btn-primary').click();
      await page.locator('dialog[open] [role=alert]').waitFor();
    },
  },
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
  { name: 'leads', as: 'jiancha1', path: () => '/leads' },
  { name: 'leads, empty', as: 'jiancha5', path: () => '/leads' },
  { name: 'leads, form open', as: 'jiancha1', path: () => '/leads/new' },
  {
    name: 'leads, form refused',
    as: 'jiancha1',
    path: () => '/leads/new',
    then: async page => {
      const form = page.locator('form.command-form');
      await form.waitFor();
      await form.locator('.ant-btn-primary').click();
      await form.locator('[role=alert]').first().waitFor();
    },
  },
  { name: 'hand-overs, waiting', as: 'lian2', path: () => '/hand-overs' },
  {
    name: 'hand-overs, answering',
    as: 'lian2',
    path: () => '/hand-overs',
    then: async page => {
      await page.locator('td .ant-btn').last().click();
      await page.locator('form.command-form').waitFor();
    },
  },
  { name: 'hand-overs, sent', as: 'chuangkou1', path: () => '/hand-overs?direction=out' },
  { name: 'hand-overs, empty', as: 'chuangkou3', path: () => '/hand-overs' },
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
  {
    name: 'system, parked case',
    as: 'guanli1',
    path: () => '/system',
    before: withParkedCase,
    then: async page => {
      await page.locator('td .ant-btn').first().click();
      await page.locator('dialog[open] table').waitFor();
    },
  },
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
export const show = async ({ page, open }: Desk, { path, before, then }: Shown, prepared: Prepared): Promise<void> => {
  await before?.(page);
  await open(path(prepared));
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await then?.(page);
  await settled(page);
};
