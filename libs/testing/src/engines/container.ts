import { spawnSync } from 'node:child_process';

let answers: boolean | undefined;

/** Whether a Docker engine can be asked for containers; asked once a process. */
export const dockerAnswers = (): boolean => {
  answers ??= spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
  return answers;
};
