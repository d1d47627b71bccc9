import { ListWorkAnswer, ListWorkQuery, QUEUES, type TaskContract, type WorkRow } from '@one-window/contracts';
import type { RecordedDeadline } from '@one-window/deadlines';
import { daysBetween, isLocalDate, type LocalDate } from '@one-window/kernel';
import { defineQuery, type ServiceContext } from '@one-window/platform';
import type { Where } from '@one-window/read-model';
import { proceedingId } from '../reading/case-bodies';
import { CASE_READERS } from '../reading/case-access';
import { caseTitles, type KnownCase } from '../reading/case-titles';
import { handler, lightOf, type LookedAt } from '../reading/deadline-rows';
import { freshnessOf } from '../reading/freshness';
import { queueWhere } from '../reading/queues';
import { unitName } from '../reading/units';
import { VIEWS_RESOURCE } from '../reading/views';
import type { WorkDoc } from '../projections/work';

/** What must I do, in which order (ui.md §3.2). */
export const listWork = defineQuery({
  name: 'listWork',
  title: { zh: '待办', en: 'Work list' },
  path: '/work',
  roles: CASE_READERS,
  query: ListWorkQuery,
  answer: ListWorkAnswer,
  run: async context => {
    const { services, actor, query, at, today } = context;
    const { work } = services.get(VIEWS_RESOURCE);
    const asked: Where[] = [];
    if (query.service !== undefined) asked.push({ field: 'service', is: query.service });
    if (query.command !== undefined) asked.push({ field: 'command', is: query.command });
    const where: Where = { all: [queueWhere(query.queue, actor), ...asked] };
    const sort = [['dueOn', 'asc']] as const;
    const found = await work.findParts({ where, sort, limit: query.size, offset: (query.page - 1) * query.size });
    const knownCase = caseTitles(services);
    const looked = { at, today, calendar: services.calendar() };
    const rows = await Promise.all(
      found.map(async ({ doc, part }) => {
        const task = doc.standing.tasks[part];
        return task ? [await workRow(services, doc, task, part, await knownCase(doc.caseId), looked)] : [];
      }),
    );
    const [mine, unit, approve, supervised] = await Promise.all(
      QUEUES.map(queue => work.countParts(queueWhere(queue, actor))),
    );
    const next = await nextDue(services, { all: [queueWhere('unit', actor), { field: 'dueOn', from: today }] });
    return {
      queue: query.queue,
      rows: rows.flat(),
      total: await work.countParts(where),
      counts: { mine: mine ?? 0, unit: unit ?? 0, approve: approve ?? 0, supervised: supervised ?? 0 },
      ...(next && { next }),
      today,
      freshness: await freshnessOf(context),
    };
  },
});

const workRow = async (
  services: ServiceContext,
  doc: WorkDoc,
  task: TaskContract,
  part: number,
  { title, nameOf }: KnownCase,
  looked: LookedAt,
): Promise<WorkRow> => {
  const clock = await clockOf(services, doc, task);
  return {
    id: `${doc.service}/${doc.stream}/${part}/${task.command}`,
    caseId: doc.caseId,
    service: doc.service,
    stream: doc.stream,
    proceedingId: proceedingId(doc.stream),
    revision: doc.revision,
    ...(doc.standing.number !== undefined && { number: doc.standing.number }),
    title,
    stage: doc.standing.stage,
    command: task.command,
    approval: task.approval === true,
    unit: unitName(task.unit),
    handlers: doc.standing.handlers.map(accountId => handler(accountId, nameOf)),
    ...(task.account !== undefined && { account: task.account }),
    ...(task.ruleId !== undefined && { ruleId: task.ruleId }),
    ...(clock && { article: clock.article, light: lightOf(clock, looked) }),
    ...dueOf(task, looked.today),
    provisional: clock?.provisional ?? false,
    last: doc.last,
  };
};

const dueOf = ({ dueOn }: TaskContract, today: LocalDate): { dueOn?: string; daysLeft?: number } =>
  dueOn !== undefined && isLocalDate(dueOn) ? { dueOn, daysLeft: daysBetween(today, dueOn) } : {};

/** The clock that the task is bound to, with its article and its light. */
const clockOf = async (
  services: ServiceContext,
  { service, stream }: WorkDoc,
  { ruleId, dueOn }: TaskContract,
): Promise<RecordedDeadline | undefined> => {
  if (ruleId === undefined) return undefined;
  const clocks = await services.get(VIEWS_RESOURCE).deadlines.get(`${service}/${stream}`);
  const ofRule = Object.values(clocks?.deadlines ?? {}).filter(clock => clock.ruleId === ruleId);
  return (
    ofRule.find(clock => clock.dueOn === dueOn) ?? ofRule.find(clock => clock.status === 'running') ?? ofRule.at(-1)
  );
};

/** For the empty list: 【下一个期限10月13日（2件）】. */
const nextDue = async (
  services: ServiceContext,
  where: Where,
): Promise<{ dueOn: string; cases: number } | undefined> => {
  const { work } = services.get(VIEWS_RESOURCE);
  const [first] = await work.findParts({ where, sort: [['dueOn', 'asc']], limit: 1 });
  const dueOn = first?.doc.standing.tasks[first.part]?.dueOn;
  if (dueOn === undefined) return undefined;
  return { dueOn, cases: await work.countParts({ all: [where, { field: 'dueOn', is: dueOn }] }) };
};
