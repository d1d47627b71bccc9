import { findCause, findMatter, findOutside, type CaseClaim } from '@one-window/contracts';
import type { Language } from '../app/language';

const unnamed = { zh: '其他请求', en: 'Another claim' };

/** A claim by the name of its cause, its matter, or what lies outside. Never its code. */
export const claimTitle = (
  { cause, matter, outside }: Pick<CaseClaim, 'cause' | 'matter'> & { readonly outside?: string | undefined },
  language: Language,
): string =>
  (
    (cause && findCause(cause)) ||
    (matter && findMatter(matter)) ||
    (outside && findOutside(outside)) || { name: unnamed }
  ).name[language];
