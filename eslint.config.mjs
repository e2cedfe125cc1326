// What ESLint checks. Types are for tsc, and the layout is for Prettier.
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const browserGlobals = Object.fromEntries(
  ['console', 'document', 'fetch', 'location', 'window', 'FormData', 'URL', 'URLSearchParams'].map(
    (name) => [name, 'readonly'],
  ),
);

const benchGlobals = Object.fromEntries(
  [
    ['addEventListener', 'customElements', 'performance', 'requestAnimationFrame', 'setTimeout'],
    ['caches', 'indexedDB', 'localStorage', 'sessionStorage'],
    ['CSSStyleSheet', 'HTMLElement', 'InputEvent', 'MessageChannel', 'PerformanceObserver'],
  ]
    .flat()
    .map((name) => [name, 'readonly']),
);

const restrict = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

export default defineConfig(
  // The types of the examples are those of what each of them installs.
  globalIgnores([
    '**/dist',
    'coverage',
    'gallery',
    'mutation',
    'examples/**/*.ts',
    'examples/*/{out,.*}', // what working in one leaves there
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  { rules: { 'no-undef': 'off', eqeqeq: 'error' } }, // tsc finds undefined names, in JavaScript too
  {
    files: ['demo/*.js'], // but not in the pages' scripts, which are to be read, not typed
    languageOptions: { globals: browserGlobals },
    rules: { 'no-undef': 'error' },
  },

  {
    files: ['bench/{page,rows}/**/*.js'],
    languageOptions: { globals: { ...browserGlobals, ...benchGlobals } },
    rules: { 'no-undef': 'error' },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.test.json', 'tsconfig.types.json'] },
    },
    rules: {
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // An empty text is none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // A class can overload addEventListener only by an interface of the same name.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      // The fields become assignments in the constructor (useDefineForClassFields), which shadow nothing.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/guard-super-call': 'off', // LitElement has them all, and the types say so
    },
  },
  {
    files: ['src/types/*.ts'], // JSX has its types in namespaces
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  {
    files: ['src/click-to-call-element.ts'],
    // Its slot hears the clicks of the button in it, and those have keys.
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/click-to-call.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'customElements',
          property: 'define',
          message: 'click-to-call.ts defines the tag.',
        },
      ],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(…).to.be.true
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // the characters of a string
      // JSON is any.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Open WC declares that chai's equal() gives a promise, which it does not; what has to be
      // awaited is below.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...restrict(
          'Every test runs.',
          'MemberExpression[object.name=/^(describe|context|it)$/][property.name=/^(only|skip)$/]',
          'CallExpression[callee.name=/^x(describe|context|it)$/]',
          'CallExpression[callee.object.type="ThisExpression"][callee.property.name=/^(skip|retries)$/]',
        ),
        ...restrict(
          'Await it, or it cannot fail.',
          'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          'ExpressionStatement > CallExpression[callee.name=/^(fixture|oneEvent|waitUntil)$/]',
          'ExpressionStatement > CallExpression[callee.name=/^(send(Keys|Mouse)|setViewport|emulateMedia)$/]',
        ),
        ...restrict(
          'Wait for what happens, not for time to pass.',
          'CallExpression[callee.name="aTimeout"]',
          'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
        ),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/helpers/wait-until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil'],
              message:
                'It gives up after a second; helpers/wait-until.ts has the patience of a busy machine.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/{lifecycle,phone-number,services}/**/*.ts', 'test/form/fields.test.ts'],
    // The tests of the browser’s own side need one.
    ignores: ['test/lifecycle/{browser-environment,when-parsed,ready}.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(lit|@open-wc/|@web/)|/helpers/(page|frame|number-service|clipboard)',
              message: 'What is tested runs without a DOM; so do its tests.',
            },
          ],
        },
      ],
    },
  },
);
