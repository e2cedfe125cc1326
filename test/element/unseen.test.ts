/** Opened where nothing of it can be seen. */
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { dialogOf, focused, ready, recordEvents, unmount } from '../helpers/page.js';

describe('<click-to-call>', () => {
  afterEach(() => {
    sinon.restore();
    unmount();
  });

  it('closes, and says why, where it cannot be seen (F2)', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await ready({ action: '/nowhere' });
    element.style.display = 'none';
    await element.show();
    expect(element.stage).to.equal('closed');
    expect(document.querySelector(':modal')).to.equal(null);
    expect(warn.callCount).to.equal(1);
  });

  describe('where it cannot be seen', () => {
    let warn: sinon.SinonStub;
    let place: HTMLElement;
    beforeEach(() => {
      warn = sinon.stub(console, 'warn');
      place = document.body.appendChild(document.createElement('section'));
    });
    afterEach(() => {
      place.remove();
    });

    for (const [where, hide] of Object.entries<() => HTMLElement>({
      'a place that is not displayed': () => {
        place.style.display = 'none';
        return place;
      },
      'a place that is hidden': () => {
        place.hidden = true;
        return place;
      },
      'a place whose content is skipped': () => {
        place.style.contentVisibility = 'hidden';
        return place;
      },
      'closed details': () => place.appendChild(document.createElement('details')),
    })) {
      it(`leaves the page usable and opens once it can be: ${where} (F2)`, async () => {
        const element = await ready({ action: '/nowhere' });
        const hiding = hide();
        hiding.append(element);
        const names = recordEvents(element);
        await element.show();
        expect(names).to.deep.equal(['opened', 'cancelled', 'closed']);
        expect(document.querySelector(':modal')).to.equal(null);
        const outside = document.body.appendChild(document.createElement('button'));
        outside.id = 'outside';
        outside.focus();
        expect(focused()).to.equal('outside');
        outside.remove();
        expect(warn.callCount).to.equal(1);
        document.body.append(element);
        await element.show();
        expect(dialogOf(element).matches(':modal')).to.equal(true);
      });
    }
  });
});
