import { parseArgs } from 'node:util';
import { ApiClient } from './scenario/api-client';
import { Difference, play } from './scenario/play';
import { printTimeline } from './scenario/print-timeline';
import { readScenarios, ScenarioUnreadable } from './scenario/scenario-file';

const USAGE = 'npm run scenario -- FILE|FOLDER [--url http://127.0.0.1:3000] [--password WORD]';
/** The password of all demo accounts; a system with accounts of its own names another. */
const DEMO_PASSWORD = 'yichuang-2026';

/** @returns the exit code: 0 when every expectation held. */
export const runScenarios = async (args: readonly string[], write: (line: string) => void): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string', default: `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` },
      password: { type: 'string', default: DEMO_PASSWORD },
    },
  });
  const [path] = positionals;
  if (!path) {
    write(USAGE);
    return 1;
  }
  try {
    const scenarios = readScenarios(path);
    const api = await ApiClient.connect(values.url, values.password);
    for (const scenario of scenarios) {
      write(`\n${scenario.id} ${scenario.title}`);
      const { timeline } = await play(scenario, api, write);
      printTimeline(timeline, write);
      write(
        `${scenario.id}: every expectation held (${scenario.steps.length} steps, ${timeline.length} events on the timeline)`,
      );
    }
    return 0;
  } catch (error) {
    if (error instanceof Difference || error instanceof ScenarioUnreadable) write(error.message);
    else write(explain(error, values.url));
    return 1;
  }
};

const explain = (error: unknown, url: string): string => {
  const message = error instanceof Error ? error.message : String(error);
  return /fetch failed/.test(message) ? `Nothing answers at ${url}. Start the system first: npm start` : message;
};

if (require.main === module) {
  void runScenarios(process.argv.slice(2), line => process.stdout.write(`${line}\n`)).then(code => {
    process.exitCode = code;
  });
}
