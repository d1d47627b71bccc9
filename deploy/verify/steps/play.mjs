import { IMAGE } from './image.mjs';

const CASES = ['LC-001', 'LC-047'];

/** From outside, by the same runner as everywhere, on the port that Compose publishes. */
export const play = async round => {
  for (const name of CASES) await playCase(round, name);
};

export const playCase = async (round, name) => {
  const program = ['node', 'services/all-in-one/dist/tools/scenario.js', `services/all-in-one/scenarios/${name}.yaml`];
  const said = await round.docker('run', '--rm', '--network', 'host', IMAGE.build, ...program, '--url', round.url);
  const last = said.trimEnd().split('\n').at(-1);
  if (!last.includes('every expectation held')) throw new Error(said);
  round.say(last);
};
