import { allHealthy, composed, writeSettings } from './compose.mjs';

/** The settings that a bureau would run with: empty stores, one administrator, no demonstration. */
export const production = async round => {
  await composed(round, '--profile', 'watch', 'down', '-v', '-t', '30');
  writeSettings(round, { DEMO: 'off', CLOCK: 'system', NODE_ENV: 'production', SECURE_COOKIES: 'on' });
  await composed(round, 'up', '-d', '--no-build');
  await allHealthy(round);
  const signIn = (username, password) =>
    fetch(`${round.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
  const admin = await signIn('admin', round.settings.ADMIN_PASSWORD);
  if (!admin.ok) throw new Error(`the first administrator could not sign in: ${admin.status} ${await admin.text()}`);
  const cookies = admin.headers.getSetCookie();
  if (cookies.length === 0 || !cookies.every(cookie => /;\s*Secure/i.test(cookie)))
    throw new Error(
      `a cookie may travel without TLS: ${cookies.map(cookie => cookie.replace(/=[^;]*/, '=…')).join(' | ')}`,
    );
  const demo = await signIn('chuangkou1', 'yichuang-2026');
  if (demo.ok) throw new Error('a demonstration account may sign in');
  round.say('the administrator signs in over secure cookies; demonstration accounts do not exist');
};
