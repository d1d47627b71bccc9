import { describeWithEngine, ownKafka, ownMongo } from '@one-window/testing';
import { describeWithKurrentStub } from '@one-window/testing/kurrent';
import { FAULTS } from '../tools/faults/all-faults';
import { collect } from '../tools/faults/collect';
import type { Evidence } from '../tools/faults/evidence';
import { FaultRun } from '../tools/faults/fault-run';
import { FaultSystem } from '../tools/faults/fault-system';
import { judge, type Judgement } from '../tools/faults/oracle';

jest.setTimeout(300_000);

const SEED = 20_261_124;
const DOWN_MS = 2_000;

describeWithEngine(ownKafka, `One round of each fault, seed ${SEED}`, broker => {
  describeWithEngine(ownMongo, 'with databases of their own', databases => {
    describeWithKurrentStub('and their stores', stores => {
      let system: FaultSystem;
      let run: FaultRun;
      beforeAll(async () => {
        system = await FaultSystem.start({ kafka: broker(), mongo: databases(), kurrent: stores() });
        run = new FaultRun(system, SEED, DOWN_MS);
      });
      afterAll(() => system?.stop());

      // Three brokers would be two more to start: broker-loss.engine.spec.ts kills one of three.
      const faults = FAULTS.filter(({ needs }) => needs === undefined);

      it.each(faults)('$name: $title; nothing is lost, doubled, out of order or wrong', async fault => {
        const { acknowledged, findings } = await run.rounds(fault, 1);
        expect(findings).toEqual([]);
        expect(acknowledged).toBeGreaterThan(0);
      });

      describe('the oracle bites', () => {
        const findings = (evidence: Evidence): Record<keyof Judgement, number> => {
          const { lost, doubled, outOfOrder, viewsWrong } = judge(evidence);
          const counts = { lost, doubled, outOfOrder, viewsWrong };
          return {
            lost: counts.lost.length,
            doubled: counts.doubled.length,
            outOfOrder: counts.outOfOrder.length,
            viewsWrong: counts.viewsWrong.length,
          };
        };
        const nothing = { lost: 0, doubled: 0, outOfOrder: 0, viewsWrong: 0 };

        it('when an event is missing on the topic', () => {
          const evidence = run.evidence();
          const { event: last } = evidence.topic.at(-1) ?? {};
          const topic = evidence.topic.filter(({ event }) => event?.id !== last?.id);
          expect(findings({ ...evidence, topic })).toEqual({ ...nothing, lost: 1 });
        });

        it('when an acknowledged command is missing in its stream', () => {
          const evidence = run.evidence();
          const answer = evidence.given.find(({ name }) => name === 'registerMatter')?.answer?.body;
          const { stream } = answer as { readonly stream: string };
          const intake = (evidence.stores.get('intake') ?? []).filter(event => event.stream !== stream);
          expect(
            findings({ ...evidence, stores: new Map(evidence.stores).set('intake', intake) }).lost,
          ).toBeGreaterThan(0);
        });

        it('when a command was carried out twice', () => {
          const evidence = run.evidence();
          const intake = evidence.stores.get('intake') ?? [];
          const twice = intake.find(({ type }) => type === 'CaseDispatched');
          const stores = new Map(evidence.stores).set('intake', twice ? [...intake, twice] : intake);
          expect(findings({ ...evidence, stores }).doubled).toBeGreaterThan(0);
        });

        it('when two events of a stream come the wrong way round', () => {
          const evidence = run.evidence();
          const second = evidence.topic.findIndex(({ event }) => event?.source === 'intake' && event.revision === 1);
          const topic = [...evidence.topic];
          const [moved] = topic.splice(second, 1);
          if (moved) topic.push(moved);
          expect(findings({ ...evidence, topic }).outOfOrder).toBeGreaterThan(0);
        });

        it('when a reaction remembers more, or less, than there is', () => {
          const evidence = run.evidence();
          const inbox = evidence.inboxes.get('arbitration') ?? new Map();
          const [stream] = inbox.keys();
          const off = (by: number): Evidence => ({
            ...evidence,
            inboxes: new Map(evidence.inboxes).set('arbitration', new Map(inbox).set(stream, inbox.get(stream) + by)),
          });
          expect(findings(off(1))).toEqual({ ...nothing, doubled: 1 });
          expect(findings(off(-1))).toEqual({ ...nothing, lost: 1 });
        });

        it('when an event was applied twice to a view', () => {
          const evidence = run.evidence();
          const [view = '', applied = 0] = [...evidence.applied][0] ?? [];
          const twice = new Map(evidence.applied).set(view, applied + 1);
          expect(findings({ ...evidence, applied: twice })).toEqual({ ...nothing, doubled: 1 });
        });

        it('when a document is deleted from a view in the database', async () => {
          await system.deleteOneDocument('case-view');
          expect(findings(await collect(system, [], run.foreign))).toEqual({ ...nothing, viewsWrong: 1 });
        });
      });
    });
  });
});
