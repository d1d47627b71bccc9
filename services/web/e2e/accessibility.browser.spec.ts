import { tooWide, violations } from './accessible';
import { comeAndGo, PLACES } from './come-and-go';
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

  // Low enough that every page with something on it scrolls.
  const low = { width: 1366, height: 420 };

  it.each(PLACES.map(place => [place.name, place] as const))(
    '%s: Back and a reload bring back what was chosen, what was listed, and how far down one was',
    async (_name, place) => {
      const desk = await (place.as === undefined
        ? office.emptyDesk({ viewport: low })
        : office.desk(place.as, { viewport: low }));
      const { before, back, reloaded } = await comeAndGo(desk, place, prepared);
      await desk.context.close();
      expect({ back, reloaded }).toEqual({ back: before, reloaded: before });
    },
  );

  it('asked no outside address, raised no error, and put nobody’s name into an address or a title', () => {
    expect(office.misdeeds()).toEqual([]);
  });
});
