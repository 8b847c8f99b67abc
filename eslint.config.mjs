import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = ['**/*.ts', '**/*.tsx'];

/** Files whose tools ask for a default export. */
const defaultExporters = [
  '**/*.config.{ts,mjs}',
  'studio/sanity.cli.ts',
  'scripts/site/heldLog.ts',
  '**/*.d.ts',
];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'dist.*/',
      '.astro/',
      '.build/',
      '.cache/',
      '.lake/',
      '**/.sanity/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: typed, extends: [tseslint.configs.strictTypeChecked] },
  { files: typed, languageOptions: { parserOptions: { projectService: true } } },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs['flat/recommended']] },
  {
    files: [...typed, '**/*.mjs', '**/*.astro'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' },
      ],
    },
  },
  {
    files: [...typed, '**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: typed,
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: defaultExporters, rules: { 'no-restricted-syntax': 'off' } },
);
