import type { DeadlineRow } from '@one-window/contracts';
import { currentLanguage } from '../../../app/language';
import { shortDay } from '../../../components/moments';
import { colors } from '../../../design/tokens';
import { BAR, widthOf } from './layout';

interface BarProps {
  readonly row: DeadlineRow;
  readonly from: number;
  readonly end: number;
  readonly y: number;
  readonly color: string;
  readonly metAt: number | undefined;
}

/** From start to due day; a check where it was met; hatched while suspended; red only where an authority is late. */
export const Bar = ({ row, from, end, y, color, metAt }: BarProps) => {
  const title = row.ruleTitle[currentLanguage()];
  const late = row.binds === 'authority' && (row.light === 'overdue' || row.light === 'metLate');
  const ink = late ? colors.error : color;
  const inside = end - from >= widthOf(title) + 26;
  return (
    <g>
      <title>{`${title} ${shortDay(row.startedOn)} – ${shortDay(row.dueOn)}`}</title>
      <rect
        x={from}
        y={y}
        width={end - from}
        height={BAR}
        fill={row.status === 'suspended' ? 'url(#hatch)' : '#fff'}
        stroke={ink}
        strokeWidth={late ? 2 : 1.5}
        rx={2}
      />
      {metAt !== undefined && (
        <path
          d={`M${metAt - 10} ${y + 10} l4 5 l7 -10`}
          fill="none"
          stroke={late ? colors.error : colors.success}
          strokeWidth={2.5}
        />
      )}
      <text x={inside ? from + 5 : end + 5} y={y + 14.5} fontSize={12} fill={ink} className="halo">
        {title}
      </text>
    </g>
  );
};
