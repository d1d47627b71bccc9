import type { Page } from 'playwright-core';
import { EMPLOYER, WORKER } from './people';

/** The counter's form, filled as a clerk does it: by the labels on the screen. */
export const next = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
};

export const fillParties = async (page: Page): Promise<void> => {
  await page.getByLabel('证件号码').fill(WORKER.idNumber);
  await page.getByLabel('姓名', { exact: true }).fill(WORKER.name);
  await page.getByLabel('电话').first().fill(WORKER.phone);
  await page.getByLabel('住址').fill(WORKER.address);
  await page.getByLabel('单位名称').fill(EMPLOYER.name);
  await page.getByLabel('统一社会信用代码').fill(EMPLOYER.uscc);
  await page.getByRole('radio', { name: '新城区' }).check();
};

/** Dismissed, a month's wages not paid, and rules on working time that break the law: arbitration, and twice inspection. */
export const fillFacts = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: '被违法辞退，要赔偿金' }).check();
  await page.getByRole('checkbox', { name: '没发工资' }).check();
  await page.getByRole('checkbox', { name: '单位规定的工作时间违法，要求查处' }).check();
  const dismissed = page.getByRole('region', { name: '被违法辞退，要赔偿金' });
  await dismissed.getByLabel('共多少钱').fill('12400');
  await dismissed.getByLabel('哪天发生的').fill('20261012');
  const unpaid = page.getByRole('region', { name: '没发工资' });
  await unpaid.getByLabel('几个月').fill('1');
  await unpaid.getByLabel('共多少钱').fill('6200');
  await unpaid.getByRole('group', { name: '单位认可吗' }).getByRole('radio', { name: '是' }).check();
  await unpaid.getByRole('group', { name: '有工资条' }).getByRole('radio', { name: '是' }).check();
  await page.getByLabel('事情经过').fill('十月十二日单位口头通知不用再来上班，没有说理由，九月份的工资也没有发。');
  await page.getByLabel('何时入职').fill('20260302');
  await page.getByRole('radio', { name: '承认', exact: true }).check();
};

/** A claim's panel of the third step. */
export const claim = (page: Page, title: string) =>
  page.locator('section.claim').filter({ has: page.getByRole('heading', { name: title }) });

/** From the empty form to 【核对】, agreeing with every suggestion. */
export const fillAll = async (page: Page): Promise<void> => {
  await fillParties(page);
  await next(page, '事实');
  await fillFacts(page);
  await next(page, '请求');
  await claim(page, '违法').getByRole('radio', { name: '同意' }).check();
  await claim(page, '工资').getByRole('radio', { name: '同意' }).check();
  await claim(page, '请求3').getByRole('radio', { name: '同意' }).check();
  await next(page, '材料');
  await page.getByRole('button', { name: '核对并登记' }).click();
  await page.getByRole('heading', { name: '请与劳动者逐项核对' }).waitFor();
};
