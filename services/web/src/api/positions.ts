/**
 * Where this tab's own writes stand (`stream@revision`), so that a query can ask for a view that holds them.
 * Kept for a minute: by then every projection has them, or the page says that it is behind.
 */
const KEEP_MS = 60_000;
let last: { readonly position: string; readonly at: number } | undefined;

export const noteWrite = (position: string | null): void => {
  if (position) last = { position, at: performance.now() };
};

export const positionToAwait = (): string | undefined =>
  last && performance.now() - last.at < KEEP_MS ? last.position : undefined;
