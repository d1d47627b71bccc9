import type { Type } from '@nestjs/common';
import type { ServiceSpec } from '../service/service-module';
import type { PlatformRuntime } from '../service/platform-runtime';
import { handleCommandRequest } from './command-route';
import { handleEventStream } from './event-stream-route';
import type { Actor } from '@one-window/kernel';
import type { PathValues } from '../commands/define-command';
import type { HttpRequest } from './http-request';
import { makeController, type RouteSpec } from './make-controller';
import { handleQueryRequest } from './query-route';
import { momentAnyway } from './request-headers';

const serviceOf = ({ services }: PlatformRuntime, name: string) => {
  const service = services.get(name);
  if (!service) throw new Error(`service ${name} is not part of this process`);
  return service;
};

/** `/api/<service>` and what each definition says. */
export const routesOf = (spec: ServiceSpec): readonly RouteSpec[] => {
  const base = `/api/${spec.name}`;
  return [
    ...spec.commands.map((command): RouteSpec => ({
      ...{ name: command.name, title: command.title, method: 'POST', path: base + command.path },
      access: command.roles,
      handle: (platform, request, reply) =>
        handleCommandRequest(command, serviceOf(platform, spec.name), platform, request, reply),
      forbidden: (platform, request, actor, problem) =>
        serviceOf(platform, spec.name).forbidden(command, attemptIn(platform, request, actor), problem),
    })),
    ...spec.queries.map((query): RouteSpec => ({
      ...{ name: query.name, title: query.title, method: query.method ?? 'GET', path: base + query.path },
      access: query.roles,
      handle: (platform, request, reply) => {
        if (query.method === 'POST') void reply.status(200);
        return handleQueryRequest(query, serviceOf(platform, spec.name), platform, request, reply);
      },
    })),
    ...(spec.eventStreams ?? []).map((stream): RouteSpec => ({
      ...{ name: stream.name, title: stream.title, method: 'GET', path: base + stream.path },
      access: stream.roles,
      handle: (platform, request, reply) => handleEventStream(stream, serviceOf(platform, spec.name), request, reply),
    })),
  ];
};

const attemptIn = ({ config, clock }: PlatformRuntime, { headers, params }: HttpRequest, actor: Actor) => ({
  actor,
  moment: momentAnyway(headers, clock, config.settableClock),
  params: params as PathValues,
});

export const controllersOf = (spec: ServiceSpec): Type[] => routesOf(spec).map(makeController);
