import { localDate, type Fact, type LocalDate } from '@one-window/kernel';
import { shippedCalendar } from './calendars/shipped-calendar';
import { deadlinesOf } from './deadlines-of';
import { rule } from './rule';

type Accepted = Fact<'Accepted', Record<never, never>>;
type Suspended = Fact<'Suspended', Record<never, never>>;
type Resumed = Fact<'Resumed', Record<never, never>>;
type Extended = Fact<'Extended', { readonly days: number }>;
type Joined = Fact<'Joined', Record<never, never>>;
type Served = Fact<'Served', { readonly party: string }>;
type Answered = Fact<'Answered', { readonly party: string }>;
type Closed = Fact<'Closed', Record<never, never>>;
type Published = Fact<'NoticePublished', { readonly servedOn: LocalDate }>;
type Withdrawn = Fact<'Withdrawn', Record<never, never>>;
type Any = Accepted | Suspended | Resumed | Extended | Joined | Served | Answered | Closed | Published | Withdrawn;

const on = localDate;
const happened = (
  type: Exclude<Any['type'], 'Extended' | 'Served' | 'Answered' | 'NoticePublished'>,
  day: string,
): Any => ({
  type,
  data: {},
  on: on(day),
  basis: [],
});
const extended = (days: number, day: string): Any => ({
  type: 'Extended',
  data: { days },
  on: on(day),
  basis: ['办案规则45条'],
});
const served = (party: string, day: string): Any => ({ type: 'Served', data: { party }, on: on(day), basis: [] });
const answered = (party: string, day: string): Any => ({ type: 'Answered', data: { party }, on: on(day), basis: [] });

const text = { zh: '结案', en: 'Close' };
const decide = rule<Any>({
  id: 'ARB-10',
  version: 1,
  title: text,
  article: '调解仲裁法43条',
  layer: 'statute',
  inForceFrom: '2017-07-01',
  term: { kind: 'calendar', days: 45 },
  starts: { Accepted: fact => ({ on: fact.on }) },
  restarts: { Joined: fact => ({ on: fact.on }) },
  suspends: { Suspended: fact => ({ on: fact.on }) },
  resumes: { Resumed: fact => ({ on: fact.on }) },
  extends: { Extended: fact => ({ days: fact.data.days }) },
  excludes: { NoticePublished: fact => ({ from: fact.on, to: fact.data.servedOn }) },
  meets: { Closed: fact => ({ on: fact.on }) },
  ends: { Withdrawn: fact => ({ on: fact.on }) },
});
const defence = rule<Any>({
  id: 'ARB-07',
  version: 1,
  title: { zh: '答辩', en: 'Defence' },
  article: '办案规则33条',
  layer: 'statute',
  binds: 'party',
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 10 },
  starts: { Served: fact => ({ on: fact.on, key: fact.data.party }) },
  meets: { Answered: fact => ({ on: fact.on, key: fact.data.party }) },
});

const dueOf = (...facts: Any[]) => deadlinesOf(facts, [decide], shippedCalendar)[0];

