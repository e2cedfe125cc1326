/** Finds texts and strokes of an element with too little contrast. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { backgroundOf, contrast } from './contrast.js';
import { nameOf } from './state.js';

export const visibleElements = (
  element: ClickToCallElement,
  selector: string,
): readonly Element[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** Texts with too little contrast. Excludes the status, which is not visible. */
export const lowContrastTexts = (element: ClickToCallElement, least: number): readonly string[] =>
  visibleElements(element, '*:not(.status, .spelled)')
    .filter(hasText)
    .flatMap((each) => {
      const found = contrast(getComputedStyle(each).color, backgroundOf(each));
      return found < least ? [`${nameOf(each)}: ${found.toFixed(2)}`] : [];
    });

/** The colour of each kind of stroke. */
const strokes: Readonly<Record<string, (style: CSSStyleDeclaration) => string>> = {
  '.symbol': ({ stroke }) => stroke,
  '.ring-value': ({ stroke }) => stroke,
  '.spinner': ({ borderBottomColor }) => borderBottomColor,
  '.input': ({ borderTopColor }) => borderTopColor,
  '.qr-code': ({ color }) => color,
};

/** Strokes whose contrast is too low (WCAG 2.2, 1.4.11). */
export const lowContrastStrokes = (element: ClickToCallElement): readonly string[] =>
  Object.entries(strokes).flatMap(([selector, colorOf]) =>
    visibleElements(element, selector).flatMap((each) => {
      const behind = selector === '.input' ? each.parentElement : each;
      const found = contrast(colorOf(getComputedStyle(each)), backgroundOf(behind ?? each));
      return found < 3 ? [`${selector}: ${found.toFixed(2)}`] : [];
    }),
  );
