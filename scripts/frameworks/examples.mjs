// The apps in examples/, in the order in which they are tried and told.

/**
 * @typedef {{
 *   name: string,
 *   title: string,
 *   shows: string,
 *   output: string,
 *   isInHtml?: boolean,
 * }} Example `name` is its folder; `shows` is the package that it is about; `output` is the folder with what goes onto
 *   a server; `isInHtml`, if the tag is in the page before any script runs
 */

/** @type {Example[]} */
export const examples = [
  { name: 'html', title: 'Plain HTML', shows: 'click-to-call', output: 'public', isInHtml: true },
  { name: 'react', title: 'React', shows: 'react', output: 'dist' },
  { name: 'next', title: 'React on a server', shows: 'next', output: 'out', isInHtml: true },
  { name: 'preact', title: 'Preact', shows: 'preact', output: 'dist' },
  { name: 'solid', title: 'Solid', shows: 'solid-js', output: 'dist' },
  { name: 'vue', title: 'Vue', shows: 'vue', output: 'dist' },
  { name: 'svelte', title: 'Svelte', shows: 'svelte', output: 'dist' },
  { name: 'angular', title: 'Angular', shows: '@angular/core', output: 'dist' },
  { name: 'lit', title: 'Lit', shows: 'lit', output: 'dist' },
  { name: 'astro', title: 'Astro', shows: 'astro', output: 'dist', isInHtml: true },
];
