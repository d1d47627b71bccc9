import { deliveringContract } from './transport-contract/delivering';
import { parkingContract } from './transport-contract/parking';
import { relayingContract } from './transport-contract/relaying';
import type { OpenTransport } from './transport-contract/transport-under-test';

/** What every transport of case events must do, whatever carries them. `open` gives an empty one for each test. */
export const transportContract = (name: string, open: OpenTransport): void =>
  describe(`${name} keeps the promises of a transport`, () => {
    deliveringContract(open);
    parkingContract(open);
    relayingContract(open);
  });
