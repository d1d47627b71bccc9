import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const can = (sourceTag, ...tags) => ({ sourceTag, onlyDependOnLibsWithTags: tags });
/** No npm package at all. */
const pure = (sourceTag, ...tags) => ({ ...can(sourceTag, ...tags), allowedExternalImports: [] });

const depConstraints = [
  pure('type:kernel', 'type:kernel'),
  pure('type:deadlines', 'type:kernel'),
  pure('type:domain', 'type:kernel', 'type:deadlines'),
  { ...can('type:contracts', 'type:kernel'), allowedExternalImports: ['zod'] },
  can('type:port', 'type:kernel', 'type:contracts', 'type:port'),
  can('type:adapter', 'type:kernel', 'type:contracts', 'type:port'),
  can('type:platform', 'type:kernel', 'type:deadlines', 'type:contracts', 'type:port', 'type:adapter'),
  can(
    'type:service',
    'type:domain',
    'type:kernel',
    'type:deadlines',
    'type:contracts',
    'type:port',
    'type:adapter',
    'type:platform',
  ),
  can(
    'type:app',
    'type:service',
    'type:kernel',
    'type:deadlines',
    'type:contracts',
    'type:port',
    'type:adapter',
    'type:platform',
  ),
  { ...can('type:web', 'type:contracts', 'type:kernel') },
  can('type:testing', 'type:kernel', 'type:deadlines', 'type:contracts', 'type:port'),
  can('scope:shared', 'scope:shared'),
  ...['intake', 'arbitration', 'inspection', 'one-window', 'web'].map(scope =>
    can(`scope:${scope}`, `scope:${scope}`, 'scope:shared'),
  ),
];

const impure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'No clock here: time comes with the command.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'No clock here: time comes with the command.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No randomness here: ids are derived.',
  },
  { selector: ':function[async=true]', message: 'Rules are plain functions: no async here.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/*.config.*',
      'services/web/dev/**',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.js',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints, enforceBuildableLibDependency: false, banTransitiveDependencies: false, allow: [] },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-empty': 'error',
    },
  },
  // Importing a type of an injected class as a type only would break Nest's wiring; elsewhere types say that they are types.
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/platform/**', 'libs/messaging/**'],
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    files: ['libs/{kernel,deadlines,domain}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'fs', 'path', 'crypto'], message: 'Rules know no I/O (CONTRIBUTING.md).' }] },
      ],
      'no-restricted-syntax': ['error', ...impure],
    },
  },
  // Tests may use oracles and test tools from npm.
  {
    files: [
      '**/*.spec.ts',
      '**/*.spec.tsx',
      '**/e2e/**',
      '**/bench/**',
      'libs/**/src/testing/**',
      '**/tools/{faults.ts,faults/**}',
    ],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
);
