import type { TimelineEvent } from '@one-window/contracts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/data-table';
import { dayAndTime } from '../../components/moments';
import { BodyName } from '../../components/status-tag';
import { commandWord } from '../../words/commands';
import { factWord } from '../../words/facts';
import { useWord, type Pair } from '../../words/pair';
import { cited, labelled } from '../../words/punctuation';
import { roleWords } from '../../words/roles';
import { currentLanguage } from '../../app/language';
import { factLines } from './fact-lines';

/** What an event says, in words; a refused attempt says what was tried and by which rule it failed. */
export const useEventWords = () => {
  const { t } = useTranslation();
  const word = useWord();
  return (event: TimelineEvent): string =>
    event.refused
      ? t('history.refusedWhat', { what: word(commandWord(event.refused.command)) })
      : word(factWord(event.type));
};

/** A story that one body hands to the next stands in full once. */
const LONG = 60;
const sameAsAbove = (lines: readonly string[], told: Set<string>, again: string): readonly string[] =>
  lines.map(line => {
    if (line.length < LONG || !told.has(line)) {
      told.add(line);
      return line;
    }
    return labelled(line.split(/[：:]/, 1)[0] ?? '', again);
  });

/** What each event says, by its id, in the order in which the rows stand. */
const useLines = (events: readonly TimelineEvent[]): ReadonlyMap<string, readonly string[]> => {
  const { t } = useTranslation();
  const language = currentLanguage();
  return useMemo(() => {
    const word = (pair: Pair): string => pair[language];
    const told = new Set<string>();
    return new Map(
      events.map(event => [
        event.id,
        sameAsAbove(factLines(event, { word, t, language }), told, t('history.sameAsAbove')),
      ]),
    );
  }, [events, t, language]);
};

const Changes = ({ event, lines }: { readonly event: TimelineEvent; readonly lines: readonly string[] }) => {
  const { t } = useTranslation();
  const word = useWord();
  if (event.restricted) return <span className="secondary">{t('history.restricted')}</span>;
  if (event.refused) {
    const { said, article } = event.refused;
    return (
      <span className="secondary">
        {said && word(said)}
        {article && cited(article)}
      </span>
    );
  }
  return (
    <div className="changes secondary">
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
};

export const EventTable = ({
  caption,
  events,
}: {
  readonly caption: string;
  readonly events: readonly TimelineEvent[];
}) => {
  const { t } = useTranslation();
  const word = useWord();
  const words = useEventWords();
  const lines = useLines(events);
  const columns: readonly Column<TimelineEvent>[] = [
    {
      key: 'happened',
      title: `${t('history.happened')} / ${t('history.recorded')}`,
      nowrap: true,
      cell: event => (
        <>
          {event.happenedOn}
          <br />
          <span className="secondary">{dayAndTime(event.recordedAt)}</span>
          {event.recordedLateDays > 0 && !event.played && (
            <div className="light light-warning">{t('history.late', { count: event.recordedLateDays })}</div>
          )}
        </>
      ),
    },
    { key: 'lane', title: t('work.body'), nowrap: true, cell: event => <BodyName service={event.lane} /> },
    {
      key: 'what',
      title: t('history.what'),
      isHeader: true,
      cell: event => (
        <>
          <span className={event.refused ? 'light light-error' : undefined}>
            {event.refused && '✕ '}
            {words(event)}
          </span>
          <Changes event={event} lines={lines.get(event.id) ?? []} />
        </>
      ),
    },
    {
      key: 'who',
      title: t('history.who'),
      cell: event => (
        <>
          {event.actor.name}
          <br />
          <span className="secondary">
            {word(roleWords[event.actor.role])} · {word(event.unit)}
          </span>
        </>
      ),
    },
    {
      key: 'basis',
      title: t('history.basis'),
      cell: event => event.basis.join(currentLanguage() === 'zh' ? '；' : '; '),
    },
  ];
  return (
    <div className="events">
      <DataTable caption={caption} columns={columns} rows={events} rowKey={({ id }) => id} dense />
    </div>
  );
};
