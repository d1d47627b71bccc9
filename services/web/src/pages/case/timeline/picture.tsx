import type { CaseLink, DeadlineRow, GetTimelineAnswer, ServiceName, TimelineEvent } from '@one-window/contracts';
import { daysBetween, localDate, plusDays, weekday, type LocalDate } from '@one-window/kernel';
import { scaleLinear } from 'd3-scale';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../app/language';
import { shortDay } from '../../../components/moments';
import { bodyColors, colors } from '../../../design/tokens';
import { bodyWords } from '../../../words/bodies';
import { useWord } from '../../../words/pair';
import { useEventWords } from '../event-table';
import { openDays, pieces, stretchesOf, type Stretch } from './day-line';
import { labelled, merged, rowsOf, type Placed } from './marks';

export type Zoom = 'whole' | 'quarter' | 'month' | 'week';
const daysInView = { quarter: 92, month: 31, week: 7 } as const;

const LEFT = 84;
const TOP = 52;
const MARK_ROW = 48;
const BAR = 20;
const BAR_GAP = 4;
const LANE_PAD = 14;

type LaneName = ServiceName | 'traces';
const laneColors: Record<LaneName, string> = {
  ...bodyColors,
  'one-window': colors.textSecondary,
  traces: colors.textSecondary,
};
const shapes: Partial<Record<TimelineEvent['mark'], string>> = {
  act: '●',
  decision: '◆',
  service: '▲',
  hearing: '■',
  'hand-over': '↘',
  refused: '✕',
  read: '○',
  deadline: '◇',
};
const weights: Partial<Record<TimelineEvent['mark'], number>> = { decision: 3, hearing: 2, service: 1 };

interface Props {
  readonly answer: GetTimelineAnswer;
  readonly events: readonly TimelineEvent[];
  readonly zoom: Zoom;
  readonly onZoom: (step: 1 | -1) => void;
  readonly width: number;
  readonly chosen: readonly TimelineEvent[];
  readonly onChoose: (events: readonly TimelineEvent[]) => void;
}

interface Lane {
  readonly name: LaneName;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly Placed<TimelineEvent>[];
  readonly bars: readonly {
    readonly bar: { readonly row: DeadlineRow; readonly from: number; readonly to: number };
    readonly row: number;
  }[];
}

const laneOf = (event: TimelineEvent): LaneName =>
  event.mark === 'refused' || event.mark === 'read' ? 'traces' : event.lane;
const order: readonly LaneName[] = ['intake', 'arbitration', 'inspection', 'one-window', 'traces'];

const keyDays = ({ deadlines, links }: GetTimelineAnswer, events: readonly TimelineEvent[]): readonly string[] => [
  ...events.map(({ happenedOn }) => happenedOn),
  ...deadlines
    .filter(({ status }) => status !== 'ended')
    .flatMap(({ startedOn, dueOn, metOn }) => [startedOn, metOn && metOn < dueOn ? metOn : dueOn]),
  ...links.flatMap(({ sentOn, answeredOn }) => (answeredOn ? [sentOn, answeredOn] : [sentOn])),
];

/** Where each day lies, which lanes there are, and what stands in them. */
const useLayout = ({ answer, events, zoom, width }: Props) =>
  useMemo(() => {
    const days = keyDays(answer, events);
    const last = [...days].sort().at(-1) ?? answer.today;
    const stretches = stretchesOf(answer.today <= plusDays(localDate(last), 30) ? [...days, answer.today] : days);
    const folds = stretches.filter(({ folded }) => folded).length;
    const room = Math.max(400, width - LEFT - 24 - folds * 56);
    const dayWidth =
      zoom === 'whole' ? Math.max(1.2, room / Math.max(1, openDays(stretches))) : room / daysInView[zoom];
    const origin = stretches[0]?.from ?? localDate(answer.today);
    const { days: domain, xs } = pieces(stretches, dayWidth);
    const scale = scaleLinear(
      domain,
      xs.map(x => x + LEFT),
    ).clamp(true);
    const x = (day: string): number => scale(daysBetween(origin, localDate(day)));
    let y = TOP;
    const lanes = order.flatMap((name): readonly Lane[] => {
      const own = events.filter(event => laneOf(event) === name && event.mark !== 'deadline');
      const bars = answer.deadlines
        .filter(row => row.service === name && row.status !== 'ended')
        .map(row => ({ row, from: x(row.startedOn), to: Math.max(x(row.startedOn) + 6, x(row.dueOn)) }));
      if (own.length === 0 && bars.length === 0) return [];
      const packed = rowsOf(bars);
      const rows = Math.max(0, ...packed.map(({ row }) => row + 1));
      const height = MARK_ROW + rows * (BAR + BAR_GAP) + LANE_PAD;
      const lane = { name, y, height, marks: merged(own, event => x(event.happenedOn)), bars: packed };
      y += height;
      return [lane];
    });
    return { stretches, dayWidth, x, lanes, height: y + 8, total: (xs.at(-1) ?? 0) + LEFT + 24 };
  }, [answer, events, zoom, width]);

