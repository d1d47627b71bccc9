import { decrypt, encrypt } from './aes-gcm';
import { MasterKeyUnusable } from './master-key';

const CONTEXT = 'proof';

export const proofOf = (master: Buffer): Buffer => encrypt(master, CONTEXT, Buffer.from('one-window'));

/** @throws MasterKeyUnusable */
export const assertProof = (master: Buffer, proof: Buffer): void => {
  try {
    decrypt(master, CONTEXT, proof);
  } catch {
    throw new MasterKeyUnusable('the master key is not the one that these keys were wrapped with');
  }
};
