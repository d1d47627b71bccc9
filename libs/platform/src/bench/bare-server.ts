import 'reflect-metadata';
import { Body, Controller, HttpCode, Inject, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { z } from 'zod';

/** The body of each command, by its name. */
export type Bodies = Readonly<Record<string, z.ZodType>>;
const BODIES = Symbol('bodies');

@Controller()
class BareController {
  constructor(@Inject(BODIES) private readonly bodies: Bodies) {}

  /** Takes a body by its contract, as every API must, and answers in the shape of a command's answer. */
  @Post('bare/:command')
  @HttpCode(201)
  take(@Param('command') command: string, @Body() body: unknown) {
    const taken = this.bodies[command]?.parse(body);
    const id = '6d1f3a52-0000-8000-a000-000000000000';
    const events = typeof taken === 'object' && taken !== null ? Object.keys(taken).slice(0, 4) : [];
    return { caseId: id, id, stream: `matter-${id}`, revision: 3, events };
  }
}

@Module({})
class BareModule {}

/** The reference of `npm run bench`: Nest and Fastify with one POST whose body is parsed and checked, and nothing else. */
export const startBareServer = async (bodies: Bodies): Promise<{ readonly url: string }> => {
  const module = {
    module: BareModule,
    controllers: [BareController],
    providers: [{ provide: BODIES, useValue: bodies }],
  };
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address() as { readonly port: number };
  return { url: `http://127.0.0.1:${address.port}/bare` };
};
