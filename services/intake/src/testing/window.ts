import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { shippedCalendar as calendar } from '@one-window/deadlines';
import type { IntakeCommand, IntakeFact, IntakeState } from '@one-window/domain-intake';
import { derivedId, type RecordedEvent } from '@one-window/event-store';
import {
  commandId,
  eventId,
  instant,
  legalDay,
  streamId,
  type Actor,
  type CaseId,
  type StreamId,
} from '@one-window/kernel';
import type { AnyCommand, AnyQuery, CommandOutcome, Reaction, ServiceContext } from '@one-window/platform';
import { SqlitePersonalData } from '@one-window/privacy';
import { drafts } from '../drafts/drafts';
import { FileDrafts } from '../drafts/file-drafts';
import { matterAggregate } from '../matter-aggregate';

type Given = Extract<CommandOutcome, { kind: 'done' | 'rejected' }>;

/**
 * The window without HTTP and without a store of its own: declarations are given parsed bodies, decided and folded in
 * memory, over real sealing. What the platform adds (idempotency, revisions, deadlines) has its own specs.
 */
export class Window {
  readonly folder = mkdtempSync(join(tmpdir(), 'intake-'));
  readonly personalData = new SqlitePersonalData(join(this.folder, 'keys'));
  private readonly streams = new Map<StreamId, { readonly caseId: CaseId; readonly events: RecordedEvent[] }>();
  private readonly series = new Map<string, number>();
  private readonly draftStore = new FileDrafts(join(this.folder, 'drafts'), this.personalData);

  private readonly services = {
    name: 'intake',
    personalData: this.personalData,
    folder: this.folder,
    calendar: () => calendar,
    load: (_aggregate: unknown, stream: StreamId) => {
      const found = this.streams.get(stream);
      if (!found) return Promise.resolve(undefined);
      const { caseId, events } = found;
      return Promise.resolve({ stream, caseId, revision: events.length - 1, state: this.stateOf(stream), events });
    },
    get: (key: { readonly name: string }) => (key.name === drafts.name ? this.draftStore : undefined),
  } as unknown as ServiceContext;

  async give(
    command: AnyCommand,
    { by, at, body, params = {}, key = `${command.name}/${at}` }: Asking,
  ): Promise<Given> {
    const id = commandId(derivedId(by.accountId, key));
    const parsed = command.body ? command.body.parse(body) : undefined;
    const created = command.creates?.({ commandId: id, params, body: parsed });
    const stream = created?.stream ?? command.stream?.(params) ?? streamId('none');
    const known = this.streams.get(stream);
    const caseId = created?.caseId ?? known?.caseId;
    if (!caseId) throw new Error(`no such stream: ${stream}`);
    const state = this.stateOf(stream);
    const moment = instant(at);
    const world = { at: moment, today: legalDay(moment), calendar };
    const asked = await command.toCommand(parsed, {
      ...{ actor: by, at: moment, today: world.today, commandId: id, caseId, stream, params, state },
      revision: (known?.events.length ?? 0) - 1,
      services: this.services,
      allotNumber: series => Promise.resolve(this.next(series)),
    });
    return this.decide(stream, caseId, { ...asked, by, at: moment, today: world.today } as IntakeCommand, id);
  }

  async ask(query: AnyQuery, { by, at, body = {}, params = {} }: Asking): Promise<unknown> {
    const moment = instant(at);
    const value = await query.run({
      ...{
        actor: by,
        at: moment,
        today: legalDay(moment),
        language: 'zh',
        origin: 'http://window.test',
        params,
        behind: false,
      },
      query: query.query ? query.query.parse(body) : body,
      services: this.services,
    });
    return query.answer.parse(value);
  }

  /** As the platform delivers it; `issue` decides at the moment of the event. */
  async hear(reaction: Reaction, event: CaseEventEnvelope): Promise<void> {
    const at = instant(event.time);
    const system: Actor = { accountId: 'system', name: '系统', role: 'system', unit: '' };
    await reaction.run(event, {
      at,
      today: legalDay(at),
      services: this.services,
      issue: async ({ stream, caseId, command }) =>
        this.decide(
          stream,
          caseId,
          { ...command, by: system, at, today: legalDay(at) } as IntakeCommand,
          derivedId(reaction.name, event.id),
        ),
    });
  }

  facts(stream: StreamId): readonly IntakeFact[] {
    return (this.streams.get(stream)?.events ?? []).map(
      ({ type, data, meta }) => ({ type, data, on: meta.happenedOn, basis: meta.basis }) as IntakeFact,
    );
  }

  events(stream: StreamId): readonly RecordedEvent[] {
    return this.streams.get(stream)?.events ?? [];
  }

  stateOf(stream: StreamId): IntakeState {
    return this.facts(stream).reduce((state, fact) => matterAggregate.evolve(state, fact), matterAggregate.initial);
  }

  close(): void {
    this.personalData.close();
    rmSync(this.folder, { recursive: true });
  }

  private decide(stream: StreamId, caseId: CaseId, command: IntakeCommand, id: string): Given {
    const context = { at: command.at, today: command.today, calendar };
    const state = this.stateOf(stream);
    const decision = matterAggregate.decide(command, state, context);
    if (decision.kind === 'rejected') return { kind: 'rejected', rejection: decision.rejection };
    const events = this.streams.get(stream)?.events ?? [];
    this.streams.set(stream, { caseId, events });
    for (const [index, fact] of decision.events.entries()) {
      const revision = events.length;
      events.push({
        ...{ id: eventId(derivedId(id, index)), type: fact.type, data: fact.data, stream, revision },
        position: String(revision + 1),
        meta: {
          ...{ commandId: commandId(id), command: command.type, commandHash: '', caseId, actor: command.by },
          ...{ happenedOn: fact.on, recordedAt: command.at, basis: fact.basis, correlationId: id, causationId: id },
        },
      });
    }
    const types = decision.events.map(fact => fact.type);
    const revision = events.length - 1;
    return { kind: 'done', caseId, stream, revision, position: String(events.length), events: types, repeated: false };
  }

  private next(series: string): number {
    const number = (this.series.get(series) ?? 0) + 1;
    this.series.set(series, number);
    return number;
  }
}

export interface Asking {
  readonly by: Actor;
  readonly at: string;
  readonly body?: unknown;
  readonly params?: Readonly<Record<string, string>>;
  readonly key?: string;
}

export const zhouMin: Actor = { accountId: 'zhou-min', name: '周敏', role: 'window-clerk', unit: 'win-xincheng' };
export const maJun: Actor = { accountId: 'ma-jun', name: '马军', role: 'inspector', unit: 'ins-xincheng' };
export const heWei: Actor = { accountId: 'he-wei', name: '何伟', role: 'filing-officer', unit: 'arb-dongshan' };
export const supervisor: Actor = { accountId: 'fang-lan', name: '方兰', role: 'supervisor', unit: 'sup-city' };
