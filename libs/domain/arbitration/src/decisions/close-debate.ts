import { accept, reject } from '@one-window/kernel';
import type { CloseDebate } from '../commands';
import { partiesNamed } from '../naming';
import { presentAt } from '../state/hearing';
import { openedHearing } from '../state/reading';
import { firstOf, guarded, type Guard } from './guarded';
import { asRunning, hearingOpened, inRunning, noRecusalPending, notSuspended, sits, tribunalFormed } from './stages';

const stillOpen: Guard = state =>
  state.phase === 'running' && openedHearing(state)?.status === 'debate-closed'
    ? { code: 'hearing/debate-closed' }
    : undefined;
/** A hearing goes on without a party only after a default was ordered against it (RULES 39). */
const nobodyMissing: Guard = state => {
  const hearing = state.phase === 'running' ? openedHearing(state) : undefined;
  if (!hearing) return undefined;
  const heard = [...presentAt(hearing), ...hearing.defaultAgainst];
  const missing = hearing.partyIds.filter(party => !heard.includes(party));
  return missing.length > 0
    ? { code: 'hearing/party-absent', article: '办案规则39条', params: partiesNamed(missing) }
    : undefined;
};

export const mayCloseDebate = firstOf(
  inRunning,
  notSuspended,
  tribunalFormed,
  sits,
  hearingOpened,
  stillOpen,
  noRecusalPending,
  nobodyMissing,
);

/** A29. */
export const closeDebate = guarded(mayCloseDebate, asRunning, ({ data, today }: CloseDebate, state) =>
  openedHearing(state)?.hearingId === data.hearingId
    ? accept({ type: 'DebateClosed', on: today, basis: ['调解仲裁法38条', '办案规则41条'], data })
    : reject({ code: 'hearing/unknown' }),
);
