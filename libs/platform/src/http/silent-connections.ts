import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Browsers open connections ahead of need. Node does not count one on which nothing was asked yet as idle and would
 * wait for it when it stops, so that a page somewhere kept the process from its end.
 */
export const closeSilentConnections = (fastify: FastifyInstance): void => {
  const silent = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  fastify.server.on('request', ({ socket }: { readonly socket: Socket }) => silent.delete(socket));
  fastify.addHook('preClose', done => {
    for (const socket of silent) socket.destroy();
    done();
  });
};
