import type { Page } from 'playwright-core';
import { describeInBrowser, Office, type Desk } from './office';
import { EMPLOYER, matterOf, WORKER } from './people';
import { fillAll, fillFacts, fillParties, next } from './registering';

jest.setTimeout(60_000);

const summary = (page: Page) => page.locator('form [role=alert]').first();
const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector);

interface Done {
  readonly caseId: string;
  readonly id: string;
  readonly revision: number;
}

describeInBrowser('What goes wrong at the counter', () => {
  let office: Office;
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    desk = await office.desk('chuangkou1');
    page = desk.page;
  });
  afterEach(() => desk.context.close());

  describe('in the form', () => {
    beforeEach(() => desk.open('/matters/new'));

    it('lists what is missing in an empty form, focuses the list, and each line leads to its field', async () => {
      await page.getByRole('button', { name: '下一步' }).click();
      await summary(page).waitFor();
      expect(await isFocused(page, '[role=alert]')).toBe(true);
      expect(await page.title()).toMatch(/^有误：/);
      for (const missing of ['证件号码', '姓名', '单位名称', '工作地所在区域']) {
        expect(await summary(page).innerText()).toContain(`请填写“${missing}”`);
      }
      await summary(page).getByRole('link', { name: '请填写“单位名称”' }).click();
      expect(await isFocused(page, '#register-employerName')).toBe(true);
      expect(await page.locator('#register-employerName-error').innerText()).toBe('请填写“单位名称”');
    });

    it('says that the 18th character of an ID number does not fit, as soon as it is typed', async () => {
      await page.getByLabel('证件号码').fill('110105199003074514');
      expect(await page.locator('#register-idNumber-error').innerText()).toContain('身份证号第18位不符');
    });

    it('takes an ID number with spaces, and fills in sex and birth from it', async () => {
      await page.getByLabel('证件号码').fill('110105 19900307 451X');
      expect(await page.locator('#register-idNumber-error').count()).toBe(0);
      expect(await page.getByRole('radio', { name: '男', exact: true }).isChecked()).toBe(true);
      expect(await page.getByLabel('出生日期').inputValue()).toBe('1990-03-07');
    });

    it('says that the 18th character of a credit code does not fit', async () => {
      await page.getByLabel('统一社会信用代码').fill('91110105MA01ABCD14');
      expect(await page.locator('#register-uscc-error').innerText()).toContain('统一社会信用代码第18位不符');
    });

    it('refuses letters as an amount and the 45th of a 13th month as a day, and keeps both in the fields', async () => {
      await fillParties(page);
      await next(page, '事实');
      await fillFacts(page);
      const dismissed = page.getByRole('region', { name: '被违法辞退，要赔偿金' });
      await dismissed.getByLabel('共多少钱').fill('八千abc');
      await dismissed.getByLabel('哪天发生的').fill('2026-13-45');
      await page.getByRole('button', { name: '下一步' }).click();
      expect(await summary(page).innerText()).toContain('“共多少钱（元）”请填写金额，如8000.00');
      expect(await summary(page).innerText()).toContain('“哪天发生的”不是存在的日期，请按20261012填写');
      expect(await dismissed.getByLabel('共多少钱').inputValue()).toBe('八千abc');
      expect(await dismissed.getByLabel('哪天发生的').inputValue()).toBe('2026-13-45');
    });

    it('loses nothing when the network is gone while it saves, and registers once when it is back', async () => {
      await fillAll(page);
      await desk.context.setOffline(true);
      await page.getByRole('button', { name: '登记', exact: true }).click();
      await page.getByText('没有保存：网络断开。内容还在，请重试。').waitFor();
      expect(await page.locator('main').innerText()).toContain(WORKER.name);
      await desk.context.setOffline(false);
      await page.getByRole('button', { name: '重试' }).click();
      await page.getByRole('heading', { name: '收件回执', level: 1 }).waitFor();
    });

    it('registers once when the button is pressed twice', async () => {
      const sent: string[] = [];
      page.on('request', request => {
        if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/intake/matters') {
          sent.push(request.headers()['idempotency-key'] ?? '');
        }
      });
      await fillAll(page);
      await page.getByRole('button', { name: '登记', exact: true }).dblclick();
      await page.getByRole('heading', { name: '收件回执', level: 1 }).waitFor();
      expect(new Set(sent).size).toBe(1);
    });

    it('keeps what was typed when Back is pressed by mistake, and the draft over a reload', async () => {
      await desk.open('/work');
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '登记事项' }).click();
      await page.getByRole('heading', { name: '登记事项', level: 1 }).waitFor();
      await fillParties(page);
      await page.goBack();
      const dialog = page.getByRole('dialog', { name: '还没登记完。草稿留着吗？' });
      await dialog.getByRole('button', { name: '继续填写' }).click();
      expect(await page.getByLabel('单位名称').inputValue()).toBe(EMPLOYER.name);
      await page.getByRole('button', { name: '存草稿' }).click();
      await page.getByText(/草稿已存\d\d:\d\d/).waitFor();
      await page.reload();
      await page
        .getByRole('link', { name: `${WORKER.name}诉${EMPLOYER.name}` })
        .first()
        .click();
      await page.waitForFunction(
        name => document.querySelector<HTMLInputElement>('#register-name')?.value === name,
        WORKER.name,
      );
      expect(await page.getByLabel('单位名称').inputValue()).toBe(EMPLOYER.name);
    });

    it('asks for the draft before it leaves, and keeps it when told so', async () => {
      await page.getByLabel('姓名', { exact: true }).fill('李桂芳');
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '待办' }).click();
      await page.getByRole('button', { name: '保留草稿' }).click();
      await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
      await desk.open('/matters/new');
      await page.getByRole('link', { name: '李桂芳诉未填' }).waitFor();
    });

    it('keeps what was typed when the session has run out, and sends the same request after signing in', async () => {
      await fillAll(page);
      await desk.context.clearCookies();
      await page.getByRole('button', { name: '登记', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: '登录已过期，请重新登录' });
      await dialog.waitFor();
      expect(await page.getByText(WORKER.name).first().isVisible()).toBe(false);
      await dialog.getByLabel('账号').fill('chuangkou1');
      await dialog.getByLabel('密码').fill('yichuang-2026');
      await dialog.getByRole('button', { name: '登录' }).click();
      await page.getByRole('heading', { name: '收件回执', level: 1 }).waitFor();
      await page.locator('main').getByText(WORKER.name).first().waitFor();
    });
  });

  describe('at the door', () => {
    it('says which of account and password is missing or wrong, and how many tries are left', async () => {
      const door = await office.emptyDesk();
      await door.open('/signin');
      await door.page.getByRole('button', { name: '登录' }).click();
      await door.page.getByText('请填写账号').waitFor();
      await door.page.getByText('请填写密码').waitFor();
      await door.page.getByLabel('账号').fill('chuangkou4');
      await door.page.getByLabel('密码').fill('not-the-password');
      await door.page.getByRole('button', { name: '登录' }).click();
      const alert = door.page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(/^账号或密码不对，再错\d次锁定15分钟。$/);
      await door.context.close();
    });

    it('sends a stranger to sign-in and back to the page that was asked for', async () => {
      const door = await office.emptyDesk();
      await door.open('/deadlines?light=near');
      expect(new URL(door.page.url()).pathname).toBe('/signin');
      await door.page.getByLabel('账号').fill('chuangkou4');
      await door.page.getByLabel('密码').fill('yichuang-2026');
      await door.page.getByRole('button', { name: '登录' }).click();
      await door.page.getByRole('heading', { name: '期限', level: 1 }).waitFor();
      expect(new URL(door.page.url()).search).toBe('?light=near');
      await door.context.close();
    });
  });

  describe('where somebody else should act', () => {
    it('shows an administrator no case, in words that say who may', async () => {
      const { caseId } = await office.ask<Done>(
        'chuangkou1',
        'POST',
        '/api/intake/matters',
        matterOf('王某', '某贸易公司'),
      );
      const admin = await office.desk('guanli1');
      for (const path of [`/cases/${caseId}/overview`, `/matters/${caseId}/receipt`, '/work', '/deadlines']) {
        await admin.page.goto(path);
        await admin.page.locator('main h1, main [role=alert]').first().waitFor();
        await admin.page.waitForLoadState('networkidle');
        if (path.startsWith('/cases')) await admin.page.getByRole('heading', { name: '您无权查看这一页' }).waitFor();
        const shown = await admin.page.locator('main').innerText();
        expect(shown).not.toContain('王某');
        expect(shown).not.toContain('某贸易公司');
      }
      await admin.context.close();
    });

    it('says that there is no such case, or that one may not see it', async () => {
      await page.goto('/cases/00000000-0000-4000-8000-000000000000/overview');
      await page.getByText('没有这个案件，或您无权查看。').waitFor();
    });

    it('says that there is no such page, and leads back', async () => {
      await desk.open('/no-such-page');
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
      await page.getByRole('link', { name: '回到首页' }).click();
      await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
    });
  });

  describe('where two clerks change one matter', () => {
    it('tells the slower one who changed what, keeps both versions, and sends again when asked', async () => {
      const { caseId } = await office.ask<Done>(
        'chuangkou1',
        'POST',
        '/api/intake/matters',
        matterOf('赵某', '某餐饮公司'),
      );
      await desk.open(`/cases/${caseId}/overview`);
      const reason = '劳动者今天说明不再要求。';
      await page.getByRole('button', { name: '撤回事项' }).click();
      const form = page.locator('form.command-form');
      await form.waitFor();
      await form.getByRole('textbox').first().fill(reason);
      const { revision } = await office.ask<Done>('chuangkou4', 'GET', `/api/intake/matters/${caseId}`);
      await office.ask(
        'chuangkou4',
        'POST',
        `/api/intake/matters/${caseId}/materials`,
        {
          materials: [{ kind: 'other', title: '工资条', pages: 3, form: 'copy' }],
        },
        revision,
      );
      await form.getByRole('button', { name: '撤回事项' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.innerText()).toMatch(/沈佳怡\d\d:\d\d改了本案，您的修改尚未保存/);
      expect(await dialog.innerText()).toContain('补收材料');
      expect(await dialog.innerText()).toContain(reason);
      await dialog.getByRole('button', { name: '按新版本重新提交' }).click();
      await page.getByText('已保存：撤回事项').waitFor();
    });
  });

  it('asked no outside address, raised no error, and put nobody’s name into an address or a title', () => {
    expect(office.misdeeds()).toEqual([]);
  });
});
