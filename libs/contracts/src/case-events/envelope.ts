import { ROLES } from '@one-window/kernel';
import { z } from 'zod';

export const SERVICES = ['intake', 'arbitration', 'inspection', 'one-window'] as const;
export const ServiceName = z.enum(SERVICES);
export type ServiceName = z.infer<typeof ServiceName>;

export const ActorContract = z.object({
  accountId: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  unit: z.string(),
});

/** Something a person in a role may or must do next; from these come the work lists. */
export const TaskContract = z.object({
  /** operationId of the command that does it. */
  command: z.string(),
  role: z.enum(ROLES),
  unit: z.string(),
  /** Only this account (assigned officer), where one is assigned. */
  account: z.string().optional(),
  /** Never this account (proposer ≠ approver). */
  notAccount: z.string().optional(),
  /** The deadline it is bound to. */
  ruleId: z.string().optional(),
  dueOn: z.string().optional(),
  /** An approval of something proposed: shown under 待我审批. */
  approval: z.boolean().optional(),
});
export type TaskContract = z.infer<typeof TaskContract>;

/** Where the proceeding stands after this event, as its own service folds it. */
export const StandingContract = z.object({
  stage: z.string(),
  /** Case number (案号), once there is one. */
  number: z.string().optional(),
  unit: z.string(),
  /** Accounts that handle it. */
  handlers: z.array(z.string()),
  tasks: z.array(TaskContract),
  closed: z.boolean(),
});
export type StandingContract = z.infer<typeof StandingContract>;

/**
 * One case event as it travels between services: CloudEvents 1.0 attributes, then ours.
 * Order within a stream is `revision`: a consumer applies `last + 1`, skips what it has, and stops at a gap.
 */
export const CaseEventEnvelope = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  /** The service that recorded it. */
  source: ServiceName,
  type: z.string(),
  /** Case id: the key that orders. */
  subject: z.string(),
  /** When it was recorded (UTC). */
  time: z.string(),
  traceparent: z.string().optional(),
  stream: z.string(),
  revision: z.int().nonnegative(),
  data: z.object({
    happenedOn: z.string(),
    actor: ActorContract,
    basis: z.array(z.string()),
    correlationId: z.string(),
    causationId: z.string(),
    played: z.literal(true).optional(),
    /** The shape of the fact; absent for the first. What is older is brought to today's by `currentCaseEvent`. */
    schemaVersion: z.int().min(2).optional(),
    /** The fact itself, in the shape its contract gives; restricted facts are published without their content. */
    fact: z.unknown(),
    /** Absent for facts outside a proceeding (attempts, numbers, calendars). */
    standing: StandingContract.optional(),
  }),
});
export type CaseEventEnvelope = z.infer<typeof CaseEventEnvelope>;
