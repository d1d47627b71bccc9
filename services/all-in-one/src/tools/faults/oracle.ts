import type { ServiceName } from '@one-window/contracts';
import { comparePositions, derivedId, type RecordedEvent } from '@one-window/event-store';
import { sourceStream, type SourceStream } from '@one-window/messaging';
import { isMap } from '../scenario/match';
import type { Evidence, Published } from './evidence';
import type { Given } from './steady-load';

export interface Judgement {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly outOfOrder: readonly string[];
  readonly viewsWrong: readonly string[];
}

/** One oracle for every fault. */
export const judge = (evidence: Evidence): Judgement => ({
  lost: [...notOnTheTopic(evidence), ...notInAStore(evidence), ...notApplied(evidence), ...commandsLost(evidence)],
  doubled: [
    ...storedTwice(evidence),
    ...commandsDoubled(evidence),
    ...openedTwice(evidence),
    ...appliedTwice(evidence),
  ],
  outOfOrder: [...torn(evidence), ...crossed(evidence)],
  viewsWrong: viewsWrong(evidence),
});

type Finding = readonly string[];

const place = (service: ServiceName, { stream, revision }: Pick<RecordedEvent, 'stream' | 'revision'>): string =>
  `${service}/${stream}@${revision}`;

/** Topic ⊇ store. */
const notOnTheTopic = ({ stores, topic }: Evidence): Finding => {
  const published = new Set(topic.map(({ event }) => event && `${sourceStream(event)}@${event.revision} ${event.id}`));
  return [...stores].flatMap(([service, events]) =>
    events
      .filter(event => !published.has(`${place(service, event)} ${event.id}`))
      .map(event => `${place(service, event)} is stored and not on the topic`),
  );
};

/** A store that forgot what it had published. */
const notInAStore = ({ stores, topic, foreign }: Evidence): Finding => {
  const stored = new Set([...stores.values()].flatMap(events => events.map(({ id }) => String(id))));
  return topic
    .filter(({ event, offset }) => !foreign.has(offset) && (event === undefined || !stored.has(event.id)))
    .map(({ offset }) => `message ${offset} is on the topic and in no store`);
};

/** Last revision of each stream, as consumers name it. */
const lastRevisions = ({ stores }: Evidence): ReadonlyMap<SourceStream, number> => {
  const last = new Map<SourceStream, number>();
  for (const [source, events] of stores)
    for (const { stream, revision } of events)
      last.set(`${source}/${stream}`, Math.max(revision, last.get(`${source}/${stream}`) ?? -1));
  return last;
};

const notApplied = (evidence: Evidence): Finding => {
  const { inboxes, parked } = evidence;
  const behind = [...inboxes].flatMap(([group, inbox]) =>
    [...lastRevisions(evidence)]
      .filter(([stream, revision]) => (inbox.get(stream) ?? -1) < revision)
      .map(([stream, revision]) => `${group} applied ${stream} up to ${inbox.get(stream) ?? -1} of ${revision}`),
  );
  return [
    ...behind,
    ...parked.map(({ consumer, key, letter }) => `${consumer} parked ${key}: ${letter.error.message}`),
  ];
};

/** An inbox beyond the history, or more events applied to a view than there are. */
const appliedTwice = (evidence: Evidence): Finding => {
  const last = lastRevisions(evidence);
  const beyond = [...evidence.inboxes].flatMap(([group, inbox]) =>
    [...inbox]
      .filter(([stream, revision]) => revision > (last.get(stream) ?? -1))
      .map(([stream, revision]) => `${group} applied ${stream} up to ${revision} of ${last.get(stream) ?? -1}`),
  );
  const there = [...evidence.stores.values()].reduce((sum, events) => sum + events.length, 0);
  const views = [...evidence.applied]
    .filter(([, applied]) => applied !== there)
    .map(([view, applied]) => `${view} has had ${applied} events applied of ${there}`);
  return [...beyond, ...views];
};

