import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openVisit } from '../helpers/visit.js';
import { dialogOf, field, focused, recordEvents, unmount } from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);

  it('is a modal dialog with a name and the focus in its first field', async () => {
    const { element } = await openVisit();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    const label = dialogOf(element).getAttribute('aria-labelledby');
    expect(element.shadowRoot?.getElementById(label ?? '')?.textContent.trim()).to.equal(
      'Talk to us',
    );
    expect(focused()).to.equal('firstname');
  });

  it('keeps all of a long text', async () => {
    const { element } = await openVisit();
    field(element, 'phonenumber').focus();
    const long = '+44 20 7946 0000 (reception, then ask for the sales department)';
    await sendKeys({ type: long });
    expect(field(element, 'phonenumber').value).to.equal(long);
  });

  it('takes no notice of events of the same name from what the page has put into it', async () => {
    const { element } = await openVisit();
    const intro = document.createElement('input');
    intro.slot = 'intro';
    const footer = document.createElement('p');
    footer.slot = 'footer';
    element.append(intro, footer);
    const names = recordEvents(element);
    intro.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    footer.dispatchEvent(new Event('cancel', { bubbles: true }));
    footer.dispatchEvent(new Event('close', { bubbles: true }));
    expect(names).to.deep.equal([]);
    expect(dialogOf(element).open).to.equal(true);
  });

  it('fills in a field of any name with what the page gives for it, and nothing else', async () => {
    const { element } = await openVisit({ fields: 'constructor phonenumber' });
    expect(field(element, 'constructor').value).to.equal('');
  });
});
