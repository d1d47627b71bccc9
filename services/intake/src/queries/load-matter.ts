import type { IntakeState, Matter } from '@one-window/domain-intake';
import type { Actor } from '@one-window/kernel';
import { notFound, type Loaded, type ServiceContext } from '@one-window/platform';
import { matterAggregate, matterStream } from '../matter-aggregate';
import { maySee } from './may-see';

export interface LoadedMatter {
  readonly loaded: Loaded<IntakeState>;
  readonly matter: Matter;
}

/** @throws Problem 404, for "is not" and "not for you" alike. */
export const loadMatter = async (services: ServiceContext, id: string, actor: Actor): Promise<LoadedMatter> => {
  const loaded = await services.load(matterAggregate, matterStream(id));
  if (!loaded || loaded.state.stage !== 'received' || !maySee(actor, loaded.state.matter)) throw notFound();
  return { loaded, matter: loaded.state.matter };
};
