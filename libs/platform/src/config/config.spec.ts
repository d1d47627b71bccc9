import { readConfig } from './config';
import { StartRefused } from './start-refused';

describe('Settings', () => {
  it('have defaults for a first try', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demo: true,
      settableClock: true,
      otelExporter: 'off',
    });
    expect(readConfig({}).dataDir).toMatch(/\/data$/);
  });

  it('take an empty value for none', () => expect(readConfig({ PORT: '', DEMO: '' }).port).toBe(3000));

  it('let the clock follow the demonstration unless told otherwise', () => {
    expect(readConfig({ DEMO: 'off' }).settableClock).toBe(false);
    expect(readConfig({ DEMO: 'off', CLOCK: 'settable' }).settableClock).toBe(true);
    expect(readConfig({ CLOCK: 'system' }).settableClock).toBe(false);
  });

  it('refuse a settable clock in production', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(StartRefused);
    expect(readConfig({ NODE_ENV: 'production', DEMO: 'off' }).settableClock).toBe(false);
  });

  it('name what is not usable, in both languages, and never its value', () => {
    const refusal = (() => {
      try {
        readConfig({ PORT: 'many', ADMIN_PASSWORD: 'short' });
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(StartRefused);
    expect((refusal as StartRefused).text.zh).toBe('设置有误：PORT, ADMIN_PASSWORD。请对照使用说明的“设置”一节更正。');
    expect((refusal as StartRefused).message).not.toMatch(/many|short/);
  });
});
