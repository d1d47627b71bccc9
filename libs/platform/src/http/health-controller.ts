import { Controller, Get, Inject, Res } from '@nestjs/common';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import { MayCall } from './access';
import type { HttpReply } from './http-request';
import { Titled } from './title';

/** For those who watch the process: `live` says it answers, `ready` that it may be given work. */
@Controller('/health')
export class HealthController {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformRuntime) {}

  @Get('live')
  @MayCall('public')
  @Titled({ zh: '进程存活', en: 'The process lives' })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @MayCall('public')
  @Titled({ zh: '可以接受请求', en: 'Ready for work' })
  ready(@Res({ passthrough: true }) reply: HttpReply) {
    const services = [...this.platform.services.values()].map(({ name, state }) => ({ name, state }));
    const ready = services.every(({ state }) => state === 'running');
    void reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'ready' : 'not-ready', services };
  }
}
