import type { TimelineEvent } from '@one-window/contracts';
import { useTranslation } from 'react-i18next';
import { bodyColors, colors } from '../../../design/tokens';
import { bodyWords } from '../../../words/bodies';
import { useWord } from '../../../words/pair';
import { listed } from '../../../words/punctuation';
import { useEventWords } from '../event-table';
import { Bar } from './bar';
import { widthOf } from './bars';
import { BAR, BAR_GAP, LEFT, MARK_ROW, type Lane as PlacedLane, type LaneName, type Layout } from './layout';
import { labelled, type Placed } from './marks';

const laneColors: Record<LaneName, string> = {
  ...bodyColors,
  'one-window': colors.textSecondary,
  traces: colors.textSecondary,
};
const shapes: Record<TimelineEvent['mark'], string> = {
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
  readonly lane: PlacedLane;
  readonly index: number;
  readonly layout: Layout;
  readonly chosen: readonly TimelineEvent[];
  readonly isFocusable: (mark: number) => boolean;
  readonly onFocus: (mark: number) => void;
  readonly onChoose: (events: readonly TimelineEvent[]) => void;
}

const weightOf = ({ mark }: TimelineEvent): number => weights[mark] ?? 0;
const heaviestOf = ({ events }: Placed<TimelineEvent>): TimelineEvent | undefined =>
  [...events].sort((a, b) => weightOf(b) - weightOf(a))[0];
/** Days by which a record came after what it records; played cases are recorded at their own time. */
const lateDays = ({ events }: Placed<TimelineEvent>): number =>
  Math.max(0, ...events.filter(({ played }) => !played).map(({ recordedLateDays }) => recordedLateDays));

/** One service's lane: its marks (buttons), their words where they fit, and its clocks as bars. */
export const Lane = ({ lane, index, layout, chosen, isFocusable, onFocus, onChoose }: Props) => {
  const { t } = useTranslation();
  const word = useWord();
  const words = useEventWords();
  const color = laneColors[lane.name];
  const name = lane.name === 'traces' ? t('timeline.traces') : word(bodyWords[lane.name]);
  const labels = lane.marks.map(mark => {
    const heaviest = heaviestOf(mark);
    const text = heaviest ? words(heaviest) : '';
    const width = widthOf(text);
    // Never under the lane's name, never beyond the picture.
    const x = Math.min(layout.total - 6 - width / 2, Math.max(LEFT - 12 + width / 2, mark.x));
    return { x, width, weight: heaviest ? weightOf(heaviest) : 0, text };
  });
  const fitting = labelled(labels);
  return (
    <g>
      <line x1={0} x2={layout.total} y1={lane.y} y2={lane.y} stroke={colors.split} />
      <line x1={LEFT} x2={layout.total - 12} y1={lane.y + 18} y2={lane.y + 18} stroke={color} opacity={0.5} />
      {lane.bars.map(({ bar, row }) => (
        <Bar key={bar.row.id} bar={bar} y={lane.y + MARK_ROW + row * (BAR + BAR_GAP)} color={color} />
      ))}
      {lane.marks.map((mark, at) => (
        <g
          key={mark.events[0]?.id}
          data-at={`${index}-${at}`}
          className="mark"
          role="button"
          tabIndex={isFocusable(at) ? 0 : -1}
          aria-label={`${name} ${mark.events[0]?.happenedOn ?? ''} ${listed(mark.events.map(words))}`}
          onFocus={() => onFocus(at)}
          onClick={() => onChoose(mark.events)}
        >
          <circle
            className="mark-ground"
            cx={mark.x}
            cy={lane.y + 18}
            r={13}
            fill="#fff"
            stroke={color}
            strokeWidth={mark.events.some(event => chosen.includes(event)) ? 3 : 1.2}
          />
        </g>
      ))}
      {/* Words stand beside the buttons, which are named in full above. */}
      <g aria-hidden="true" className="mark-words">
        {lane.marks.map((mark, at) => {
          const label = labels[at];
          const [first] = mark.events;
          const late = lateDays(mark);
          return (
            <g key={first?.id}>
              {late > 0 && (
                <line
                  x1={mark.x}
                  x2={mark.x + late * layout.dayWidth}
                  y1={lane.y + 33}
                  y2={lane.y + 33}
                  stroke={colors.warning}
                  strokeWidth={2}
                />
              )}
              <text
                x={mark.x}
                y={lane.y + 23}
                fontSize={mark.events.length > 1 ? 12 : 14}
                textAnchor="middle"
                fill={color}
                fontWeight={700}
              >
                {mark.events.length > 1 ? `×${mark.events.length}` : first && shapes[first.mark]}
              </text>
              {label && fitting.has(label) && (
                <text x={label.x} y={lane.y + 45} fontSize={13} textAnchor="middle" fill={colors.text} className="halo">
                  {label.text}
                </text>
              )}
            </g>
          );
        })}
      </g>
      <rect x={0} y={lane.y + 1} width={LEFT - 16} height={lane.height - 1} fill="#fff" />
      <text x={10} y={lane.y + 23} fontSize={14} fontWeight={700} fill={color}>
        {name}
      </text>
    </g>
  );
};
