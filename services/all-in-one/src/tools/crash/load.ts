import { ApiClient, type Answer } from '../scenario/api-client';
import { at } from '../scenario/variables';
import type { Seeded } from './seeded';

/** A command as it was sent: to be sent again with the same key after the crash. */
export interface Sent {
  readonly key: string;
  readonly account: string;
  readonly name: string;
  readonly place: Record<string, string>;
  readonly body: unknown;
  /** What the system acknowledged; absent when it died before it answered. */
  answer?: Answer;
}

export const CLOCK = '2026-03-02T09:00:00+08:00';
export const PASSWORD = 'yichuang-2026';

/** Clerks who register, hand on, propose and approve at the same time, until the system dies under them. */
export class Load {
  readonly sent: Sent[] = [];
  private stopped = false;
  private begin: () => void = () => undefined;
  /** Resolves at the first acknowledged command: before it, only sign-in would be cut off. */
  readonly begun = new Promise<void>(resolve => (this.begin = resolve));

  constructor(
    private readonly url: string,
    private readonly run: number,
    private readonly random: Seeded,
  ) {}

  stop(): void {
    this.stopped = true;
  }

  /** Resolves when every clerk has met the end of the system, or was stopped. */
  async work(clerks: number): Promise<void> {
    await this.survives(async () => {
      const api = await ApiClient.connect(this.url, PASSWORD);
      await Promise.all(Array.from({ length: clerks }, (_, clerk) => this.clerk(api, clerk)));
      return true;
    });
  }

  private async clerk(api: ApiClient, clerk: number): Promise<void> {
    for (let turn = 0; !this.stopped; turn += 1) {
      if (!(await this.survives(() => this.oneCase(api, `${this.run}-${clerk}-${turn}`)))) return;
    }
  }

  /** False when the system is gone: what was sent last has no answer, which is what all this is for. */
  private async survives(work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Unexpected) throw error;
      return false;
    }
  }

  private async oneCase(api: ApiClient, name: string): Promise<boolean> {
    const registered = await this.send(
      api,
      'chuangkou1',
      'registerMatter',
      {},
      registration(name, this.random),
      `${name}-register`,
    );
    const matter = String(at(registered.body, 'caseId'));
    await this.send(api, 'chuangkou1', 'dispatchMatter', { id: matter }, undefined, `${name}-dispatch`);
    const arbitration = await this.proceeding(api, matter);
    if (arbitration === undefined) return !this.stopped;
    await this.send(api, 'lian1', 'proposeAcceptance', { id: arbitration }, ACCEPTABLE, `${name}-propose`);
    await this.send(api, 'yuanzhang1', 'acceptApplication', { id: arbitration }, {}, `${name}-accept`);
    return true;
  }

  /** The proceeding that the dispatch opens in the other service. */
  private async proceeding(api: ApiClient, matter: string): Promise<string | undefined> {
    for (let tries = 0; tries < 200 && !this.stopped; tries += 1) {
      const seen = await api.call('getCase', { account: 'dudao1', clock: CLOCK, place: { id: matter } });
      const id = at(seen.body, 'bodies[service=arbitration].id');
      if (id !== undefined) return String(id);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    return undefined;
  }

  private async send(
    api: ApiClient,
    account: string,
    name: string,
    place: Record<string, string>,
    body: unknown,
    key: string,
  ): Promise<Answer> {
    const sent: Sent = { key, account, name, place, body };
    this.sent.push(sent);
    sent.answer = await ask(api, sent);
    this.begin();
    if (sent.answer.status >= 400)
      throw new Unexpected(`${name} (${key}) was refused under load: ${JSON.stringify(sent.answer.body)}`);
    return sent.answer;
  }
}

/** Not a crash: the system said no where it should have said yes. */
class Unexpected extends Error {}

export const ask = (api: ApiClient, { account, name, place, body, key }: Sent): Promise<Answer> =>
  api.call(name, { account, clock: CLOCK, place, key, ...(body === undefined ? {} : { body }) });

export const registration = (name: string, random: Seeded) => ({
  channel: 'counter',
  area: 'xincheng',
  applicant: { name: `申请人${name}`, idKind: 'none' },
  employer: { kind: 'organization', name: `云河某公司${random.between(1, 40)}` },
  employment: { contract: 'written', relation: 'admitted' },
  claims: [
    {
      circumstance: 'dismissed',
      amountFen: random.between(1, 5_000_000),
      facts: { arose: '2026-02-02' },
      route: { kind: 'confirm' },
    },
  ],
  story: `被违法辞退（${name}）`,
  materials: [{ kind: 'identity', title: '身份证明', pages: 1, form: 'copy' }],
});

export const ACCEPTABLE = {
  conditions: {
    withinScope: true,
    clearClaimsAndFacts: true,
    directInterestAndIdentifiedRespondent: true,
    thisCommissionCompetent: true,
  },
  acceptItemIds: ['c1'],
  opinion: '符合受理条件，建议受理。',
};
