// Configures ESLint. tsc checks the types, and Prettier checks the formatting.
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
  // Each example has dependencies of its own, whose types are not installed here.
  globalIgnores([
    '**/dist',
    'coverage',
    'gallery',
    'mutation',
    'examples/**/*.ts',
    'examples/*/{out,.*}', // build output
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  { rules: { 'no-undef': 'off', eqeqeq: 'error' } }, // tsc finds undefined names, in JavaScript too
  {
    files: ['demo/*.js'], // not the inline scripts of the pages
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
      // `||` is allowed for strings: an empty string counts as not set.
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
      // A class can overload addEventListener only in an interface of the same name.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      // With `useDefineForClassFields: false`, fields are assigned in the constructor and do not shadow accessors.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/guard-super-call': 'off', // LitElement has these callbacks
    },
  },
  {
    files: ['src/types/*.ts'], // the types of JSX are in namespaces
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  {
    files: ['src/click-to-call-element.ts'],
    // The slot listens for clicks on a button in it. Buttons also fire `click` for keys.
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
          message: 'Only click-to-call.ts defines the tag.',
        },
      ],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(…).to.be.true
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // for splitting strings into characters
      // Values parsed from JSON have the type `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // The types of Open WC declare that chai's equal() returns a promise, but it does not. The restrictions below list the
      // calls that have to be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...restrict(
          'Do not skip or focus tests.',
          'MemberExpression[object.name=/^(describe|context|it)$/][property.name=/^(only|skip)$/]',
          'CallExpression[callee.name=/^x(describe|context|it)$/]',
          'CallExpression[callee.object.type="ThisExpression"][callee.property.name=/^(skip|retries)$/]',
        ),
        ...restrict(
          'Await this call. Otherwise the test cannot fail.',
          'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          'ExpressionStatement > CallExpression[callee.name=/^(fixture|oneEvent|waitUntil)$/]',
          'ExpressionStatement > CallExpression[callee.name=/^(send(Keys|Mouse)|setViewport|emulateMedia)$/]',
        ),
        ...restrict(
          'Wait for a condition, not for a time.',
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
              message: 'Use helpers/wait-until.ts, which has a longer timeout for slow machines.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/{lifecycle,phone-number,services}/**/*.ts', 'test/form/fields.test.ts'],
    // This test needs a DOM.
    ignores: ['test/lifecycle/browser-environment.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(lit|@open-wc/|@web/)|/helpers/(page|frame|number-service|clipboard)',
              message: 'These tests run without a DOM.',
            },
          ],
        },
      ],
    },
  },
);
