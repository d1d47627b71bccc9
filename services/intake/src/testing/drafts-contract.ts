import { instant } from '@one-window/kernel';
import type { Drafts } from '../drafts/drafts';

const first = '5f0c9d3e-8a4b-4a55-9a51-3b7f1f2e0c11';
const second = '5f0c9d3e-8a4b-4a55-9a51-3b7f1f2e0c22';
const at = (time: string) => instant(`2026-09-07T${time}:00+08:00`);

export interface DraftsUnderTest {
  readonly drafts: Drafts;
  /** Another process with the same drafts. */
  another(): Promise<Drafts>;
  /** Everything that is kept, as somebody sees it who has no keys. */
  kept(): Promise<string>;
  dispose(): Promise<void>;
}

/** What drafts promise, wherever they are kept. `open` gives none yet for each test. */
export const draftsContract = (name: string, open: () => Promise<DraftsUnderTest>): void =>
  describe(`${name} keeps unfinished forms`, () => {
    let here: DraftsUnderTest;
    beforeEach(async () => {
      here = await open();
    });
    afterEach(() => here.dispose());

    it('gives back what was saved last, to its own account only, and in another process too', async () => {
      const { drafts } = here;
      await drafts.save('zhou-min', first, { title: '张某诉某公司', content: { step: 2 } }, at('14:03'));
      await drafts.save('zhou-min', first, { title: '张某诉某公司', content: { step: 3 } }, at('14:08'));
      const found = { draftId: first, title: '张某诉某公司', content: { step: 3 }, savedAt: at('14:08') };
      expect(await drafts.find('zhou-min', first)).toEqual(found);
      expect(await (await here.another()).find('zhou-min', first)).toEqual(found);
      expect(await drafts.list('zhou-min')).toEqual([found]);
      expect(await drafts.list('sun-yan')).toEqual([]);
      expect(await drafts.find('sun-yan', first)).toBeUndefined();
    });

    it('lists the newest first', async () => {
      const { drafts } = here;
      await drafts.save('zhou-min', first, { title: '先存', content: {} }, at('14:03'));
      await drafts.save('zhou-min', second, { title: '后存', content: {} }, at('14:05'));
      expect((await drafts.list('zhou-min')).map(({ title }) => title)).toEqual(['后存', '先存']);
      await drafts.save('zhou-min', first, { title: '先存', content: {} }, at('14:09'));
      expect((await drafts.list('zhou-min')).map(({ title }) => title)).toEqual(['先存', '后存']);
    });

    it('keeps one draft when it is saved twice at once, and it can be opened', async () => {
      const [one, two] = [here.drafts, await here.another()];
      await Promise.all([
        one.save('zhou-min', first, { title: '张某诉某公司', content: { from: 'one' } }, at('14:03')),
        two.save('zhou-min', first, { title: '张某诉某公司', content: { from: 'two' } }, at('14:03')),
      ]);
      expect(await one.list('zhou-min')).toHaveLength(1);
      expect((await two.find('zhou-min', first))?.content['from']).toMatch(/^(one|two)$/);
    });

    it('leaves nothing readable where it is kept', async () => {
      const content = { idNumber: '11010519491231002X' };
      await here.drafts.save('zhou-min', first, { title: '张某诉某公司', content }, at('14:03'));
      const kept = await here.kept();
      expect(kept).toContain(first);
      for (const secret of ['张某', '11010519491231002X', 'zhou-min']) expect(kept).not.toContain(secret);
    });

    it('is gone with its key when deleted, and the same id may begin anew', async () => {
      const { drafts } = here;
      await drafts.save('zhou-min', first, { title: '张某诉某公司', content: {} }, at('14:03'));
      await drafts.delete('zhou-min', first);
      await drafts.delete('zhou-min', first);
      expect(await drafts.find('zhou-min', first)).toBeUndefined();
      expect(await here.kept()).not.toContain(first);
      await drafts.save('zhou-min', first, { title: '未填姓名14:05', content: {} }, at('14:05'));
      expect(await drafts.list('zhou-min')).toMatchObject([{ title: '未填姓名14:05' }]);
    });
  });
