import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '@one-window/platform';
import { freePort, startSystem, type SystemProcess } from '../../all-in-one/src/tools/system-process';
import { tellTitles, watch, type Seen } from './seen';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browserPath = [process.env['CHROMIUM'] ?? '', ...PLACES].find(place => place !== '' && existsSync(place));

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Like `describe`, and counted as skipped, with the reason printed, where no Chromium is installed. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  if (browserPath !== undefined) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`No Chromium was found (CHROMIUM, ${PLACES.join(', ')}): “${name}” did not run.\n`);
  describe.skip(`${name} (no Chromium was found)`, tests);
};

export interface DeskOptions {
  readonly language?: 'zh' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** One person's browser: signed in, and watched for what no page may do. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seen: Seen;
  open(path: string): Promise<void>;
}

export interface Registered {
  readonly caseId: string;
  readonly revision: number;
}

/** The built system in a folder of its own, and a Chromium before it. */
export class Office {
  private readonly desks: Desk[] = [];
  private readonly sessions = new Map<string, Promise<Record<string, string>>>();
  private keys = 0;

  private constructor(
    private readonly folder: string,
    private readonly system: SystemProcess,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Office> {
    const folder = mkdtempSync(join(tmpdir(), 'one-window-browser-'));
    const env = { DEMO: 'on', DEMO_CASES: 'off', LOG_LEVEL: 'error' };
    const [system, browser] = await Promise.all([
      freePort().then(port => startSystem({ dataDir: folder, port, env })),
      chromium.launch({ executablePath: browserPath ?? '', args: FLAGS }),
    ]);
    return new Office(folder, system, browser);
  }

  get url(): string {
    return this.system.url;
  }

  /** A browser window in which nobody is signed in yet. */
  async emptyDesk({ language = 'zh', viewport = { width: 1366, height: 768 } }: DeskOptions = {}): Promise<Desk> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    context.setDefaultTimeout(15_000);
    await context.addInitScript(chosen => localStorage.setItem('one-window.language', chosen), language);
    await context.addInitScript(tellTitles);
    const page = await context.newPage();
    const seen = watch(page, this.url);
    const desk: Desk = {
      page,
      context,
      seen,
      open: async path => {
        await page.goto(path);
        await settled(page);
      },
    };
    this.desks.push(desk);
    return desk;
  }

  /** Signed in without the form; the form has tests of its own. */
  async desk(username: string, options: DeskOptions = {}): Promise<Desk> {
    const desk = await this.emptyDesk(options);
    const { cookie = '' } = await this.session(username);
    const [name = '', value = ''] = cookie.split('=');
    await desk.context.addCookies([{ name, value, url: this.url, httpOnly: true, sameSite: 'Strict' }]);
    return desk;
  }

  /** Asks for what may not have come yet; undefined as long as it has not. */
  async askIfThere<Answer>(username: string, path: string): Promise<Answer | undefined> {
    const response = await fetch(this.url + path, { headers: await this.session(username) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`GET ${path} as ${username}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  /** Asks the API as somebody, to bring about what a page is to show. */
  async ask<Answer>(
    username: string,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    revision?: number,
  ): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(await this.session(username)),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': `prepared-by-a-test-${++this.keys}` } : {}),
        ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`${method} ${path} as ${username}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  private session(username: string): Promise<Record<string, string>> {
    const known = this.sessions.get(username) ?? this.signIn(username);
    this.sessions.set(username, known);
    return known;
  }

  private async signIn(username: string): Promise<Record<string, string>> {
    const response = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: DEMO_PASSWORD }),
    });
    const { csrfToken } = (await response.json()) as { csrfToken: string };
    return { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'x-csrf-token': csrfToken };
  }

  /** What a page did that none may do: each as one sentence. */
  misdeeds(): readonly string[] {
    return this.desks.flatMap(({ seen }) => seen.misdeeds());
  }

  /** @throws Error with what the system printed, when it had ended by itself. */
  async close(): Promise<void> {
    const lives = await fetch(`${this.url}/health/live`).then(
      () => true,
      () => false,
    );
    await this.browser.close();
    await this.system.stop();
    rmSync(this.folder, { recursive: true, force: true });
    if (!lives) throw new Error(`the system had ended before the tests did:\n${this.system.output()}`);
  }
}

/** The page or its refusal is there, no grey blocks any more, and the fonts too. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1, main [role=alert]').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.blocks') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
