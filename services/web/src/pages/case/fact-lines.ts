import { findCause, findMatter, findUnit, type TimelineEvent } from '@one-window/contracts';
import { fen, formatYuan } from '@one-window/kernel';
import type { TFunction } from 'i18next';
import type { Language } from '../../app/language';
import { documentWord } from '../../words/documents';
import { factField, factOption } from '../../words/fact-fields';
import type { Pair } from '../../words/pair';
import { labelled, listed } from '../../words/punctuation';
import { stageWord } from '../../words/stages';
import { plainValue } from './plain-value';

interface Tools {
  readonly word: (pair: Pair) => string;
  readonly t: TFunction;
  readonly language: Language;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A recorded clock: which one, and until when. */
const deadlineLine = (fact: Readonly<Record<string, unknown>>, { language }: Tools): readonly string[] => {
  const { deadline } = fact;
  if (!isRecord(deadline) || !isRecord(deadline['title'])) return [];
  return [`${String(deadline['title'][language])} → ${String(deadline['dueOn'])}`];
};

/** A code of the catalogues: a cause of arbitration or a matter of inspection. */
const isCatalogued = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]\d\d$/.test(value);

const valueText = (fact: string, name: string, value: unknown, { word, t, language }: Tools): string => {
  if (typeof value === 'number' && name.endsWith('Fen')) return `${formatYuan(fen(value))}${t('common.yuan')}`;
  const document = name === 'kind' && typeof value === 'string' ? documentWord(value) : undefined;
  if (document) return word(document);
  if (Array.isArray(value) && value.some(isCatalogued))
    return listed(value.map(one => valueText(fact, name, one, { word, t, language })).filter(text => text !== ''));
  const listing = isCatalogued(value) ? (findCause(value) ?? findMatter(value)) : undefined;
  if (listing) return listing.name[language];
  const unit = typeof value === 'string' ? findUnit(value) : undefined;
  if (unit) return unit.name[language];
  return plainValue(value, option => factOption(fact, name, option), word, t);
};

/** What a fact says, line by line, in words; what has no word (ids, codes) is for machines and stays out. */
export const factLines = (event: TimelineEvent, tools: Tools): readonly string[] => {
  if (!isRecord(event.fact)) return [];
  if (event.mark === 'deadline') return deadlineLine(event.fact, tools);
  const stage = event.changes.find(({ field }) => field === 'stage');
  const after = typeof stage?.after === 'string' ? stageWord(event.lane, stage.after) : undefined;
  const before = typeof stage?.before === 'string' ? stageWord(event.lane, stage.before) : undefined;
  return [
    ...(after ? [`${before ? `${tools.word(before)} → ` : ''}${tools.word(after)}`] : []),
    ...Object.entries(event.fact).flatMap(([name, value]) => {
      const label = factField(event.type, name);
      const text = label ? valueText(event.type, name, value, tools) : '';
      // Who proposed is told where somebody else acts.
      if (!label || text === '' || (name === 'proposedBy' && text === event.actor.name)) return [];
      return [labelled(tools.word(label), text)];
    }),
  ];
};
