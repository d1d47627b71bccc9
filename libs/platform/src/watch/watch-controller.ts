import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { MayCall } from '../http/access';
import { parsed } from '../http/field-errors';
import type { HttpRequest } from '../http/http-request';
import { momentOf } from '../http/request-headers';
import { Titled } from '../http/title';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import { WatchDeadlinesBody, type WatchDeadlinesAnswer } from './watch-deadlines';

/** The timer's look, asked for: under a set clock it looks at played cases, otherwise at real ones. */
@Controller('/api/deadlines/watch')
export class WatchController {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformRuntime) {}

  @Post()
  @HttpCode(200)
  @MayCall(['admin', 'supervisor'])
  @Titled({ zh: '检查期限', en: 'Look at deadlines' })
  async watch(@Body() body: unknown, @Req() request: HttpRequest): Promise<WatchDeadlinesAnswer> {
    const { caseId } = parsed(WatchDeadlinesBody, body ?? undefined);
    const { clock, config, services } = this.platform;
    const moment = momentOf(request.headers, clock, config.settableClock);
    const breaches = [];
    for (const { name, spec, watch } of services.values()) {
      if (!spec.deadlineWatch) continue;
      for (const breach of await watch.look(moment, caseId)) breaches.push({ service: name, ...breach });
    }
    return { breaches };
  }
}
