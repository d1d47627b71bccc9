import { connect } from 'node:net';
import { streamId } from '@one-window/kernel';
import { RunningSystem } from '../testing/running-system';

const PETITIONS = '/api/intake/petitions';

describe('Answers over HTTP', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start();
  });
  afterAll(() => system.remove());

  it('201 with case, revision, facts, ETag and position for a new case', async () => {
    const { status, headers, body } = await system.command(PETITIONS, {
      as: 'chuangkou1',
      body: { petitioner: '王建国' },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      caseId: body['id'],
      id: expect.any(String) as string,
      stream: `petition-${String(body['id'])}`,
      revision: 1,
      events: ['PetitionFiled', 'DeadlineStarted'],
    });
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('x-position')).toBe(`${String(body['stream'])}@1`);
  });

  it('200 with the new revision for a change', async () => {
    const { path } = await system.filed();
    const answer = await system.command(`${path}/answer`, {
      as: 'chuangkou1',
      body: { text: '已答复' },
      headers: { 'if-match': '"1"' },
    });
    expect(answer.status).toBe(200);
    expect(answer.body['events']).toEqual(['PetitionAnswered', 'DeadlineMet']);
    const read = await system.ask(path, { as: 'dudao1' });
    expect(read.headers.get('etag')).toBe('"3"');
    expect(read.body).toMatchObject({ stage: 'answered', petitioner: '王建国' });
  });

  it('401 without a session', async () => {
    const { status, headers, body } = await system.command(PETITIONS, { body: { petitioner: '王建国' } });
    expect(status).toBe(401);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'session/none', title: '您还没有登录，或登录已过期。' });
  });

  it('403 without the page’s token', async () => {
    const { cookie } = await system.session('chuangkou1');
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': system.nextKey() };
    const { status, body } = await system.ask(PETITIONS, { method: 'POST', body: { petitioner: '王建国' }, headers });
    expect(status).toBe(403);
    expect(body['code']).toBe('session/token-missing');
    const forged = await system.ask(PETITIONS, {
      body: { petitioner: '王建国' },
      headers: { ...headers, 'x-csrf-token': 'guess' },
    });
    expect(forged.status).toBe(403);
  });

  it('403 to the wrong role, and says which role may', async () => {
    const { status, body } = await system.command(PETITIONS, { as: 'zhongcai1', body: { petitioner: '王建国' } });
    expect(status).toBe(403);
    expect(body).toMatchObject({
      code: 'role/not-allowed',
      title: '登记信访须由窗口受理员办理。',
      roles: ['window-clerk'],
    });
  });

  it('403 to another unit, and says which unit holds the case', async () => {
    const { path } = await system.filed();
    const { status, body } = await system.command(`${path}/notes`, {
      as: 'chuangkou2',
      headers: { 'if-match': '"1"' },
    });
    expect(status).toBe(403);
    expect(body['title']).toBe('本案由新城区综合受理窗口办理，您的单位不能办理。');
  });

  it('400 without an Idempotency-Key, and says how to make one', async () => {
    const { status, body } = await system.ask(PETITIONS, { as: 'chuangkou1', body: { petitioner: '王建国' } });
    expect(status).toBe(400);
    expect(body['code']).toBe('request/key-missing');
    expect(body['next']).toContain('Idempotency-Key');
  });

  it('400 for a key too short to be random', async () => {
    const answer = await system.command(PETITIONS, { as: 'chuangkou1', body: {}, headers: { 'idempotency-key': 'x' } });
    expect(answer.body['code']).toBe('request/key-unusable');
  });

  it('428 for a change without the revision it was decided on; 400 for one that is none', async () => {
    const { path } = await system.filed();
    const without = await system.command(`${path}/notes`, { as: 'chuangkou1' });
    expect(without.status).toBe(428);
    expect(without.body['next']).toContain('If-Match');
    const odd = await system.command(`${path}/notes`, { as: 'chuangkou1', headers: { 'if-match': 'latest' } });
    expect(odd.status).toBe(400);
  });

  it('404 for an unknown case, an unknown address, and both in words', async () => {
    const change = await system.command(`${PETITIONS}/none/notes`, {
      as: 'chuangkou1',
      headers: { 'if-match': '"0"' },
    });
    expect(change.status).toBe(404);
    expect(change.body['title']).toBe('没有这个案件，或您无权查看。');
    expect((await system.ask(`${PETITIONS}/none`, { as: 'chuangkou1' })).status).toBe(404);
    const address = await system.ask('/api/intake/nothing');
    expect(address.status).toBe(404);
    expect(address.body['code']).toBe('route/unknown');
  });

  it('405 for a known address asked in the wrong way, and tells the right one', async () => {
    const { path } = await system.filed();
    const wrong = [
      ['DELETE', path, 'GET, HEAD'],
      ['GET', `${path}/answer`, 'POST'],
      ['PUT', `${PETITIONS}?a=b`, 'POST'],
      ['DELETE', '/health/live', 'GET, HEAD'],
    ] as const;
    for (const [method, address, allow] of wrong) {
      const { status, headers, body } = await system.ask(address, { method, as: 'chuangkou1' });
      expect([method, address, status, body['code'], headers.get('allow')]).toEqual([
        ...[method, address, 405, 'route/wrong-method', allow],
      ]);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body['next']).toContain(allow.split(', ')[0]);
    }
    expect((await system.ask('/api/intake/nothing', { method: 'PUT', as: 'chuangkou1' })).status).toBe(404);
  });

  it('409 when a rule says no, with its article and values', async () => {
    const { path } = await system.filed();
    const answer = { as: 'chuangkou1', body: { text: '已答复' } };
    await system.command(`${path}/answer`, { ...answer, headers: { 'if-match': '"1"' } });
    const { status, body } = await system.command(`${path}/answer`, { ...answer, headers: { 'if-match': '"3"' } });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'petition/answered',
      title: '已经答复，不能再改（备注0条）。',
      detail: '已经答复，不能再改（备注0条）。（信访条例1条）请另行登记。',
      article: '信访条例1条',
      params: { notes: 0 },
      next: '请另行登记。',
    });
  });

  it('412 when stale, and tells who changed what', async () => {
    const { path } = await system.filed();
    await system.command(`${path}/notes`, { as: 'chuangkou4', headers: { 'if-match': '"1"' } });
    const { status, body } = await system.command(`${path}/answer`, {
      as: 'chuangkou1',
      body: { text: '已答复' },
      headers: { 'if-match': '"1"' },
    });
    expect(status).toBe(412);
    expect(body['title']).toMatch(/^沈佳怡\d\d:\d\d改了本案，您的修改尚未保存。$/);
    expect(body['revision']).toBe(2);
    expect(body['changes']).toEqual([
      expect.objectContaining({
        type: 'PetitionNoted',
        revision: 2,
        by: expect.objectContaining({ name: '沈佳怡' }) as object,
      }),
    ]);
  });

  it('412 for a revision that was never there', async () => {
    const { path } = await system.filed();
    const { status, body } = await system.command(`${path}/notes`, {
      as: 'chuangkou1',
      headers: { 'if-match': '"99"' },
    });
    expect(status).toBe(412);
    expect(body).toMatchObject({ title: '您依据的版本不存在，修改尚未保存。', revision: 1, changes: [] });
  });

  it('413 over the limit, with the size and the limit', async () => {
    const { status, body } = await system.command(PETITIONS, {
      as: 'chuangkou1',
      body: { petitioner: '王'.repeat(500_000) },
    });
    expect(status).toBe(413);
    expect(body['title']).toBe('内容1.4 MB，超过上限1 MB。');
  });

  it('415 for anything but JSON', async () => {
    const { status, body } = await system.command(PETITIONS, {
      as: 'chuangkou1',
      body: 'petitioner=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(status).toBe(415);
    expect(body['code']).toBe('body/wrong-type');
  });

  it('400 for what is not JSON', async () => {
    const { status, body } = await system.command(PETITIONS, { as: 'chuangkou1', body: '{"petitioner":' });
    expect(status).toBe(400);
    expect(body['code']).toBe('body/not-json');
  });

  it('422 that names each field, in Chinese and in English', async () => {
    const body = { petitioner: '', days: 'five', extra: 1 };
    const zh = await system.command(PETITIONS, { as: 'chuangkou1', body });
    expect(zh.status).toBe(422);
    expect(zh.body['title']).toBe('有3处需要更正。');
    expect(zh.body['errors']).toEqual([
      { path: 'petitioner', message: '请填写。' },
      { path: 'days', message: '应为数字。' },
      { path: '', message: '不认识的项目：extra。' },
    ]);
    const en = await system.command(PETITIONS, {
      as: 'chuangkou1',
      body,
      headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' },
    });
    expect(en.body['title']).toBe('3 fields need correcting.');
    expect(en.body['errors']).toContainEqual({ path: 'petitioner', message: 'Fill this in.' });
  });

  it('422 for a body where none is taken', async () => {
    const { path } = await system.filed();
    const answer = await system.command(`${path}/notes`, {
      as: 'chuangkou1',
      body: { a: 1 },
      headers: { 'if-match': '"1"' },
    });
    expect(answer.body['code']).toBe('body/unexpected');
    const empty = await system.command(`${path}/notes`, { as: 'chuangkou1', body: {}, headers: { 'if-match': '"1"' } });
    expect(empty.status).toBe(200);
  });

  it('500 with a number, and nothing of what is inside', async () => {
    const { status, body } = await system.ask('/api/intake/broken');
    expect(status).toBe(500);
    expect(body['title']).toMatch(/^没有保存。编号[0-9a-f]{8}。$/);
    expect(JSON.stringify(body)).not.toMatch(/王建国|TypeError|at /);
  });

  it('400 in our own words for an address that cannot be decoded', async () => {
    const { status, headers, body } = await system.ask(`${PETITIONS}/%zz`, { as: 'chuangkou1' });
    expect([status, body['code'], headers.get('content-type')]).toEqual([
      ...[400, 'request/address-unusable', 'application/problem+json; charset=utf-8'],
    ]);
  });

  it('431 and 400 in our own words before there is a request', async () => {
    const raw = (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const { port, hostname } = new URL(system.url);
        const socket = connect(Number(port), hostname, () => socket.write(text));
        const chunks: Buffer[] = [];
        socket.on('data', chunk => chunks.push(chunk));
        socket.on('end', () => resolve(Buffer.concat(chunks).toString()));
        socket.on('error', reject);
      });
    expect(await raw(`GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [^]*application\/problem\+json[^]*"code":"request\/headers-too-large"/,
    );
    expect(await raw('一窗\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*"code":"request\/not-http"/);
  });

  it('422 for a name in the address that the query does not know, at once', async () => {
    const { path } = await system.filed();
    for (const unknown of ['foo=1', 'stage[]=x', 'after=petition-x@9&foo=1']) {
      const began = performance.now();
      const { status, body } = await system.ask(`${path}?${unknown}`, { as: 'chuangkou1' });
      expect([status, body['code']]).toEqual([422, 'fields/invalid']);
      expect(performance.now() - began).toBeLessThan(1_000);
    }
  });

  it('400 for a clock that cannot be read', async () => {
    const { body } = await system.command(PETITIONS, {
      as: 'chuangkou1',
      body: { petitioner: '王' },
      headers: { 'x-clock': 'yesterday' },
    });
    expect(body['code']).toBe('clock/unreadable');
  });
});

describe('Sending the same command again', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start();
  });
  afterAll(() => system.remove());

  it('answers the same and records nothing', async () => {
    const headers = { 'idempotency-key': 'one-key-for-both' };
    const asked = { as: 'chuangkou1', body: { petitioner: '王建国' }, headers };
    const first = await system.command(PETITIONS, asked);
    const second = await system.command(PETITIONS, asked);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    const read = await system.ask(`${PETITIONS}/${String(first.body['id'])}`, { as: 'chuangkou1' });
    expect(read.body['revision']).toBe(1);
  });

  it('is 422 when the key carries something else', async () => {
    const headers = { 'idempotency-key': 'one-key-for-two' };
    await system.command(PETITIONS, { as: 'chuangkou1', body: { petitioner: '王建国' }, headers });
    const other = await system.command(PETITIONS, { as: 'chuangkou1', body: { petitioner: '李秀英' }, headers });
    expect(other.status).toBe(422);
    expect(other.body['code']).toBe('request/key-reused');
  });

  it('may use a key that somebody else has used', async () => {
    const headers = { 'idempotency-key': 'the-same-of-two-people' };
    const first = await system.command(PETITIONS, { as: 'chuangkou1', body: { petitioner: '王建国' }, headers });
    const other = await system.command(PETITIONS, { as: 'chuangkou4', body: { petitioner: '王建国' }, headers });
    expect(other.body['id']).not.toBe(first.body['id']);
  });

  it('gives the number of a refused command back to the series as void', async () => {
    await system.command(PETITIONS, { as: 'chuangkou1', body: { petitioner: '王', days: 0 } });
    const series = await system.platform.services.get('intake')?.store.read(streamId('numbers-win/2026/信'));
    expect(series?.at(-1)?.type).toBe('NumberVoided');
    expect(series?.at(-1)?.data).toMatchObject({ reason: 'petition/empty' });
  });

  it('records the attempt that a rule refused', async () => {
    const { path, id } = await system.filed();
    await system.command(`${path}/answer`, { as: 'chuangkou1', body: { text: '' }, headers: { 'if-match': '"1"' } });
    const attempts = await system.platform.services.get('intake')?.store.read(streamId(`attempts-${id}`));
    expect(attempts).toHaveLength(1);
    expect(attempts?.[0]).toMatchObject({
      type: 'CommandRefused',
      data: { command: 'answerPetition', stream: `petition-${id}`, code: 'petition/empty' },
      meta: { actor: { name: '周晓梅', role: 'window-clerk' } },
    });
  });

  it('lets exactly one of two clerks on one revision win', async () => {
    const { path } = await system.filed();
    const headers = { 'if-match': '"1"' };
    const answers = await Promise.all([
      system.command(`${path}/notes`, { as: 'chuangkou1', headers }),
      system.command(`${path}/notes`, { as: 'chuangkou4', headers }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
