import type { GetTimelineAnswer } from '@one-window/contracts';
import { daysBetween, plusDays, weekday, type LocalDate } from '@one-window/kernel';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../app/language';
import { shortDay } from '../../../components/moments';
import { colors } from '../../../design/tokens';
import type { Stretch } from './day-line';
import { TOP, type Layout } from './layout';

const isWeekend = (day: LocalDate): boolean => [0, 6].includes(weekday(day));

/** Free days grey, 班 on make-up days, months and days above, folds where nothing happened. */
export const Ground = ({ layout, answer }: { readonly layout: Layout; readonly answer: GetTimelineAnswer }) => {
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
  const firsts = everyDay.filter(day => day.endsWith('-01'));
  // A stretch that begins in mid-month says its month too, unless the next one follows at once.
  const starts = stretches
    .filter(({ folded, from }) => !folded && !firsts.some(day => day >= from && x(day) - x(from) < 70))
    .map(({ from }) => from);
  const months = [...new Set([...starts, ...firsts])].sort();
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
      {dayWidth >= 5 &&
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
      {months.map((day, index) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={TOP - 24} y2={height} stroke={colors.split} />
          <text x={x(day) + 4} y={16} fontSize={13} fill={colors.textSecondary}>
            {currentLanguage() === 'en' ? shortDay(day, day).replace(/^\d+ /, '') : `${Number(day.slice(5, 7))}月`}
            {months[index - 1]?.slice(0, 4) === day.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}
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
