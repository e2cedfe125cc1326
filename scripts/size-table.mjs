// The table in docs/sizes.md: the size of the files of each budget, compressed with brotli.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import budgets from '../.size-limit.mjs';

const root = new URL('../', import.meta.url);
const weight = (file) => brotliCompressSync(readFileSync(new URL(file, root))).length;
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

const row = ({ name, limit, path }) => {
  const [when, what] = name.split(': ');
  const bytes = path.map(weight).reduce((sum, each) => sum + each);
  return `| ${when} | ${what} | ${inKilobytes(bytes)} | ${limit} |`;
};

/** The sizes of the build in dist/, as Markdown. */
export const sizeTable = () =>
  ['| When | What | Size | Budget |', '| --- | --- | ---: | ---: |', ...budgets.map(row)].join(
    '\n',
  );
