import type { TimelineEvent } from '@one-window/contracts';
import { daysBetween, instant, legalDay, localDate } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import type { TimelineDoc } from '../projections/timeline';
import { markOf } from './marks';
import { openFact } from './opener';
import { unitName } from './units';

type Change = TimelineEvent['changes'][number];

/**
 * By when they were recorded; within a stream always by revision, whatever clock was set meanwhile; and never an effect
 * before its cause, though both were recorded in the same moment.
 */
export const inOrder = (docs: readonly TimelineDoc[]): readonly TimelineDoc[] => {
  const streams = new Map<string, TimelineDoc[]>();
  for (const doc of docs) {
    const stream = `${doc.source}/${doc.stream}`;
    streams.set(stream, [...(streams.get(stream) ?? []), doc]);
  }
  const queues = [...streams.values()].map(stream => stream.sort((a, b) => a.revision - b.revision));
  const merged: TimelineDoc[] = [];
  const ahead = new Set(docs.map(doc => doc.id));
  const isReady = ([doc]: readonly TimelineDoc[]): boolean => doc !== undefined && !ahead.has(doc.causationId);
  for (let left = docs.length; left > 0; left -= 1) {
    const heads = queues.filter(queue => queue.length > 0);
    const ready = heads.filter(isReady);
    const next = (ready.length > 0 ? ready : heads)
      .reduce((first, queue) => (precedes(queue[0], first[0]) ? queue : first))
      .shift();
    if (!next) continue;
    merged.push(next);
    ahead.delete(next.id);
  }
  return merged;
};

const precedes = (a: TimelineDoc | undefined, b: TimelineDoc | undefined): boolean =>
  a !== undefined && b !== undefined && sortKey(a) < sortKey(b);
const sortKey = (doc: TimelineDoc): string => `${doc.recordedAt} ${doc.happenedOn} ${doc.source}`;

/** What an event changed about where its proceeding stands, told from the event before it. */
export const changesOf = (before: TimelineDoc['standing'], after: TimelineDoc['standing']): Change[] => {
  if (!after) return [];
  const fields = ['stage', 'number', 'unit', 'handlers', 'closed'] as const;
  return fields.flatMap((field): Change[] => {
    const [was, is] = [before?.[field], after[field]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ field, ...(was !== undefined && { before: was }), after: is }];
  });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isRestricted = (fact: unknown): boolean =>
  isRecord(fact) && (fact['withheld'] === true || fact['restricted'] === true);

const isText = (value: unknown): value is { readonly zh: string; readonly en: string } =>
  isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

const refusalIn = (fact: unknown): TimelineEvent['refused'] => {
  if (!isRecord(fact)) return undefined;
  const { command, code, article, params, said } = fact;
  if (typeof command !== 'string' || typeof code !== 'string') return undefined;
  const plain = isRecord(params)
    ? Object.fromEntries(
        Object.entries(params).filter(
          (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
        ),
      )
    : undefined;
  return {
    ...{ command, code },
    ...(isText(said) && { said }),
    ...(typeof article === 'string' && { article }),
    ...(plain && { params: plain }),
  };
};

export const timelineEvent = async (
  personalData: PersonalData,
  doc: TimelineDoc,
  changes: readonly Change[],
): Promise<TimelineEvent> => {
  const refused = doc.type === 'CommandRefused' ? refusalIn(doc.fact) : undefined;
  return {
    id: doc.id,
    lane: doc.source,
    stream: doc.stream,
    revision: doc.revision,
    type: doc.type,
    mark: markOf(doc.type),
    actor: doc.actor,
    unit: unitName(doc.actor.unit),
    // An article that a decision cites beside its own is cited once.
    basis: [...new Set(doc.basis)],
    happenedOn: doc.happenedOn,
    recordedAt: doc.recordedAt,
    recordedLateDays: daysBetween(localDate(doc.happenedOn), legalDay(instant(doc.recordedAt))),
    fact: await openFact(personalData, doc.fact),
    restricted: isRestricted(doc.fact),
    changes: [...changes],
    ...(refused && { refused }),
    played: doc.played,
    causationId: doc.causationId,
    correlationId: doc.correlationId,
  };
};
