import 'reflect-metadata';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

@Controller()
class BareController {
  /** Answers in the shape of a command's answer, with nothing done for it. */
  @Post('bare')
  @HttpCode(201)
  take(@Body() body: Readonly<Record<string, unknown>>) {
    const id = '6d1f3a52-0000-8000-a000-000000000000';
    return { caseId: id, id, stream: `matter-${id}`, revision: 3, events: Object.keys(body).slice(0, 4) };
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

/** The reference of `npm run bench`: Nest and Fastify with one POST that parses its JSON body, and nothing else. */
export const startBareServer = async (): Promise<{ readonly url: string }> => {
  const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address() as { readonly port: number };
  return { url: `http://127.0.0.1:${address.port}/bare` };
};
