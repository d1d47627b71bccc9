import { IdempotencyKeys } from './idempotency';

const counting = () => {
  let n = 0;
  return new IdempotencyKeys(() => `key-${++n}`);
};

describe('Idempotency keys', () => {
  it('a retry of the same wish keeps its key', () => {
    const keys = counting();
    expect(keys.keyFor({ days: 15 })).toBe(keys.keyFor({ days: 15 }));
  });

  it('a changed body is another wish', () => {
    const keys = counting();
    const first = keys.keyFor({ days: 15 });
    expect(keys.keyFor({ days: 10 })).not.toBe(first);
  });

  it('after success the same body is a new wish', () => {
    const keys = counting();
    const first = keys.keyFor({ days: 15 });
    keys.done();
    expect(keys.keyFor({ days: 15 })).not.toBe(first);
  });
});
