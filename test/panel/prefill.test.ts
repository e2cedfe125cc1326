/** What the page fills in, from `values` and by show(): texts and figures, whatever else a page without types has among them. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { heldService, ready, submitForm, unmount } from '../helpers/page.js';

const asText = (value: unknown): string => value as string;

/** Fields with symbols for values, symbols for fields, and what is as it should be. */
const spoiled: Readonly<Record<string, string>> = {
  firstname: asText(Symbol('Ada')),
  lastname: 'Lovelace',
  [Symbol('lastname')]: 'Byron',
  [Symbol.iterator]: asText(Symbol('next')),
  [Symbol.toPrimitive]: asText(Symbol('text')),
  phonenumber: '+44 20 7946 0000',
};
const sent = { firstname: '', lastname: 'Lovelace', phonenumber: '+442079460000' };

describe('symbols in what the page fills in', () => {
  let errors: CapturedErrors;
  beforeEach(() => {
    errors = captureErrors();
  });
  afterEach(() => {
    unmount();
    expect(errors.stop()).to.deep.equal([]);
  });

  const pageForm = (): HTMLFormElement => {
    const form = document.createElement('form');
    form.slot = 'form';
    for (const name of Object.keys(sent)) {
      form.append(Object.assign(document.createElement('input'), { name }));
    }
    return form;
  };

  const forms: Readonly<Record<string, (element: ClickToCallElement) => void>> = {
    'our form': () => undefined,
    'a form of its own': (element) => {
      element.append(pageForm());
    },
  };
  for (const [which, prepare] of Object.entries(forms)) {
    for (const [from, set, options] of [
      ['`values`', { values: spoiled }, {}],
      ['show()', {}, { form: spoiled }],
      ['both', { values: spoiled }, { form: spoiled }],
    ] as const) {
      it(`are no values, and the others are: ${which}, by ${from}`, async () => {
        const { service, asked } = heldService();
        const element = await ready({ service, ...set });
        prepare(element);
        await element.show(options);
        await element.updateComplete;
        expect(element.metadata.prefilled).to.equal(true);
        submitForm(element);
        expect((await asked()).form).to.deep.equal(sent);
      });
    }
  }

  it('are nothing in place of all values', async () => {
    const values = Symbol('values') as unknown as Record<string, string>;
    const element = await ready({ action: '/nowhere', values });
    await element.show({ form: values });
    expect(element.stage).to.equal('opened');
    expect(element.metadata.prefilled).to.equal(false);
  });
});