type Layout = ReturnType<typeof useLayout>;

const isWeekend = (day: LocalDate): boolean => [0, 6].includes(weekday(day));

const Ground = ({ layout, answer }: { readonly layout: Layout; readonly answer: GetTimelineAnswer }) => {
  const { t } = useTranslation();
  const { stretches, dayWidth, x, height } = layout;
  const off = new Set(answer.days.weekdaysOff);
  const worked = new Set(answer.days.weekendsWorked);
  const everyDay = stretches
    .filter(({ folded }) => !folded)
    .flatMap(({ from, to }) => {
      const days: LocalDate[] = [];
      for (let day = from; day < to; day = plusDays(day, 1)) days.push(day);
      return days;
    });
  const free = everyDay.filter(day => off.has(day) || (isWeekend(day) && !worked.has(day)));
  const months = everyDay.filter(day => day.endsWith('-01'));
  const ticks = dayWidth >= 34 ? everyDay : dayWidth >= 9 ? everyDay.filter(day => weekday(day) === 1) : [];
  return (
    <g aria-hidden="true">
      {(dayWidth >= 3 ? free : free.filter(day => off.has(day))).map(day => (
        <rect
          key={day}
          x={x(day)}
          y={TOP - 20}
          width={Math.max(1, dayWidth)}
          height={height - TOP + 20}
          fill="#E9ECEF"
        />
      ))}
      {dayWidth >= 10 &&
        everyDay
          .filter(day => worked.has(day))
          .map(day => (
            <text
              key={day}
              x={x(day) + dayWidth / 2}
              y={TOP - 6}
              fontSize={11}
              textAnchor="middle"
              fill={colors.textSecondary}
            >
              {t('timeline.makeUp')}
            </text>
          ))}
      {months.map(day => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={TOP - 24} y2={height} stroke={colors.split} />
          <text x={x(day) + 4} y={16} fontSize={13} fill={colors.textSecondary}>
            {currentLanguage() === 'en' ? shortDay(day).slice(2) : `${Number(day.slice(5, 7))}月`}
            {day.slice(5, 7) === '01' || day === months[0] ? ` ${day.slice(0, 4)}` : ''}
          </text>
        </g>
      ))}
      {ticks.map(day => (
        <text key={day} x={x(day) + 2} y={32} fontSize={11} fill={colors.textTertiary}>
          {Number(day.slice(8))}
        </text>
      ))}
      {stretches
        .filter(({ folded }) => folded)
        .map(fold => (
          <Fold key={fold.from} fold={fold} layout={layout} />
        ))}
    </g>
  );
};

const Fold = ({ fold, layout }: { readonly fold: Stretch; readonly layout: Layout }) => {
  const { t } = useTranslation();
  const middle = (layout.x(fold.from) + layout.x(fold.to)) / 2;
  return (
    <>
      <path
        d={`M${middle - 4} ${TOP - 20} V${layout.height} M${middle + 4} ${TOP - 20} V${layout.height}`}
        stroke={colors.border}
        strokeDasharray="2 4"
      />
      <text x={middle} y={TOP - 24} fontSize={11} textAnchor="middle" fill={colors.textTertiary}>
        {t('common.day', { count: daysBetween(fold.from, fold.to) })}
      </text>
    </>
  );
};

