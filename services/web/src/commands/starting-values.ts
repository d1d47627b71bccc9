import { todayHere } from '../components/today';
import type { Choice, Subject } from './choices';
import type { NamedField } from './fields';
import type { Values } from './values';

const only = (choices: readonly Choice[] | undefined): string | undefined =>
  choices?.length === 1 ? choices[0]?.value : undefined;

/** Days that lie ahead are never guessed. */
const ahead = new Set(['dueOn', 'answerBy', 'performBy', 'defenceUntil', 'from', 'to']);

const startOf = ({ name, field, initial, optional }: NamedField, subject: Subject, command: string): Values[string] => {
  const { choices } = subject;
  if (field.kind === 'day') return ahead.has(name) || optional || command === 'scheduleHearing' ? '' : todayHere();
  if (field.kind === 'yes-no') return typeof initial === 'boolean' ? initial : undefined;
  if (field.kind === 'pick') return only(choices[field.from]) ?? '';
  if (field.kind === 'picks') return optional ? [] : (choices[field.from] ?? []).map(({ value }) => value);
  if (field.kind === 'lines') return optional ? [] : [''];
  if (field.kind === 'choices') return [];
  if (field.kind === 'group') return startingValues(command, field.fields, subject);
  if (field.kind === 'rows') return optional ? [] : rowsFor(name, field.fields, subject, command);
  return '';
};

/** One row for each party, member or claim where the rule wants each one of them. */
const rowsFor = (name: string, fields: readonly NamedField[], subject: Subject, command: string): readonly Values[] => {
  const row = startingValues(command, fields, subject);
  const each = (choices: readonly Choice[] | undefined, key: string): readonly Values[] =>
    choices && choices.length > 0 ? choices.map(({ value }) => ({ ...row, [key]: value })) : [row];
  if (name === 'attendance' || name === 'recusalAnswers') return each(subject.choices.party, 'partyId');
  if (name === 'votes') return each(subject.choices.tribunal, 'accountId');
  if (name === 'items' && command !== 'registerLead' && command !== 'requestCorrection')
    return each(subject.choices.item, 'itemId');
  if (name === 'obligations') return each(subject.choices.item, 'itemId');
  if (name === 'officers') return [row, row];
  return [row];
};

export const startingValues = (command: string, fields: readonly NamedField[], subject: Subject): Values =>
  Object.fromEntries(fields.map(named => [named.name, startOf(named, subject, command)]));
