import { fork } from 'node:child_process';
import { once } from 'node:events';
import { MaterialsBody, ProposeAcceptanceBody, RegisterMatterBody } from '@one-window/contracts';
import { startBareServer } from '@one-window/platform';

/** What is posted to it, checked as our own routes check it. */
const BODIES = {
  registerMatter: RegisterMatterBody,
  addMaterials: MaterialsBody,
  proposeAcceptance: ProposeAcceptanceBody,
};
export type BareCommand = keyof typeof BODIES;

/** Nest and Fastify alone, in a process of its own as the system is. */
export const startBareProcess = async (): Promise<{ readonly port: number; stop(): void }> => {
  const child = fork(__filename);
  const [port] = (await once(child, 'message')) as [number];
  return { port, stop: () => child.kill() };
};

if (require.main === module) {
  void startBareServer(BODIES).then(({ url }) => process.send?.(Number(new URL(url).port)));
}
