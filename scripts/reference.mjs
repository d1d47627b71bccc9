// `npm run reference`: writes what is generated from the contracts. docs/reference/asyncapi.json says who publishes what;
// libs/contracts/published/<service>.json is what has been promised, and is not overwritten by a change that breaks it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);

prepare();
const require = createRequire(import.meta.url);
const { asyncApiDocument, breakingChanges, eventSchemas } = require('@one-window/contracts');
const { topicPlans } = require('@one-window/messaging-kafka');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const published = join(root, 'libs', 'contracts', 'published');
mkdirSync(published, { recursive: true });
for (const [service, facts] of Object.entries(eventSchemas())) {
  const file = join(published, `${service}.json`);
  const broken = existsSync(file) ? breakingChanges(JSON.parse(readFileSync(file, 'utf8')), facts) : [];
  if (broken.length > 0) {
    console.error(
      `A published event of ${service} would break. Give the new shape a step in upcasts.ts (docs/adr/0013), or the event another name:`,
    );
    console.error(broken.map(each => `  ${each}`).join('\n'));
    process.exitCode = 1;
  } else write(file, facts);
}
write(join(root, 'docs', 'reference', 'asyncapi.json'), asyncApiDocument(version, topicPlans(3)[0]));
