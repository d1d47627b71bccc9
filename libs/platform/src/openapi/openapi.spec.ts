import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { assertAccessDeclared } from '../http/assert-access';
import { makeController } from '../http/make-controller';
import { petitionService } from '../testing/petition';
import { RunningSystem } from '../testing/running-system';
import { openApiDocument } from './openapi-document';

interface Operation {
  readonly operationId: string;
  readonly 'x-permission': unknown;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required: boolean }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const operations = (): Readonly<Record<string, Operation>> => {
  const { paths } = openApiDocument([petitionService]) as { paths: Record<string, Record<string, Operation>> };
  return Object.fromEntries(
    Object.values(paths).flatMap(methods => Object.values(methods).map(one => [one.operationId, one] as const)),
  );
};

describe('The description of the API', () => {
  it('names every command and query by its operation, with who may call it', () => {
    expect(operations()['filePetition']?.['x-permission']).toEqual(['window-clerk']);
    expect(operations()['getPetition']?.['x-permission']).toBe('signed-in');
    expect(Object.values(operations()).every(operation => operation['x-permission'] !== undefined)).toBe(true);
  });

  it('says which headers a change needs, and how it may fail', () => {
    const { parameters, responses } = operations()['answerPetition'] ?? {};
    expect(parameters?.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      ...['id', 'X-CSRF-Token', 'Idempotency-Key', 'If-Match'],
    ]);
    expect(Object.keys(responses ?? {})).toEqual([
      ...['200', '400', '401', '403', '404', '409', '412', '413', '415', '422', '428', '500', '503'],
    ]);
    expect(operations()['filePetition']?.parameters?.map(({ name }) => name)).not.toContain('If-Match');
  });

  it('describes itself and every other route of the platform, each with its errors', () => {
    const all = operations();
    for (const id of ['getApiDescription', 'getApiDocs', 'getLiveness', 'getReadiness']) {
      expect([id, all[id]?.['x-permission']]).toEqual([id, 'public']);
    }
    const silent = Object.values(all).filter(
      ({ responses }) => !Object.keys(responses).some(status => status >= '400'),
    );
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('is served, with pages for people and nothing from outside', async () => {
    const system = await RunningSystem.start();
    const described = await system.ask('/api/openapi.json');
    expect(described.body['openapi']).toBe('3.1.0');
    const page = await system.ask('/api/docs');
    expect(page.status).toBe(200);
    expect(String(page.body['text'])).not.toMatch(/https?:\/\//);
    expect((await system.ask('/api/docs/swagger-ui-bundle.js')).status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    await system.remove();
  });
});

describe('A route that does not say who may call it', () => {
  it('does not start', async () => {
    @Controller('/open')
    class Open {
      @Get()
      read(): string {
        return 'anybody';
      }
    }
    @Module({ controllers: [Open] })
    class Mistake {}
    const app = await NestFactory.create(Mistake, new FastifyAdapter(), { logger: false, abortOnError: false });
    expect(() => assertAccessDeclared(app)).toThrow('routes without MayCall(…): Open.read');
    await app.close();
  });

  it('is not even made from a definition without roles', () => {
    const spec = { name: 'closeAll', title: { zh: '', en: '' }, method: 'POST', path: '/x', access: [] } as const;
    expect(() => makeController({ ...spec, handle: () => Promise.resolve() })).toThrow('closeAll declares no role');
  });
});
