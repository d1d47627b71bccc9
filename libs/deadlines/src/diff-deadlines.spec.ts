import { localDate, type Fact } from '@one-window/kernel';
import { breachesOn } from './breaches-on';
import { shippedCalendar } from './calendars/shipped-calendar';
import { holidayNotice } from './calendars/holiday-notice';
import { withNotice } from './calendars/with-notice';
import type { WorkingCalendar } from './calendars/working-calendar';
import { deadlinesOf } from './deadlines-of';
import { diffDeadlines } from './diff-deadlines';
import { light } from './light';
import { evolveDeadlines, noDeadlines, type RecordedDeadlines } from './recorded-deadlines';
import { rule } from './rule';

type Any = Fact<'Accepted' | 'Suspended' | 'Resumed' | 'Closed', Record<never, never>>;
const on = localDate;
const fact = (type: Any['type'], day: string): Any => ({ type, data: {}, on: on(day), basis: [] });
const decide = rule<Any>({
  id: 'ARB-10',
  version: 1,
  title: { zh: '结案', en: 'Close' },
  article: '调解仲裁法43条',
  layer: 'statute',
  inForceFrom: '2017-07-01',
  term: { kind: 'calendar', days: 45 },
  starts: { Accepted: ({ on }) => ({ on }) },
  suspends: { Suspended: ({ on }) => ({ on }) },
  resumes: { Resumed: ({ on }) => ({ on }) },
  meets: { Closed: ({ on }) => ({ on }) },
});

/** Records a history fact by fact, as the command handler does. */
const recording = (facts: readonly Any[], calendar: WorkingCalendar = shippedCalendar) => {
  let recorded: RecordedDeadlines = noDeadlines;
  const said: string[] = [];
  facts.forEach((_fact, index) => {
    const { on: today } = facts[index] ?? { on: on('2026-01-01') };
    for (const each of diffDeadlines(recorded, deadlinesOf(facts.slice(0, index + 1), [decide], calendar), today)) {
      said.push(each.type);
      recorded = evolveDeadlines(recorded, each);
    }
  });
  return { recorded, said };
};

describe('what is recorded of deadlines', () => {
  it('is one fact for each thing that happened to the clock', () => {
    const { said, recorded } = recording([
      fact('Accepted', '2026-06-01'),
      fact('Suspended', '2026-06-10'),
      fact('Resumed', '2026-06-20'),
      fact('Closed', '2026-07-20'),
    ]);
    expect(said).toEqual(['DeadlineStarted', 'DeadlineMoved', 'DeadlineMoved', 'DeadlineMet']);
    expect(recorded['ARB-10']).toMatchObject({ status: 'met', metOn: '2026-07-20', late: false, dueOn: '2026-07-27' });
  });

  it('says nothing twice', () => {
    const facts = [fact('Accepted', '2026-06-01')];
    const { recorded } = recording(facts);
    expect(diffDeadlines(recorded, deadlinesOf(facts, [decide], shippedCalendar), on('2026-06-02'))).toEqual([]);
  });

  it('leaves a closed clock as it was recorded, whatever a later calendar says', () => {
    const facts = [fact('Accepted', '2026-11-23'), fact('Closed', '2026-12-01')];
    const { recorded } = recording(facts);
    expect(diffDeadlines(recorded, deadlinesOf(facts, [decide], loaded), on('2026-12-10'))).toEqual([]);
  });
});

const loaded = withNotice(
  shippedCalendar,
  holidayNotice({
    year: 2027,
    notices: ['国办发明电〔2026〕0号（测试）'],
    noticeNumberChecked: false,
    weekdaysOff: ['2027-01-01', '2027-01-07'],
    weekendsWorked: [],
    festivals: { newYear: '2027-01-01' },
  }),
);

describe('a deadline that runs into a year without a notice', () => {
  const facts = [fact('Accepted', '2026-11-23')];
  const { recorded } = recording(facts);

  it('is provisional and not breached', () => {
    expect(recorded['ARB-10']).toMatchObject({ dueOn: '2027-01-07', provisional: true });
    expect(breachesOn(recorded, on('2027-02-01'))).toEqual([]);
  });

  it('is recalculated when the notice is loaded, as a fact that names both days', () => {
    const [recalculated] = diffDeadlines(recorded, deadlinesOf(facts, [decide], loaded), on('2026-11-30'));
    expect(recalculated).toMatchObject({
      type: 'DeadlineRecalculated',
      on: '2026-11-30',
      data: { oldDue: '2027-01-07', newDue: '2027-01-08', deadline: { provisional: false } },
    });
  });
});

describe('a breach', () => {
  const { recorded } = recording([fact('Accepted', '2026-06-01')]);

  it('is recorded once, the day after the last day', () => {
    expect(breachesOn(recorded, on('2026-07-16'))).toEqual([]);
    const [breach] = breachesOn(recorded, on('2026-07-17'));
    expect(breach).toMatchObject({ type: 'DeadlineBreached', on: '2026-07-17', data: { dueOn: '2026-07-16' } });
    expect(breachesOn(evolveDeadlines(recorded, breach!), on('2026-07-20'))).toEqual([]);
  });
});

describe('a day that had passed before the clock was suspended', () => {
  it('is a breach all the same', () => {
    const { recorded } = recording([fact('Accepted', '2026-06-01'), fact('Suspended', '2026-07-20')]);
    expect(breachesOn(recorded, on('2026-07-21'))).toMatchObject([{ on: '2026-07-17' }]);
  });

  it('is none while the suspension came in time', () => {
    const { recorded } = recording([fact('Accepted', '2026-06-01'), fact('Suspended', '2026-07-10')]);
    expect(breachesOn(recorded, on('2026-09-01'))).toEqual([]);
  });
});

describe('a period counted back from a hearing', () => {
  const notice = rule<Any>({
    id: 'ARB-14',
    version: 1,
    title: { zh: '送达开庭通知', en: 'Serve the hearing notice' },
    article: '调解仲裁法35条',
    layer: 'statute',
    inForceFrom: '2017-07-01',
    term: { kind: 'working', days: 5 },
    backward: 'clear',
    starts: { Accepted: () => ({ on: on('2026-10-13') }) },
  });

  it('is recorded as begun on the day it was fixed, not on the day of the hearing', () => {
    const computed = deadlinesOf([fact('Accepted', '2026-09-01')], [notice], shippedCalendar);
    expect(diffDeadlines(noDeadlines, computed, on('2026-09-01'))).toMatchObject([
      {
        type: 'DeadlineStarted',
        on: '2026-09-01',
        data: { deadline: { startedOn: '2026-10-13', dueOn: '2026-09-29' } },
      },
    ]);
  });
});

describe('the light', () => {
  const { recorded } = recording([fact('Accepted', '2026-06-01')]);
  const deadline = recorded['ARB-10']!;
  it.each([
    ['2026-06-02', 'normal'],
    ['2026-07-07', 'near'],
    ['2026-07-16', 'today'],
    ['2026-07-17', 'overdue'],
  ])('on %s is %s', (day, expected) => expect(light(deadline, on(day), shippedCalendar)).toBe(expected));

  it("of a party's period that has passed is lapsed: nobody is in breach", () => {
    expect(light({ ...deadline, binds: 'party' }, on('2026-07-17'), shippedCalendar)).toBe('lapsed');
  });
});
