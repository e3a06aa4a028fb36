import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SIZE = 220;

const DOUBLE_CAST = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'A cast by way of unknown silences the type check: narrow with a schema or a guard.',
};

// What Remix throws to answer.
const RESPONSES = [
  { from: 'lib', name: 'Response' },
  { from: 'package', package: '@remix-run/server-runtime', name: 'TypedResponse' },
];

const CLOCK = [
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'The clock is an argument.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'The clock is an argument.' },
];

const HALF_TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|skipIf|runIf|fails)$/]',
    message: 'A test runs, always.',
  },
  { selector: 'MemberExpression[property.name="waitForTimeout"]', message: 'Wait for what the reader sees, not for time.' },
  { selector: 'MemberExpression[property.name=/^getBy(TestId)$/]', message: 'Find things as a person does: by role and label.' },
];

export default defineConfig(
  globalIgnores(['node_modules/', 'build/', '.data/', '.cache/', 'app/platform/db/client/', 'test-uitvoer/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: SIZE }],
      'no-restricted-syntax': ['error', DOUBLE_CAST],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-constant-condition': 'error',
      'no-cond-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-self-compare': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': ['error', { allow: RESPONSES }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'emails/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'no-console': 'error' },
  },
  { files: ['app/domein/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', DOUBLE_CAST, ...CLOCK] } },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', DOUBLE_CAST, ...HALF_TESTS] } },
  // Plain JavaScript is checked by tsc (bin/tsconfig.json); what JSON.parse gives is narrowed there by JSDoc.
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
