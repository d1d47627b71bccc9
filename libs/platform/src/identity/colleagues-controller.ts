import { Controller, Get, Inject } from '@nestjs/common';
import type { ListColleaguesAnswer } from '@one-window/contracts';
import { MayCall } from '../http/access';
import { Titled } from '../http/title';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import { actorOf } from './accounts';

/** Names of officials with role and unit, for the forms that appoint them. Nothing about their sign-ins. */
@Controller('/api/colleagues')
export class ColleaguesController {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformRuntime) {}

  @Get()
  @MayCall('signed-in')
  @Titled({ zh: '同事名册', en: 'Colleagues' })
  async list(): Promise<ListColleaguesAnswer> {
    return { accounts: (await this.platform.accounts.all()).map(account => ({ ...actorOf(account) })) };
  }
}
