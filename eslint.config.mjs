import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The import law: what each layer may not reach. The same law is in the tsconfig of each layer. */
const wall = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});
const node = { regex: '^node:', message: 'This layer runs in a web worker.' };
const lsp = { regex: '^vscode', message: 'core knows nothing of editors.' };
const outside = (...layers) => ({
  group: layers.map((layer) => `**/${layer}/**`),
  message: 'See “The import law” in ARCHITECTURE.md.',
});

export default defineConfig(
  { ignores: ['dist/', '.build/', '.cache/', 'node_modules/', 'server/src/data/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'Use a string union and an `as const` table.' },
      ],
      eqeqeq: 'error',
      curly: 'error',
    },
  },
  wall(['server/src/core/**'], [node, lsp, outside('service', 'lsp', 'node', 'browser', 'client')]),
  wall(['server/src/service/**'], [node, outside('lsp', 'node', 'browser', 'client')]),
  wall(['server/src/lsp/**'], [node, outside('node', 'browser', 'client')]),
  wall(['server/src/node/**'], [outside('browser', 'client')]),
  wall(['server/src/browser/**'], [node, outside('node', 'client')]),
  wall(['client/**'], [outside('core', 'service', 'lsp', 'node', 'browser')]),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        getComputedStyle: 'readonly',
      },
    },
  },
);
