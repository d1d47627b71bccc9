/**
 * The page's Content-Security-Policy forbids making code from text. zod would try it once and be reported for it; told
 * beforehand, it does not. Imported before every contract.
 */
Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
