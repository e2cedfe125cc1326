/** What another number is requested with. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { next, part, submitForm, type, unmount } from '../helpers/page.js';
import { openPageForm } from '../helpers/page-form.js';
import { openVisit, type Visit } from '../helpers/visit.js';

const content = `<input type="hidden" name="token" value="token-1"><input name="firstname" value="Ada">
  <input name="phonenumber"><button name="by" value="button">Send it</button>`;

const expire = async ({ element, complete }: Visit): Promise<void> => {
  const expired = next(element, 'expired');
  await complete({ expiresAt: Date.now() + 50 });
  await expired;
  await element.updateComplete;
};

const renewals: Readonly<Record<string, (element: ClickToCallElement) => void>> = {
  'the visitor': (element) => {
    part(element, 'submit').click();
  },
  'the page': (element) => {
    element.renew();
  },
};

describe('a renewal', () => {
  afterEach(unmount);

  for (const [by, renew] of Object.entries(renewals)) {
    it(`reads the page’s own form anew: by ${by} (F42)`, async () => {
      const visit = await openPageForm(content, { country: 'GB' });
      const { element, held, form } = visit;
      form.querySelector<HTMLInputElement>('[name=phonenumber]')!.value = '020 7946 0000';
      form.querySelector('button')!.click();
      const sent = { firstname: 'Ada', phonenumber: '+442079460000', by: 'button' };
      expect((await held.asked()).form).to.deep.equal({ ...sent, token: 'token-1' });
      await expire(visit);
      form.querySelector<HTMLInputElement>('[name=token]')!.value = 'token-2';
      renew(element);
      expect((await held.asked(2)).form).to.deep.equal({ ...sent, token: 'token-2' });
      expect(element.metadata.form).to.deep.equal({ ...sent, token: 'token-2' });
    });
  }

  it('keeps what the visitor entered in the page’s own form where the page has emptied it (F42)', async () => {
    const visit = await openPageForm(content);
    const { element, held, form } = visit;
    const phone = form.querySelector<HTMLInputElement>('[name=phonenumber]')!;
    phone.value = '+44 20 7946 0000';
    phone.dispatchEvent(new Event('input', { bubbles: true }));
    form.requestSubmit();
    await held.asked();
    await expire(visit);
    form.reset();
    form.querySelector<HTMLInputElement>('[name=token]')!.value = 'token-2';
    element.renew();
    const { typed } = await held.asked(2);
    expect(typed).to.include({ phonenumber: '+44 20 7946 0000', token: 'token-2' });
  });

  it('sends no used token again where the captcha has emptied its field (F42)', async () => {
    const visit = await openPageForm(content);
    const { element, held, form } = visit;
    form.requestSubmit();
    await held.asked();
    await expire(visit);
    form.querySelector<HTMLInputElement>('[name=token]')!.value = '';
    element.renew();
    expect((await held.asked(2)).form).to.include({ token: '' });
  });

  it('repeats what was sent where the page’s own form is gone (F42)', async () => {
    const visit = await openPageForm(content);
    const { element, held, form } = visit;
    form.requestSubmit();
    const first = await held.asked();
    await expire(visit);
    form.remove();
    await Promise.resolve();
    await element.updateComplete;
    element.renew();
    expect(await held.asked(2)).to.equal(first);
  });

  it('repeats our own form as it was sent (F42)', async () => {
    const visit = await openVisit();
    const { element, held } = visit;
    type(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    const first = await held.asked();
    await expire(visit);
    element.renew();
    expect(await held.asked(2)).to.equal(first);
  });

  it('does not read the form before there is a number to renew (F42)', async () => {
    const { element, held, form } = await openPageForm(content);
    element.renew();
    expect(element.stage).to.equal('opened');
    form.requestSubmit();
    await held.asked();
    element.renew();
    expect(element.metadata.attempts).to.equal(1);
  });
});
