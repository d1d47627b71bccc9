import { addressOf, type Operation } from './described-operations';
import { messages, problemFaults } from './problem-faults';
import { typesOf, wronglyTyped } from './sample-of-schema';
import { acceptedBody, TODAY } from './accepted-body';
import { accountOf, SystemOverHttp, type Answered, type Asked } from './system-over-http';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const OVER_THE_LIMIT = JSON.stringify({ story: '欠'.repeat(400_000) });

describe('A mistake on any route of /api/openapi.json', () => {
  let system: SystemOverHttp;
  let operations: readonly Operation[];
  beforeAll(async () => {
    system = await SystemOverHttp.start();
    operations = system.operations.filter(({ method }) => method !== 'DELETE');
  }, 60_000);
  afterAll(() => system.remove(), 30_000);

  const posted = (): readonly Operation[] => operations.filter(({ method }) => method === 'POST');

  /** As somebody who may, with every header that the route wants. */
  const asked = ({ method, permission, needsKey, needsRevision }: Operation, more: Asked = {}): Asked => ({
    method,
    ...(permission !== 'public' && { as: accountOf(Array.isArray(permission) ? String(permission[0]) : 'supervisor') }),
    ...more,
    headers: {
      ...(needsKey && { 'idempotency-key': system.nextKey() }),
      ...(needsRevision && { 'if-match': '"1"' }),
      ...more.headers,
    },
  });

  /** Asks in both languages; what is wrong with the answers. */
  const faultsOf = async (
    operation: Operation,
    what: Asked,
    wanted: (answer: Answered) => boolean,
    address = addressOf(operation, () => NOWHERE),
  ): Promise<readonly string[]> => {
    const faults: string[] = [];
    for (const language of ['zh', 'en'] as const) {
      const headers = { ...what.headers, ...(language === 'en' && { 'accept-language': 'en' }) };
      const answer = await system.ask(address, asked(operation, { ...what, headers }));
      const told = `${operation.id} (${language})`;
      if (!wanted(answer)) faults.push(`${told}: ${answer.status} ${JSON.stringify(answer.body)}`);
      else faults.push(...problemFaults(answer, language).map(fault => `${told}: ${answer.status} ${fault}`));
      if (!operation.statuses.includes(answer.status)) faults.push(`${told}: ${answer.status} is not described`);
    }
    return faults;
  };

  const allFaults = async (
    some: readonly Operation[],
    ask: (operation: Operation) => Promise<readonly string[]>,
  ): Promise<readonly string[]> => {
    expect(some.length).toBeGreaterThan(0);
    return (await Promise.all(some.map(ask))).flat();
  };

  const is = (status: number, code: string) => (answer: Answered) =>
    answer.status === status && answer.body['code'] === code;

  const JSON_TYPE = { 'content-type': 'application/json' };

  it(
    'a body over the limit is 413 with the limit',
    async () =>
      expect(
        await allFaults(posted(), operation =>
          faultsOf(
            operation,
            { text: OVER_THE_LIMIT, headers: JSON_TYPE },
            answer => is(413, 'body/too-large')(answer) && answer.body['limit'] === 1_048_576,
          ),
        ),
      ).toEqual([]),
    60_000,
  );

  it(
    'a body that is not JSON is 400, and one of another type 415',
    async () =>
      expect(
        await allFaults(posted(), async operation => [
          ...(await faultsOf(operation, { text: '{"a":', headers: JSON_TYPE }, is(400, 'body/not-json'))),
          ...(await faultsOf(operation, { text: '{"__proto__":{}}', headers: JSON_TYPE }, is(400, 'body/not-json'))),
          ...(await faultsOf(
            operation,
            { text: 'a=1', headers: { 'content-type': 'text/plain' } },
            is(415, 'body/wrong-type'),
          )),
        ]),
      ).toEqual([]),
    60_000,
  );

  it(
    'wrong types are 422 with a sentence at each field',
    async () =>
      expect(
        await allFaults(
          posted().filter(({ body }) => body !== undefined),
          operation => {
            const body = wronglyTyped(operation.body ?? {});
            const named = Array.isArray(body) ? [] : Object.keys(body as object);
            return faultsOf(operation, { body }, answer => {
              const told = Array.isArray(answer.body['errors']) ? (answer.body['errors'] as { path: string }[]) : [];
              return (
                is(422, 'fields/invalid')(answer) &&
                messages(answer.body).length > 0 &&
                (told.some(({ path }) => path === '') ||
                  named.every(name => told.some(({ path }) => path.startsWith(name))))
              );
            });
          },
        ),
      ).toEqual([]),
    60_000,
  );

  it('a wrong value in the address of a query is 422 with a sentence at its name', async () =>
    expect(
      await allFaults(
        operations
          .map(operation => ({ ...operation, query: checked(operation.query) }))
          .filter(({ query }) => Object.keys(query).length > 0),
        async operation => {
          const address = addressOf(operation, () => NOWHERE);
          const each = Object.keys(operation.query).map(name =>
            faultsOf(
              operation,
              {},
              ({ status, body }) => status === 422 && JSON.stringify(body['errors']).includes(`"path":"${name}"`),
              `${address}?${name}=${encodeURIComponent('错')}`,
            ),
          );
          return (await Promise.all(each)).flat();
        },
      ),
    ).toEqual([]));

  it(
    'a name in the address that a query does not know is 422 with a sentence at it',
    async () =>
      expect(
        await allFaults(
          operations.filter(({ method, query }) => method === 'GET' && 'after' in query),
          operation =>
            faultsOf(operation, {}, is(422, 'fields/invalid'), `${addressOf(operation, () => NOWHERE)}?surplus=1`),
        ),
      ).toEqual([]),
    60_000,
  );

  it('a body where none is taken is 422, on commands', async () =>
    expect(
      await allFaults(
        posted().filter(({ body, needsKey }) => body === undefined && needsKey),
        operation => faultsOf(operation, { body: { surplus: 1 } }, is(422, 'body/unexpected')),
      ),
    ).toEqual([]));

  it(
    'a missing or unusable Idempotency-Key is 400 and says how to make one',
    async () =>
      expect(
        await allFaults(
          operations.filter(({ needsKey }) => needsKey),
          async operation => [
            ...(await faultsOf(operation, { headers: { 'idempotency-key': '' } }, is(400, 'request/key-missing'))),
            ...(await faultsOf(
              operation,
              { headers: { 'idempotency-key': 'short' } },
              is(400, 'request/key-unusable'),
            )),
          ],
        ),
      ).toEqual([]),
    60_000,
  );

  it(
    'a change without the revision that it was decided on is 428, and with something else than an ETag 400',
    async () =>
      expect(
        await allFaults(
          operations.filter(({ needsRevision }) => needsRevision),
          async operation => [
            ...(await faultsOf(operation, { headers: { 'if-match': '' } }, is(428, 'request/revision-missing'))),
            ...(await faultsOf(operation, { headers: { 'if-match': 'latest' } }, is(400, 'request/revision-unusable'))),
          ],
        ),
      ).toEqual([]),
    60_000,
  );

  it('every command of a case that changes an existing stream wants both headers', () => {
    const cases = posted().filter(
      ({ tag, needsKey }) => ['intake', 'arbitration', 'inspection'].includes(tag) && needsKey,
    );
    expect(
      cases.filter(({ places, needsRevision }) => places.length > 0 !== needsRevision).map(({ id }) => id),
    ).toEqual([]);
  });

  it(
    'a clock or a position that cannot be read is 400',
    async () =>
      expect(
        await allFaults(
          operations.filter(({ takesClock, needsKey, query }) => takesClock && (needsKey || 'after' in query)),
          async operation => [
            ...(await faultsOf(operation, { headers: { 'x-clock': 'yesterday' } }, is(400, 'clock/unreadable'))),
            ...('after' in operation.query
              ? await faultsOf(
                  operation,
                  {},
                  is(400, 'request/position-unusable'),
                  `${addressOf(operation, () => NOWHERE)}?after=somewhere`,
                )
              : []),
          ],
        ),
      ).toEqual([]),
    60_000,
  );

  it('an unknown id is 404, in the same words as one that is not for the asker', async () => {
    const faults: string[] = [];
    for (const operation of operations.filter(isOfSomething)) {
      const address = addressOf(operation, () => NOWHERE);
      const { answer, told } = await acceptedBody(operation, TODAY, body =>
        system.ask(address, asked(operation, body === undefined ? {} : { body })),
      );
      if (!is(404, 'case/not-found')(answer) && !is(404, 'draft/not-found')(answer))
        faults.push(`${operation.id}: ${told}`);
      else faults.push(...problemFaults(answer, 'zh').map(fault => `${operation.id}: ${fault}`));
      if (!operation.statuses.includes(answer.status))
        faults.push(`${operation.id}: ${answer.status} is not described`);
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('an address that does not exist is 404 in words too', async () => {
    const answer = await system.ask('/api/nothing/at/all', { as: accountOf('supervisor') });
    expect([answer.status, answer.body['code'], problemFaults(answer, 'zh')]).toEqual([404, 'route/unknown', []]);
  });

  it('every address, asked in a way that it does not take, is 405 and tells the right ones', async () => {
    const faults: string[] = [];
    for (const operation of operations) {
      const address = addressOf(operation, () => NOWHERE);
      const answer = await system.ask(address, { method: 'PATCH', as: accountOf('supervisor') });
      const allow = answer.headers.get('allow')?.split(', ') ?? [];
      if (!is(405, 'route/wrong-method')(answer) || !allow.includes(operation.method) || allow.includes('PATCH'))
        faults.push(`${operation.id}: ${answer.status} ${String(answer.body['code'])}, Allow: ${allow.join(', ')}`);
      else faults.push(...problemFaults(answer, 'zh').map(fault => `${operation.id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('none of it is a fault of the system', () => expect(system.printed).not.toMatch(/request failed/));
});

/** Those whose values the description limits: any text may be a name or an id. */
const checked = (query: Operation['query']): Operation['query'] =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([name, schema]) => name !== 'after' && ('enum' in schema || !typesOf(schema).includes('string')),
    ),
  );

/** A draft is saved, and thrown away, under a name of the clerk's own choice: there is no unknown one. */
const isOfSomething = ({ places, method }: Operation): boolean =>
  places.length > 0 && !(method === 'POST' && places.includes('draftId'));
