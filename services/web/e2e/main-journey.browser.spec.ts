import { describeInBrowser, Office, type Desk } from './office';
import { EMPLOYER, WORKER } from './people';
import { claim, fillFacts, fillParties, next } from './registering';

jest.setTimeout(90_000);

/** One story told in order: each test goes on where the one before ended. */
describeInBrowser('A matter, from the counter to the supervisor', () => {
  const title = `${WORKER.name} 诉 ${EMPLOYER.name}`;
  let office: Office;
  let clerk: Desk;
  let caseId = '';
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  it('lets a window clerk sign in and starts on what is to be done', async () => {
    clerk = await office.emptyDesk();
    const { page } = clerk;
    await clerk.open('/');
    await page.getByLabel('账号').fill('chuangkou1');
    await page.getByLabel('密码').fill('yichuang-2026');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/work');
  });

  it('leads through parties and facts, and says for each claim which body, why, and by which article', async () => {
    const { page } = clerk;
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '登记事项' }).click();
    await page.getByRole('heading', { name: '登记事项', level: 1 }).waitFor();
    await fillParties(page);
    await next(page, '事实');
    await fillFacts(page);
    await next(page, '请求');
    const dismissal = claim(page, '违法');
    expect(await dismissal.innerText()).toMatch(/建议：仲裁/);
    expect(await dismissal.innerText()).toMatch(/因为：.+（.*调解仲裁法.*）/);
    const wages = claim(page, '工资');
    expect(await wages.innerText()).toMatch(/建议：监察/);
    expect(await wages.innerText()).toMatch(/因为：.+（.*条.*）/);
    expect(await wages.innerText()).toMatch(/6,200\.00元/);
  });

  it('wants a reason where the clerk decides otherwise', async () => {
    const { page } = clerk;
    await claim(page, '违法').getByRole('radio', { name: '同意' }).check();
    await claim(page, '请求3').getByRole('radio', { name: '同意' }).check();
    const wages = claim(page, '工资');
    await wages.getByRole('radio', { name: '改为' }).check();
    await wages.getByRole('group', { name: '改为' }).getByRole('radio', { name: '仲裁' }).check();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('alert').getByRole('link', { name: '请填写“理由”' }).click();
    await wages.getByLabel('理由').fill('劳动者要求与辞退赔偿一并仲裁。');
    await next(page, '材料');
  });

  it('takes the materials and shows everything again before it registers', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '添加材料' }).click();
    await page.getByLabel('材料', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('页数').fill('2');
    await page.getByRole('button', { name: '核对并登记' }).click();
    await page.getByRole('heading', { name: '请与劳动者逐项核对' }).waitFor();
    const all = await page.locator('main').innerText();
    for (const shown of [WORKER.name, EMPLOYER.name, '12,400.00元', '劳动者要求与辞退赔偿一并仲裁。']) {
      expect(all).toContain(shown);
    }
  });

  it('gives a receipt with a query number, ready to be printed as two copies on one sheet', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { name: '收件回执', level: 1 }).waitFor();
    const copy = page.getByRole('article', { name: '劳动者联' });
    await copy.waitFor();
    expect(await copy.innerText()).toContain(WORKER.name);
    expect(await copy.innerText()).toContain('新城区劳动人事争议仲裁院');
    expect((await page.locator('.query-no').first().innerText()).trim()).not.toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('打印回执');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('article', { name: '窗口存联' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '打印回执' }).isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: null });
    caseId = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('hands the matter on to the bodies', async () => {
    const { page } = clerk;
    await page.getByRole('link', { name: '去办理' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByRole('button', { name: '派送' }).first().click();
    await page.locator('form.command-form').getByRole('button', { name: '派送' }).click();
    await page.getByText('已保存：派送').waitFor();
  });

  it('stands in the filing officer’s work list, who proposes acceptance', async () => {
    const officer = await office.desk('lian1');
    const { page } = officer;
    await officer.open('/');
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByRole('button', { name: '提请受理' }).click();
    const form = page.locator('form.command-form');
    await form.waitFor();
    for (const box of await form.getByRole('checkbox').all()) await box.check();
    for (const yes of await form.getByRole('radio', { name: '是', exact: true }).all()) await yes.check();
    await form.getByLabel('意见').fill('属于受理范围，请求和事实理由明确，本委有管辖权，建议受理。');
    await form.getByRole('button', { name: '提请受理' }).click();
    await page.getByText('已保存：提请受理').waitFor();
  });

  it('waits under 待我审批 for the head, who sees the proposal and approves it', async () => {
    const head = await office.desk('yuanzhang1');
    const { page } = head;
    await head.open('/');
    await page.getByRole('heading', { name: '待我审批', level: 1 }).waitFor();
    await page.getByRole('link', { name: title }).first().click();
    await page.getByText('何文静于').waitFor();
    await page.getByText('属于受理范围，请求和事实理由明确，本委有管辖权，建议受理。').waitFor();
    await page.getByRole('button', { name: '批准受理' }).click();
    await page.locator('form.command-form').getByRole('button', { name: '批准受理' }).click();
    await page.getByText('已保存：批准受理').waitFor();
  });

  it('stands in the inspectors’ work list too, and is filed by their head', async () => {
    const inspector = await office.desk('jiancha1');
    await inspector.open('/work?queue=unit');
    await inspector.page.getByRole('link', { name: title }).first().click();
    await inspector.page.getByRole('button', { name: '提请立案' }).click();
    const form = inspector.page.locator('form.command-form');
    await form.waitFor();
    await form.getByLabel('意见').fill('投诉事项属于监察范围，单位在本辖区，建议立案。');
    await form.getByRole('textbox', { name: '法律依据（条文）' }).fill('劳动保障监察条例11条');
    await form.getByRole('button', { name: '提请立案' }).click();
    await inspector.page.getByText('已保存：提请立案').waitFor();

    const head = await office.desk('dadui1');
    await head.open('/');
    await head.page.getByRole('link', { name: title }).first().click();
    await head.page.getByRole('button', { name: '批准立案' }).click();
    const approval = head.page.locator('form.command-form');
    await approval.waitFor();
    await approval.getByRole('button', { name: '批准立案' }).click();
    await head.page.getByText('已保存：批准立案').waitFor();
  });

  it('shows the supervisor the acts of all on one timeline: who, in which role, on what basis, when and when recorded', async () => {
    const supervisor = await office.desk('dudao1');
    const { page } = supervisor;
    await supervisor.open('/');
    await page.getByRole('combobox', { name: '查案件' }).fill(EMPLOYER.name);
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByRole('navigation', { name: '案件内容' }).getByRole('link', { name: '时间线' }).click();
    await page.locator('svg').first().waitFor();
    await page.getByRole('link', { name: '看表格' }).click();
    const table = page.getByRole('table', { name: '时间线' });
    await table.waitFor();
    const row = async (text: string) => await table.getByRole('row').filter({ hasText: text }).first().innerText();
    const registered = await row('周晓梅');
    expect(registered).toContain('窗口受理员');
    expect(registered).toContain('新城区综合受理窗口');
    const accepted = await row('李志强');
    expect(accepted).toContain('仲裁院负责人');
    expect(accepted).toContain('受理');
    expect(accepted).toMatch(/办案规则|调解仲裁法/);
    const filed = await row('梁卫东');
    expect(filed).toContain('监察机构负责人');
    expect(filed).toContain('立案');
    expect(accepted).toMatch(/\d{4}-\d{2}-\d{2}[\s\S]*\d{2}:\d{2}/);
  });

  it('asked no outside address, raised no error, and put nobody’s name into an address or a title', () => {
    expect(caseId).not.toBe('');
    expect(office.misdeeds()).toEqual([]);
  });
});
