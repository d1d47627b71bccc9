import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);

/** Pages of the API and of operators are never the web application's. */
const isOurs = (path: string): boolean => /^\/(api|health)(\/|$)/.test(path);

/**
 * The built web application: hashed files for ever, its page never without asking. Any other address is a page of it,
 * found by its own router. Only files that the folder lists are served, so no path leads elsewhere; when the pages are
 * built anew under a running system it is listed again, and what the old build had is a plain 404.
 */
export const serveWebBuild = (fastify: FastifyInstance, folder: string): void => {
  const index = join(folder, 'index.html');
  const list = (): ReadonlySet<string> => new Set(existsSync(index) ? filesIn(folder) : []);
  const builtAt = (): number => (existsSync(index) ? statSync(index).mtimeMs : 0);
  let files = list();
  let listedAt = builtAt();
  const lookAgain = (): void => {
    if (builtAt() === listedAt) return;
    listedAt = builtAt();
    files = list();
  };
  const send = (reply: FastifyReply, path: string, cacheControl: string): unknown =>
    reply
      .header('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
      .header('cache-control', cacheControl)
      .send(readFileSync(join(folder, path)));
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply): unknown => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (isOurs(path)) return reply.callNotFound();
    lookAgain();
    if (files.size === 0) return reply.callNotFound();
    if (files.has(path) && path !== '/index.html') {
      return send(reply, path, path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    }
    return extname(path) === '' || path === '/index.html'
      ? send(reply, '/index.html', 'no-cache')
      : reply.callNotFound();
  });
};
