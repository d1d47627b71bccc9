import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumerMemoryContract } from '@one-window/testing';
import { ConsumerFile } from './consumer-file';

consumerMemoryContract('ConsumerFile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-file-'));
  let current = new ConsumerFile(join(folder, 'messages.sqlite'));
  const { inbox, deadLetters, checkpoints } = current;
  return {
    ...{ inbox, deadLetters, checkpoints },
    reopen: async () => {
      current.close();
      current = new ConsumerFile(join(folder, 'messages.sqlite'));
      return current;
    },
    dispose: async () => {
      current.close();
      rmSync(folder, { recursive: true });
    },
  };
});
