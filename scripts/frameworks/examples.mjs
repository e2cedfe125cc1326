// The apps in examples/, in the order in which they are built and shown.

/**
 * @typedef {{
 *   name: string,
 *   title: string,
 *   shows: string,
 *   output: string,
 *   isInHtml?: boolean,
 * }} Example `name` is its folder, `shows` is a package whose version is of interest, `output` what its build gives;
 *   `isInHtml` if the tag is in the page before any script runs
 */

/** @type {Example[]} */
export const examples = [
  { name: 'html', title: 'Plain HTML', shows: '', output: 'public', isInHtml: true },
  { name: 'lit', title: 'Lit', shows: 'lit', output: 'dist' },
];
