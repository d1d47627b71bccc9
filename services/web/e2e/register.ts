import type { Staff } from './staff';

/** A clerk registers an unpaid wage and a missing contract; answers the case id. */
export const registerMatter = async (
  { page, go }: Pick<Staff, 'page'> & { go: (path: string) => Promise<void> },
  worker: string,
): Promise<string> => {
  await go('/matters/new');
  const next = () => page.locator('main button.ant-btn-primary').click();
  await page.fill('#register-idNumber', '110105 19491231 002x');
  await page.fill('#register-name', worker);
  await page.fill('#register-employerName', '某快递公司');
  await page.fill('#register-uscc', '91350100M000100Y43');
  await page.getByRole('radio', { name: '新城区' }).check();
  await next();
  await page.getByRole('checkbox', { name: '没签合同，要二倍工资' }).check();
  await page.fill('#register-no-contract-amount', '16000');
  await page.fill('#register-story', '来了三个月没有签合同。');
  await next();
  for (const agree of await page.getByRole('radio', { name: '同意' }).all()) await agree.check();
  await page.getByRole('radio', { name: '同意' }).first().waitFor();
  for (const agree of await page.getByRole('radio', { name: '同意' }).all()) await agree.check();
  await next();
  await next();
  await next();
  await page.waitForURL(/\/receipt$/);
  const id = /matters\/([^/]+)\/receipt/.exec(page.url())?.[1] ?? '';
  await page.locator('.query-no').first().waitFor();
  return id;
};
