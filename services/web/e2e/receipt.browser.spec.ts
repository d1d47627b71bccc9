import { describeInBrowser, Office, type Desk } from './office';
import { fillAll } from './registering';

jest.setTimeout(60_000);

describeInBrowser('A receipt', () => {
  let office: Office;
  let clerk: Desk;
  beforeAll(async () => {
    office = await Office.open();
    clerk = await office.desk('chuangkou1');
  });
  afterAll(() => office.close());

  it('is given at the counter with a year on every date', async () => {
    const { page, open } = clerk;
    await open('/matters/new');
    await fillAll(page);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { name: '收件回执', level: 1 }).waitFor();
    const copy = page.getByRole('article', { name: '劳动者联' });
    await copy.waitFor();
    const text = await copy.innerText();
    expect(text).toMatch(/最迟\d{4}年\d+月\d+日/);
    expect(text).not.toMatch(/(?<!\d{4}年)(?<!\d)\d+月\d+日/);
  });

  it('is a PDF for whoever may read it', async () => {
    const { page, context } = clerk;
    const address = (await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '';
    const answer = await context.request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('is found by its query number, without an account and without a name', async () => {
    const queryNo = (await clerk.page.locator('.query-no').first().innerText()).trim();
    const { page, open } = await office.emptyDesk();
    await open('/verify');
    await page.getByLabel('查询码').fill(queryNo);
    await page.getByRole('button', { name: '核验' }).click();
    const found = page.getByRole('status');
    await found.waitFor();
    expect(await found.innerText()).toContain('新城区综合受理窗口');
    expect(await page.locator('main').innerText()).not.toContain('张晓云');
  });

  it('asked no outside address, raised no error, and put nobody’s name into an address or a title', () =>
    expect(office.misdeeds()).toEqual([]));
});
