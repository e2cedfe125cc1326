// Writes dist/cdn/integrity.json: the subresource integrity hash of each script in the CDN build. Part of the build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const cdn = new URL('../dist/cdn/', import.meta.url);

const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, cdn)))
    .digest('base64')}`;

const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .sort();
const hashes = Object.fromEntries(scripts.map((file) => [file, hashOf(file)]));
writeFileSync(new URL('integrity.json', cdn), `${JSON.stringify(hashes, null, 2)}\n`);
