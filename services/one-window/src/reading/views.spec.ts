import type { CaseEventEnvelope } from '@one-window/contracts';
import { rebuildView, VIEW_NAMES } from './rebuild-view';
import { openViews, ViewsConsumer } from './views';
import { CaseStory } from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { receivedByArbitration, wageStory, type StoryWorker } from '../testing/wage-story';

describe('views', () => {
  let service: StandingService;
  let worker: StoryWorker;
  beforeEach(async () => {
    service = await StandingService.open();
    worker = await service.worker('p1', '张伟', '11010519491231002X');
  });
  afterEach(() => service.close());

  const storyOf = (caseId: string): CaseStory => {
    const told = wageStory(caseId, worker, worker.sealed);
    receivedByArbitration(told, worker, worker.sealed);
    return told;
  };
  const everything = async (): Promise<unknown> => {
    const { views } = service;
    const all = await Promise.all([
      views.cases.find({ limit: 1_000 }),
      views.timeline.find({ limit: 1_000 }),
      views.work.find({ limit: 1_000 }),
      views.deadlines.find({ limit: 1_000 }),
      views.search.find({ limit: 1_000 }),
    ]);
    return all.map(docs => docs.map(doc => JSON.stringify(doc)).sort());
  };

  it('are the same after every event was delivered twice, one by one and in batches', async () => {
    const told = storyOf('case-01');
    await service.deliver(...told.events);
    const before = await everything();
    const consumer = new ViewsConsumer(service.views);
    await consumer.handle(told.events);
    for (const event of told.events) await consumer.handle([event]);
    expect(await everything()).toEqual(before);
    expect(await consumer.lastRevision('arbitration/arbitration-case-01')).toBe(1);
  });

  it('are rebuilt to the same while events arrive', async () => {
    const stories = Array.from({ length: 30 }, (_, n) => storyOf(`case-${n}`));
    for (const told of stories.slice(0, 20)) await service.deliver(...told.events);
    const late = stories.slice(20);
    for (const name of VIEW_NAMES) {
      const arriving = late.splice(0, 2);
      await rebuildView(service.views, name, ({ phase }) => {
        const next = phase === 'building' ? arriving.pop() : undefined;
        if (next) void service.deliver(...next.events);
      });
    }
    for (const told of late) await service.deliver(...told.events);
    await Promise.all(stories.map(told => new ViewsConsumer(service.views).handle(told.events)));
    const live = await everything();
    for (const name of VIEW_NAMES) await rebuildView(service.views, name);
    expect(await everything()).toEqual(live);
    expect(await service.views.cases.count()).toBe(30);
  });

  it('are rebuilt from another process’s connection, and the serving one sees the new filling', async () => {
    await service.deliver(...storyOf('case-01').events);
    const progress: string[] = [];
    const { folder, log, personalData } = service;
    const result = await rebuildView({ folder, log, personalData }, 'case-view', ({ phase }) => progress.push(phase));
    expect(result).toMatchObject({ view: 'case-view', applied: 8 });
    expect(progress.at(-1)).toBe('done');
    await service.deliver(...storyOf('case-02').events);
    expect(await service.views.cases.count()).toBe(2);
  });

  it('refuse a name that is no view', async () => {
    await expect(rebuildView(service.views, 'nonsense')).rejects.toThrow('no view nonsense; there are: case-view');
  });

  it('sound the alarm at a gap and take nothing of that batch', async () => {
    const [first, second, third] = storyOf('case-01').events as [
      CaseEventEnvelope,
      CaseEventEnvelope,
      CaseEventEnvelope,
    ];
    expect(second.revision).toBe(1);
    await expect(new ViewsConsumer(service.views).handle([first, third])).rejects.toMatchObject({
      code: 'read-model/gap',
    });
    expect(await service.views.cases.count()).toBe(0);
  });

  it('refuse a fact that is not as its contract says, and let other cases pass', async () => {
    const told = storyOf('case-01');
    const bad = told.tell('arbitration', 'ApplicationAccepted', { caseNumber: 12 });
    await service.deliver(...told.events.slice(0, -1));
    await expect(service.deliver(bad)).rejects.toMatchObject({ name: 'ZodError' });
    await service.deliver(...storyOf('case-02').events);
    expect((await service.views.cases.get('case-01'))?.events).toBe(8);
    await rebuildView(service.views, 'case-view');
    expect((await service.views.cases.get('case-01'))?.events).toBe(8);
    expect((await service.views.cases.get('case-02'))?.events).toBe(8);
  });

  it('show a fact of a type they do not know yet', async () => {
    const told = storyOf('case-01');
    told.tell('inspection', 'SomethingOfALaterVersion', { anything: 1 });
    await service.deliver(...told.events);
    expect((await service.views.cases.get('case-01'))?.bodies.map(body => body.service)).toEqual([
      'intake',
      'arbitration',
      'inspection',
    ]);
  });

  it('take the allotment of a case number for what it is: no case', async () => {
    const told = storyOf('case-01');
    const allotted = {
      ...told.tell('intake', 'NumberAllotted', { series: '收', number: 1 }),
      subject: 'numbers-收',
      stream: 'numbers-收',
      revision: 0,
    };
    await service.deliver(allotted);
    expect([await service.views.cases.count(), await service.views.timeline.count()]).toEqual([0, 0]);
    expect(await new ViewsConsumer(service.views).lastRevision('intake/numbers-收')).toBe(0);
  });

  it('are there again after a restart, and a lost file is filled from the log', async () => {
    await service.deliver(...storyOf('case-01').events);
    const before = await everything();
    const { folder, log, personalData } = service;
    const again = await openViews({ folder, log, personalData });
    expect(await again.cases.get('case-01')).toEqual(await service.views.cases.get('case-01'));
    await again.store.close();
    const elsewhere = await openViews({ folder: `${folder}/new`, log, personalData });
    expect(await elsewhere.cases.get('case-01')).toEqual(await service.views.cases.get('case-01'));
    await elsewhere.store.close();
    expect(await everything()).toEqual(before);
  });
});
