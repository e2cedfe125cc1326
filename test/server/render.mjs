// Prints pages.mjs as JSON, each page as @lit-labs/ssr renders it. Run by Node alone: there is no DOM.
import { register } from 'tsx/esm/api';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

register();
const { ClickToCallElement } = await import(
  `${new URL('../../src/click-to-call.ts', import.meta.url)}`
);
const { pages } = await import('./pages.mjs');

let callsConnectedCallback = false;
LitElementRenderer.renderOptions.push((element) => ({
  connectedCallback: callsConnectedCallback && element instanceof ClickToCallElement,
}));

const rendered = {};
for (const [name, template] of Object.entries(pages)) {
  callsConnectedCallback = name === 'connected';
  rendered[name] = await collectResult(render(template()));
}
console.log(JSON.stringify(rendered));
