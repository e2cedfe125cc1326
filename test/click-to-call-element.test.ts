import { expect } from '@open-wc/testing';
import { ClickToCallElement } from '../src/click-to-call-element.js';
import { NumberServiceError } from '../src/services/number-service.js';
import { heldService, next, ready, recordEvents, unmount } from './helpers/page.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  it('says in custom states where it stands', async () => {
    const held = heldService();
    const element = await ready({ fields: 'none', service: held.service });
    expect(element.matches(':state(ready)')).to.equal(true);
    await element.show();
    await held.asked();
    await element.updateComplete;
    expect(element.matches(':state(submitted):state(busy)')).to.equal(true);
    const rejected = next(element, 'rejected');
    held.reject(new NumberServiceError('closed'));
    await rejected;
    await element.updateComplete;
    expect(element.matches(':state(rejected):not(:state(busy), :state(submitted))')).to.equal(true);
    element.close();
    await element.updateComplete;
    expect(element.matches(':state(closed)')).to.equal(true);
  });

  it('does not react to events of the same name from its content', async () => {
    const element = await ready(fixed);
    const names = recordEvents(element);
    const child = element.appendChild(document.createElement('span'));
    child.dispatchEvent(new CustomEvent('closed'));
    expect(names).to.deep.equal([]);
    expect(element.stage).to.equal('ready');
  });

  it('keeps the style sheets that others have given it when the panel comes', async () => {
    const element = await ready({ action: '/nowhere' });
    const own = new CSSStyleSheet();
    element.shadowRoot?.adoptedStyleSheets.push(own);
    await element.show();
    expect(element.shadowRoot?.adoptedStyleSheets).to.include(own);
  });

  it('is the class that the definition uses', () => {
    expect(customElements.get('click-to-call')).to.equal(ClickToCallElement);
  });
});
