import type { Answer, ApiClient } from './api-client';
import { difference, isMap } from './match';
import type { Scenario, Step } from './scenario-file';
import { at, substitute } from './variables';

const PATIENCE_MS = 15_000;
const ASK_AGAIN_MS = 50;

/** The first thing that came out otherwise than the file says. */
export class Difference extends Error {}

export interface Played {
  readonly kept: ReadonlyMap<string, unknown>;
  readonly timeline: readonly unknown[];
}

/** Plays every step in order. @throws Difference at the first unmet expectation. */
export const play = async (scenario: Scenario, api: ApiClient, say: (line: string) => void): Promise<Played> => {
  const kept = new Map<string, unknown>();
  let clock: string | undefined;
  let lastAccount = '';
  for (const [index, step] of scenario.steps.entries()) {
    const name = `${scenario.id} step ${index + 1} (${step.do ?? step.look} as ${step.as})`;
    if (step.on) clock = forward(clock, step.on, name);
    if (!clock) throw new Difference(`${name}: the first step needs "on: YYYY-MM-DD HH:mm"`);
    lastAccount = step.as;
    const request = {
      account: step.as,
      clock,
      place: inside(name, () => placeOf(step, kept)),
      ...(step.query ? { query: inside(name, () => substitute(step.query, kept)) as Record<string, unknown> } : {}),
      ...(step.with === undefined ? {} : { body: inside(name, () => substitute(step.with, kept)) }),
    };
    const answer = step.do
      ? await doIt(api, step, { ...request, key: `${scenario.id}-${index + 1}` })
      : await lookUntil(api, step, request, kept, name);
    check(step, answer, kept, name);
    for (const [variable, path] of Object.entries(step.keep ?? {})) {
      const value = at(answer.body, path);
      if (value === undefined)
        throw new Difference(`${name}: the answer has no "${path}" to keep: ${JSON.stringify(answer.body)}`);
      kept.set(variable, value);
    }
    say(
      `${clock.slice(0, 16).replace('T', ' ')}${step.chosen ? ' (chosen)' : ''}  ${step.do ?? step.look}  ${step.as}${step.note ? `  — ${step.note}` : ''}`,
    );
  }
  return { kept, timeline: scenario.timeline ? await timelineOf(scenario, api, kept, clock ?? '', lastAccount) : [] };
};

const SPOKEN = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/;

const forward = (before: string | undefined, text: string, name: string): string => {
  const [, day, time] = SPOKEN.exec(text) ?? [];
  if (!day || !time) throw new Difference(`${name}: "on" must read YYYY-MM-DD HH:mm, not "${text}"`);
  const next = `${day}T${time}:00+08:00`;
  if (before && next < before) throw new Difference(`${name}: time may not go back from ${before} to ${next}`);
  return next;
};

const placeOf = (step: Step, kept: ReadonlyMap<string, unknown>): Record<string, string> => {
  if (step.for === undefined) return {};
  const place = substitute(step.for, kept);
  if (isMap(place)) return Object.fromEntries(Object.entries(place).map(([part, value]) => [part, String(value)]));
  return { id: String(place) };
};

const inside = <Value>(name: string, make: () => Value): Value => {
  try {
    return make();
  } catch (error) {
    throw new Difference(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const STALE = 412;
const TRIES = 5;

/**
 * Between reading a revision and deciding on it, another service may have answered and moved it on. A person would look
 * again and decide again, and so does the runner, a few times.
 */
const doIt = async (api: ApiClient, step: Step, request: Parameters<ApiClient['call']>[1]): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await api.call(step.do ?? '', request);
    if (answer.status !== STALE || step.refused === STALE || attempt === TRIES) return answer;
  }
};

const lookUntil = async (
  api: ApiClient,
  step: Step,
  request: Parameters<ApiClient['call']>[1],
  kept: ReadonlyMap<string, unknown>,
  name: string,
): Promise<Answer> => {
  const wanted = step.until === undefined ? undefined : inside(name, () => substitute(step.until, kept));
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await api.call(step.look ?? '', request);
    const missing = wanted === undefined ? undefined : difference(wanted, answer.body);
    if (!missing) return answer;
    if (Date.now() > giveUpAt) throw new Difference(`${name}: still not so after ${PATIENCE_MS / 1000} s: ${missing}`);
    await new Promise(resolve => setTimeout(resolve, ASK_AGAIN_MS));
  }
};

const check = (step: Step, answer: Answer, kept: ReadonlyMap<string, unknown>, name: string): void => {
  const code = isMap(answer.body) ? answer.body['code'] : undefined;
  if (step.refused !== undefined) {
    const found = typeof step.refused === 'number' ? answer.status : code;
    if (answer.status < 400) throw new Difference(`${name}: should have been refused (${step.refused}) and was done`);
    if (found !== step.refused)
      throw new Difference(
        `${name}: should have been refused with ${step.refused}, was refused with ${answer.status} ${String(code)}: ${JSON.stringify(answer.body)}`,
      );
  } else if (answer.status >= 400) {
    throw new Difference(`${name}: was refused with ${answer.status} ${String(code)}: ${JSON.stringify(answer.body)}`);
  }
  if (step.expect === undefined) return;
  const found = difference(
    inside(name, () => substitute(step.expect, kept)),
    answer.body,
  );
  if (found) throw new Difference(`${name}: ${found}`);
};

/** The case as the supervisor's view tells it; waits until the events the file names are there. */
const timelineOf = async (
  scenario: Scenario,
  api: ApiClient,
  kept: ReadonlyMap<string, unknown>,
  clock: string,
  account: string,
): Promise<readonly unknown[]> => {
  const wanted = scenario.timeline;
  if (!wanted) return [];
  const place = { id: String(substitute(wanted.of, kept)) };
  const expected = { events: wanted.contains.map(type => ({ type })) };
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await api.call('getTimeline', { account, clock, place });
    const missing = difference(expected, answer.body);
    if (!missing) return at(answer.body, 'events') as readonly unknown[];
    if (Date.now() > giveUpAt) throw new Difference(`${scenario.id}: timeline: ${missing}`);
    await new Promise(resolve => setTimeout(resolve, ASK_AGAIN_MS));
  }
};
