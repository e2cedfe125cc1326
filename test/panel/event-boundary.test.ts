/** Which events of the panel reach the page around it. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import 'bootstrap/dist/js/bootstrap.bundle.min.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import type { Modal } from 'bootstrap';
import '../../src/panel/page-boundary.js'; // the panel loads it after the form
import { nextMessageTask } from '../helpers/event-loop.js';
import {
  dialogOf,
  field,
  focusedName,
  mount,
  nextEvent,
  part,
  isPartVisible,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { afterPressGuardTime } from '../helpers/press-guard.js';
import { openVisit, visit } from '../helpers/visit.js';

const modes = ['modal', 'floating', 'inline'] as const;

const { Modal: BootstrapModal } = Reflect.get(window, 'bootstrap') as { Modal: typeof Modal };

/** Dispatches an event like the browser's on a control. */
const fire = (target: Element, name: string, init: object = {}): void => {
  const make = /^pointer|click|menu/.test(name) ? PointerEvent : Event;
  target.dispatchEvent(
    new make(name, { bubbles: true, composed: true, cancelable: true, ...init }),
  );
};

/** The events of user input that reach ancestors. */
const kinds =
  'keydown keypress keyup beforeinput input change copy cut paste ' +
  'click dblclick auxclick contextmenu pointerdown pointermove pointerup mousedown mousemove mouseup ' +
  'touchstart touchmove touchend';

describe('user input in the panel', () => {
  let box: HTMLElement;
  let heard: string[];
  let stop: AbortController;
  const hear = (target: EventTarget, names: string): void => {
    for (const name of names.split(' ')) {
      target.addEventListener(name, () => heard.push(name), { signal: stop.signal });
    }
  };
  /** Opens a panel. */
  const open = async (set: Partial<ClickToCallElement> = {}): Promise<ClickToCallElement> => {
    const { element } = await openVisit(set);
    await nextMessageTask();
    return element;
  };

  beforeEach(() => {
    stop = new AbortController();
    heard = [];
    box = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    stop.abort();
    box.remove();
    unmount();
    await resetMouse();
  });

  for (const mode of modes) {
    it(`does not reach listeners of the page: ${mode} (F33)`, async () => {
      const element = await open({ mode });
      hear(element, kinds);
      hear(document, kinds);
      for (const target of [
        field(element, 'firstname'),
        part(element, 'cancel'),
        part(element, 'heading'),
      ]) {
        for (const name of kinds.split(' ').filter((name) => name !== 'click')) fire(target, name);
      }
      fire(part(element, 'intro'), 'click');
      expect(heard).to.deep.equal([]);
    });

    it(`is typed although a page-wide keydown listener handles shortcuts: ${mode} (F33)`, async () => {
      const element = await open({ mode });
      const command = (event: KeyboardEvent): void => {
        const { localName } = event.target as Element;
        if (localName !== 'input' && /^[s ]$|^Arrow/.test(event.key)) event.preventDefault();
      };
      document.addEventListener('keydown', command, { signal: stop.signal });
      field(element, 'firstname').focus();
      await sendKeys({ type: 'Tess Stone' });
      expect(field(element, 'firstname').value).to.equal('Tess Stone');
    });

    it(`does not click a card of the page that contains the panel: ${mode} (F33)`, async () => {
      const element = await open({ mode });
      box.append(element);
      await element.updateComplete;
      hear(box, 'click pointerdown mousedown pointerup mouseup');
      const { x, y } = field(element, 'lastname').getBoundingClientRect();
      const position: [number, number] = [Math.round(x) + 20, Math.round(y) + 10];
      await afterPressGuardTime(element, () => sendMouse({ type: 'click', position }));
      expect(focusedName()).to.equal('lastname');
      part(element, 'submit').click();
      await element.updateComplete;
      expect(field(element, 'phonenumber').ariaInvalid).to.equal('true');
      expect(heard).to.deep.equal([]);
    });
  }

  it('reaches the page from slotted content (F33)', async () => {
    const element = await open();
    const form = document.createElement('form');
    form.slot = 'form';
    form.innerHTML = '<input name="firstname"><button type="button">More</button>';
    const footer = Object.assign(document.createElement('p'), { slot: 'footer' });
    element.append(form, footer);
    await element.updateComplete;
    hear(document, kinds);
    const names = kinds.split(' ');
    for (const name of names) fire(form.querySelector('input')!, name);
    expect(heard).to.deep.equal(names);
    heard.length = 0;
    form.querySelector('button')!.click();
    fire(footer, 'keydown');
    expect(heard).to.deep.equal(['click', 'keydown']);
  });

  it('reaches the page from the launcher (F33)', async () => {
    const element = mount();
    await nextEvent(element, 'ready');
    await element.updateComplete;
    hear(document, 'click');
    part(element, 'launcher').click();
    await element.show();
    expect(heard).to.deep.equal(['click']);
  });

  it('reaches the page as focus and hover events (F33)', async () => {
    const element = await open({ mode: 'inline' });
    field(element, 'firstname').blur();
    hear(document, 'focusin focusout pointerover pointerout mouseover mouseout');
    field(element, 'firstname').focus();
    field(element, 'firstname').blur();
    for (const name of ['pointerover', 'pointerout', 'mouseover', 'mouseout']) {
      fire(part(element, 'cancel'), name);
    }
    const names = ['pointerover', 'pointerout', 'mouseover', 'mouseout'];
    expect(heard).to.deep.equal(['focusin', 'focusout', ...names]);
  });

  it('reaches the page during a drag that began outside the panel (F33)', async () => {
    const element = await open({ mode: 'floating' });
    hear(document, 'pointermove mousemove pointerup mouseup');
    const intro = part(element, 'intro');
    fire(intro, 'pointerover', { buttons: 1 });
    for (const name of ['pointermove', 'mousemove', 'pointerup', 'mouseup']) fire(intro, name);
    expect(heard).to.deep.equal(['pointermove', 'mousemove', 'pointerup', 'mouseup']);
    heard.length = 0;
    for (const name of ['pointerdown', 'pointermove', 'pointerup']) fire(intro, name);
    expect(heard).to.deep.equal([]);
  });

  it('reaches capturing listeners of the page (F33)', async () => {
    const element = await open();
    const targets: (EventTarget | null)[] = [];
    document.addEventListener('keydown', ({ target }) => targets.push(target), {
      capture: true,
      signal: stop.signal,
    });
    fire(field(element, 'firstname'), 'keydown');
    expect(targets[0] === element).to.equal(true);
  });
});

