import type { CaseEventEnvelope, ServiceName, StandingContract } from '@one-window/contracts';
import { legalDay, instant, type Actor } from '@one-window/kernel';

export interface Told {
  readonly by?: Actor;
  readonly on?: string;
  readonly at?: string;
  readonly standing?: Partial<StandingContract>;
  readonly played?: true;
}

export const clerk: Actor = { accountId: 'clerk', name: '周晓梅', role: 'window-clerk', unit: 'win-xincheng' };
export const filingOfficer: Actor = {
  accountId: 'filing',
  name: '何文静',
  role: 'filing-officer',
  unit: 'arb-xincheng',
};
export const head: Actor = { accountId: 'head', name: '孙立新', role: 'institute-head', unit: 'arb-xincheng' };
export const director: Actor = {
  accountId: 'director',
  name: '高建国',
  role: 'commission-director',
  unit: 'arb-xincheng',
};
export const inspector: Actor = { accountId: 'ins', name: '赵铁军', role: 'inspector', unit: 'ins-xincheng' };
export const bureauHead: Actor = { accountId: 'bureau', name: '钱卫东', role: 'bureau-head', unit: 'hrss-xincheng' };
export const stranger: Actor = { accountId: 'far', name: '马远', role: 'filing-officer', unit: 'arb-dongshan' };
export const supervisor: Actor = { accountId: 'sup', name: '严明', role: 'supervisor', unit: 'sup-city' };
export const admin: Actor = { accountId: 'admin', name: '方维', role: 'admin', unit: 'ops-city' };

const HOME: Readonly<Record<ServiceName, { prefix: string; by: Actor }>> = {
  intake: { prefix: 'matter', by: clerk },
  arbitration: { prefix: 'arbitration', by: filingOfficer },
  inspection: { prefix: 'inspection', by: inspector },
  'one-window': { prefix: 'calendar', by: admin },
};

/** Facts beside a proceeding, in streams of their own. */
const ASIDE: Readonly<Record<string, string>> = { CommandRefused: 'attempts', MessageDropped: 'dropped' };

/** Tells case events in the order in which they were published. */
export class CaseStory {
  readonly events: CaseEventEnvelope[] = [];
  private readonly revisions = new Map<string, number>();
  private readonly standings = new Map<string, StandingContract>();
  private minute = 0;

  constructor(readonly caseId: string) {}

  tell(source: ServiceName, type: string, fact: unknown, told: Told = {}): CaseEventEnvelope {
    const { prefix, by } = HOME[source];
    const aside = ASIDE[type];
    const stream = `${aside ?? prefix}-${this.caseId}`;
    const key = `${source}/${stream}`;
    const revision = (this.revisions.get(key) ?? -1) + 1;
    this.revisions.set(key, revision);
    this.minute += 1;
    const time = instant(told.at ?? `2026-09-30T10:${String(this.minute % 60).padStart(2, '0')}:00+08:00`);
    const actor = told.by ?? by;
    const standing = aside !== undefined ? undefined : this.standing(key, actor, told.standing);
    const event: CaseEventEnvelope = {
      specversion: '1.0',
      id: `${key}@${revision}`,
      source,
      type,
      subject: this.caseId,
      time,
      stream,
      revision,
      data: {
        happenedOn: told.on ?? legalDay(time),
        actor,
        basis: ['调解仲裁法29条'],
        correlationId: this.caseId,
        causationId: this.caseId,
        ...(told.played && { played: told.played }),
        fact,
        ...(standing && { standing }),
      },
    };
    this.events.push(event);
    return event;
  }

  private standing(key: string, actor: Actor, change: Partial<StandingContract> | undefined): StandingContract {
    const before = this.standings.get(key) ?? {
      stage: 'received',
      unit: actor.unit,
      handlers: [],
      tasks: [],
      closed: false,
    };
    const now = { ...before, ...change };
    this.standings.set(key, now);
    return now;
  }
}
