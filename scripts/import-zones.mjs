// Who in src/ may import whom, as ESLint configuration; CONTRIBUTING.md has it in words.

const concreteService =
  '/services/(?!(number-service|number-offer|request-number|(load-)?reader|chosen-service)\\.js)';

/** What a browser has and Node has not. Timers, fetch, crypto and events are in both. */
const domGlobals = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'customElements',
  'matchMedia',
  'requestAnimationFrame',
  'HTMLElement',
  'Element',
  'Node',
];

/** What cannot be imported is whatever `specifiers`, a regular expression, matches. */
const imports = (specifiers, message, options = {}) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: [{ regex: specifiers, message, ...options }] },
  ],
});

const only = (...allowed) => `^(?!${allowed.join('|')})`;

const withoutDom = {
  'no-restricted-globals': [
    'error',
    ...domGlobals.map((name) => ({ name, message: 'This file runs without a DOM too.' })),
  ],
};

const noServiceByName = {
  'no-restricted-syntax': [
    'error',
    {
      selector: `ImportExpression[source.value=/${concreteService.replaceAll('/', '\\/')}/]`,
      message: 'Only services/chosen-service.ts names a concrete service.',
    },
  ],
};

export const importZones = [
  {
    files: ['src/**/*.ts'],
    ignores: ['src/services/chosen-service.ts'],
    rules: {
      ...noServiceByName,
      ...imports(concreteService, 'Only services/chosen-service.ts names a concrete service.'),
    },
  },
  {
    files: ['src/*.ts'],
    ignores: [
      'src/click-to-call.ts',
      'src/telephone-number.ts',
      'src/tel-uri.ts',
      'src/owner-warning.ts',
    ],
    rules: imports(
      `/(panel|number|messages|form)/|${concreteService}`,
      'This would be in the first load: import it when it is needed.',
      { allowTypeImports: true },
    ),
  },
  {
    files: ['src/lifecycle/*.ts'],
    rules: {
      ...withoutDom,
      ...imports(
        only('\\./', '\\.\\./services/number-service\\.js$'),
        'lifecycle/ knows only itself and the contract of the number services.',
      ),
    },
  },
  {
    files: [
      'src/services/*.ts',
      'src/tel-uri.ts',
      'src/telephone-number.ts',
      'src/owner-warning.ts',
    ],
    rules: {
      ...withoutDom,
      ...imports(
        only(
          '\\./',
          '\\.\\./(telephone-number|tel-uri|owner-warning|services/number-service)\\.js$',
          'valibot$',
        ),
        'This file runs without Lit, and knows neither the panel nor the element.',
      ),
    },
  },
  {
    files: ['src/form/*.ts'],
    rules: {
      ...withoutDom,
      ...imports(
        only('\\./', '\\.\\./(telephone-number|owner-warning)\\.js$', 'libphonenumber-js/min$'),
        'form/ runs without Lit, and knows neither the panel nor the element.',
      ),
    },
  },
  {
    files: ['src/messages/*.ts'],
    rules: imports(
      only('\\./', '\\.\\./(language|owner-warning)\\.js$'),
      'messages/ holds words, and types of what they are about.',
      {
        allowTypeImports: true,
      },
    ),
  },
  {
    files: ['src/{panel,number}/*.ts'],
    rules: imports(
      `/click-to-call|/form/phone\\.js|${concreteService}`,
      'The panel knows neither the element nor a concrete service, and loads phone.js when it needs it.',
      { allowTypeImports: true },
    ),
  },
];
