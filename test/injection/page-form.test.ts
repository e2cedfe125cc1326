/** A form of the page’s own, whose controls stand where a form has what it can do. */
import { expect } from '@open-wc/testing';
import { expectInert, watchForInjection } from '../helpers/injected.js';
import { heldService, part, ready } from '../helpers/page.js';

watchForInjection();

describe('a form of the page’s own whose controls have the names of what a form can do', () => {
  const names = [
    'elements',
    'submit',
    'reset',
    'action',
    'method',
    'name',
    'id',
    'slot',
    'length',
    'target',
  ];
  names.push(
    'attributes',
    'children',
    'parentNode',
    'style',
    'title',
    'lang',
    'dir',
    'matches',
    'closest',
  );
  names.push(
    'contains',
    'focus',
    'checkValidity',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  );

  const pageForm = (): HTMLFormElement => {
    const form = document.createElement('form');
    form.setAttribute('slot', 'form');
    for (const name of names) {
      const input = form.appendChild(document.createElement('input'));
      input.setAttribute('name', name);
      input.setAttribute('id', name);
    }
    return form;
  };

  it('is asked, sent and emptied as any other (F24)', async () => {
    const held = heldService();
    const element = await ready({ service: held.service });
    const form = element.appendChild(pageForm());
    const inputs = [...form.querySelectorAll('input')];
    await element.show();
    await element.updateComplete;
    for (const input of inputs) {
      input.value = `typed into ${input.name}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    expect(element.stage).to.equal('started');
    part(element, 'submit').click();
    const { typed } = await held.asked();
    expect(Object.entries(typed)).to.deep.equal(names.map((name) => [name, `typed into ${name}`]));
    element.close();
    expect(inputs.map(({ value }) => value).join('')).to.equal('');
    expectInert(element);
  });

  it('is asked before a fixed number is shown (F24)', async () => {
    const element = await ready({ number: '+18005550123' });
    const form = element.appendChild(pageForm());
    await element.show();
    await element.updateComplete;
    expect(element.stage).to.equal('opened');
    expect(form.getClientRects()).to.have.length(1);
    element.close();
  });
});