describe('deadlinesOf', () => {
  it('starts on the trigger and says how it counted', () => {
    expect(dueOf(happened('Accepted', '2026-08-20'))).toMatchObject({
      key: 'ARB-10',
      status: 'running',
      startedOn: '2026-08-20',
      unrolledDueOn: '2026-10-04',
      dueOn: '2026-10-08',
    });
  });

  it('shifts by exactly the days of a suspension, and names the move', () => {
    const deadline = dueOf(
      happened('Accepted', '2026-06-01'),
      happened('Suspended', '2026-06-10'),
      happened('Resumed', '2026-06-20'),
    );
    expect(deadline).toMatchObject({ status: 'running', unrolledDueOn: '2026-07-26', dueOn: '2026-07-27' });
    expect(deadline?.moves.map(({ why, oldDue, newDue }) => [why, oldDue, newDue])).toEqual([
      ['suspended', '2026-07-16', '2026-07-16'],
      ['resumed', '2026-07-16', '2026-07-27'],
    ]);
  });

  it('is suspended until it is resumed', () => {
    expect(dueOf(happened('Accepted', '2026-06-01'), happened('Suspended', '2026-06-10'))).toMatchObject({
      status: 'suspended',
      suspendedOn: '2026-06-10',
    });
  });

  it('adds an extension on the unrolled day and rolls once', () => {
    expect(dueOf(happened('Accepted', '2026-08-20'), extended(15, '2026-09-28'))).toMatchObject({
      dueOn: '2026-10-19',
      moves: [{ why: 'extended', article: '办案规则45条', oldDue: '2026-10-08', newDue: '2026-10-19' }],
    });
  });

  it('leaves out the days of a public notice, from publication to deemed service', () => {
    const published: Any = {
      type: 'NoticePublished',
      data: { servedOn: on('2026-07-10') },
      on: on('2026-06-10'),
      basis: ['办案规则46条'],
    };
    expect(dueOf(happened('Accepted', '2026-06-01'), published)).toMatchObject({
      unrolledDueOn: '2026-08-15',
      dueOn: '2026-08-17',
      moves: [{ why: 'excluded', article: '办案规则46条', oldDue: '2026-07-16', newDue: '2026-08-17' }],
    });
  });

  it('ends without being met or late when the case is withdrawn, and later facts no longer touch it', () => {
    const deadline = dueOf(
      happened('Accepted', '2026-06-01'),
      happened('Withdrawn', '2026-06-20'),
      extended(15, '2026-06-22'),
    );
    expect(deadline).toMatchObject({ status: 'ended', endedOn: '2026-06-20', closedBy: 'Withdrawn', moves: [] });
    expect(deadline).not.toHaveProperty('late');
  });

  it('is never late on a provisional day', () => {
    expect(dueOf(happened('Accepted', '2026-11-23'), happened('Closed', '2027-01-20'))).toMatchObject({
      provisional: true,
      late: false,
    });
  });

  it('begins anew at a restart and forgets what was granted before', () => {
    expect(
      dueOf(happened('Accepted', '2026-06-01'), extended(15, '2026-06-02'), happened('Joined', '2026-06-10')),
    ).toMatchObject({ startedOn: '2026-06-10', unrolledDueOn: '2026-07-25' });
  });

  it.each([
    ['2026-10-08', false],
    ['2026-10-09', true],
  ])('is met on %s: late is %s', (day, late) => {
    expect(dueOf(happened('Accepted', '2026-08-20'), happened('Closed', day))).toMatchObject({
      status: 'met',
      metOn: day,
      late,
    });
  });

  it('runs one clock for each key and meets only its own', () => {
    const deadlines = deadlinesOf(
      [served('r1', '2026-03-02'), served('r2', '2026-03-05'), answered('r2', '2026-03-09')],
      [defence],
      shippedCalendar,
    );
    expect(deadlines.map(({ key, status }) => [key, status])).toEqual([
      ['ARB-07/r1', 'running'],
      ['ARB-07/r2', 'met'],
    ]);
  });

  it('does not begin again while it runs, and begins a second clock after it was closed', () => {
    const once = deadlinesOf([served('r1', '2026-03-02'), served('r1', '2026-03-04')], [defence], shippedCalendar);
    expect(once.map(({ key, startedOn }) => [key, startedOn])).toEqual([['ARB-07/r1', '2026-03-02']]);
    const twice = deadlinesOf(
      [served('r1', '2026-03-02'), answered('r1', '2026-03-03'), served('r1', '2026-03-04')],
      [defence],
      shippedCalendar,
    );
    expect(twice.map(({ key }) => key)).toEqual(['ARB-07/r1', 'ARB-07/r1#2']);
  });

  it('refuses a trigger day on which no version of the rule was in force', () => {
    expect(() => dueOf(happened('Accepted', '2016-08-22'))).toThrow('ARB-10 has no version in force on 2016-08-22');
  });
});
