import type { Answered } from './system-over-http';

/** What is said in another alphabet because it is its name. */
const NAMES =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE)\b|Idempotency-Key|If-Match|ETag|application\/json|JSON|X-CSRF-Token|X-Clock|X-Position|\bafter\b|\/api\/docs|\b[KM]B\b|matter-17@3|\d{4}-\d\d-\d\dT[\d:+]+/g;
const STACK =
  /\bat [\w.<>]+ \(|node_modules|\.[jt]s:\d+|(?:^|[\s"'(])\/(?:home|work|usr|tmp|var|app)\/|SQLITE|TypeError|ZodError/;
const CHINESE = /[\u4e00-\u9fff]/;

/** What is wrong with a refusal as RFC 9457 and as a sentence for a person; empty when nothing is. */
export const problemFaults = ({ status, headers, body }: Answered, language: 'zh' | 'en'): readonly string[] => {
  const faults: string[] = [];
  const text = (member: string): string => String(body[member] ?? '');
  const must = (held: boolean, fault: string): void => void (held || faults.push(fault));
  must(
    headers.get('content-type')?.startsWith('application/problem+json') === true,
    `is ${headers.get('content-type')}`,
  );
  must(body['status'] === status, `says status ${text('status')} in an answer ${status}`);
  must(text('type') !== '', 'has no type');
  must(/^[a-z][\w-]*\/[a-z][\w-]*$/.test(text('code')), `has the code "${text('code')}"`);
  must(/^[0-9a-f]{32}$/.test(text('traceId')), 'has no trace id');
  for (const member of ['title', 'detail', 'next']) {
    must(text(member) !== '', `has no ${member}`);
    must(!/\{\w+\}|undefined|\[object/.test(text(member)), `has an unfilled ${member}: ${text(member)}`);
  }
  must(!STACK.test(JSON.stringify(body)), `shows what is inside: ${JSON.stringify(body)}`);
  for (const sentence of [text('title'), text('next'), ...messages(body)]) {
    must(language === 'en' || CHINESE.test(sentence), `is not Chinese: ${sentence}`);
    must(language === 'zh' || /[A-Za-z]{2}/.test(sentence), `is not English: ${sentence}`);
  }
  if (language === 'zh') {
    const [code] = /[A-Za-z]{3,}(?:[-_][A-Za-z]+)*/.exec((text('title') + text('next')).replace(NAMES, '')) ?? [];
    must(code === undefined, `names a code (${code}) in a sentence: ${text('title')}${text('next')}`);
  } else {
    must(!CHINESE.test(text('next')), `is half Chinese: ${text('next')}`);
  }
  return faults;
};

/** The sentences at the fields. */
export const messages = (body: Answered['body']): readonly string[] =>
  Array.isArray(body['errors']) ? body['errors'].map(error => String((error as { message?: unknown }).message)) : [];
