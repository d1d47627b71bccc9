import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CaseEventEnvelope } from '@one-window/contracts';
import type { DisputeProcedure, Lead } from '@one-window/domain-inspection';
import { resource, type ServiceContext } from '@one-window/platform';
import { GenerationMoved, sourceOf, type Collection, type ViewStore } from '@one-window/read-model';
import { SqliteViewStore } from '@one-window/read-model-sqlite';
import { disputeView, proceduresIn, type ProcedureDoc } from './dispute-view';

export const disputeRegister = resource<DisputeRegister>('dispute-register');

const PAGE = 500;
const TRIES = 5;

/**
 * Arbitrations, mediation within them, and what workers stated at windows of suits and mediation elsewhere: by worker,
 * so that filing can ask for them (L1). It is fed by
 * `reactions/on-arbitration-event`; a register that is new, or of a new version, is filled from the log first.
 */
export class DisputeRegister {
  private readonly procedures: Collection<ProcedureDoc>;

  private constructor(private readonly store: ViewStore) {
    this.procedures = store.collection(disputeView);
  }

  static async open({ folder, log }: Pick<ServiceContext, 'folder' | 'log'>): Promise<DisputeRegister> {
    mkdirSync(folder, { recursive: true });
    const register = new DisputeRegister(new SqliteViewStore(join(folder, 'disputes.sqlite')));
    if (!(await register.store.live(disputeView))) await register.fill(log);
    return register;
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

  /** Twice is once: the revision that was seen last is kept with the document. */
  async note(event: CaseEventEnvelope): Promise<void> {
    if (!disputeView.handles(event)) return;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.apply(event);
      } catch (error) {
        if (!(error instanceof GenerationMoved) || attempt === TRIES) throw error;
      }
    }
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private async apply(event: CaseEventEnvelope): Promise<void> {
    const generation = await this.store.live(disputeView);
    if (!generation) throw new GenerationMoved(disputeView.name);
    const source = sourceOf(event);
    const seen = (await this.store.markers(generation, [source])).get(source) ?? -1;
    if (event.revision <= seen) return;
    const key = disputeView.key(event);
    const before = await this.procedures.get(key);
    const documents = [{ key, doc: disputeView.apply(before, event) }];
    const markers = new Map([[source, event.revision]]);
    await this.store.write([{ generation, documents, markers, applied: 1, at: event.time }]);
  }

  private async fill(log: ServiceContext['log']): Promise<void> {
    const empty = await this.store.begin(disputeView);
    await this.store.finish(empty);
    await this.store.swap(empty, undefined);
    for (let after = '0'; ;) {
      const page = await log.read(after, PAGE);
      for (const { value } of page) {
        const event = CaseEventEnvelope.safeParse(JSON.parse(value));
        if (event.success) await this.note(event.data);
      }
      const last = page.at(-1);
      if (!last) return;
      after = last.offset;
    }
  }
}
