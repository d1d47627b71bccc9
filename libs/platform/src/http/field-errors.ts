import type { z } from 'zod';
import { Problem, type FieldError } from '../problems/problem';

type Issue = z.core.$ZodIssue;
type Sentence = Pick<FieldError, 'zh' | 'en'>;

const UNITS: Readonly<Record<string, Sentence>> = {
  string: { zh: '个字', en: 'characters' },
  array: { zh: '项', en: 'entries' },
  set: { zh: '项', en: 'entries' },
};
const unit = (origin: string): Sentence => UNITS[origin] ?? { zh: '', en: '' };

const FORMATS: Readonly<Record<string, Sentence>> = {
  date: {
    zh: '日期请写成 2026-10-12 的样子，并且是真实存在的一天。',
    en: 'Write a date that exists, such as 2026-10-12.',
  },
  datetime: {
    zh: '时间请写成 2026-10-12T09:30:00+08:00 的样子。',
    en: 'Write a moment such as 2026-10-12T09:30:00+08:00.',
  },
  email: { zh: '电子邮箱格式不对。', en: 'This is not an email address.' },
  uuid: { zh: '编号格式不对。', en: 'This is not an id.' },
};

const small = ({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): Sentence => {
  const { zh, en } = unit(origin);
  if ((origin === 'string' || origin === 'array') && Number(minimum) <= 1)
    return { zh: '请填写。', en: 'Fill this in.' };
  return inclusive === false
    ? { zh: `须大于${minimum}${zh}。`, en: `Must be more than ${minimum} ${en}`.trim() + '.' }
    : { zh: `不能少于${minimum}${zh}。`, en: `Must be at least ${minimum} ${en}`.trim() + '.' };
};

const large = ({ origin, maximum, inclusive }: Extract<Issue, { code: 'too_big' }>): Sentence => {
  const { zh, en } = unit(origin);
  return inclusive === false
    ? { zh: `须小于${maximum}${zh}。`, en: `Must be less than ${maximum} ${en}`.trim() + '.' }
    : { zh: `不能超过${maximum}${zh}。`, en: `Must be at most ${maximum} ${en}`.trim() + '.' };
};

const KINDS: Readonly<Record<string, Sentence>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '一列', en: 'a list' },
  object: { zh: '一组内容', en: 'an object' },
};

const wrongType = (issue: Extract<Issue, { code: 'invalid_type' }>): Sentence => {
  if (issue.input === undefined) return { zh: '请填写。', en: 'Fill this in.' };
  const kind = KINDS[issue.expected] ?? { zh: issue.expected, en: issue.expected };
  return { zh: `应为${kind.zh}。`, en: `Must be ${kind.en}.` };
};

/** A message of our own contracts, written `中文 / English` or in Chinese alone, is said as it is. */
const ownWords = (message: string): Sentence => {
  const [zh = message, en] = message.split(' / ');
  return { zh, en: en ?? message };
};

const sentenceOf = (issue: Issue): Sentence => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_small':
      return small(issue);
    case 'too_big':
      return large(issue);
    case 'invalid_format':
      return FORMATS[issue.format] ?? { zh: '格式不对。', en: 'The format is not right.' };
    case 'invalid_value':
      return {
        zh: `只能是：${issue.values.map(String).join('、')}。`,
        en: `Must be one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'unrecognized_keys':
      return { zh: `不认识的项目：${issue.keys.join('、')}。`, en: `Unknown: ${issue.keys.join(', ')}.` };
    case 'custom':
      return ownWords(issue.message);
    default:
      return { zh: '这一项不对。', en: 'This is not valid.' };
  }
};

/** Issues of a union's best branch say more than "invalid". */
const flat = (issues: readonly Issue[], above: readonly PropertyKey[] = []): readonly FieldError[] =>
  issues.flatMap((issue): readonly FieldError[] => {
    const path = [...above, ...issue.path];
    const branches = issue.code === 'invalid_union' ? [...issue.errors].sort((a, b) => a.length - b.length) : [];
    const best = branches[0];
    if (best && best.length > 0) return flat(best, path);
    return [{ field: path.map(String).join('.'), ...sentenceOf(issue) }];
  });

/** 422 that names each field and says what to do. */
export const fieldErrors = (error: z.ZodError): Problem => {
  const errors = flat(error.issues);
  return new Problem(
    422,
    'fields/invalid',
    {
      zh: { title: `有${errors.length}处需要更正。`, next: '请按各项提示更正后再提交。' },
      en: {
        title: errors.length === 1 ? 'One field needs correcting.' : `${errors.length} fields need correcting.`,
        next: 'Correct them as told at each field and send it again.',
      },
    },
    { errors },
  );
};

/** @throws Problem 422 */
export const parsed = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) throw fieldErrors(result.error);
  return result.data;
};
