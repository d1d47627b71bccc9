import type { ServiceSpec } from '../service/service-module';

/** See `moveFolder`. */
export const move = async (
  specs: readonly ServiceSpec[],
  dataDir: string,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<number> => {
  // An ESM-style import of CommonJS output names the file it becomes: engines are loaded where they are used only.
  const { moveFolder } = await import('./move-folder.js');
  return moveFolder(specs, dataDir, environment, say);
};
