import { setTimeout as sleep } from 'node:timers/promises';
import { ACCEPTABLE, ask, CLOCK, registration, type Sent } from '../crash/load';
import type { Seeded } from '../crash/seeded';
import type { ApiClient, Answer } from '../scenario/api-client';
import { at } from '../scenario/variables';

export interface Given extends Sent {
  /** It got no answer at least once, and was sent again with its key. */
  cutOff?: true;
}

const ANSWER_WITHIN_MS = 10_000;
const AGAIN_AFTER_MS = 150;
const BREATH_MS = 60;

interface LoadParts {
  readonly api: ApiClient;
  /** Unique in the run: keys are made of it. */
  readonly name: string;
  readonly random: Seeded;
  /** Whole cases through intake and arbitration, or registrations only. */
  readonly acts: 'cases' | 'registrations';
}

/** Clerks at work while engines and processes come and go: what got no answer is sent again with the same key. */
export class SteadyLoad {
  readonly given: Given[] = [];
  /** Answers that no command of this load may get, whatever is away. */
  readonly refused: string[] = [];
  private stopped = false;
  private working: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: LoadParts) {}

  start(clerks: number): this {
    this.working = Promise.all(Array.from({ length: clerks }, (_, clerk) => this.clerk(clerk)));
    return this;
  }

  /** Resolves when each clerk has the answer to what was sent last, or was left without one. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  acknowledged(): number {
    return this.given.filter(({ answer }) => answer !== undefined).length;
  }

  /** One matter, registered and sent on its way. */
  async register(name: string): Promise<string | undefined> {
    const { random } = this.parts;
    const registered = await this.send('chuangkou1', 'registerMatter', {}, registration(name, random), `${name}-r`);
    return registered && String(at(registered.body, 'caseId'));
  }

  async dispatch(name: string, matter: string): Promise<void> {
    await this.send('chuangkou1', 'dispatchMatter', { id: matter }, undefined, `${name}-d`);
  }

  private async clerk(clerk: number): Promise<void> {
    for (let turn = 0; !this.stopped; turn += 1) {
      await this.oneCase(`${this.parts.name}-${clerk}-${turn}`);
      await sleep(BREATH_MS);
    }
  }

  private async oneCase(name: string): Promise<void> {
    const matter = await this.register(name);
    if (matter === undefined) return;
    await this.dispatch(name, matter);
    if (this.parts.acts === 'registrations') return;
    const id = await this.proceeding(matter);
    if (id === undefined) return;
    await this.send('lian1', 'proposeAcceptance', { id }, ACCEPTABLE, `${name}-p`);
    await this.send('yuanzhang1', 'acceptApplication', { id }, {}, `${name}-a`);
  }

  /** The proceeding that the dispatch opens in the other service, once it has. */
  private async proceeding(matter: string): Promise<string | undefined> {
    const question = { account: 'dudao1', clock: CLOCK, place: { id: matter } };
    for (; !this.stopped; await sleep(50)) {
      const seen = await inTime(this.parts.api.call('getCase', question));
      const id = seen && at(seen.body, 'bodies[service=arbitration].id');
      if (id !== undefined) return String(id);
    }
    return undefined;
  }

  private async send(
    account: string,
    name: string,
    place: Record<string, string>,
    body: unknown,
    key: string,
  ): Promise<Answer | undefined> {
    const command: Given = { key, account, name, place, body };
    this.given.push(command);
    for (let attempt = 1; ; attempt += 1) {
      const answer = await inTime(ask(this.parts.api, command));
      if (answer && answer.status < 400) return (command.answer = answer);
      if (answer && answer.status < 500) {
        this.refused.push(`${name} (${key}): ${answer.status} ${JSON.stringify(answer.body)}`);
        return undefined;
      }
      command.cutOff = true;
      // What stays without an answer is asked for again when all is well.
      if (this.stopped) return undefined;
      await sleep(AGAIN_AFTER_MS);
    }
  }
}

/** Undefined where nobody answers, or not soon enough. */
const inTime = async (asked: Promise<Answer>): Promise<Answer | undefined> => {
  const late = new AbortController();
  const given = asked.catch(() => undefined);
  const tooLate = sleep(ANSWER_WITHIN_MS, undefined, { signal: late.signal }).catch(() => undefined);
  const answer = await Promise.race([given, tooLate]);
  late.abort();
  return answer;
};
