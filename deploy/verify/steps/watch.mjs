import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../patience.mjs';
import { composed, healthy } from './compose.mjs';
import { SERVICES } from './services.mjs';

export const watch = async round => {
  await composed(round, 'up', '-d', '--no-build', '--no-deps', 'prometheus');
  const ask = async (path, query = {}) => {
    const answer = await fetch(`${round.prometheus}/api/v1/${path}?${new URLSearchParams(query)}`);
    const { status, data, error } = await answer.json();
    if (status !== 'success') throw new Error(`${path} ${query.query ?? ''}: ${error}`);
    return data;
  };
  const up = await until('all services are scraped', 60, async see => {
    const { result } = await ask('query', { query: 'up{job="one-window"} == 1' });
    see(`${result.length} targets up`);
    return result.length === SERVICES.length && result;
  });
  round.say(
    `scraped: ${up
      .map(({ metric }) => metric.instance)
      .sort()
      .join(', ')}`,
  );
  await dashboards(round, ask);
  await anAlert(round, ask);
};

/** Each query of each dashboard is asked; how many have an answer now is said, because a misspelt name has none. */
const dashboards = async (round, ask) => {
  const folder = join(round.root, 'deploy/telemetry/grafana/dashboards');
  const queries = readdirSync(folder).flatMap(name => [
    ...queriesIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  ]);
  if (queries.length === 0) throw new Error('no query was found in the dashboards');
  const empty = [];
  for (const query of queries) {
    const { result } = await ask('query', { query: query.replaceAll(/\$__\w+/g, '1m').replaceAll(/\$\w+/g, '.*') });
    if (result.length === 0) empty.push(query);
  }
  const names = new Set(await ask('label/__name__/values'));
  const unknown = queries.flatMap(query => query.match(/one_window_\w+/g) ?? []).filter(name => !names.has(name));
  round.say(`${queries.length} queries of dashboards asked, ${queries.length - empty.length} with an answer now`);
  if (unknown.length > 0) round.say(`not told by any service yet: ${[...new Set(unknown)].join(', ')}`);
};

function* queriesIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.expr === 'string') yield value.expr;
  for (const inner of Object.values(value)) yield* queriesIn(inner);
}

const anAlert = async (round, ask) => {
  const firing = async () =>
    (await ask('alerts')).alerts.find(
      ({ state, labels }) =>
        state === 'firing' && labels.alertname === 'ServiceDown' && labels.instance === 'inspection:9464',
    );
  if (await firing()) throw new Error('ServiceDown fires while the service runs');
  await composed(round, 'stop', 'inspection');
  const alert = await until('ServiceDown fires', 60, firing);
  round.say(`fired: ${alert.annotations.summary}`);
  await composed(round, 'start', 'inspection');
  await healthy(round, 'inspection');
  await until('ServiceDown ends', 60, async () => !(await firing()));
  round.say('silent again after the service came back');
};
