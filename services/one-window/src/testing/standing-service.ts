import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { shippedCalendar } from '@one-window/deadlines';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { instant, legalDay, personId, type Actor } from '@one-window/kernel';
import { CaseEventLog, type LoggedMessage } from '@one-window/messaging';
import {
  Operations,
  type ConsumerReport,
  type Overview,
  type ParkedAt,
  type QueryContext,
  type RelayReport,
  type ResourceKey,
  type ServiceContext,
} from '@one-window/platform';
import { SqlitePersonalData } from '@one-window/privacy';
import { openViews, VIEWS_RESOURCE, ViewsConsumer, type Views } from '../reading/views';
import type { StoryWorker } from './wage-story';

class ListLog extends CaseEventLog {
  readonly messages: LoggedMessage[] = [];

  async read(after: string, limit: number): Promise<readonly LoggedMessage[]> {
    return this.messages.slice(Number(after), Number(after) + limit);
  }

  async head(): Promise<string> {
    return String(this.messages.length);
  }
}

/** An operator's desk that a test fills. */
export class Desk extends Operations {
  relayReports: RelayReport[] = [];
  consumerReports: ConsumerReport[] = [];
  parkedCases: readonly ParkedAt[] = [];
  retried: string[] = [];

  away: Overview['away'] = [];

  overview = async (): Promise<Overview> => ({
    ...{ relays: this.relayReports, consumers: this.consumerReports, parked: this.parkedCases, away: this.away },
  });
  lag = async (consumer: string): Promise<number> =>
    this.consumerReports.find(report => report.consumer === consumer)?.lag ?? 0;
  parkedAt = async (consumer: string): Promise<readonly ParkedAt[]> =>
    this.parkedCases.filter(one => one.consumer === consumer);
  waitingMessages: Awaited<ReturnType<Operations['waiting']>> = [];
  dropped: Parameters<Operations['drop']>[] = [];
  waiting = async (): ReturnType<Operations['waiting']> => this.waitingMessages;
  drop = async (...asked: Parameters<Operations['drop']>): ReturnType<Operations['drop']> => {
    if (this.parkedCases.length === 0) return { kind: 'gone' };
    this.dropped.push(asked);
    this.parkedCases = [];
    return { kind: 'dropped', left: 0 };
  };
  retry = async (consumer: string, caseId: string): ReturnType<Operations['retry']> => {
    this.retried.push(`${consumer}/${caseId}`);
    this.parkedCases = [];
    return { kind: 'retried', settled: 1, left: 0 };
  };
}

export const NOON = '2026-10-12T12:00:00+08:00';

interface Parts {
  readonly folder: string;
  readonly personalData: SqlitePersonalData;
  readonly views: Views;
  readonly context: ServiceContext;
  readonly log: ListLog;
  readonly desk: Desk;
  readonly staff: Actor[];
}

/** The service without HTTP: real view and key files in a folder of its own, messages brought by hand. */
export class StandingService {
  readonly folder: string;
  readonly personalData: SqlitePersonalData;
  readonly views: Views;
  readonly context: ServiceContext;
  readonly log: ListLog;
  readonly desk: Desk;
  /** Who has an account. */
  readonly staff: Actor[];

  private constructor(parts: Parts) {
    this.folder = parts.folder;
    this.personalData = parts.personalData;
    this.views = parts.views;
    this.context = parts.context;
    this.log = parts.log;
    this.desk = parts.desk;
    this.staff = parts.staff;
  }

  static async open(): Promise<StandingService> {
    const folder = mkdtempSync(join(tmpdir(), 'one-window-'));
    const personalData = new SqlitePersonalData(folder);
    const log = new ListLog();
    const desk = new Desk();
    const staff: Actor[] = [];
    const views = await openViews({ folder, log, personalData });
    const store = new SqliteEventStore(join(folder, 'events.sqlite'));
    const context: ServiceContext = {
      name: 'one-window',
      store,
      personalData,
      log,
      operations: desk,
      officials: () => staff,
      folder,
      droppedOffsets: async () => new Set(),
      calendar: () => shippedCalendar,
      load: () => Promise.resolve(undefined),
      whileConsumerRests: work => work(),
      onApplied: listener => views.projector.onApplied(listener),
      get<T>(key: ResourceKey<T>): T {
        if (key.name !== VIEWS_RESOURCE.name) throw new Error(`no ${key.name} here`);
        return views as T;
      },
    };
    return new StandingService({ folder, personalData, views, context, log, desk, staff });
  }

  async worker(person: string, name: string, idNumber: string): Promise<StoryWorker> {
    const sealed = await this.personalData.seal(personId(person), 'person', {
      name,
      idKind: 'resident-id',
      idNumber,
      phone: '13800000000',
    });
    return { personId: person, sealed, idIndex: this.personalData.blindIndex('id-number', idNumber) };
  }

  /** Into the log, and then to the views. */
  async deliver(...events: readonly CaseEventEnvelope[]): Promise<void> {
    this.publish(...events);
    await new ViewsConsumer(this.views).handle(events);
  }

  publish(...events: readonly CaseEventEnvelope[]): void {
    for (const event of events) {
      this.log.messages.push({
        offset: String(this.log.messages.length + 1),
        key: event.subject,
        value: JSON.stringify(event),
      });
    }
  }

  /** Asks as HTTP would: the question goes through its contract, and so must the answer. */
  async ask<Params, Query, Answer>(
    query: AskedQuery<Params, Query, Answer>,
    actor: Actor,
    params: Params,
    asked: object = {},
    at = NOON,
  ): Promise<Answer> {
    const moment = instant(at);
    const answer = await query.run({
      actor,
      at: moment,
      today: legalDay(moment),
      language: 'zh',
      params,
      query: query.query ? query.query.parse(asked) : ({} as Query),
      services: this.context,
      origin: 'http://window.test',
      behind: false,
    });
    return query.answer.parse(answer);
  }

  async close(): Promise<void> {
    await this.views.store.close();
    await this.context.store.close();
    this.personalData.close();
    rmSync(this.folder, { recursive: true });
  }
}

interface AskedQuery<Params, Query, Answer> {
  readonly query?: { parse(value: unknown): Query };
  readonly answer: { parse(value: unknown): Answer };
  run(context: QueryContext<Params, Query>): Answer | Promise<Answer>;
}
