/** Records errors for the test. It runs before all other scripts. */
const { dataset } = document.documentElement;
dataset.problems = '';
const note = (...problem) => {
  // Said once in every page that loads Lit's build for development, as the tests do.
  if (!String(problem[0]).startsWith('Lit is in dev mode'))
    dataset.problems += `${problem.join(' ')}\n`;
};
console.warn = note;
console.error = note;
addEventListener('error', ({ message }) => note(message));
addEventListener('unhandledrejection', ({ reason }) => note(reason));
