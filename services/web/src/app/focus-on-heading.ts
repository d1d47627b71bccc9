import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** How long a page may take to bring its heading. */
const PATIENCE_MS = 10_000;

/**
 * After navigation the focus goes to the page's h1, so that a reader hears where it is. Once for a navigation, and only
 * while nobody has moved the focus since: a row that was reached with `j` before the page had settled keeps it.
 */
export const useFocusOnHeading = (): void => {
  const router = useRouter();
  useEffect(() => {
    let stop = (): void => undefined;
    const begin = (): void => {
      stop();
      const left = document.activeElement;
      const old = document.querySelector('main h1');
      let arrived = false;
      const moved = (): boolean =>
        document.activeElement !== null && document.activeElement !== document.body && document.activeElement !== left;
      const look = (): void => {
        const heading = document.querySelector<HTMLElement>('main h1');
        if (moved()) return stop();
        if (!heading || (heading === old && !arrived)) return;
        heading.setAttribute('tabindex', '-1');
        heading.focus({ preventScroll: true });
        stop();
      };
      const watcher = new MutationObserver(look);
      const arrive = router.subscribe('onResolved', () => {
        arrived = true;
        look();
      });
      const late = setTimeout(() => stop(), PATIENCE_MS);
      stop = () => {
        watcher.disconnect();
        arrive();
        clearTimeout(late);
      };
      watcher.observe(document.body, { childList: true, subtree: true });
    };
    // Not where the document itself was just opened: there the link that skips to the content comes first.
    const off = router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) begin();
    });
    if (router.state.resolvedLocation) begin();
    return () => {
      off();
      stop();
    };
  }, [router]);
};
