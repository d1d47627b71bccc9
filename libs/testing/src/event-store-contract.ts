import { appendingContract } from './event-store-contract/appending';
import { followingContract } from './event-store-contract/following';
import { keepingContract } from './event-store-contract/keeping';
import type { StoreUnderTest } from './event-store-contract/store-under-test';

/** What every event store must do, whatever it is made of. `open` gives an empty store of its own for each test. */
export const eventStoreContract = (name: string, open: () => Promise<StoreUnderTest>): void =>
  describe(`${name} keeps the promises of an event store`, () => {
    appendingContract(open);
    followingContract(open);
    keepingContract(open);
  });