const Bar = ({ row, from, to, y, color }: { row: DeadlineRow; from: number; to: number; y: number; color: string }) => {
  const title = `${row.ruleTitle[currentLanguage()]} ${shortDay(row.startedOn)} – ${shortDay(row.dueOn)}`;
  const late = row.light === 'overdue' || row.light === 'metLate';
  const fits = to - from > 56;
  return (
    <g>
      <title>{title}</title>
      <rect
        x={from}
        y={y}
        width={to - from}
        height={BAR}
        fill={row.status === 'suspended' ? 'url(#hatch)' : '#fff'}
        stroke={late ? colors.error : color}
        strokeWidth={late ? 2 : 1.5}
        rx={2}
      />
      {row.metOn && (
        <path
          d={`M${Math.min(to - 12, to)} ${y + 11} l4 4 l7 -9`}
          fill="none"
          stroke={late ? colors.error : colors.success}
          strokeWidth={2}
        />
      )}
      {fits && (
        <text x={from + 5} y={y + 14.5} fontSize={12} fill={late ? colors.error : color}>
          {clipped(row.ruleTitle[currentLanguage()], to - from - 24)}
        </text>
      )}
    </g>
  );
};

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 13 : 7.2), 0);
const clipped = (text: string, room: number): string => {
  let kept = '';
  for (const char of text) {
    if (widthOf(kept + char) > room) return kept;
    kept += char;
  }
  return kept;
};

const Arrow = ({ link, layout }: { readonly link: CaseLink; readonly layout: Layout }) => {
  const from = layout.lanes.find(({ name }) => name === link.from.service);
  const to = layout.lanes.find(({ name }) => name === link.to.service);
  if (!from || !to || from === to) return null;
  const x1 = layout.x(link.sentOn);
  const x2 = Math.max(x1 + 10, layout.x(link.answeredOn ?? link.sentOn));
  const down = to.y > from.y;
  const y1 = from.y + (down ? 30 : 8);
  const y2 = to.y + (down ? 6 : 32);
  const middle = (y1 + y2) / 2;
  return (
    <path
      d={`M${x1} ${y1} C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`}
      fill="none"
      stroke={colors.textSecondary}
      strokeWidth={1.5}
      strokeDasharray={link.status === 'accepted' ? undefined : '5 4'}
      markerEnd="url(#arrow)"
      aria-hidden="true"
    />
  );
};

