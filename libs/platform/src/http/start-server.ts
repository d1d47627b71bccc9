import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { StartRefused } from '../config/start-refused';
import { serveDocs } from '../openapi/serve-docs';
import type { OpenPlatform } from '../service/open-platform';
import type { ServiceSpec } from '../service/service-module';
import { assertAccessDeclared } from './assert-access';
import { clientErrorHandler, frameworkErrors } from './before-routing';
import { BODY_LIMIT } from './body-limit';
import { takeJsonBodies } from './json-bodies';
import { noteMethods } from './known-methods';
import { passOn, type Upstreams } from './pass-on';
import { PlatformModule } from './platform-module';
import { addSecurityHeaders } from './security-headers';
import { closeSilentConnections } from './silent-connections';
import { traceRequests } from './trace-requests';
import { serveWebBuild } from './web-build';

export interface ServerOptions {
  /** Folder of the built web application. */
  readonly webBuild?: string;
  /** Other services whose requests are passed on to them. */
  readonly upstreams?: Upstreams;
  /** Routes that are not for people. */
  readonly internal?: (fastify: FastifyInstance) => void;
}

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers HTTP for an open platform. @throws StartRefused when the port is taken. */
export const startServer = async (
  platform: OpenPlatform,
  specs: readonly ServiceSpec[],
  { webBuild, upstreams = {}, internal }: ServerOptions = {},
): Promise<Server> => {
  const { config } = platform;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // Requests at hand get their answer; event streams were ended by their services.
    forceCloseConnections: 'idle',
    // A proxy on this machine tells the caller's address; nobody else is believed.
    trustProxy: 'loopback',
    frameworkErrors,
    clientErrorHandler,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    PlatformModule.around(platform, specs, upstreams),
    adapter,
    {
      logger: false,
      bodyParser: false,
      abortOnError: false,
    },
  );
  const fastify = adapter.getInstance();
  noteMethods(fastify);
  traceRequests(fastify);
  // First: what is passed on keeps its body unread, where everything after takes JSON only.
  await passOn(fastify, upstreams);
  takeJsonBodies(fastify);
  addSecurityHeaders(fastify);
  closeSilentConnections(fastify);
  serveDocs(fastify);
  internal?.(fastify);
  if (webBuild !== undefined) serveWebBuild(fastify, webBuild);
  await app.init();
  assertAccessDeclared(app);
  await listen(app, config.port, config.host);
  const address = app.getHttpServer().address() as { readonly port: number };
  return { url: `http://${config.host}:${address.port}`, close: () => app.close() };
};

const listen = async (app: NestFastifyApplication, port: number, host: string): Promise<void> => {
  try {
    await app.listen(port, host);
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause;
    await app.close();
    throw new StartRefused(
      {
        zh: `端口${port}${code === 'EACCES' ? '不允许使用' : '已被占用'}。请停止占用它的程序，或用 PORT 另选一个。`,
        en: `Port ${port} is ${code === 'EACCES' ? 'not allowed' : 'taken'}. Stop what uses it, or choose another with PORT.`,
      },
      { cause },
    );
  }
};
