import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** What may be asked at an address; nothing where there is no such address. */
    methodsAt?: (path: string) => readonly string[];
  }
}

interface Known {
  readonly segments: readonly string[];
  readonly methods: readonly string[];
}

const segmentsOf = (path: string): readonly string[] => path.split('/').filter(segment => segment !== '');

/** A named part stands for anything; a rest (`*`) answers by itself for what it does not know. */
const fits = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length && pattern.every((part, index) => part.startsWith(':') || part === path[index]);

/**
 * Notes every route as it is made, so that a wrong method on a known address can be told from an unknown address
 * (RFC 9110 §15.5.6: 405 with `Allow`). To be called before there are routes.
 */
export const noteMethods = (fastify: FastifyInstance): void => {
  const known: Known[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    known.push({ segments: segmentsOf(url), methods: [method].flat() });
  });
  fastify.decorate('methodsAt', (path: string) => {
    const asked = segmentsOf(path);
    return [...new Set(known.filter(({ segments }) => fits(segments, asked)).flatMap(({ methods }) => methods))].sort();
  });
};
