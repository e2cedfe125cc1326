/** Runs axe with all rules on the whole page. `accessible()` of Open WC leaves out the rules that are off by default. */
import 'axe-core/axe.min.js';

export const axe: typeof import('axe-core') = Reflect.get(window, 'axe');

/** Of AAA, which is not our target: text of 7:1. */
const leftOut = ['color-contrast-enhanced'];

const rules = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !leftOut.includes(rule));

/** What axe leaves to people, and who does it here. */
const undecided: Readonly<Record<string, RegExp>> = {
  // Text on a gradient, near a pseudo-element or below another element; colors.test.ts measures every text.
  'color-contrast': /background gradient|pseudo element|overlapped by another element/,
  // Other states show what this one hides.
  'hidden-content': /./,
  // It reads no adopted style sheets; reflow.test.ts looks for what turns the page.
  'css-orientation-lock': /cannot be determined/,
};

/** What axe objects to, or cannot decide, rule by rule and element by element. */
export async function axeViolations(): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
  });
  const list = (results: typeof violations): string[][] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => [id, failureSummary, html]),
    );
  const open = list(incomplete).filter(([id = '', summary = '']) => !undecided[id]?.test(summary));
  return [...list(violations), ...open].map((each) => each.join(': '));
}

export interface AxePage {
  /** The element goes here. */
  readonly main: HTMLElement;
  readonly restore: () => void;
}

/** The test's own page as one that axe has nothing to object to. */
export function axePage(): AxePage {
  const root = document.documentElement;
  const before = [...root.attributes].map(({ name, value }) => [name, value] as const);
  // What axe takes for white where nobody has said otherwise is black in the dark.
  root.style.background = 'Canvas';
  root.style.color = 'CanvasText';
  const main = document.body.appendChild(document.createElement('main'));
  main.appendChild(document.createElement('h1')).textContent = 'A page';
  return {
    main,
    restore() {
      main.remove();
      for (const { name } of [...root.attributes]) root.removeAttribute(name);
      for (const [name, value] of before) root.setAttribute(name, value);
    },
  };
}
