// `npm run lint` runs dependency-cruiser with these rules: no import circles, and which folder of src/ may import which.
// Type imports count. CONTRIBUTING.md explains the order.

/** Each folder may import itself and what it lists here. */
const folders = {
  'phone-number': [],
  services: ['phone-number'],
  lifecycle: ['services', 'phone-number'],
  messages: ['lifecycle', 'services', 'phone-number'],
  launcher: ['lifecycle', 'messages'],
  templates: [],
  form: ['lifecycle', 'messages', 'services', 'phone-number', 'templates'],
  offer: ['lifecycle', 'messages', 'services', 'phone-number', 'templates'],
  panel: ['form', 'offer', 'lifecycle', 'messages', 'services', 'phone-number', 'templates'],
};

/** These files in src/ itself may be imported from every folder, and `host-element.ts` from the folders that render. */
const common = '^src/(options|console-warning)[.]ts$';
const rendering = ['form', 'offer', 'panel'];

const orderOf = ([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder}/ may import ${[folder, ...allowed].join(', ')} and the common files.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/(${[folder, ...allowed].join('|')})/`,
      common,
      ...(rendering.includes(folder) ? ['^src/host-element[.]ts$'] : []),
    ],
  },
});

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid('no-circles', 'Files must not import each other.', {}, { circular: true }),
    ...Object.entries(folders).map(orderOf),
    forbid(
      'first-load',
      'This would be in the first load. Import the type, or import it when it is needed.',
      { path: '^src/([^/]+[.]ts$|launcher/)' },
      {
        path: '^src/(panel|form|offer)/',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    ),
    forbid(
      'without-lit',
      'These folders run without Lit and without a DOM.',
      { path: '^src/(lifecycle|services|messages|phone-number)/' },
      { path: '^node_modules/(lit|@lit)' },
    ),
    forbid(
      'concrete-services',
      'Only resolve-service.ts imports a concrete service.',
      { path: '^src/', pathNot: '^src/services/resolve-service[.]ts$' },
      { path: '^src/services/((json|gms|engagement)-service|fixed-number)[.]ts$' },
    ),
    forbid(
      'phone-metadata',
      'Only phone-metadata.ts imports libphonenumber-js, and only load-metadata.ts loads phone-metadata.ts.',
      { path: '^src/', pathNot: '^src/phone-number/(phone-metadata|load-metadata)[.]ts$' },
      {
        path: '^(node_modules/libphonenumber-js|src/phone-number/phone-metadata[.]ts$)',
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
