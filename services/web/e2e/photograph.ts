import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** Keeps pictures of a page, to be looked at, in the folder that SCREENSHOTS names; without it, does nothing. */
export const photograph = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.screenshot({ path: join(folder, `${name.replace(/[^\w]+/g, '-')}-${size.width}.png`) });
  }
  await page.setViewportSize(SIZES[0]);
};
