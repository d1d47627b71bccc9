import type { Language } from '../queries/define-query';
import type { Problem } from './problem';

/** RFC 9457. `title` is what happened, `next` what to do, `detail` both with the article, for a reader of one line. */
export const problemBody = (problem: Problem, language: Language, traceId: string) => {
  const { title, next } = problem.text[language];
  const { article, errors, ...more } = problem.more;
  const cited = article === undefined ? title : `${title}${language === 'zh' ? `（${article}）` : ` (${article})`}`;
  return {
    type: `/api/docs#problem-${problem.code.replace('/', '-')}`,
    title,
    status: problem.status,
    detail: language === 'zh' ? `${cited}${next}` : `${cited} ${next}`,
    code: problem.code,
    ...(article !== undefined && { article }),
    next,
    ...more,
    ...(errors && { errors: errors.map(error => ({ path: error.field, message: error[language] })) }),
    traceId,
  };
};
