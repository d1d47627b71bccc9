import { Controller, Get, Inject, Res } from '@nestjs/common';
import { healthOf, type Reason } from '../service/health';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import type { ServiceRuntime } from '../service/service-runtime';
import { MayCall } from './access';
import type { HttpReply } from './http-request';
import { Titled } from './title';

interface ServiceHealth {
  readonly name: string;
  readonly state: ServiceRuntime['state'];
  /** Why not: one is enough. */
  readonly reasons: readonly Reason[];
  /** What somebody has to look at. */
  readonly remarks: readonly Reason[];
}

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
  async ready(@Res({ passthrough: true }) reply: HttpReply) {
    const { services: all, config } = this.platform;
    const services = await Promise.all([...all.values()].map(service => health(service, config.readyLagLimit)));
    const ready = services.every(({ state, reasons }) => state === 'running' && reasons.length === 0);
    const degraded = services.some(({ remarks }) => remarks.length > 0);
    void reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? (degraded ? 'degraded' : 'ready') : 'not-ready', services };
  }
}

const health = async ({ name, state, messaging }: ServiceRuntime, lagLimit: number): Promise<ServiceHealth> => {
  // What opens or stops has nothing to ask any more.
  if (state !== 'running') return { name, state, reasons: [], remarks: [] };
  const { red, amber } = healthOf(await messaging.standing(), lagLimit);
  return { name, state, reasons: red, remarks: amber };
};
