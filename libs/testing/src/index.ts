export { eventStoreContract } from './event-store-contract';
export type { StoreUnderTest } from './event-store-contract/store-under-test';
export { noted, stream } from './noted-facts';
export { readModelContract } from './read-model-contract';
