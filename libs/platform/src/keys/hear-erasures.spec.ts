import { setTimeout as sleep } from 'node:timers/promises';
import { personId } from '@one-window/kernel';
import { SealedPersonalData } from '@one-window/privacy';
import { describeWithMongo } from '@one-window/testing';
import { makeLog } from '../telemetry/log';
import { Erasures } from './erasures';
import { hearErasures } from './hear-erasures';
import { migrateKeys, MongoKeyStore } from './mongo-key-store';

const MASTER = '5a'.repeat(32);
const log = makeLog({ logLevel: 'silent' });
const zhang = personId('zhang-wei');
const li = personId('li-xiuying');

describeWithMongo('An erasure', mongo => {
  const stop = new AbortController();
  const hearing: Promise<void>[] = [];
  const database = mongo.newDatabase();
  beforeAll(async () => migrateKeys(await mongo.connect(database)));
  afterAll(async () => {
    stop.abort();
    await Promise.all(hearing);
  });

  /** A process of a service: what it was told, once it listens. */
  const process = async (service: string) => {
    const connection = await mongo.connect(database);
    const data = await SealedPersonalData.open(await MongoKeyStore.open(connection), MASTER);
    const told: string[] = [];
    data.onErased(async person => void told.push(person));
    const listen = (): void => {
      const erasures = new Erasures(connection);
      hearing.push(hearErasures({ ...{ erasures, personalData: data, service, log }, everyMs: 20 }, stop.signal));
    };
    return { data, told, listen };
  };
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 300 && !(await holds()); tries++) await sleep(10);
    expect(await holds()).toBe(true);
  };

  it('asked for in one process is done in all: names open nowhere, and what was kept in plain is dropped', async () => {
    const [asked, first, second] = [await process('intake'), await process('one-window'), await process('one-window')];
    for (const one of [first, second]) one.listen();
    const token = await asked.data.seal(zhang, 'person', { name: '张伟' });
    expect(await second.data.unseal(token)).toEqual({ name: '张伟' });
    await asked.data.erase(zhang);
    await until(() => first.told.includes(zhang) && second.told.includes(zhang));
    expect(await second.data.unseal(token)).toBe('erased');
  });

  it('reaches a service of which nothing ran, with its next start, and not again with the one after', async () => {
    const asked = await process('intake');
    await asked.data.erase(li);
    const late = await process('inspection');
    late.listen();
    await until(() => late.told.includes(li));
    const erasures = new Erasures(await mongo.connect(database));
    await until(async () => (await erasures.since(undefined, 'inspection')).length === 0);
  });
});
