import type { ServiceSpec } from '../service/service-module';

export interface SetupOptions {
  /** Makes the hosts in MONGODB_URL a replica set first, where they are none yet. */
  readonly initiateReplicaSet?: boolean;
}

/**
 * Makes topics, collections and indexes of these services, told one by one; running it again changes nothing.
 * @throws StartRefused where a setting is missing or a topic that exists is not as planned.
 */
export const setup = async (
  specs: readonly ServiceSpec[],
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  options: SetupOptions = {},
): Promise<void> => {
  // An ESM-style import of CommonJS output names the file it becomes: engines are loaded where they are used only.
  const { prepareEngines } = await import('./prepare-engines.js');
  await prepareEngines(specs, environment, say, options);
};
