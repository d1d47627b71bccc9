import type { DeadlineRow, GetTimelineAnswer, TimelineEvent } from '@one-window/contracts';
import type { TFunction } from 'i18next';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { colors } from '../../../design/tokens';
import { currentLanguage } from '../../../app/language';
import { unmetEnd } from '../../../components/light-shape';
import { aside } from '../../../words/punctuation';
import { Arrow } from './arrow';
import { Ground } from './ground';
import { Lane } from './lane';
import { layoutOf, TOP, type Zoom } from './layout';

interface Props {
  readonly answer: GetTimelineAnswer;
  readonly events: readonly TimelineEvent[];
  readonly zoom: Zoom;
  readonly onZoom: (step: 1 | -1) => void;
  readonly width: number;
  readonly chosen: readonly TimelineEvent[];
  readonly onChoose: (events: readonly TimelineEvent[]) => void;
}

/** Where a clock stands, in the words of its light. */
const endWord = (row: DeadlineRow, t: TFunction): string => {
  const unmet = unmetEnd(row);
  return unmet ? t(`light.unmet.${unmet}`) : t(`light.${row.light}`);
};

/** A picture of time: lanes, marks, bars, free days. By hand, because marks must be focusable and print sharp. */
export const Picture = (props: Props) => {
  const { answer, events, zoom, width, chosen, onChoose, onZoom } = props;
  const { t } = useTranslation();
  const language = currentLanguage();
  const layout = useMemo(
    () => layoutOf(answer, events, zoom, width, row => `${row.ruleTitle[language]}${aside(endWord(row, t))}`),
    [answer, events, zoom, width, language, t],
  );
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
      {layout.lanes.map((lane, index) => (
        <Lane
          key={lane.name}
          lane={lane}
          index={index}
          layout={layout}
          chosen={chosen}
          isFocusable={mark => place.lane === index && place.mark === mark}
          onFocus={mark => setAt({ lane: index, mark })}
          onChoose={onChoose}
        />
      ))}
    </svg>
  );
};
