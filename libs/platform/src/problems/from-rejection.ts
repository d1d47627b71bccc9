import type { Rejection } from '@one-window/kernel';
import type { Text } from '../commands/define-command';
import { Problem } from './problem';
import type { ProblemSentence, ProblemText } from './problem-catalog';

const filled = (sentence: string, params: Rejection['params'] = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));

export const filledSentence = ({ title, next }: ProblemSentence, rejection: Rejection): ProblemSentence => ({
  title: filled(title, rejection.params),
  next: filled(next, rejection.params),
});

/** The sentence alone, in both languages: what was told to somebody who was refused. */
export const wordingOf = (rejection: Rejection, catalog: Readonly<Record<string, ProblemText>>): Text | undefined => {
  const text = catalog[rejection.code];
  return text && { zh: filled(text.zh.title, rejection.params), en: filled(text.en.title, rejection.params) };
};

/** What a rule's "no" is called, in both languages. The catalog is complete by type; a code beside it is a bug. */
export const fromRejection = (rejection: Rejection, catalog: Readonly<Record<string, ProblemText>>): Problem => {
  const text = catalog[rejection.code];
  if (!text) throw new Error(`no text for the rejection ${rejection.code}`);
  const { code, article, params } = rejection;
  return new Problem(
    text.status ?? 409,
    code,
    { zh: filledSentence(text.zh, rejection), en: filledSentence(text.en, rejection) },
    { ...(article !== undefined && { article }), ...(params !== undefined && { params }) },
  );
};
