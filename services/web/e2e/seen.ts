import type { Page } from 'playwright-core';

/** Names and numbers that tests type in: none may ever stand in an address or a window title. */
export const PERSONAL = ['张晓云', '李桂芳', '11010519900307451X', '13900001234', '长青路'];

export interface Seen {
  misdeeds(): readonly string[];
}

const TITLE = 'window title: ';

/** Runs in the page before its own scripts: tells every title that the window gets. */
export const tellTitles = (): void => {
  let last = '';
  new MutationObserver(() => {
    if (document.title === last) return;
    last = document.title;
    console.debug(`window title: ${last}`);
  }).observe(document, { subtree: true, childList: true, characterData: true });
};

/** Listens to a page from its first request on. */
export const watch = (page: Page, origin: string): Seen => {
  const found: string[] = [];
  const checkAddress = (what: string, address: string): void => {
    const readable = decodeURIComponent(address);
    PERSONAL.filter(personal => readable.includes(personal)).forEach(personal =>
      found.push(`${what} holds personal data (${personal}): ${readable}`),
    );
  };
  page.on('request', request => {
    const address = request.url();
    if (!address.startsWith(origin) && !address.startsWith('data:') && !address.startsWith('blob:')) {
      found.push(`asked an outside address: ${address}`);
    }
    checkAddress('a request', address);
  });
  page.on('framenavigated', frame => checkAddress('the address', frame.url()));
  page.on('pageerror', error => found.push(`an error nobody caught: ${error.message}`));
  page.on('console', message => {
    if (message.text().startsWith(TITLE)) checkAddress('the title', message.text().slice(TITLE.length));
    if (message.type() !== 'error') return;
    // Chromium's own line for every answer of 4xx; what the page makes of it is what tests look at.
    if (message.text().startsWith('Failed to load resource')) return;
    found.push(`an error in the console: ${message.text()}`);
  });
  return { misdeeds: () => found };
};
