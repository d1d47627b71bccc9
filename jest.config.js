// Tiers by file name (CONTRIBUTING.md): pure *.spec.ts run in seconds; *.journey.spec.ts start the system;
// *.browser.spec.ts drive a real Chromium.
const common = {
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@one-window/source', 'node', 'require', 'default'] },
  modulePathIgnorePatterns: ['/dist/'],
  // A module loaded only when it is wanted names the file it will become; here it is still TypeScript.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
const pureRooms = ['kernel', 'deadlines', 'domain', 'contracts'].map(room => `<rootDir>/libs/${room}`);
const special = ['\\.journey\\.spec\\.ts$', '\\.browser\\.spec\\.ts$'];

module.exports = {
  projects: [
    { ...common, displayName: 'pure', roots: pureRooms, testMatch: ['**/*.spec.ts'] },
    {
      ...common,
      displayName: 'slice',
      roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/scripts'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: [...special, '/libs/(kernel|deadlines|domain|contracts)/'],
    },
    {
      ...common,
      displayName: 'journey',
      roots: ['<rootDir>/services', '<rootDir>/scripts'],
      testMatch: ['**/*.journey.spec.ts'],
    },
    { ...common, displayName: 'browser', roots: ['<rootDir>/services'], testMatch: ['**/*.browser.spec.ts'] },
  ],
};