const storedTwice = ({ stores }: Evidence): Finding =>
  [...stores].flatMap(([service, events]) => {
    const seen = new Set<string>();
    return events
      .filter(({ id }) => seen.size === seen.add(id).size)
      .map(event => `${place(service, event)} is there twice`);
  });

/** Facts of an acknowledged command in the stream that its answer names. */
const factsOf = ({ stores }: Evidence, { account, key, answer }: Given): readonly RecordedEvent[] => {
  const id = derivedId(account, key);
  const stream = isMap(answer?.body) ? answer.body['stream'] : undefined;
  return [...stores.values()].flatMap(events =>
    events.filter(event => event.meta.commandId === id && event.stream === stream),
  );
};

const commandsLost = (evidence: Evidence): Finding =>
  evidence.given.flatMap(command => {
    if (!command.answer) return [`${command.key} was never answered`];
    const body = command.answer.body;
    const facts = factsOf(evidence, command);
    const revision = isMap(body) ? body['revision'] : undefined;
    return facts.at(-1)?.revision === revision ? [] : [`${command.key} was acknowledged and is not in its stream`];
  });

const commandsDoubled = (evidence: Evidence): Finding =>
  evidence.given.flatMap(command => {
    const body = command.answer?.body;
    const said = isMap(body) && Array.isArray(body['events']) ? body['events'] : [];
    const facts = factsOf(evidence, command);
    return facts.length > said.length
      ? [`${command.key} said ${said.length} facts, and ${facts.length} are there`]
      : [];
  });

/** A dispatch opens one proceeding, however often it comes. */
const openedTwice = ({ stores }: Evidence): Finding => {
  const dispatches = (stores.get('intake') ?? []).filter(({ type }) => type === 'CaseDispatched');
  return dispatches.flatMap(({ id, data }) => {
    const body = isMap(data) ? data['body'] : undefined;
    const opened = [...stores].flatMap(([service, events]) =>
      service === body ? events.filter(({ meta, revision }) => meta.causationId === id && revision === 0) : [],
    );
    return opened.length === 1 ? [] : [`dispatch ${id} opened ${opened.length} proceedings`];
  });
};

/** First occurrences only: repeats are allowed, for consumers skip them. */
const firsts = ({ topic }: Evidence): readonly Published[] => {
  const seen = new Set<string>();
  return topic.filter(({ event }) => event !== undefined && seen.size !== seen.add(event.id).size);
};

/** Each stream without a gap, and all of a case in one partition. */
const torn = (evidence: Evidence): Finding => {
  const next = new Map<string, number>();
  const partitions = new Map<string, string>();
  return firsts(evidence).flatMap(({ event, key, offset }) => {
    if (event === undefined) return [];
    const stream = sourceStream(event);
    const expected = next.get(stream) ?? 0;
    next.set(stream, event.revision + 1);
    const [partition = ''] = offset.split('/');
    const before = partitions.get(key) ?? partition;
    partitions.set(key, partition);
    return [
      ...(event.revision === expected ? [] : [`${stream}@${event.revision} came where ${expected} was due`]),
      ...(before === partition ? [] : [`case ${key} is on partitions ${before} and ${partition}`]),
    ];
  });
};

/** What one service says of one case comes in the order in which it was stored. */
const crossed = (evidence: Evidence): Finding => {
  const positions = new Map([...evidence.stores.values()].flat().map(({ id, position }) => [String(id), position]));
  const last = new Map<string, string>();
  return firsts(evidence).flatMap(({ event, offset }) => {
    const position = event && positions.get(event.id);
    if (event === undefined || position === undefined) return [];
    const teller = `${event.source} ${event.subject}`;
    const before = last.get(teller);
    last.set(teller, position);
    return before !== undefined && comparePositions(position, before) < 0
      ? [`message ${offset} of ${teller} comes after a later one`]
      : [];
  });
};

const viewsWrong = ({ views }: Evidence): Finding =>
  views
    .filter(({ differing }) => differing > 0)
    .map(({ view, differing }) => `${view}: ${differing} documents differ from the pure fold of the topic`);
