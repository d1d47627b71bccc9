import { Controller, Get, Inject, Res } from '@nestjs/common';
import { MayCall } from '../http/access';
import type { HttpReply } from '../http/http-request';
import { Titled } from '../http/title';

export const OPENAPI = Symbol('one-window/openapi');

/** The description of the API, for programs; for people there is `/api/docs`. */
@Controller('/api/openapi.json')
export class DocsController {
  constructor(@Inject(OPENAPI) private readonly document: () => Promise<Readonly<Record<string, unknown>>>) {}

  @Get()
  @MayCall('public')
  @Titled({ zh: '接口说明', en: 'Description of the API' })
  async read(@Res({ passthrough: true }) reply: HttpReply): Promise<Readonly<Record<string, unknown>>> {
    void reply.header('cache-control', 'no-cache');
    return this.document();
  }
}