describe('an Escape that the panel handles', () => {
  let layer: HTMLElement;
  afterEach(() => {
    layer.remove();
    unmount();
  });
  /** Opens a panel in a layer of the page, with something typed. */
  const openIn = async (mode: ClickToCallElement['mode']): Promise<ClickToCallElement> => {
    const { element } = await visit({ mode, confirmClose: true });
    layer.append(element);
    // Without user activation, Chromium closes the layer and the panel together (HTML, "close watcher groups").
    await sendKeys({ press: 'a' });
    await element.show();
    await element.updateComplete;
    typeInto(element, 'firstname', 'Ada');
    field(element, 'firstname').focus();
    return element;
  };

  for (const mode of ['modal', 'floating'] as const) {
    it(`leaves a surrounding Bootstrap modal open: ${mode} (F50)`, async () => {
      layer = document.body.appendChild(document.createElement('div'));
      layer.className = 'modal';
      layer.tabIndex = -1;
      layer.innerHTML = '<div class="modal-dialog"><div class="modal-content"></div></div>';
      const modal = new BootstrapModal(layer, { backdrop: false });
      modal.show();
      layer.style.display = 'block'; // as its style sheet does
      const element = await openIn(mode);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(isPartVisible(element, 'keep')).to.equal(true);
      expect(layer.classList.contains('show')).to.equal(true);
      expect(dialogOf(element).matches(':focus-within')).to.equal(true);
      modal.dispose();
    });

    // Not a modal panel in a popover: WebKit closes all popovers when a modal dialog opens.
    const layers = ['dialog', 'modal dialog', ...(mode === 'floating' ? ['popover'] : [])];
    for (const name of layers) {
      it(`leaves a surrounding native ${name} open: ${mode} (F50)`, async () => {
        if (name === 'popover') {
          layer = document.body.appendChild(document.createElement('div'));
          layer.popover = 'auto';
          layer.showPopover();
        } else {
          const dialog = document.body.appendChild(document.createElement('dialog'));
          layer = dialog;
          if (name === 'dialog') dialog.show();
          else dialog.showModal();
        }
        const element = await openIn(mode);
        await sendKeys({ press: 'Escape' });
        await element.updateComplete;
        expect(isPartVisible(element, 'keep')).to.equal(true);
        expect(layer.matches('[open], :popover-open')).to.equal(true);
        expect(dialogOf(element).matches(':focus-within')).to.equal(true);
      });
    }

    it(`does not reach the page, even after a click on plain text: ${mode} (F50)`, async () => {
      layer = document.body.appendChild(document.createElement('div'));
      const element = await openIn(mode);
      const keys: string[] = [];
      const hear = ({ key }: KeyboardEvent): void => {
        keys.push(key);
      };
      document.addEventListener('keydown', hear);
      const { x, y } = part(element, 'intro').getBoundingClientRect();
      const position: [number, number] = [Math.round(x) + 20, Math.round(y) + 8];
      await afterPressGuardTime(element, () => sendMouse({ type: 'click', position }));
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      document.removeEventListener('keydown', hear);
      expect(isPartVisible(element, 'keep')).to.equal(true);
      expect(keys).to.deep.equal([]);
    });
  }

  it('is left to the surrounding layer in inline mode (F50)', async () => {
    layer = document.body.appendChild(document.createElement('div'));
    const element = await openIn('inline');
    let key = '';
    layer.addEventListener('keydown', (event) => {
      ({ key } = event);
    });
    await sendKeys({ press: 'Escape' });
    expect(key).to.equal('Escape');
    expect(element.stage).to.equal('started');
  });

  it('is left to slotted content that prevents its default action (F50)', async () => {
    const { element } = await openVisit({ mode: 'floating' });
    layer = document.createElement('form');
    layer.slot = 'form';
    layer.innerHTML = '<input name="date">';
    element.append(layer);
    await element.updateComplete;
    const picker = (event: Event): void => {
      event.preventDefault();
    };
    document.addEventListener('keydown', picker);
    layer.querySelector('input')!.focus();
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', picker);
    expect(element.open).to.equal(true);
  });
});
