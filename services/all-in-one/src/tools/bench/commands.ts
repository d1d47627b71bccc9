import { accountOf, type SystemOverHttp } from '../../http/system-over-http';
import { at } from '../scenario/variables';
import type { Request } from './load-driver';

/** A registration as a window clerk makes it: one claim, a story of ordinary length, four materials. */
const registration = (n: number) => ({
  channel: 'counter',
  area: 'xincheng',
  applicant: {
    name: `张某${n}`,
    idKind: 'none',
    sex: 'male',
    phone: `139${String(10_000_000 + n)}`,
    address: '云河市新城区建设路22号',
  },
  employer: {
    kind: 'organization',
    name: `云河某快递公司${n % 400}`,
    address: '云河市新城区物流园3号',
    legalRepresentative: '王某',
  },
  employment: {
    startedOn: '2026-06-08',
    endedOn: '2026-08-10',
    monthlyWageFen: 800_000,
    contract: 'written',
    relation: 'admitted',
  },
  claims: [
    {
      circumstance: 'dismissed',
      amountFen: 800_000,
      facts: { arose: '2026-08-10', admitted: 'no', procedureUsed: 'none' },
      route: { kind: 'confirm' },
    },
  ],
  story:
    '2026年6月进公司做快递员，约定试用期三个月，试用期月工资8000元。公司规定工作时间为早9时至晚9时，每周工作6天。' +
    '两个月后我以工作时间严重超过法律规定上限为由拒绝超时加班安排，公司就以我在试用期间被证明不符合录用条件为由解除了劳动合同。' +
    '请求支付违法解除劳动合同赔偿金8000元。',
  materials: [
    { kind: 'arbitration-application', title: '仲裁申请书', pages: 2, form: 'original' },
    { kind: 'identity', title: '身份证明复印件', pages: 1, form: 'copy' },
    { kind: 'termination-notice', title: '解除劳动合同通知', pages: 1, form: 'copy' },
    { kind: 'company-rules', title: '公司规章制度（工作时间）', pages: 4, form: 'copy' },
  ],
});

const ACCEPTABLE = JSON.stringify({
  conditions: {
    withinScope: true,
    clearClaimsAndFacts: true,
    directInterestAndIdentifiedRespondent: true,
    thisCommissionCompetent: true,
  },
  acceptItemIds: ['c1'],
  opinion: '属于劳动争议受理范围，请求和事实理由明确，申请人与本案有直接利害关系，本委有管辖权，建议受理。',
});

const MATERIALS = JSON.stringify({
  materials: [{ kind: 'wage-records', title: '2026年6月至8月工资银行流水', pages: 3, form: 'copy' }],
});

/** The requests of the benchmark, as the right accounts make them. Every one has a key of its own. */
export class Commands {
  private sent = 0;

  private constructor(
    private readonly clerk: Readonly<Record<string, string>>,
    private readonly officer: Readonly<Record<string, string>>,
  ) {}

  static async of(system: SystemOverHttp): Promise<Commands> {
    return new Commands(
      await system.session(accountOf('window-clerk')),
      await system.session(accountOf('filing-officer')),
    );
  }

  registerMatter(): Request {
    return this.post('/api/intake/matters', this.clerk, JSON.stringify(registration(this.sent)));
  }

  dispatchMatter(matter: string, revision: number): Request {
    return this.post(`/api/intake/matters/${matter}/dispatch`, { ...this.clerk, 'if-match': `"${revision}"` });
  }

  addMaterials({ id, revision }: Proceeding): Request {
    const path = `/api/intake/matters/${id}/materials`;
    return this.post(path, { ...this.clerk, 'if-match': `"${revision}"` }, MATERIALS);
  }

  proposeAcceptance({ id, revision }: Proceeding): Request {
    const path = `/api/arbitration/cases/${id}/acceptance-proposal`;
    return this.post(path, { ...this.officer, 'if-match': `"${revision}"` }, ACCEPTABLE);
  }

  private post(path: string, headers: Readonly<Record<string, string>>, body?: string): Request {
    this.sent += 1;
    return {
      method: 'POST',
      path,
      headers: { ...headers, 'idempotency-key': `bench-${process.pid}-${this.sent}` },
      ...(body !== undefined && { body }),
    };
  }
}

/** A case in a body, or at the window, and the revision to decide on. */
export interface Proceeding {
  readonly id: string;
  readonly revision: number;
}

/** Sends one request from here and answers its body. @throws Error when it is refused. */
export const ask = async (
  system: SystemOverHttp,
  { method, path, headers, body }: Request,
): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await system.ask(path, {
    method,
    ...(body !== undefined && { text: body }),
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
  });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Registers so many matters, which stay at the window. */
export const openMatters = (
  system: SystemOverHttp,
  commands: Commands,
  count: number,
): Promise<readonly Proceeding[]> =>
  inParallel(count, async () => {
    const { id, revision } = await ask(system, commands.registerMatter());
    return { id: String(id), revision: Number(revision) };
  });

/** Registers and hands on so many matters, and answers the proceedings that arbitration opened for them. */
export const openProceedings = async (
  system: SystemOverHttp,
  commands: Commands,
  count: number,
): Promise<readonly Proceeding[]> => {
  const matters = await inParallel(count, async () => {
    const { caseId, revision } = await ask(system, commands.registerMatter());
    await ask(system, commands.dispatchMatter(String(caseId), Number(revision)));
    return String(caseId);
  });
  await untilQuiet(system);
  return inParallel(count, async index => {
    const { body } = await system.ask(`/api/one-window/cases/${matters[index]}`, { as: accountOf('supervisor') });
    const id = String(at(body, 'bodies[service=arbitration].id'));
    const revision = Number(at(body, 'bodies[service=arbitration].revision'));
    return { id, revision };
  });
};

const AT_ONCE = 16;

const inParallel = async <T>(count: number, work: (index: number) => Promise<T>): Promise<readonly T[]> => {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
};

/** Waits until everything recorded has reached every consumer. */
export const untilQuiet = async (system: SystemOverHttp): Promise<void> => {
  // Twice in a row: what a reaction has just recorded may not be published yet.
  for (let quiet = 0; quiet < 2;) {
    const { body } = await system.ask('/api/one-window/system', { as: accountOf('supervisor') });
    const waiting = [...counts(body['relays'], 'backlog'), ...counts(body['consumers'], 'lag')];
    quiet = waiting.some(count => count > 0) ? 0 : quiet + 1;
    // Seldom: what is asked here counts all views, and takes the time that they need to catch up.
    await new Promise(resolve => setTimeout(resolve, 50));
  }
};

const counts = (list: unknown, name: string): readonly number[] =>
  Array.isArray(list) ? list.map(entry => Number(at(entry, name))) : [];
