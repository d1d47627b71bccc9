import { isMap } from '../tools/scenario/match';
import type { Operation } from './described-operations';
import { otherValues, sampleOf } from './sample-of-schema';
import type { Answered } from './system-over-http';

export const TODAY = '2026-03-02';
const REPAIRS = 8;

export interface Accepted {
  readonly body: unknown;
  readonly answer: Answered;
  /** Status and code, and the body where its fields were not taken. */
  readonly told: string;
  /** What was answered to the bodies that were not taken. */
  readonly corrections: readonly Answered[];
}

/**
 * Asks with bodies sampled from the description until one is read: rules that a schema cannot tell are learnt from the
 * answers, which name the field. The last answer, if none is.
 */
export const acceptedBody = async (
  { body: schema }: Operation,
  day: string,
  ask: (body: unknown) => Promise<Answered>,
): Promise<Accepted> => {
  let last: Accepted | undefined;
  const corrections: Answered[] = [];
  for (const choice of schema ? CHOICES.map(each => ({ ...each, day })) : [undefined]) {
    let body = schema && choice ? sampleOf(schema, choice) : undefined;
    for (let repair = 0; repair <= REPAIRS; repair += 1) {
      const answer = await ask(body);
      last = { body, answer, told: told(answer, body), corrections };
      if (answer.body['code'] !== 'fields/invalid') return last;
      corrections.push(answer);
      body = repaired(body, answer, repair, day);
    }
  }
  if (!last) throw new Error('nothing was asked');
  return last;
};

const CHOICES = [0, 1, 2].flatMap(branch => [true, false].map(full => ({ branch, full })));

const told = ({ status, body }: Answered, sent: unknown): string =>
  `${status} ${String(body['code'])} ${String(body['title'])}` +
  (body['errors'] ? ` ${JSON.stringify(body['errors'])} for ${JSON.stringify(sent)}` : '');

const repaired = (body: unknown, { body: answer }: Answered, repair: number, day: string): unknown => {
  const errors = Array.isArray(answer['errors']) ? answer['errors'].filter(isMap) : [];
  return errors.reduce<unknown>((fixed, { path }) => {
    const steps = String(path)
      .split('.')
      .filter(step => step !== '');
    return steps.length === 0 ? fixed : replaced(fixed, steps, value => other(value, repair, day));
  }, body);
};

const other = (value: unknown, repair: number, day: string): unknown => {
  const values = otherValues(value, day);
  return values[(repair + 1) % values.length];
};

const replaced = (value: unknown, [step, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown => {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((member, at) => (String(at) === step ? replaced(member, rest, change) : (member as unknown)));
  if (!isMap(value)) return value;
  const { [step]: inner, ...others } = value;
  const changed = replaced(inner, rest, change);
  return changed === undefined ? others : { ...others, [step]: changed };
};
