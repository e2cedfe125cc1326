// The faults with their tests, as Markdown for docs/robustness.md.
import { faultGroups, faults } from './faults.mjs';
import { taggedTests } from './tagged-tests.mjs';

/** @returns {string} @throws if a fault has no test, or a test names a fault that there is not */
export function faultTable() {
  const tests = taggedTests();
  const unknown = tests.filter(({ tags }) => tags.some((tag) => !Object.hasOwn(faults, tag)));
  for (const { file, title } of unknown) throw new Error(`No such fault: ${title} (${file}).`);
  const testsOf = (tag) => tests.filter(({ tags }) => tags.includes(tag));
  for (const [tag, { what, check, isMissing }] of Object.entries(faults)) {
    if (testsOf(tag).length === 0 && !check && !isMissing) {
      throw new Error(`No test ends its title in (${tag}): ${what}.`);
    }
  }
  return [
    summary(testsOf),
    ...Object.entries(faultGroups).flatMap(([group, members]) => [
      `### ${group}`,
      ...Object.entries(members).map(([tag, fault]) => section(tag, fault, testsOf(tag))),
    ]),
  ].join('\n\n');
}

const summary = (testsOf) =>
  [
    '| Fault | What happens | A naive element | Tests | Engines |',
    '| --- | --- | --- | ---: | --- |',
    ...Object.entries(faults).map(([tag, { what, naive, lacking, check, isMissing }]) => {
      const tests = testsOf(tag);
      const engines = [enginesOf(tests), lacking].filter(Boolean).join('; ');
      const count = isMissing ? 'not there yet' : tests.length || check;
      return `| [${tag}](#${tag.toLowerCase()}) | ${what} | ${naive} | ${count} | ${engines} |`;
    }),
  ].join('\n');

function enginesOf(tests) {
  if (tests.length === 0) return '';
  const engines = tests.map(({ engine }) => engine);
  if (!engines.includes(undefined)) return [...new Set(engines)].join(', ');
  const parts = new Set(tests.map(({ partEngine }) => partEngine).filter(Boolean));
  return ['all three', ...[...parts].map((engine) => `a part in ${engine} alone`)].join('; ');
}

/** @param {import('./faults.mjs').Fault} fault */
function section(tag, fault, tests) {
  const { what, untested, check, isMissing } = fault;
  return [
    `#### ${tag}`,
    `${what}.`,
    isMissing ? 'Not there yet.' : '',
    tests.map(line).join('\n'),
    check ? `Shown by: ${check}.` : '',
    untested ? `Not shown here: ${untested}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function line({ title, file, engine, partEngine }) {
  const where = engine
    ? `, in ${engine} alone`
    : partEngine
      ? `, a part of it in ${partEngine} alone`
      : '';
  return `- ${escaped(title)}: [${file.slice('test/'.length)}](../${file})${where}`;
}

/** Titles are text, and may look like Markdown or HTML. */
const escaped = (text) =>
  text.replace(/(`[^`]*`)|[<>*_[\]|\\]/g, (all, code) => code ?? `\\${all}`);
