/** Runs axe with all rules on the whole page. `accessible()` of Open WC leaves out the rules that are off by default. */
import 'axe-core/axe.min.js';

export const axe: typeof import('axe-core') = Reflect.get(window, 'axe');

/** A contrast of 7:1 (level AAA), which is not a target of the element. */
const leftOut = ['color-contrast-enhanced'];

const rules = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !leftOut.includes(rule));

/** Results that axe leaves to people, with the test that covers each. */
const undecided: Readonly<Record<string, RegExp>> = {
  // Text on a gradient, near a pseudo-element or below another element; colors.test.ts measures every text.
  'color-contrast': /background gradient|pseudo element|overlapped by another element/,
  // Other states show what this one hides.
  'hidden-content': /./,
  // axe reads no adopted style sheets. reflow.test.ts checks both orientations.
  'css-orientation-lock': /cannot be determined/,
};

/** The violations and undecided results of axe, by rule and element. */
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

/** Turns the test page into a page without axe violations. */
export function axePage(): AxePage {
  const root = document.documentElement;
  const before = [...root.attributes].map(({ name, value }) => [name, value] as const);
  // axe assumes a white background if the page sets none, also in the dark scheme.
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
