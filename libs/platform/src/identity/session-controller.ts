import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { SignInBody, type SessionAnswer } from '@one-window/contracts';
import { instantFromEpochMs } from '@one-window/kernel';
import { MayCall } from '../http/access';
import { SESSION_COOKIE, sessionToken } from '../http/session-cookie';
import { parsed } from '../http/field-errors';
import { sessionOf, type HttpReply, type HttpRequest } from '../http/http-request';
import { Titled } from '../http/title';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import { IDLE_MS, LONGEST_MS, type Session } from './sessions';

/** Signing in and out. The cookie is out of reach of scripts and of other sites. */
@Controller('/api/session')
export class SessionController {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformRuntime) {}

  @Post()
  @MayCall('public')
  @Titled({ zh: '登录', en: 'Sign in' })
  async signIn(
    @Body() body: unknown,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SessionAnswer> {
    const { username, password } = parsed(SignInBody, body);
    const { token, session } = await this.platform.signIn.try(username, password, request.ip);
    // A session that this browser had before ends with the new one.
    await this.platform.sessions.end(sessionToken(request.headers.cookie));
    void reply.header('set-cookie', this.cookie(token, Math.floor(LONGEST_MS / 1000)));
    return this.answer(session, reply);
  }

  @Get()
  @MayCall('signed-in')
  @Titled({ zh: '当前登录', en: 'The session' })
  read(@Req() request: HttpRequest, @Res({ passthrough: true }) reply: HttpReply): SessionAnswer {
    return this.answer(sessionOf(request), reply);
  }

  @Delete()
  @HttpCode(204)
  @MayCall('signed-in')
  @Titled({ zh: '退出', en: 'Sign out' })
  async signOut(@Req() request: HttpRequest, @Res({ passthrough: true }) reply: HttpReply): Promise<void> {
    await this.platform.sessions.end(sessionToken(request.headers.cookie));
    void reply.header('set-cookie', this.cookie('', 0));
  }

  private answer({ actor, csrf, expiresAt, endsAt }: Session, reply: HttpReply): SessionAnswer {
    void reply.header('cache-control', 'no-store');
    return {
      account: { ...actor },
      csrfToken: csrf,
      expiresAt: instantFromEpochMs(expiresAt),
      endsAt: instantFromEpochMs(endsAt),
      idleMs: IDLE_MS,
      settableClock: this.platform.config.settableClock,
    };
  }

  private cookie(token: string, maxAgeSeconds: number): string {
    const secure = this.platform.config.secureCookies ? '; Secure' : '';
    return `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAgeSeconds}${secure}`;
  }
}
