/** The form on its way: what is checked before, and what happens while a number is requested. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { openVisit } from '../helpers/visit.js';
import {
  field,
  focused,
  next,
  part,
  recordEvents,
  shows,
  submitForm,
  textOf,
  type,
  unmount,
} from '../helpers/page.js';
import { pressCounts } from '../helpers/press-counts.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the panel', () => {
  afterEach(unmount);

  describe('checks the form', () => {
    it('and says beside the field what is wrong, with the focus there and all that was typed kept', async () => {
      const { element } = await openVisit();
      type(element, 'firstname', 'Ada');
      submitForm(element);
      await element.updateComplete;
      const phone = field(element, 'phonenumber');
      expect(focused()).to.equal('phonenumber');
      expect(phone.getAttribute('aria-invalid')).to.equal('true');
      const description = element.shadowRoot?.getElementById(
        phone.getAttribute('aria-describedby') ?? '',
      );
      expect(description?.textContent).to.equal(en.problems.required);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(element.stage).to.equal('started');
    });

    it('for a phone number that has no digits', async () => {
      const { element } = await openVisit();
      type(element, 'phonenumber', 'call me');
      submitForm(element);
      await waitUntil(() => shows(element, 'problem'));
      expect(textOf(element, 'problem')).to.equal(en.problems.phonenumber);
      expect(field(element, 'phonenumber').value).to.equal('call me');
    });

    it('and takes the message back when the field is edited', async () => {
      const { element } = await openVisit();
      submitForm(element);
      type(element, 'phonenumber', '0');
      await element.updateComplete;
      expect(shows(element, 'problem')).to.equal(false);
      type(element, 'phonenumber', '020 7946 0000');
      const submitted = next(element, 'submitted');
      submitForm(element);
      await submitted;
    });
  });

  it('lets the browser fill in every field, and the keyboard fit it (F18)', async () => {
    const { element } = await openVisit();
    const attributes = ['type', 'autocomplete', 'inputmode', 'enterkeyhint'];
    const phone = field(element, 'phonenumber');
    expect(attributes.map((name) => phone.getAttribute(name))).to.deep.equal([
      'tel',
      'tel',
      'tel',
      'send',
    ]);
    expect(field(element, 'firstname').autocomplete).to.equal('given-name');
    expect(field(element, 'lastname').autocomplete).to.equal('family-name');
  });

  describe('while a number is requested', () => {
    it('is busy, keeps the focus and what was typed, and sends nothing twice (F20)', async () => {
      const { element, submit } = await openVisit();
      type(element, 'firstname', 'Ada');
      await submit();
      expect(element.shadowRoot?.querySelector('form')?.ariaBusy).to.equal('true');
      expect(part(element, 'submit').getAttribute('aria-disabled')).to.equal('true');
      expect(field(element, 'firstname').readOnly).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused()).to.equal('submit');
      for (let press = 0; press < 4; press += 1) part(element, 'submit').click();
      expect(element.metadata.attempts).to.equal(1);
    });

    for (const [how, act] of [
      [
        'a double click',
        async (element: ClickToCallElement) => {
          const { x, y, width, height } = part(element, 'submit').getBoundingClientRect();
          const position: [number, number] = [
            Math.round(x + width / 2),
            Math.round(y + height / 2),
          ];
          await pressCounts(element);
          await sendMouse({ type: 'click', position });
          await sendMouse({ type: 'click', position });
        },
      ],
      [
        'Enter twice',
        async (element: ClickToCallElement) => {
          field(element, 'firstname').focus();
          await sendKeys({ press: 'Enter' });
          await sendKeys({ press: 'Enter' });
        },
      ],
      [
        'requestSubmit() thrice',
        (element: ClickToCallElement) => {
          for (let times = 0; times < 3; times += 1) submitForm(element);
        },
      ],
    ] as const) {
      it(`has made one request, under one key, for ${how} (F20)`, async () => {
        const keys: string[] = [];
        const { element, held, complete } = await openVisit({
          fields: 'firstname', // with nothing to wait for
          service: (request, context) => {
            keys.push(context.idempotencyKey);
            return held.service(request, context);
          },
        });
        const names = recordEvents(element);
        type(element, 'firstname', 'Ada');
        await act(element);
        await held.asked();
        await complete();
        expect(keys).to.have.length(1);
        expect(names).to.deep.equal(['started', 'submitted', 'completed']);
      });
    }

    it('closes on Cancel', async () => {
      const { element, submit } = await openVisit();
      await submit();
      part(element, 'cancel').click();
      expect(element.stage).to.equal('closed');
    });
  });
});
