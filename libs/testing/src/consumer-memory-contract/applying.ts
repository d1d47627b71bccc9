import { withMemory, type MemoryUnderTest } from './memory-under-test';

export const applyingContract = (open: () => Promise<MemoryUnderTest>): void =>
  describe('the inbox', () => {
    it(
      'knows the last revision of a stream, and of an unknown one that it has none',
      withMemory(open, async ({ inbox }) => {
        await inbox.advance(new Map([['intake/matter-1', 3]]));
        expect(await inbox.lastRevision('intake/matter-1')).toBe(3);
        expect(await inbox.lastRevision('arbitration/matter-1')).toBe(-1);
      }),
    );

    it(
      'never goes back',
      withMemory(open, async ({ inbox }) => {
        await inbox.advance(new Map([['intake/matter-1', 3]]));
        await inbox.advance(
          new Map([
            ['intake/matter-1', 1],
            ['intake/matter-2', 0],
          ]),
        );
        expect(await inbox.lastRevision('intake/matter-1')).toBe(3);
        expect(await inbox.lastRevision('intake/matter-2')).toBe(0);
      }),
    );

    it(
      'counts what was applied in all, and remembers over a restart',
      withMemory(open, async memory => {
        expect(await memory.inbox.applied()).toBe(0);
        await memory.inbox.advance(
          new Map([
            ['intake/matter-1', 3],
            ['intake/matter-2', 0],
          ]),
        );
        const again = await memory.reopen();
        expect(await again.inbox.applied()).toBe(5);
        expect(await again.inbox.lastRevision('intake/matter-1')).toBe(3);
      }),
    );
  });
