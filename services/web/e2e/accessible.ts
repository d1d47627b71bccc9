import { source } from 'axe-core';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  /** Put into the page by its own source. */
  var axe: typeof axeCore;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA: each as one line that names the rule and the element. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  // A target that a sticky header covers half after scrolling is reached by scrolling on.
  await page.evaluate(() => window.scrollTo(0, 0));
  return page.evaluate(async tags => {
    const { violations: found } = await axe.run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1] ?? ''}`,
      ),
    );
  }, TAGS);
};

/** Elements that make the page itself scroll sideways. Tables and the timeline scroll inside their own boxes. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('main *, header *, nav *')]
      .filter(
        element => element.getBoundingClientRect().right > room + 1 && !element.closest('.table-box, .timeline-box'),
      )
      .slice(0, 5)
      .map(
        element =>
          `${element.tagName.toLowerCase()}.${element.className} ends at ${element.getBoundingClientRect().right} of ${room}`,
      );
  });
