import type { Rejection } from '@one-window/kernel';

/** `{name}` in a sentence is replaced by the rejection's parameter of that name. */
export interface ProblemSentence {
  /** What happened: 【还不能开庭：通知未送达被申请人】 */
  readonly title: string;
  /** What to do now: 【请先送达开庭通知】 */
  readonly next: string;
}

export interface ProblemText {
  /** Default 409. */
  readonly status?: 403 | 404 | 409 | 422;
  readonly zh: ProblemSentence;
  readonly en: ProblemSentence;
}

/** `export const problems = {…} satisfies ProblemCatalog<ArbitrationRejection>`: complete by type. */
export type ProblemCatalog<R extends Rejection = Rejection> = { readonly [K in R['code']]: ProblemText };
