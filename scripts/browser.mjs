// Finds a Chromium for the browser tests; installs Debian's when root on Debian. Downloads nothing from elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const installed = () =>
  process.env.CHROMIUM && existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : PLACES.find(existsSync);

const isRootOnDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Path of a Chromium that can show Chinese, or undefined. */
export const findBrowser = () => {
  const chinese = spawnSync('sh', ['-c', 'fc-list :lang=zh | head -1'], { encoding: 'utf8' }).stdout?.trim();
  if (installed() && (chinese || process.platform === 'darwin')) return installed();
  if (!isRootOnDebian()) return installed();
  console.log('Installing Chromium and Chinese fonts from Debian for the browser tests …');
  if (
    !apt('update', '-qq') ||
    !apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig')
  ) {
    console.error('Chromium could not be installed: browser tests will be skipped.');
  }
  return installed();
};
