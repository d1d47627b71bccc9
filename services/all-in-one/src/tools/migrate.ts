import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explained, move, StartRefused } from '@one-window/platform';
import { services } from '../services';

type Say = (line: string) => void;

const USAGE = `npm run migrate -- --from DIR --to env|URL [--to URL]…
  把停下来的数据文件夹迁到分布式运行的各引擎：事件的编号、版次、时间不变；中断后再运行会接着做；最后逐条流核对。
  Moves the data folder of a stopped system to the engines of the distributed profile, with ids, revisions and times
  intact. Cut off, it goes on when run again. At the end it compares counts and hashes: exit code 1 on any difference.
  --to env: KAFKA_BROKERS, MONGODB_URL, MONGODB_PREFIX, KURRENTDB_URL and MASTER_KEY are read from the environment.
  --to kurrentdb://…  --to mongodb://…  --to kafka://host:port,host:port: instead of what the environment says.
`;

const SETTINGS: readonly (readonly [scheme: RegExp, setting: string])[] = [
  [/^(kurrentdb|esdb)(\+discover)?:\/\//, 'KURRENTDB_URL'],
  [/^mongodb(\+srv)?:\/\//, 'MONGODB_URL'],
  [/^kafka:\/\//, 'KAFKA_BROKERS'],
];

/** What the addresses stand for among the settings; undefined where one of them is none. */
const settingsOf = (addresses: readonly string[]): NodeJS.ProcessEnv | undefined => {
  const settings: NodeJS.ProcessEnv = {};
  for (const address of addresses.filter(one => one !== 'env')) {
    const setting = SETTINGS.find(([scheme]) => scheme.test(address))?.[1];
    if (setting === undefined) return undefined;
    settings[setting] = address.replace(/^kafka:\/\//, '');
  }
  return settings;
};

/** @returns the exit code: 1 when something differs. */
const migrate = async (args: readonly string[], say: Say): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, to: { type: 'string', multiple: true } },
  });
  const settings = values.to && settingsOf(values.to);
  if (values.from === undefined || settings === undefined) {
    say(USAGE);
    return 1;
  }
  const dataDir = resolve(values.from);
  try {
    const differences = await move(services, dataDir, { ...process.env, ...settings }, say);
    say(
      differences === 0
        ? '迁移完成，逐项核对一致。请不要再启动原文件夹。 Moved, and nothing differs. Do not start the old folder again.'
        : `${differences} 处差异。 ${differences} differences.`,
    );
    return differences === 0 ? 0 : 1;
  } catch (error) {
    throw explained(error, dataDir);
  }
};

if (require.main === module) {
  migrate(process.argv.slice(2), line => process.stdout.write(`${line}\n`)).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
      else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
