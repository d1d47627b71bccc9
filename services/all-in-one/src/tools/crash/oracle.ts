import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ApiClient } from '../scenario/api-client';
import { isMap } from '../scenario/match';
import { ask, PASSWORD, type Sent } from './load';

export interface Verdict {
  readonly acknowledged: number;
  /** Died before it answered; done now, exactly once. */
  readonly uncertain: number;
  readonly faults: readonly string[];
}

/**
 * Sends every command of the run again, with its key. What was acknowledged must be answered as before: another
 * revision would mean that it was lost and done anew, or done twice. What died on the way must be done now.
 */
export const askAgain = async (url: string, sent: readonly Sent[]): Promise<Verdict> => {
  const api = await ApiClient.connect(url, PASSWORD);
  const faults: string[] = [];
  for (const command of sent) {
    const again = await ask(api, command);
    if (again.status >= 400)
      faults.push(`${command.key}: after the restart ${again.status} ${JSON.stringify(again.body)}`);
    else if (command.answer && identity(again.body) !== identity(command.answer.body)) {
      faults.push(`${command.key}: acknowledged as ${identity(command.answer.body)}, now ${identity(again.body)}`);
    }
  }
  const acknowledged = sent.filter(({ answer }) => answer).length;
  return { acknowledged, uncertain: sent.length - acknowledged, faults };
};

const identity = (body: unknown): string =>
  isMap(body) ? `${String(body['stream'])}@${String(body['revision'])}` : String(body);

/** The operator's own check: stores, log, inboxes and views against each other. Empty when nothing differs. */
export const verifyFolder = (dataDir: string): readonly string[] => {
  const run = spawnSync(
    process.execPath,
    [join(__dirname, '..', '..', '..', 'dist', 'tools', 'verify.js'), '--data', dataDir],
    { encoding: 'utf8' },
  );
  return run.status === 0 ? [] : [`verify: ${run.stdout}${run.stderr}`];
};
