import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUpFolder, explained, StartRefused } from '@one-window/platform';
import { services } from '../services';

const USAGE = `npm run backup -- --to DIR [--data DIR]
  系统运行中即可备份；备份取同一时刻，不含主密钥、登录状态和视图。
  Backs the data folder up while the system works: one moment of all histories, without the master key, sessions, views.
`;

/** @returns the exit code. */
const backup = async (args: readonly string[], say: (line: string) => void): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string', default: process.env['DATA_DIR'] ?? './data' }, to: { type: 'string' } },
  });
  if (values.to === undefined) {
    say(USAGE);
    return 1;
  }
  const dataDir = resolve(values.data);
  try {
    const names = services.map(({ name }) => name);
    const { places, files } = await backUpFolder(dataDir, names, resolve(values.to), new Date().toISOString());
    for (const [name, place] of Object.entries(places)) say(`${name}: ${place}`);
    say(`已备份 ${files.length} 个文件。主密钥不在其中，请另行保存 ${dataDir}/keys/master.key（或 MASTER_KEY）。`);
    say(
      `${files.length} files. The master key is not among them: keep ${dataDir}/keys/master.key (or MASTER_KEY) apart.`,
    );
    return 0;
  } catch (error) {
    throw explained(error, dataDir);
  }
};

if (require.main === module) {
  backup(process.argv.slice(2), line => process.stdout.write(`${line}\n`)).then(
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
