import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What the compiler does not see: promises that nobody waits for, `any`, and what the style of the project leaves out. */
export default defineConfig(
  { ignores: ['dist/', '.neo4j/', 'coverage/', '*.{ts,mjs}', '**/generated/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: ['test/tsconfig.json', 'src/explorer/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
        { selector: 'ExportAllDeclaration', message: 'Import from the file that has it.' },
      ],
      'no-restricted-imports': ['error', { patterns: [{ group: ['graphql/*'], message: 'Import from “graphql”: two copies of it must never meet.' }] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name=/^(skip|only|todo)$/][callee.object.name=/^(test|it|describe)$/]', message: 'Every test runs.' },
      ],
    },
  },
)
