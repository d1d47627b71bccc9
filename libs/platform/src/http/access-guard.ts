import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { sameToken } from '../identity/sessions';
import { problems } from '../problems/texts';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import { ACCESS, type Access } from './access';
import { TITLE } from './title';
import { FORBIDDEN_ROUTE, type Forbidden } from './forbidden';
import type { HttpRequest } from './http-request';
import { sessionToken } from './session-cookie';
import type { Text } from '../commands/define-command';

/**
 * `page`: asked by an open page by itself (a refresh, a reconnection), with nobody at the keyboard since the last time;
 * a stream of events is opened again by the browser without asking anybody. To say so can only shorten a session, so
 * nothing is lost by believing it.
 */
const ASKED_BY = 'x-asked-by';

/** Session, page token and role, before anything else of a request is looked at. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(PLATFORM) private readonly platform: PlatformRuntime,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const access = this.reflector.get<Access | undefined>(ACCESS, handler);
    // `assertAccessDeclared` has looked at every route at start; nobody gets in where it was mistaken.
    if (access === undefined) throw new Error('a route without access declared was called');
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const byItself = header(request, ASKED_BY) === 'page' || header(request, 'accept') === 'text/event-stream';
    const session = await this.platform.sessions.find(
      sessionToken(request.headers.cookie),
      byItself ? 'by-itself' : 'by-hand',
    );
    if (!session) throw problems.signInFirst();
    if (
      request.method !== 'GET' &&
      request.method !== 'HEAD' &&
      !sameToken(header(request, 'x-csrf-token'), session.csrf)
    ) {
      throw problems.csrf();
    }
    if (access !== 'signed-in' && !access.includes(session.actor.role)) {
      const title = this.reflector.get<Text | undefined>(TITLE, handler) ?? { zh: '这一项', en: 'This' };
      const problem = problems.wrongRole(title, access);
      const forbidden = this.reflector.get<Forbidden | undefined>(FORBIDDEN_ROUTE, handler);
      await forbidden?.(this.platform, request, session.actor, problem);
      throw problem;
    }
    request.session = session;
    return true;
  }
}

const header = ({ headers }: HttpRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};
