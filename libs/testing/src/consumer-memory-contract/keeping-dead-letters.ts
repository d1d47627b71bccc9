import { instant, type Actor } from '@one-window/kernel';
import type { DeadLetter, LoggedMessage, Settlement } from '@one-window/messaging';
import { withMemory, type MemoryUnderTest } from './memory-under-test';

const at = instant('2026-03-02T09:00:00+08:00');
const clerk: Actor = { accountId: 'sun-li', name: '孙丽', role: 'admin', unit: 'city' };
const retried: Settlement = { how: 'retried', at };
const dropped: Settlement = { how: 'dropped', by: clerk, why: '来件重复', at };

const message = (offset: string, key = 'case-1'): LoggedMessage => ({ offset, key, value: `{"件":"${offset}"}` });
const letter = (attempts = 1): DeadLetter => ({
  reason: 'failed',
  attempts,
  error: { name: 'Error', message: '写不进', stack: 'Error: 写不进\n    at there' },
  trace: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  at,
});

export const keepingDeadLettersContract = (open: () => Promise<MemoryUnderTest>): void =>
  describe('dead letters', () => {
    it(
      'keep the message that failed, with its letter, and park its case and no other',
      withMemory(open, async ({ deadLetters }) => {
        await deadLetters.park(message('7'), letter());
        expect(await deadLetters.isParked('case-1')).toBe(true);
        expect(await deadLetters.isParked('case-2')).toBe(false);
        expect(await deadLetters.find('7')).toEqual({ ...message('7'), letter: letter() });
        expect(await deadLetters.find('8')).toBeUndefined();
      }),
    );

    it(
      'keep what comes later of the case, once, in the order of the log',
      withMemory(open, async ({ deadLetters }) => {
        await deadLetters.park(message('9'), letter());
        for (const place of ['100', '10', '10', '9']) await deadLetters.keep(message(place));
        await deadLetters.keep(message('11', 'case-2'));
        const kept = await deadLetters.kept('case-1');
        expect(kept.map(({ offset, letter }) => [offset, letter?.attempts])).toEqual([
          ['9', 1],
          ['10', undefined],
          ['100', undefined],
        ]);
        const found = (await deadLetters.cases()).filter(({ key }) => key === 'case-1');
        expect(found).toEqual([{ key: 'case-1', kept: 3, offset: '9', letter: letter() }]);
      }),
    );

    it(
      'have the latest letter of a message that failed again, and give one to a message that only waited',
      withMemory(open, async ({ deadLetters }) => {
        await deadLetters.park(message('7'), letter(1));
        await deadLetters.keep(message('8'));
        await deadLetters.park(message('7'), letter(2));
        await deadLetters.park(message('8'), letter(3));
        expect((await deadLetters.letters()).map(kept => kept.letter?.attempts)).toEqual([2, 3]);
        expect(await deadLetters.cases()).toEqual([{ key: 'case-1', kept: 2, offset: '7', letter: letter(2) }]);
      }),
    );

    it(
      'of a message that belongs to no case keep the letter, and park nobody',
      withMemory(open, async ({ deadLetters }) => {
        await deadLetters.park(message('7', ''), letter());
        expect(await deadLetters.cases()).toEqual([]);
        expect((await deadLetters.letters()).map(({ offset }) => offset)).toEqual(['7']);
      }),
    );

    it(
      'are settled with a record, newest first; with its last message a case is free',
      withMemory(open, async ({ deadLetters }) => {
        await deadLetters.park(message('7'), letter());
        await deadLetters.keep(message('8'));
        await deadLetters.settle('7', retried);
        expect(await deadLetters.isParked('case-1')).toBe(true);
        await deadLetters.settle('8', dropped);
        expect(await deadLetters.isParked('case-1')).toBe(false);
        expect(await deadLetters.settled(9)).toEqual([
          { ...message('8'), settlement: dropped },
          { ...message('7'), letter: letter(), settlement: retried },
        ]);
        expect(await deadLetters.settled(1)).toHaveLength(1);
      }),
    );

    it(
      'name a case also where none of what waits failed: kept while another member settled what it waited for',
      withMemory(open, async ({ deadLetters }) => {
        await deadLetters.park(message('7', 'case-2'), letter());
        for (const place of ['9', '8']) await deadLetters.keep(message(place));
        await deadLetters.keep(message('10', ''));
        const found = await deadLetters.cases();
        expect(found.map(({ key, kept, offset, letter }) => [key, kept, offset, letter.reason])).toEqual([
          ['case-2', 1, '7', 'failed'],
          ['case-1', 2, '8', 'left-behind'],
        ]);
      }),
    );

    it(
      'make no record of settling what they do not keep, nor of settling twice',
      withMemory(open, async ({ deadLetters }) => {
        await deadLetters.park(message('7'), letter());
        await deadLetters.settle('7', retried);
        await deadLetters.settle('7', dropped);
        await deadLetters.settle('99', dropped);
        expect(await deadLetters.settled(9)).toHaveLength(1);
      }),
    );

    it(
      'are there after a restart, poison included',
      withMemory(open, async memory => {
        const poison = { offset: '7', key: 'case-1', value: 'not JSON at all \u0000 𠮷' };
        await memory.deadLetters.park(poison, { ...letter(), reason: 'not-json' });
        const again = await memory.reopen();
        expect(await again.deadLetters.find('7')).toMatchObject(poison);
        expect(await again.deadLetters.isParked('case-1')).toBe(true);
      }),
    );
  });
