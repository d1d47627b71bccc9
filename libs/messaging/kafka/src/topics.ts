import type { Broker, TopicPlan } from './broker';

export const CASE_EVENTS = 'one-window.case-events';
export const DEAD_LETTERS = 'one-window.case-events.dead-letters';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * The topics of the system. Partitions are chosen once: adding one later sends a case's new events elsewhere and breaks
 * its order. Twelve are shared evenly by 1, 2, 3, 4, 6 or 12 members. Case events are kept for ever, because views are
 * rebuilt from them; dead letters for a year, because what they say is also kept where cases are parked.
 */
export const topicPlans = (nodes: number): readonly TopicPlan[] => {
  const replicas = Math.min(3, nodes);
  const common = {
    'cleanup.policy': 'delete',
    'min.insync.replicas': String(replicas >= 3 ? 2 : 1),
    'unclean.leader.election.enable': 'false',
    'max.message.bytes': String(8 << 20),
  };
  return [
    {
      topic: CASE_EVENTS,
      partitions: 12,
      replicas,
      settings: { ...common, 'retention.ms': '-1', 'retention.bytes': '-1' },
    },
    { topic: DEAD_LETTERS, partitions: 3, replicas, settings: { ...common, 'retention.ms': String(365 * DAY_MS) } },
  ];
};

export interface TopicCheck {
  readonly plan: TopicPlan;
  /** `created` now · `missing` · `as-planned` · `differs`, and in what. */
  readonly state: 'created' | 'missing' | 'as-planned' | 'differs';
  readonly differences: readonly string[];
}

/** Compares the topics with the plan and, if told so, creates what is missing. Never changes one that exists. */
export const checkTopics = async (
  broker: Broker,
  { create, plans }: { readonly create: boolean; readonly plans?: readonly TopicPlan[] },
): Promise<readonly TopicCheck[]> => {
  const checks: TopicCheck[] = [];
  for (const plan of plans ?? topicPlans(await broker.nodes())) {
    const found = await broker.findTopic(plan.topic);
    if (found) {
      const differences = [
        ...differs('partitions', plan.partitions, found.partitions),
        ...differs('replicas', plan.replicas, found.replicas),
        ...Object.entries(plan.settings).flatMap(([name, value]) => differs(name, value, found.settings[name])),
      ];
      checks.push({ plan, state: differences.length > 0 ? 'differs' : 'as-planned', differences });
    } else {
      if (create) await broker.createTopic(plan);
      checks.push({ plan, state: create ? 'created' : 'missing', differences: [] });
    }
  }
  return checks;
};

const differs = (what: string, planned: string | number, found: string | number | undefined): readonly string[] =>
  String(planned) === String(found) ? [] : [`${what} is ${found ?? 'not set'}, planned ${planned}`];
