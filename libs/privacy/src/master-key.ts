import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The master key does not fit, or cannot be read. The service must not start: it could not read its own records. */
export class MasterKeyUnusable extends Error {
  readonly code = 'privacy/master-key-unusable';
  constructor(message: string) {
    super(message);
    this.name = 'MasterKeyUnusable';
  }
}

const parse = (text: string, origin: string): Buffer => {
  const trimmed = text.trim();
  const key = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64');
  if (key.length !== 32) throw new MasterKeyUnusable(`${origin}: 32 bytes are needed, as 64 hex digits or in base64`);
  return key;
};

/** A master key as it is given to a process: text. @throws MasterKeyUnusable */
export const readMasterKey = (given: string): Buffer => parse(given, 'MASTER_KEY');

/**
 * The key that wraps all others: given (MASTER_KEY), or a file that only its owner may read, made at the first start.
 * Whoever backs up the data folder without this file backs up histories without people.
 */
export const masterKey = (folder: string, given?: string): Buffer => {
  if (given) return readMasterKey(given);
  const file = join(folder, 'master.key');
  if (existsSync(file)) return parse(readFileSync(file, 'utf8'), file);
  const key = randomBytes(32);
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${key.toString('hex')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  return key;
};