/** A picture of time: lanes, marks, bars, free days. By hand, because marks must be focusable and print sharp. */
export const Picture = (props: Props) => {
  const { answer, chosen, onChoose, onZoom } = props;
  const { t } = useTranslation();
  const word = useWord();
  const words = useEventWords();
  const layout = useLayout(props);
  const svg = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState({ lane: 0, mark: 0 });
  const place = { lane: Math.min(at.lane, layout.lanes.length - 1), mark: at.mark };

  const focus = (lane: number, mark: number) => {
    setAt({ lane, mark });
    requestAnimationFrame(() => svg.current?.querySelector<SVGGElement>(`[data-at="${lane}-${mark}"]`)?.focus());
  };
  const toLane = (step: 1 | -1) => {
    const from = layout.lanes[place.lane]?.marks[place.mark]?.x ?? 0;
    for (let lane = place.lane + step; lane >= 0 && lane < layout.lanes.length; lane += step) {
      const marks = layout.lanes[lane]?.marks ?? [];
      if (marks.length === 0) continue;
      const nearest = marks.reduce(
        (best, mark, index) => (Math.abs(mark.x - from) < Math.abs((marks[best]?.x ?? 0) - from) ? index : best),
        0,
      );
      focus(lane, nearest);
      return;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const marks = layout.lanes[place.lane]?.marks ?? [];
    const mark = marks[place.mark];
    const does: Readonly<Record<string, () => void>> = {
      ArrowRight: () => focus(place.lane, Math.min(marks.length - 1, place.mark + 1)),
      ArrowLeft: () => focus(place.lane, Math.max(0, place.mark - 1)),
      ArrowDown: () => toLane(1),
      ArrowUp: () => toLane(-1),
      Home: () => focus(place.lane, 0),
      End: () => focus(place.lane, marks.length - 1),
      '+': () => onZoom(1),
      '=': () => onZoom(1),
      '-': () => onZoom(-1),
      Enter: () => mark && onChoose(mark.events),
      ' ': () => mark && onChoose(mark.events),
    };
    const act = does[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const today =
    answer.today >= (layout.stretches[0]?.from ?? '') && answer.today <= (layout.stretches.at(-1)?.to ?? '');

  return (
    <svg
      ref={svg}
      className="timeline"
      width={layout.total}
      height={layout.height}
      role="group"
      aria-label={t('timeline.picture')}
      onKeyDown={onKeyDown}
    >
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L8 4L0 8z" fill={colors.textSecondary} />
        </marker>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#fff" />
          <line x1="0" x2="0" y1="0" y2="6" stroke={colors.border} strokeWidth="2" />
        </pattern>
      </defs>
      <Ground layout={layout} answer={answer} />
      {layout.lanes.map((lane, laneIndex) => {
        const color = laneColors[lane.name];
        const named = lane.marks.map(mark => {
          const heaviest = [...mark.events].sort((a, b) => (weights[b.mark] ?? 0) - (weights[a.mark] ?? 0))[0];
          const text = heaviest ? words(heaviest) : '';
          return { x: mark.x, width: widthOf(text), weight: heaviest ? (weights[heaviest.mark] ?? 0) : 0, text };
        });
        const fitting = labelled(named);
        return (
          <g key={lane.name}>
            <line x1={0} x2={layout.total} y1={lane.y} y2={lane.y} stroke={colors.split} />
            <line
              x1={LEFT}
              x2={layout.total - 12}
              y1={lane.y + 18}
              y2={lane.y + 18}
              stroke={color}
              strokeWidth={1}
              opacity={0.5}
            />
            {lane.bars.map(({ bar, row }) => (
              <Bar
                key={bar.row.id}
                row={bar.row}
                from={bar.from}
                to={bar.to}
                y={lane.y + MARK_ROW + row * (BAR + BAR_GAP)}
                color={color}
              />
            ))}
            {lane.marks.map((mark, markIndex) => {
              const label = named[markIndex];
              const first = mark.events[0];
              if (!first || !label) return null;
              const isChosen = mark.events.some(event => chosen.includes(event));
              const late = Math.max(
                0,
                ...mark.events.filter(({ played }) => !played).map(({ recordedLateDays }) => recordedLateDays),
              );
              return (
                <g
                  key={first.id}
                  data-at={`${laneIndex}-${markIndex}`}
                  className={isChosen ? 'mark chosen' : 'mark'}
                  role="button"
                  tabIndex={place.lane === laneIndex && place.mark === markIndex ? 0 : -1}
                  aria-label={`${lane.name === 'traces' ? t('timeline.traces') : word(bodyWords[lane.name])} ${first.happenedOn} ${mark.events.map(words).join('、')}`}
                  onFocus={() => setAt({ lane: laneIndex, mark: markIndex })}
                  onClick={() => onChoose(mark.events)}
                >
                  {late > 0 && (
                    <line
                      x1={mark.x}
                      x2={mark.x + late * layout.dayWidth}
                      y1={lane.y + 24}
                      y2={lane.y + 24}
                      stroke={colors.warning}
                      strokeWidth={2}
                    />
                  )}
                  <circle
                    className="mark-ground"
                    cx={mark.x}
                    cy={lane.y + 18}
                    r={13}
                    fill="#fff"
                    stroke={color}
                    strokeWidth={isChosen ? 3 : 1.2}
                  />
                  <text
                    x={mark.x}
                    y={lane.y + 23}
                    fontSize={mark.events.length > 1 ? 12 : 14}
                    textAnchor="middle"
                    fill={color}
                    fontWeight={700}
                  >
                    {mark.events.length > 1 ? `×${mark.events.length}` : (shapes[first.mark] ?? '●')}
                  </text>
                  {fitting.has(label) && (
                    <text x={mark.x} y={lane.y + 45} fontSize={13} textAnchor="middle" fill={colors.text}>
                      {label.text}
                    </text>
                  )}
                </g>
              );
            })}
            <rect x={0} y={lane.y + 1} width={LEFT - 22} height={lane.height - 1} fill="#fff" />
            <text x={10} y={lane.y + 23} fontSize={14} fontWeight={700} fill={color}>
              {lane.name === 'traces' ? t('timeline.traces') : word(bodyWords[lane.name])}
            </text>
          </g>
        );
      })}
      {answer.links.map(link => (
        <Arrow key={link.id} link={link} layout={layout} />
      ))}
      {today && (
        <g aria-hidden="true">
          <line
            x1={layout.x(answer.today)}
            x2={layout.x(answer.today)}
            y1={TOP - 24}
            y2={layout.height}
            stroke={colors.error}
            strokeWidth={1.5}
            strokeDasharray="6 3"
          />
          <text x={layout.x(answer.today) + 4} y={TOP - 8} fontSize={12} fill={colors.error}>
            {t('timeline.today')}
          </text>
        </g>
      )}
    </svg>
  );
};
