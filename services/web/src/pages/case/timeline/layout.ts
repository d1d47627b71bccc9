import type { DeadlineRow, GetTimelineAnswer, ServiceName, TimelineEvent } from '@one-window/contracts';
import { daysBetween, localDate, plusDays } from '@one-window/kernel';
import { scaleLinear } from 'd3-scale';
import { lastDayOf } from '../../../components/light-shape';
import { placedBar, type PlacedBar } from './bars';
import { openDays, pieces, stretchesOf, type Stretch } from './day-line';
import { merged, rowsOf, type Placed } from './marks';

export type Zoom = 'whole' | 'quarter' | 'month' | 'week';
const daysInView = { quarter: 92, month: 31, week: 7 } as const;

/** Pixels. */
export const LEFT = 108;
export const TOP = 52;
export const MARK_ROW = 54;
export const BAR = 20;
export const BAR_GAP = 4;
const LANE_PAD = 14;

export type LaneName = ServiceName | 'traces';

export interface Lane {
  readonly name: LaneName;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly Placed<TimelineEvent>[];
  readonly bars: readonly { readonly bar: PlacedBar; readonly row: number }[];
}

export interface Layout {
  readonly stretches: readonly Stretch[];
  readonly dayWidth: number;
  readonly x: (day: string) => number;
  readonly lanes: readonly Lane[];
  readonly height: number;
  readonly total: number;
}

const laneOf = (event: TimelineEvent): LaneName =>
  event.mark === 'refused' || event.mark === 'read' ? 'traces' : event.lane;
const order: readonly LaneName[] = ['intake', 'arbitration', 'inspection', 'one-window', 'traces'];

const keyDays = ({ deadlines, links }: GetTimelineAnswer, events: readonly TimelineEvent[]): readonly string[] => [
  ...events.map(({ happenedOn }) => happenedOn),
  ...deadlines.flatMap(row => [row.startedOn, row.metOn && row.metOn < row.dueOn ? row.metOn : lastDayOf(row)]),
  ...links.flatMap(({ sentOn, answeredOn }) => (answeredOn ? [sentOn, answeredOn] : [sentOn])),
];

/** Where each day lies, which lanes there are, and what stands in them. */
export const layoutOf = (
  answer: GetTimelineAnswer,
  events: readonly TimelineEvent[],
  zoom: Zoom,
  width: number,
  wordOf: (row: DeadlineRow) => string,
): Layout => {
  const days = keyDays(answer, events);
  const last = [...days].sort().at(-1) ?? answer.today;
  const withToday = answer.today <= plusDays(localDate(last), 30) ? [...days, answer.today] : days;
  const stretches = stretchesOf(withToday);
  const folds = stretches.filter(({ folded }) => folded).length;
  const room = Math.max(400, width - LEFT - 24 - folds * 56);
  const dayWidth = zoom === 'whole' ? Math.max(1.2, room / Math.max(1, openDays(stretches))) : room / daysInView[zoom];
  const origin = stretches[0]?.from ?? localDate(answer.today);
  const { days: domain, xs } = pieces(stretches, dayWidth);
  const scale = scaleLinear(
    domain,
    xs.map(value => value + LEFT),
  ).clamp(true);
  const x = (day: string): number => scale(daysBetween(origin, localDate(day)));
  const total = (xs.at(-1) ?? 0) + LEFT + 24;
  let y = TOP;
  const lanes = order.flatMap((name): readonly Lane[] => {
    const own = events.filter(event => laneOf(event) === name && event.mark !== 'deadline');
    const bars = rowsOf(
      answer.deadlines.filter(row => row.service === name).map(row => placedBar(row, x, total - 8, wordOf(row))),
    );
    if (own.length === 0 && bars.length === 0) return [];
    const rows = Math.max(0, ...bars.map(({ row }) => row + 1));
    const height = MARK_ROW + rows * (BAR + BAR_GAP) + LANE_PAD;
    const lane = { name, y, height, marks: merged(own, event => x(event.happenedOn)), bars };
    y += height;
    return [lane];
  });
  return { stretches, dayWidth, x, lanes, height: y + 8, total };
};
