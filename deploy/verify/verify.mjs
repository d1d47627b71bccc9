// `npm run verify:deploy`: runs what deploy/ describes, on one Debian machine, and takes it down again.
// Plain Node: it runs before anything is installed. docs/how-to/verify-deploy.md says what it needs and shows a run.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stepsFor } from './order.mjs';
import { mayRunHere } from './machine.mjs';
import { Round } from './round.mjs';
import { alerts } from './steps/alerts.mjs';
import { base } from './steps/base.mjs';
import { chart } from './steps/chart.mjs';
import { compose, down } from './steps/compose.mjs';
import { containers } from './steps/containers.mjs';
import { dockerfiles } from './steps/dockerfiles.mjs';
import { engine, stopEngine } from './steps/engine.mjs';
import { engines } from './steps/engines.mjs';
import { images } from './steps/images.mjs';
import { inside } from './steps/inside.mjs';
import { kill } from './steps/kill.mjs';
import { play } from './steps/play.mjs';
import { production } from './steps/production.mjs';
import { shell } from './steps/shell.mjs';
import { stop } from './steps/stop.mjs';
import { tools } from './steps/tools.mjs';
import { watch } from './steps/watch.mjs';

const STEPS = [
  { name: 'tools', run: tools, title: 'tools are there, each in its version' },
  { name: 'shell', run: shell, after: ['tools'], title: 'shell scripts pass shellcheck' },
  { name: 'dockerfiles', run: dockerfiles, after: ['tools'], title: 'Dockerfiles pass hadolint' },
  { name: 'alerts', run: alerts, after: ['tools'], title: 'alert rules are valid, and each is seen to fire' },
  { name: 'chart', run: chart, after: ['tools'], title: 'the chart renders and is valid by the Kubernetes schemas' },
  { name: 'engine', run: engine, after: ['tools'], title: 'a Docker engine answers' },
  { name: 'base', run: base, after: ['engine'], title: 'base images from Debian and Node' },
  { name: 'engines', run: engines, after: ['base'], title: 'images of Kafka, MongoDB and Prometheus' },
  { name: 'images', run: images, after: ['base'], title: 'our images, and a stub of KurrentDB' },
  { name: 'containers', run: containers, after: ['engines'], title: 'Testcontainers starts Kafka and MongoDB' },
  { name: 'compose', run: compose, after: ['engines', 'images'], title: 'Compose starts all, and all become healthy' },
  { name: 'play', run: play, after: ['compose'], title: 'LC-001 and LC-047 through the front door' },
  { name: 'inside', run: inside, after: ['compose'], title: 'no root, nothing writable, no capability' },
  { name: 'kill', run: kill, after: ['compose'], title: 'a killed service comes back and knows its cases' },
  { name: 'watch', run: watch, after: ['compose'], title: 'Prometheus reads all, and an alert fires' },
  { name: 'stop', run: stop, after: ['compose'], title: 'SIGTERM ends each service with code 0' },
  {
    name: 'production',
    run: production,
    after: ['compose'],
    title: 'production settings: no demonstration, HTTPS cookies',
  },
];

/** Said at the end of every run: green steps are not taken for more than they are. */
const NOT_RUN = [
  'KurrentDB itself: its image cannot be built from packages; a stub node stood in its place, with the unmodified client',
  'the images that Compose names by default (node, apache/kafka, mongo, prom/prometheus): the same software was put into images of our own',
  'Grafana and the OpenTelemetry collector; each query of the dashboards was asked of the running Prometheus',
  'a real cluster: the chart was rendered and validated, not installed; ServiceMonitor has no schema here',
];

const USAGE = `npm run verify:deploy [-- --only STEP,STEP] [--keep]
  --only   these steps and what they need: ${STEPS.map(({ name }) => name).join(', ')}
  --keep   leaves containers and the Docker engine running, and says how to reach them
Files are kept in VERIFY_FOLDER (default /var/tmp/one-window-verify), so that a second run is quicker.
`;

const options = () => {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, keep: { type: 'boolean', default: false } },
    });
    return { steps: stepsFor(STEPS, values.only?.split(',')), keep: values.keep };
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(1);
  }
};

const { steps, keep } = options();
const obstacle = mayRunHere();
if (obstacle !== undefined) {
  console.error(obstacle);
  process.exit(1);
}

const round = new Round(process.env.VERIFY_FOLDER ?? '/var/tmp/one-window-verify');
mkdirSync(round.folder, { recursive: true });

const takeDown = async () => {
  if (keep) return round.sayHowToReach();
  await round.step({ name: 'down', title: 'everything is taken down', run: down, always: true });
  await stopEngine(round);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void takeDown().finally(() => process.exit(1)));

for (const step of steps) await round.step(step);
await takeDown();
round.summary(NOT_RUN);
process.exitCode = round.allPassed() ? 0 : 1;
