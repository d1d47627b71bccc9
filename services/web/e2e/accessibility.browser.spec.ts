import { tooWide, violations } from './accessible';
import { describeInBrowser, Office } from './office';
import { photograph } from './photograph';
import { show, SHOWN } from './pages';
import { prepare, type Prepared } from './prepare';

jest.setTimeout(60_000);

describeInBrowser('Every page, in every state', () => {
  let office: Office;
  let prepared: Prepared;
  beforeAll(async () => {
    office = await Office.open();
    prepared = await prepare(office);
  });
  afterAll(() => office.close());

  const languages = ['zh', 'en'] as const;
  const all = SHOWN.flatMap(shown =>
    (shown.chineseOnly ? (['zh'] as const) : languages).map(language => [shown.name, language, shown] as const),
  );

  it.each(all)(
    '%s (%s): axe finds nothing, and at 200 %% nothing but a table scrolls sideways',
    async (_name, language, shown) => {
      const desk =
        shown.as === undefined ? await office.emptyDesk({ language }) : await office.desk(shown.as, { language });
      await show(desk, shown, prepared);
      await photograph(desk.page, `${shown.name} ${language}`);
      const found = await violations(desk.page);
      await desk.page.setViewportSize({ width: 683, height: 384 });
      await desk.page.evaluate(() => new Promise(requestAnimationFrame));
      const wide = await tooWide(desk.page);
      await desk.context.close();
      expect({ found, wide }).toEqual({ found: [], wide: [] });
    },
  );

  it('asked no outside address, raised no error, and put nobody’s name into an address or a title', () => {
    expect(office.misdeeds()).toEqual([]);
  });
});
