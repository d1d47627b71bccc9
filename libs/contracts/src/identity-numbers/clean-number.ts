/** What people type or a card reader sends: full-width forms, spaces and hyphens are not part of the number. */
export const cleanNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF\-–—_.·]/g, '')
    .toUpperCase();
