import { useTranslation } from 'react-i18next';
import { lastDayOf } from '../../../components/light-shape';
import { shortDay } from '../../../components/moments';
import { colors } from '../../../design/tokens';
import { endMarkOf, type PlacedBar } from './bars';
import { BAR } from './layout';

interface BarProps {
  readonly bar: PlacedBar;
  readonly y: number;
  readonly color: string;
}

const signs = {
  met: 'M-10 10 l4 5 l7 -10',
  stopped: 'M0 1 V19 M-6 4 V16',
  unmet: 'M-5 5 l10 10 M5 5 l-10 10',
} as const;

/** How deep a bar that was started anew is cut in on its left: less than the shortest bar is wide. */
const NOTCH = 5;
const outline = ({ start, end, restarted }: PlacedBar, y: number): string =>
  `M${start} ${y}H${end}V${y + BAR}H${start}${restarted ? `L${start + NOTCH} ${y + BAR / 2}` : ''}Z`;

/**
 * From start to end, notched where it was started anew; a check where it was met, a stop where it ended early, a cross
 * where its day passed with nothing done; hatched while suspended and over days that do not count; lighter where it was
 * lengthened; red only where an authority is late.
 */
export const Bar = ({ bar, y, color }: BarProps) => {
  const { t } = useTranslation();
  const { row, end, mark, label, lengthenedFrom, leftOut, restarted } = bar;
  const unmet = endMarkOf(row) === 'unmet';
  const late = row.binds === 'authority' && (unmet || row.light === 'metLate');
  const ink = late ? colors.error : color;
  return (
    <g>
      <title>
        {`${label.text} ${shortDay(row.startedOn)} – ${shortDay(lastDayOf(row))}${restarted ? ` · ${t('case.moves.restarted', { day: shortDay(row.startedOn) })}` : ''}`}
      </title>
      <path
        d={outline(bar, y)}
        fill={row.status === 'suspended' ? 'url(#hatch)' : '#fff'}
        stroke={ink}
        strokeWidth={late ? 2 : 1.5}
        strokeLinejoin="round"
      />
      {leftOut.map(({ from, to }) => (
        <rect key={from} x={from} y={y + 1} width={to - from} height={BAR - 2} fill="url(#hatch)" />
      ))}
      {lengthenedFrom !== undefined && (
        <rect x={lengthenedFrom} y={y + 1} width={end - lengthenedFrom} height={BAR - 2} fill={color} opacity={0.15} />
      )}
      {mark && (
        <path
          d={signs[mark.kind]}
          transform={`translate(${mark.x} ${y})`}
          fill="none"
          stroke={mark.kind === 'met' && !late ? colors.success : ink}
          strokeWidth={2.5}
        />
      )}
      <text x={label.x} y={y + 14.5} fontSize={12} textAnchor={label.anchor} fill={ink} className="halo">
        {label.text}
      </text>
    </g>
  );
};
