import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '@one-window/kernel';
import { Window } from '../testing/window';
import { FileDrafts } from './file-drafts';

const first = '5f0c9d3e-8a4b-4a55-9a51-3b7f1f2e0c11';
const at = (time: string) => instant(`2026-09-07T${time}:00+08:00`);

describe('FileDrafts', () => {
  let window: Window;
  let store: FileDrafts;
  beforeEach(() => {
    window = new Window();
    store = new FileDrafts(join(window.folder, 'drafts'), window.personalData);
  });
  afterEach(() => window.close());

  it('gives back what was saved last, to its own account only', async () => {
    await store.save('zhou-min', first, { title: '张某诉某公司', content: { step: 2 } }, at('14:03'));
    await store.save('zhou-min', first, { title: '张某诉某公司', content: { step: 3 } }, at('14:08'));
    expect(await store.find('zhou-min', first)).toMatchObject({ content: { step: 3 }, savedAt: at('14:08') });
    expect(await store.list('zhou-min')).toHaveLength(1);
    expect(await store.list('sun-yan')).toEqual([]);
    expect(await store.find('sun-yan', first)).toBeUndefined();
  });

  it('leaves nothing readable in its files', async () => {
    await store.save(
      'zhou-min',
      first,
      { title: '张某诉某公司', content: { idNumber: '11010519491231002X' } },
      at('14:03'),
    );
    const folder = join(window.folder, 'drafts');
    const [account = ''] = readdirSync(folder);
    const files = readdirSync(join(folder, account));
    expect(files).toEqual([`${first}.json`]);
    const text = readFileSync(join(folder, account, `${first}.json`), 'utf8');
    for (const secret of ['张某', '11010519491231002X', 'zhou-min']) expect(text + account).not.toContain(secret);
  });

  it('is gone with its key when deleted, and the same id may begin anew', async () => {
    await store.save('zhou-min', first, { title: '张某诉某公司', content: {} }, at('14:03'));
    await store.delete('zhou-min', first);
    await store.delete('zhou-min', first);
    expect(await store.find('zhou-min', first)).toBeUndefined();
    await store.save('zhou-min', first, { title: '未填姓名14:05', content: {} }, at('14:05'));
    expect(await store.list('zhou-min')).toMatchObject([{ title: '未填姓名14:05' }]);
  });
});
