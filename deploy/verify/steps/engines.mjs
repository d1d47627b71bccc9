import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, IMAGE } from './image.mjs';

/** The engines that tests fetch and check (deploy/engines), in images that take the settings of the official ones. */
export const engines = async round => {
  const printed = await round.run(process.execPath, ['scripts/engines.mjs'], { mayFail: true });
  if (/could not be fetched/.test(printed.printed)) throw new Error(printed.printed.trim());
  const cache = join(round.root, '.cache/engines');
  const context = round.file('engines');
  mkdirSync(context, { recursive: true });
  cpSync(join(cache, 'kafka/libs'), join(context, 'libs'), { recursive: true });
  copyFileSync(join(cache, 'mongod/mongod'), join(context, 'mongod'));
  copyFileSync(join(round.root, 'deploy/verify/images/kafka-start.sh'), join(context, 'start.sh'));
  for (const name of ['prometheus', 'promtool']) copyFileSync(round.file('bin', name), join(context, name));
  for (const name of ['kafka', 'mongod', 'prometheus']) await build(round, name, { context, DEBIAN: IMAGE.debian });
};
