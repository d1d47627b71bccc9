import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ColleaguesController } from '../identity/colleagues-controller';
import { SessionController } from '../identity/session-controller';
import { DocsController, OPENAPI } from '../openapi/docs-controller';
import { wholeDocument } from '../openapi/whole-document';
import type { PlatformRuntime } from '../service/platform-runtime';
import { PLATFORM } from '../service/platform-runtime';
import { ServiceModule, type ServiceSpec } from '../service/service-module';
import { WatchController } from '../watch/watch-controller';
import { AccessGuard } from './access-guard';
import { HealthController } from './health-controller';
import type { Upstreams } from './pass-on';
import { ProblemFilter } from './problem-filter';

/** Wires what all services of one process share. */
@Module({})
export class PlatformModule {
  static around(platform: PlatformRuntime, specs: readonly ServiceSpec[], upstreams: Upstreams): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: specs.map(spec => ServiceModule.register(spec)),
      controllers: [SessionController, ColleaguesController, HealthController, DocsController, WatchController],
      providers: [
        { provide: PLATFORM, useValue: platform },
        { provide: OPENAPI, useValue: wholeDocument(specs, upstreams) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [PLATFORM],
    };
  }
}
