import { applyingContract } from './consumer-memory-contract/applying';
import { keepingDeadLettersContract } from './consumer-memory-contract/keeping-dead-letters';
import type { MemoryUnderTest } from './consumer-memory-contract/memory-under-test';
import { rememberingTheRelayContract } from './consumer-memory-contract/remembering-the-relay';

/** What a service must remember of messages, wherever it keeps it. `open` gives an empty memory for each test. */
export const consumerMemoryContract = (name: string, open: () => Promise<MemoryUnderTest>): void =>
  describe(`${name} remembers what a service has done with messages`, () => {
    applyingContract(open);
    keepingDeadLettersContract(open);
    rememberingTheRelayContract(open);
  });
