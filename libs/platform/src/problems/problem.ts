import type { ProblemSentence } from './problem-catalog';

export interface FieldError {
  /** `employer.creditCode` */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

export interface ProblemMembers {
  readonly errors?: readonly FieldError[];
  readonly article?: string;
  readonly [name: string]: unknown;
}

/** An answer other than success, thrown by queries and by the platform's own checks; becomes RFC 9457. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: { readonly zh: ProblemSentence; readonly en: ProblemSentence },
    /** Members of the answer beside the common ones; `errors` become sentences in the reader's language. */
    readonly more: ProblemMembers = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** 404. The same words for "is not" and "not for you", so that nobody learns of a case by asking. */
export const notFound = (): Problem =>
  new Problem(404, 'case/not-found', {
    zh: { title: '没有这个案件，或您无权查看。', next: '请核对编号，或向办案单位查询。' },
    en: {
      title: 'There is no such case, or you may not see it.',
      next: 'Check the number, or ask the unit that handles it.',
    },
  });
