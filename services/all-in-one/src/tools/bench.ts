import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchCommands } from './bench/command-bench';
import { formatLine, verdict, type Line } from './bench/line';
import { benchAppends, benchRebuilds } from './bench/room-benches';
import { benchStart } from './bench/start-bench';
import { benchViews } from './bench/view-bench';

interface Sizes {
  readonly events: number;
  readonly commands: number;
}

const PARTS: Readonly<Record<string, (sizes: Sizes) => Promise<readonly Line[]>>> = {
  append: benchAppends,
  commands: ({ commands }) => benchCommands(commands),
  views: benchViews,
  rebuild: ({ events }) => benchRebuilds(events),
  start: benchStart,
};

const USAGE = `npm run bench [-- --json FILE] [--only ${Object.keys(PARTS).join(',')}] [--events N] [--commands N]
  --events    events of the long history that is rebuilt (1000000)
  --commands  commands of each round (1000)
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      only: { type: 'string', default: Object.keys(PARTS).join(',') },
      events: { type: 'string', default: '1000000' },
      commands: { type: 'string', default: '1000' },
    },
  });
  const sizes = { events: Number(values.events), commands: Number(values.commands) };
  const parts = values.only.split(',').map(name => PARTS[name]);
  if (!Object.values(sizes).every(size => Number.isInteger(size) && size > 0) || parts.includes(undefined)) {
    process.stdout.write(USAGE);
    return 1;
  }
  const lines: Line[] = [];
  for (const part of parts) {
    for (const line of (await part?.(sizes)) ?? []) {
      lines.push(line);
      say(formatLine(line));
    }
  }
  if (values.json !== undefined) {
    writeFileSync(
      values.json,
      `${JSON.stringify(
        lines.map(line => ({ ...line, verdict: verdict(line) })),
        null,
        2,
      )}\n`,
    );
  }
  return 0;
};

if (require.main === module) {
  main().then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
