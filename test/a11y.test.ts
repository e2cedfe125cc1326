/** The accessibility of each state, by axe and by what the browser makes of it. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../src/click-to-call-element.js';
import { NumberServiceError } from '../src/services/number-service.js';
import {
  heldService,
  next,
  part,
  ready,
  shows,
  submitForm,
  type,
  unmount,
  type HeldService,
} from './helpers/page.js';

/** Of the dialog itself: the spinner in it never ends. */
const animations = (element: ClickToCallElement): Animation[] =>
  element.shadowRoot?.querySelector('dialog')?.getAnimations() ?? [];

describe('the accessibility of <click-to-call>', () => {
  let held: HeldService;
  let element: ClickToCallElement;
  const open = async (): Promise<void> => {
    held = heldService();
    element = await ready({ service: held.service, number: '+18005550123' });
    await element.show();
    await element.updateComplete;
  };
  const submit = async (): Promise<void> => {
    await open();
    type(element, 'phonenumber', '+442079460000');
    submitForm(element);
    await held.asked();
    await element.updateComplete;
  };
  afterEach(unmount);

  const states: Record<string, () => Promise<void>> = {
    closed: async () => {
      element = await ready({ number: '+18005550123' });
    },
    form: open,
    problems: async () => {
      await open();
      submitForm(element);
    },
    questioned: async () => {
      held = heldService();
      element = await ready({
        service: held.service,
        fields: 'country phonenumber',
        country: 'US',
      });
      await element.show();
      type(element, 'phonenumber', '44 20 7946 0000');
      submitForm(element);
      await waitUntil(() => shows(element, 'suggestion'));
    },
    submitted: submit,
    rejected: async () => {
      await submit();
      held.reject(new NumberServiceError('unavailable'));
      await next(element, 'rejected');
    },
    completed: async () => {
      await submit();
      held.resolve({
        number: '+18005550100',
        accessCode: '004711',
        expiresAt: Date.now() + 50_000,
      });
      await next(element, 'completed');
    },
    expired: async () => {
      await submit();
      held.resolve({ number: '+18005550100', expiresAt: Date.now() - 1 });
      await next(element, 'expired');
    },
    confirm: async () => {
      await open();
      element.confirmClose = true;
      type(element, 'firstname', 'Ada');
      part(element, 'close').click();
    },
  };
  for (const [state, enter] of Object.entries(states)) {
    it(`has nothing that axe objects to: ${state}`, async () => {
      await enter();
      await element.updateComplete;
      await Promise.all(animations(element).map(({ finished }) => finished));
      await expect(element).to.be.accessible();
    });

    it(`has targets large enough for a thumb: ${state}`, async () => {
      await enter();
      await element.updateComplete;
      await Promise.all(animations(element).map(({ finished }) => finished));
      const targets = element.shadowRoot?.querySelectorAll('button, a, input, select') ?? [];
      const visible = [...targets].filter((target) => target.getClientRects().length > 0);
      expect(visible).not.to.have.length(0);
      for (const target of visible) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.part.value).to.be.at.least(44);
      }
    });
  }

  it('names the dialog, which axe does not check', async () => {
    await open();
    const dialog = part(element, 'dialog');
    const heading = element.shadowRoot?.getElementById(
      dialog.getAttribute('aria-labelledby') ?? '',
    );
    expect(heading?.textContent.trim()).to.equal('Talk to us');
    if (!navigator.userAgent.includes('Chrome/')) return;
    const snapshot = await executeServerCommand<unknown, object>('a11y-snapshot', {});
    expect(JSON.stringify(snapshot)).to.match(/"role":"dialog",[^{}]*"name":"Talk to us"/);
  });

  it('names every field by its label, and says which may stay empty', async () => {
    await open();
    const inputs = [...(element.shadowRoot?.querySelectorAll('input') ?? [])];
    const labels = inputs.map((input) =>
      input.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(labels).to.deep.equal(['First name optional', 'Last name optional', 'Phone number']);
  });

  it('announces from within the dialog', async () => {
    await open();
    expect(part(element, 'dialog').contains(part(element, 'status'))).to.equal(true);
    expect(part(element, 'status').getAttribute('role')).to.equal('status');
  });
});
