import { join } from 'node:path';
import { at } from '../tools/scenario/variables';
import { readScenarios } from '../tools/scenario/scenario-file';
import { accountOf, type Answered, type SystemOverHttp } from './system-over-http';

const SCENARIOS = join(__dirname, '..', '..', 'scenarios');
const PATIENCE_MS = 40_000;

export interface CaseToTry {
  readonly caseId: string;
  readonly service: string;
  /** Of its proceeding in that service. */
  readonly id: string;
  /** The day that it is, for everything done in it. */
  readonly day: string;
}

/** What the first step of a scenario file registers, on its day. */
export const registrationOf = (file: string): { readonly body: unknown; readonly day: string } => {
  const [step] = readScenarios(join(SCENARIOS, file))[0]?.steps ?? [];
  if (step?.do !== 'registerMatter') throw new Error(`${file} does not begin with a registration`);
  return { body: step.with, day: step.on?.slice(0, 10) ?? '' };
};

export const clockOf = (day: string): Readonly<Record<string, string>> => ({ 'x-clock': `${day}T16:00:00+08:00` });

/** A case that was registered, and sent to the body that handles it unless that is the window. */
export const openCase = async (system: SystemOverHttp, service: string): Promise<CaseToTry> => {
  const { body, day } = registrationOf(service === 'inspection' ? 'LC-047.yaml' : 'LC-001.yaml');
  const as = accountOf('window-clerk');
  const registered = await done(system, '/api/intake/matters', { as, day, body });
  const caseId = String(registered.body['caseId']);
  if (service === 'intake') return { caseId, service, id: caseId, day };
  const revision = registered.headers.get('etag') ?? '';
  await done(system, `/api/intake/matters/${caseId}/dispatch`, { as, day, revision });
  const seen = await until(
    () => system.ask(`/api/one-window/cases/${caseId}`, { as: accountOf('supervisor'), headers: clockOf(day) }),
    answer => at(answer.body, `bodies[service=${service}].id`) !== undefined,
  );
  return { caseId, service, id: String(at(seen.body, `bodies[service=${service}].id`)), day };
};

const done = async (
  system: SystemOverHttp,
  path: string,
  { as, day, body, revision }: { as: string; day: string; body?: unknown; revision?: string },
): Promise<Answered> => {
  const headers = {
    ...clockOf(day),
    'idempotency-key': system.nextKey(),
    ...(revision !== undefined && { 'if-match': revision }),
  };
  const answer = await system.ask(path, { method: 'POST', as, headers, ...(body !== undefined && { body }) });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

/** Asks again until it is so. @throws Error with the last answer when it does not become so. */
export const until = async (ask: () => Promise<Answered>, so: (answer: Answered) => boolean): Promise<Answered> => {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (so(answer)) return answer;
    if (Date.now() > giveUpAt)
      throw new Error(`not so after ${PATIENCE_MS} ms: ${JSON.stringify(answer.body).slice(0, 2_000)}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};
