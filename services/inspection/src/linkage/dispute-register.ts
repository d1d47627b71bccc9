import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import type { DisputeProcedure, Lead } from '@one-window/domain-inspection';
import { parseMessage } from '@one-window/messaging';
import { resource, type OpenRegister, type ServiceContext } from '@one-window/platform';
import { GenerationMoved, sourceOf, type Collection, type ViewStore } from '@one-window/read-model';
import { SqliteViewStore } from '@one-window/read-model-sqlite';
import { disputeView, proceduresIn, type ProcedureDoc } from './dispute-view';

export const disputeRegister = resource<DisputeRegister>('dispute-register');

const PAGE = 500;
const TRIES = 5;

type Context = Pick<ServiceContext, 'folder' | 'log' | 'views'>;

/**
 * Arbitrations, mediation within them, and what workers stated at windows of suits and mediation elsewhere: by worker,
 * so that filing can ask for them (L1). Delivery brings it every batch before the service reacts to it.
 */
export class DisputeRegister implements OpenRegister {
  private readonly procedures: Collection<ProcedureDoc>;

  private constructor(
    private readonly store: ViewStore,
    private readonly owned: boolean,
  ) {
    this.procedures = store.collection(disputeView);
  }

  /** A register that is new, or of a new version, is filled from the log first. */
  static async open(context: Context): Promise<DisputeRegister> {
    const register = DisputeRegister.over(context);
    if (!(await register.store.live(disputeView))) await register.fill(context.log);
    return register;
  }

  /** As it lies there: for those who bring it events, beside the one that was opened. */
  static over({ folder, views }: Context): DisputeRegister {
    if (views) return new DisputeRegister(views, false);
    mkdirSync(folder, { recursive: true });
    return new DisputeRegister(new SqliteViewStore(join(folder, 'disputes.sqlite')), true);
  }

  /** The procedures of these workers, whoever the other side is; the domain compares claim by claim. */
  async about({ workers }: Pick<Lead, 'workers'>): Promise<readonly DisputeProcedure[]> {
    const keys = workers.flatMap(({ personId, idIndex }) => [personId, ...(idIndex === undefined ? [] : [idIndex])]);
    if (keys.length === 0) return [];
    const found = new Map<string, ProcedureDoc>();
    for (let offset = 0; ; offset += PAGE) {
      const rows = await this.procedures.findParts({ where: { field: 'worker', in: keys }, limit: PAGE, offset });
      for (const { doc } of rows) found.set(doc.procedureId, doc);
      if (rows.length < PAGE) return [...found.values()].flatMap(proceduresIn);
    }
  }

  /** Twice is once: the revision that was seen last is kept with the documents. */
  async note(events: readonly CaseEventEnvelope[]): Promise<void> {
    const concerned = events.filter(event => disputeView.handles(event));
    if (concerned.length === 0) return;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.apply(concerned);
      } catch (error) {
        if (!(error instanceof GenerationMoved) || attempt === TRIES) throw error;
      }
    }
  }

  /** Closes what was opened for it alone. */
  async close(): Promise<void> {
    if (this.owned) await this.store.close();
  }

  private async apply(events: readonly CaseEventEnvelope[]): Promise<void> {
    const generation = await this.store.live(disputeView);
    if (!generation) throw new GenerationMoved(disputeView.name);
    const seen = await this.store.markers(generation, [...new Set(events.map(sourceOf))]);
    const before = await this.store.load(generation, [...new Set(events.map(event => disputeView.key(event)))]);
    const docs = new Map<string, ProcedureDoc>();
    const markers = new Map<string, number>();
    for (const event of events) {
      const source = sourceOf(event);
      if (event.revision <= (markers.get(source) ?? seen.get(source) ?? -1)) continue;
      const key = disputeView.key(event);
      docs.set(key, disputeView.apply(docs.get(key) ?? (before.get(key) as ProcedureDoc | undefined), event));
      markers.set(source, event.revision);
    }
    const last = events.at(-1);
    if (markers.size === 0 || !last) return;
    const documents = [...docs].map(([key, doc]) => ({ key, doc }));
    await this.store.write([{ generation, documents, markers, applied: markers.size, at: last.time }]);
  }

  private async fill(log: ServiceContext['log']): Promise<void> {
    const empty = await this.store.begin(disputeView);
    await this.store.finish(empty);
    await this.store.swap(empty, undefined);
    for (let after = '0'; ;) {
      const page = await log.read(after, PAGE);
      await this.note(
        page.flatMap(message => {
          const parsed = parseMessage(message);
          return parsed.kind === 'event' ? [parsed.event] : [];
        }),
      );
      const last = page.at(-1);
      if (!last) return;
      after = last.offset;
    }
  }
}
