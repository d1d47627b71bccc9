import { Controller, Get, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import type { Text } from '../commands/define-command';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import { MayCall, type Access } from './access';
import { WhenForbidden, type Forbidden } from './forbidden';
import type { HttpReply, HttpRequest } from './http-request';
import { Titled } from './title';

export interface RouteSpec {
  readonly name: string;
  readonly title: Text;
  readonly method: 'GET' | 'POST';
  /** From the root: `/api/arbitration/cases/:id/acceptance`. */
  readonly path: string;
  readonly access: Access;
  handle(platform: PlatformRuntime, request: HttpRequest, reply: HttpReply): Promise<unknown>;
  /** Told when somebody is refused for their role, before they are answered. */
  readonly forbidden?: Forbidden;
}

interface Route {
  handle(request: HttpRequest, reply: HttpReply): Promise<unknown>;
}

/** One Nest controller per definition, with the decorators that a person would write. */
export const makeController = (spec: RouteSpec): Type<Route> => {
  if (Array.isArray(spec.access) && spec.access.length === 0) {
    throw new Error(`${spec.name} declares no role that may call it`);
  }
  class Generated implements Route {
    readonly platform!: PlatformRuntime;

    handle(request: HttpRequest, reply: HttpReply): Promise<unknown> {
      return spec.handle(this.platform, request, reply);
    }
  }
  const { prototype } = Generated;
  const method = Object.getOwnPropertyDescriptor(prototype, 'handle');
  if (!method) throw new Error('a generated controller lost its method');
  Inject(PLATFORM)(prototype, 'platform');
  Req()(prototype, 'handle', 0);
  Res({ passthrough: true })(prototype, 'handle', 1);
  Reflect.decorate(
    [
      spec.method === 'GET' ? Get(spec.path) : Post(spec.path),
      MayCall(spec.access),
      Titled(spec.title),
      ...(spec.forbidden ? [WhenForbidden(spec.forbidden)] : []),
    ],
    prototype,
    'handle',
    method,
  );
  Object.defineProperty(Generated, 'name', { value: `${spec.name}Route` });
  Controller()(Generated);
  return Generated;
};
