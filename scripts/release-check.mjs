// `npm run release:check -- v1.2.3`: fails unless this tree can be published as that tag: package,
// lockfile, CHANGELOG and the addresses in docs/hosting.md say the same version, nothing is left unreleased,
// and it is said where the source is, without which npm accepts no provenance.
import { readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const { name, version, repository } = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));
const changelog = read('CHANGELOG.md');
const [tag = ''] = process.argv.slice(2);

/** What is under a heading of the CHANGELOG; `undefined` if there is none. */
const sectionOf = (heading) =>
  changelog
    .split(/^## /m)
    .find((section) => heading.test(section))
    ?.replace(/^.*\n/, '')
    .trim();

const released = sectionOf(
  new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'),
);
const addresses = [...read('docs/hosting.md').matchAll(new RegExp(`${name}@([^/\\s]+)/`, 'g'))];

const problems = [
  tag !== `v${version}` && `The tag is ${tag || 'missing'}; package.json has ${version}.`,
  lock.version !== version && `package-lock.json has ${lock.version}: run \`npm install\`.`,
  !released && `CHANGELOG.md has no "## [${version}] - <date>" with something under it.`,
  sectionOf(/^\[Unreleased\]/) && 'CHANGELOG.md has something under [Unreleased].',
  addresses.some(([, of]) => of !== version) &&
    `docs/hosting.md has addresses of another version than ${version}.`,
  !repository?.url && 'package.json has no `repository` with a `url`.',
].filter(Boolean);

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`${name} ${version} can be published.`);
