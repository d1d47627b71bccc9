/**
 * The pages were built anew while this one was open: the parts that it asks for are no longer there. Opening it again
 * helps, and is done once by itself; when that did not help, the page says so (`BrokenPage`).
 */
const KEY = 'one-window.reopened';
/** A second failure within this time is not mended by opening the page once more. */
const TOO_SOON_MS = 60_000;

export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|Importing a module script failed|error loading dynamically|Unable to preload/i.test(
    error.message,
  );

export const reopenOnNewBuild = (): void => {
  window.addEventListener('vite:preloadError', event => {
    if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < TOO_SOON_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    // The page goes: nothing need be made of the failed import any more.
    event.preventDefault();
    location.reload();
  });
};
