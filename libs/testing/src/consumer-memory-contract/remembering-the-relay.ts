import { START } from '@one-window/event-store';
import { RelayFenced } from '@one-window/messaging';
import { withMemory, type MemoryUnderTest } from './memory-under-test';

export const rememberingTheRelayContract = (open: () => Promise<MemoryUnderTest>): void =>
  describe('the relay’s checkpoint', () => {
    it(
      'stands at the start, then where it was saved, also after a restart',
      withMemory(open, async memory => {
        expect(await memory.checkpoints.load()).toEqual({ position: START, published: 0, epoch: 0 });
        await memory.checkpoints.save({ position: '12', published: 9, epoch: 0 });
        const again = await memory.reopen();
        expect(await again.checkpoints.load()).toEqual({ position: '12', published: 9, epoch: 0 });
      }),
    );

    it(
      'never goes back, and compares positions as numbers however long they are',
      withMemory(open, async ({ checkpoints }) => {
        await checkpoints.save({ position: '9007199254740993', published: 9, epoch: 0 });
        await checkpoints.save({ position: '9007199254740992', published: 8, epoch: 0 });
        expect(await checkpoints.load()).toMatchObject({ position: '9007199254740993', published: 9 });
        await checkpoints.save({ position: '10000000000000000', published: 10, epoch: 0 });
        expect(await checkpoints.load()).toMatchObject({ position: '10000000000000000', published: 10 });
      }),
    );

    it(
      'is refused to a relay of an older epoch',
      withMemory(open, async ({ checkpoints }) => {
        await checkpoints.save({ position: '5', published: 5, epoch: 2 });
        await expect(checkpoints.save({ position: '9', published: 9, epoch: 1 })).rejects.toBeInstanceOf(RelayFenced);
        expect(await checkpoints.load()).toEqual({ position: '5', published: 5, epoch: 2 });
      }),
    );
  });
