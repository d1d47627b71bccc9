import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload } from '@nestjs/microservices';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { OnCaseEvent } from '@one-window/messaging';
import { aCaseEvent, aClock, quickly } from '@one-window/testing';
import { ConsumerFile } from './consumer-file';
import { EmbeddedTransport } from './embedded-transport';
import { SqliteMessageLog } from './sqlite-message-log';

const called: string[] = [];

@Controller()
class Reactions {
  @OnCaseEvent('CaseDispatched', 'arbitration')
  async open(@Payload() event: CaseEventEnvelope): Promise<void> {
    called.push(`open ${event.id}`);
  }

  @OnCaseEvent('CaseDispatched', 'arbitration')
  async notify(@Payload() event: CaseEventEnvelope): Promise<void> {
    called.push(`notify ${event.id}`);
  }

  @OnCaseEvent('*', 'arbitration')
  async note(@Payload() event: CaseEventEnvelope): Promise<void> {
    called.push(`note ${event.id}`);
  }

  @OnCaseEvent('Broken', 'arbitration')
  async fail(@Payload() event: CaseEventEnvelope & { absent?: { field: string } }): Promise<string> {
    return (event.absent as { field: string }).field;
  }

  @OnCaseEvent('CaseDispatched', 'inspection')
  async ofAnotherGroup(@Payload() event: CaseEventEnvelope): Promise<void> {
    called.push(`inspection ${event.id}`);
  }
}

@Module({ controllers: [Reactions] })
class App {}

let folder: string;
let log: SqliteMessageLog;
let file: ConsumerFile;
let transport: EmbeddedTransport;
let app: INestApplicationContext;

beforeEach(async () => {
  called.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'transport-'));
  log = new SqliteMessageLog(join(folder, 'log.sqlite'));
  file = new ConsumerFile(join(folder, 'consumer.sqlite'));
  transport = new EmbeddedTransport({ group: 'arbitration', log, file, clock: aClock, retry: quickly });
  const service = await NestFactory.createMicroservice(App, { strategy: transport, logger: false });
  await service.listen();
  app = service;
});
afterEach(async () => {
  await app.close();
  log.close();
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const publishAndWait = async (...events: readonly CaseEventEnvelope[]): Promise<void> => {
  await log.publish(events);
  while ((await transport.consumer.stats()).lag > 0) await new Promise(resolve => setImmediate(resolve));
};

describe('EmbeddedTransport', () => {
  it('calls each handler of the type once, then those of every type, and none of another group', async () => {
    await publishAndWait(aCaseEvent('1', 0, { type: 'CaseDispatched' }));
    expect(called).toEqual(['open 1-0', 'notify 1-0', 'note 1-0']);
  });

  it('passes over an event that nobody waits for, and remembers it as applied', async () => {
    await publishAndWait(aCaseEvent('1', 0, { type: 'HearingHeld' }), aCaseEvent('1', 1, { type: 'CaseDispatched' }));
    expect(called).toEqual(['note 1-0', 'open 1-1', 'notify 1-1', 'note 1-1']);
    expect(await file.inbox.lastRevision('intake/matter-1')).toBe(1);
  });

  it('gets the TypeError of a handler whole, parks that case, and goes on with the others', async () => {
    await publishAndWait(
      aCaseEvent('1', 0, { type: 'Broken', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }),
      aCaseEvent('2', 0, { type: 'CaseDispatched' }),
    );
    expect(called).toContain('open 2-0');
    const [parked] = await file.deadLetters.cases();
    expect(parked).toMatchObject({
      key: '1',
      letter: {
        reason: 'failed',
        attempts: 1,
        error: { name: 'TypeError', message: "Cannot read properties of undefined (reading 'field')" },
        trace: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
    });
    expect(parked?.letter.error.stack).toContain('as fail]');
  });

  it('is woken by what is published while it idles, and stops when the application closes', async () => {
    await publishAndWait(aCaseEvent('1', 0, { type: 'CaseDispatched' }));
    await publishAndWait(aCaseEvent('1', 1, { type: 'CaseDispatched' }));
    expect(called).toContain('open 1-1');
    await app.close();
    await log.publish([aCaseEvent('1', 2, { type: 'CaseDispatched' })]);
    await new Promise(resolve => setImmediate(resolve));
    expect(called).not.toContain('open 1-2');
    expect(file.offset()).toBe('2');
  });
});
