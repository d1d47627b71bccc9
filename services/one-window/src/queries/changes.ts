import type { CaseEventEnvelope, ChangesMessage } from '@one-window/contracts';
import { defineEventStream } from '@one-window/platform';
import { CASE_READERS, mayRead } from '../reading/case-access';
import { VIEWS_RESOURCE } from '../reading/views';

/** Several batches close together are told at once: pages refetch, and need no more than a few messages a second. */
const TOGETHER_MS = 200;

/** Says which cases moved, to those who may see them; the page asks what it wants to know. */
export const changes = defineEventStream({
  name: 'followChanges',
  title: { zh: '变动通知', en: 'What moved' },
  path: '/changes',
  roles: CASE_READERS,
  open: ({ actor, services, send, signal }) => {
    const { cases, clock } = services.get(VIEWS_RESOURCE);
    const moved = new Map<string, Map<string, number>>();
    let timer: NodeJS.Timeout | undefined;

    const tell = async (): Promise<void> => {
      timer = undefined;
      const told = [...moved];
      moved.clear();
      const visible: typeof told = [];
      for (const one of told) {
        const doc = await cases.get(one[0]);
        if (doc && mayRead(actor, doc.units)) visible.push(one);
      }
      if (visible.length === 0 || signal.aborted) return;
      const message: ChangesMessage = {
        caseIds: visible.map(([caseId]) => caseId),
        positions: Object.fromEntries(visible.flatMap(([, positions]) => [...positions])),
        at: clock.now(),
      };
      send('moved', message);
    };

    const note = (events: readonly Pick<CaseEventEnvelope, 'subject' | 'stream' | 'revision'>[]): void => {
      for (const { subject, stream, revision } of events) {
        moved.set(subject, (moved.get(subject) ?? new Map<string, number>()).set(stream, revision));
      }
      // Who cannot be told what moved must look at everything again.
      timer ??= setTimeout(() => void tell().catch(() => send('lost', {})), TOGETHER_MS);
    };

    const stop = services.onApplied(note);
    signal.addEventListener('abort', () => {
      stop();
      clearTimeout(timer);
    });
  },
});
