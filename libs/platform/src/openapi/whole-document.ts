import type { Upstreams } from '../http/pass-on';
import type { ServiceSpec } from '../service/service-module';
import { openApiDocument } from './openapi-document';

type Json = Readonly<Record<string, unknown>>;
type Paths = Readonly<Record<string, unknown>>;

/** The description of what is reached here: this process's own routes, and those of the services behind it. */
export const wholeDocument = (specs: readonly ServiceSpec[], upstreams: Upstreams): (() => Promise<Json>) => {
  const own = openApiDocument(specs);
  return async () => {
    const behind = await Promise.all(Object.entries(upstreams).map(([service, url]) => pathsOf(service, url)));
    return { ...own, paths: Object.assign({}, own['paths'], ...behind) as Paths };
  };
};

/** A service that does not answer now is described when it does again. */
const pathsOf = async (service: string, url: string): Promise<Paths> => {
  try {
    const answer = await fetch(new URL('/api/openapi.json', url));
    if (!answer.ok) return {};
    const { paths } = (await answer.json()) as { readonly paths: Paths };
    return Object.fromEntries(Object.entries(paths).filter(([path]) => path.startsWith(`/api/${service}/`)));
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
};
