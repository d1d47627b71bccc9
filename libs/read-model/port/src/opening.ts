import type { Sealed } from '@one-window/kernel';
import type { AnyProjection } from './projection';
import type { DocumentWrite } from './view-store';

/** Opens a sealed value; `undefined` when the person was erased. Given by the service that may unseal. */
export type Opener = (token: Sealed) => Promise<string | undefined>;

export const opensNothing: Opener = () => Promise.resolve(undefined);

/** A document with the texts it is found by. */
export const documentWrite = async (
  view: AnyProjection,
  key: string,
  doc: object,
  open: Opener,
): Promise<DocumentWrite> => {
  if (!view.text) return { key, doc };
  const opened = new Map<Sealed, string | undefined>();
  for (const token of view.text.sealed(doc)) if (!opened.has(token)) opened.set(token, await open(token));
  return { key, doc, text: view.text.of(doc, token => opened.get(token)) };
};
