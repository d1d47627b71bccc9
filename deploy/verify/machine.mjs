import { readFileSync } from 'node:fs';

const release = () => {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
};

/** What speaks against a run on this machine, and what to do; nothing where it may. */
export const mayRunHere = () => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) return 'Node 20.19 or newer is needed.';
  if (process.getuid?.() !== 0) return 'Run it as root: it installs packages and starts a Docker engine.';
  if (!/^VERSION_CODENAME=bookworm$/m.test(release()) || process.arch !== 'x64')
    return 'Run it on Debian 12 (bookworm), 64-bit x86: the tools are pinned to the packages of that release.';
  return undefined;
};

/** Where this machine's own package sources fetch from. @throws Error where none is named. */
export const debianMirror = sources => {
  const found = /^URIs:\s*(\S+)/m.exec(sources) ?? /^deb(?:\s+\[[^\]]*\])?\s+(\S+)/m.exec(sources);
  if (found === null)
    throw new Error('no Debian mirror is named in /etc/apt/sources.list or sources.list.d/debian.sources');
  return found[1];
};
