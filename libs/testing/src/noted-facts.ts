import type { NewEvent } from '@one-window/event-store';
import { caseId, commandId, eventId, instant, localDate, streamId, type StreamId } from '@one-window/kernel';

/** A fact for tests of the plumbing: `Noted` carries any data; the id says which note it is. */
export const noted = (id: string, data: unknown = { note: id }, aboutCase = 'case-1'): NewEvent => ({
  id: eventId(id),
  type: 'Noted',
  data,
  meta: {
    commandId: commandId(`command-of-${id}`),
    command: 'note',
    commandHash: `hash-of-${id}`,
    caseId: caseId(aboutCase),
    actor: { accountId: 'zhou-min', name: '周敏', role: 'filing-officer', unit: 'arb-xincheng' },
    happenedOn: localDate('2026-03-02'),
    recordedAt: instant('2026-03-02T09:00:00+08:00'),
    basis: ['办案规则30条'],
    correlationId: 'correlation-1',
    causationId: `command-of-${id}`,
  },
});

export const stream = (name: string): StreamId => streamId(name);
