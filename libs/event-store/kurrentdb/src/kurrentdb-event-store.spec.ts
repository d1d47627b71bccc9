import { eventStoreContract, type StoreUnderTest } from '@one-window/testing';
import { describeWithKurrent } from '@one-window/testing/kurrent';
import { KurrentDbEventStore } from './kurrentdb-event-store';

describeWithKurrent('an event store in KurrentDB', running => {
  let services = 0;
  eventStoreContract('KurrentDbEventStore', async (): Promise<StoreUnderTest> => {
    services += 1;
    const service = `test-${process.pid}-${Date.now().toString(36)}-${services}`;
    let current = new KurrentDbEventStore({ url: running().url, service });
    return {
      store: current,
      reopen: async () => {
        await current.close();
        current = new KurrentDbEventStore({ url: running().url, service });
        return current;
      },
      dispose: () => current.close(),
    };
  });
});
