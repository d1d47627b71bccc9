import type { RecordedEvent } from '@one-window/event-store';
import type { CommandOutcome } from '../commands/handle-command';
import type { AnyCommand } from '../commands/define-command';
import { fromRejection } from '../problems/from-rejection';
import { notFound, Problem } from '../problems/problem';
import { problems } from '../problems/texts';
import { publicationOf } from '../publications/publications';
import type { ServiceSpec } from '../service/service-module';

export interface CommandAnswer {
  readonly caseId: string;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly events: readonly string[];
}

/** @throws Problem for every outcome but `done`. */
export const answerOf = (outcome: CommandOutcome, { aggregate }: AnyCommand, spec: ServiceSpec): CommandAnswer => {
  switch (outcome.kind) {
    case 'done': {
      const { caseId, stream, revision, events } = outcome;
      return { caseId, id: stream.slice(aggregate.streamPrefix.length), stream, revision, events };
    }
    case 'rejected':
      throw fromRejection(outcome.rejection, spec.problems);
    case 'stale':
      throw stale(outcome, spec);
    case 'missing':
      throw notFound();
    case 'key-reused':
      throw problems.keyReused();
  }
};

type Stale = Extract<CommandOutcome, { kind: 'stale' }>;

/** 412 that tells who changed what since the revision that was decided on. */
const stale = ({ revision, since }: Stale, spec: ServiceSpec): Problem => {
  const last = since.at(-1);
  if (!last) return neverThere(revision);
  const who = last.meta.actor.name;
  const when = clockTime(last.meta.recordedAt);
  return new Problem(
    412,
    'case/stale',
    {
      zh: { title: `${who}${when}改了本案，您的修改尚未保存。`, next: '请查看改动，再按新版本提交。' },
      en: {
        title: `${who} changed this case at ${when}; your change is not saved yet.`,
        next: 'Look at what changed, then send yours again on the new revision.',
      },
    },
    { revision, changes: since.map(event => changeOf(event, spec)) },
  );
};

/** A revision beyond the last one: not somebody else's change, but a slip of the caller. */
const neverThere = (revision: number): Problem =>
  new Problem(
    412,
    'case/stale',
    {
      zh: { title: '您依据的版本不存在，修改尚未保存。', next: '请重新读取本案，再提交。' },
      en: {
        title: 'The revision you decided on does not exist; your change is not saved.',
        next: 'Read the case again, then send it.',
      },
    },
    { revision, changes: [] },
  );

/** The part of a fact that others may see, as it is published. */
const changeOf = ({ revision, type, data, meta }: RecordedEvent, { publications }: ServiceSpec) => {
  const publish = publicationOf(publications, type);
  return {
    revision,
    type,
    by: meta.actor,
    recordedAt: meta.recordedAt,
    happenedOn: meta.happenedOn,
    ...(publish && { data: publish(data) }),
  };
};

/** `14:02`, in the bureau's zone. */
const clockTime = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(11, 16);
