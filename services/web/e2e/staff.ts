import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executable = process.env['CHROMIUM'] ?? places.find(existsSync);
/** Without a browser these tests are skipped, and the runner says so. */
export const describeInBrowser = executable ? describe : describe.skip;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** One browser with an empty profile, and what it must never do: ask another host, or fail in a script. */
export class Staff {
  readonly outside: string[] = [];
  readonly faults: string[] = [];

  private constructor(
    private readonly profile: string,
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    context.on('request', request => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) this.outside.push(request.url());
    });
    page.on('pageerror', error => this.faults.push(String(error)));
  }

  static async open(url: string): Promise<Staff> {
    if (!executable) throw new Error('no browser');
    const profile = mkdtempSync(join(tmpdir(), 'one-window-browser-'));
    const viewport = { width: 1366, height: 768 };
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: true,
      viewport,
      args: flags,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return new Staff(profile, context, page, url);
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  async signIn(username: string): Promise<void> {
    await this.context.clearCookies();
    await this.page.goto(`${this.url}/signin`);
    await this.fillSignIn(username);
    await this.page.waitForURL(address => !address.pathname.startsWith('/signin'));
    await this.page.locator('main h1').waitFor();
  }

  async fillSignIn(username: string): Promise<void> {
    await this.page.locator('[name=username]').last().fill(username);
    await this.page.locator('[name=password]').last().fill('yichuang-2026');
    await this.page.keyboard.press('Enter');
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.page.locator('h1').first().waitFor();
  }

  async language(language: 'zh' | 'en'): Promise<void> {
    await this.page.evaluate(chosen => localStorage.setItem('one-window.language', chosen), language);
  }

  forgetSession(): Promise<void> {
    return this.context.clearCookies();
  }

  offline(off: boolean): Promise<void> {
    return this.context.setOffline(off);
  }

  /** What axe finds under WCAG 2.2 AA; a good page finds nothing. */
  async findings(): Promise<readonly string[]> {
    await this.page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
    await this.page.evaluate(axeSource);
    const found = await this.page.evaluate(
      async (tags): Promise<Finding[]> =>
        (
          await (
            globalThis as unknown as { axe: { run(of: Document, options: object): Promise<{ violations: Finding[] }> } }
          ).axe.run(document, { runOnly: tags })
        ).violations,
      wcag,
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }

  /** With Tab alone, as somebody without a mouse. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 250; presses += 1) {
      const there = await this.page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector);
      if (there) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  }
}
