import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, DataFolder } from '@one-window/platform';
import { runScenarios } from './tools/scenario';

/** The cases that a demonstration starts with: scenario files, played through the public API like anybody's. */
const CASES = join(__dirname, '..', 'scenarios');

/**
 * Plays the demonstration's cases into a new folder, once. A start that was cut off is taken up where it was: the
 * commands of a scenario carry the same keys every time. A failure is told and does not keep the system from working.
 */
export const loadDemoCases = async (
  url: string,
  { demoCases }: Config,
  { path, isNew }: DataFolder,
  say: (line: string) => void,
): Promise<void> => {
  const marker = join(path, 'demo-cases');
  if (!demoCases || !existsSync(CASES)) return;
  if (isNew) writeFileSync(marker, 'pending\n');
  else if (!existsSync(marker) || readFileSync(marker, 'utf8').trim() !== 'pending') return;
  const printed: string[] = [];
  const code = await runScenarios([CASES, '--url', url], line => printed.push(line));
  if (code === 0) writeFileSync(marker, 'loaded\n');
  else say(`演示案件没有全部载入。The demonstration cases were not all loaded:\n${printed.slice(-5).join('\n')}`);
};
