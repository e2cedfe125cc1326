/** A panel that is moved, adopted or taken out while it is open. */
import { expect } from '@open-wc/testing';
import { outside, withOutside } from '../helpers/outside.js';
import { openVisit } from '../helpers/visit.js';
import {
  dialogOf,
  field,
  focused,
  next,
  part,
  recordEvents,
  type,
  unmount,
} from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);
  withOutside();

  describe('that is moved within the document', () => {
    it('stays modal, keeps what was typed and where the focus was (F3)', async () => {
      const { element } = await openVisit();
      type(element, 'firstname', 'Ada');
      field(element, 'lastname').focus();
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await element.updateComplete;
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused()).to.equal('lastname');
      expect(element.stage).to.equal('started');
      section.remove();
    });

    it('by moveBefore, or by insertBefore where the browser lacks it, ends nothing (F3)', async () => {
      const { element, submit } = await openVisit();
      await submit();
      const section = document.body.appendChild(document.createElement('section'));
      if ('moveBefore' in section) section.moveBefore(element, null);
      else (section as Element).insertBefore(element, null);
      await element.updateComplete;
      expect(element.stage).to.equal('submitted');
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      section.remove();
    });
  });

  it('that is moved to another document ends the interaction, keeps its looks and opens there (F9)', async () => {
    const { element } = await openVisit();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const names = recordEvents(element);
    const look = (): string => getComputedStyle(part(element, 'launcher')).fontWeight;
    const before = look();
    frame.contentDocument?.body.append(element);
    expect(names).to.deep.equal(['cancelled', 'closed']);
    expect(dialogOf(element).open).to.equal(false);
    expect(look()).to.equal(before);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    document.body.append(element);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(look()).to.equal(before);
    frame.remove();
  });

  it('that is moved in a shadow tree takes nobody from the page', async () => {
    const { element } = await openVisit({ mode: 'floating' });
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(focused()).to.equal('firstname');
    outside.focus();
    host.shadowRoot?.append(element);
    await element.updateComplete;
    expect(focused()).to.equal('outside');
    host.remove();
  });

  it('that is removed leaves the page usable, and opens again when it is back (F1)', async () => {
    const { element } = await openVisit();
    const closed = next(element, 'closed');
    element.remove();
    await closed;
    document.body.append(element);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });
});
