import { openSync, readSync, closeSync } from 'node:fs';
import { join } from 'node:path';

const firstLine = file => {
  const descriptor = openSync(file, 'r');
  const bytes = Buffer.alloc(64);
  const read = readSync(descriptor, bytes);
  closeSync(descriptor);
  return bytes.toString('latin1', 0, read).split('\n')[0];
};

/** Every script of the repository, found by its first line. */
export const shell = async round => {
  const candidates = (await round.files()).filter(name => /(^|\/)[^./]+$|\.sh$/.test(name));
  const scripts = candidates.filter(name => /^#!.*\b(ba|da)?sh\b/.test(firstLine(join(round.root, name))));
  if (scripts.length === 0) throw new Error('no shell script was found, though there are some');
  await round.run('shellcheck', ['--norc', ...scripts]);
  round.say(scripts.join(', '));
};
