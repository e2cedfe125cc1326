// Writes dist/editors/: data about the tag for VS Code and JetBrains editors, from custom-elements.json. Part of the build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { attributeTypes } from './attribute-types.mjs';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));

// Editors suggest the values of an attribute by its type.
const types = attributeTypes();
for (const { attributes = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
  for (const attribute of attributes) {
    const text = types.get(attribute.name);
    if (!text) throw new Error(`${attribute.name} is no attribute: run \`npm run manifest\`.`);
    attribute.type = { text };
  }
}

const options = {
  outdir: fileURLToPath(new URL('dist/editors/', root)),
  // Style sheets suggest them one by one. In the description of the tag, they would be a long list.
  hideCssPartsDocs: true,
  hideCssPropertiesDocs: true,
};
generateVsCodeCustomElementData(manifest, options);
generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
