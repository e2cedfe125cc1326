/** That what the axe tests say can be otherwise. */
import { expect } from '@open-wc/testing';
import { axePage, objections, type AxePage } from '../helpers/axe.js';
import { field, part } from '../helpers/page.js';
import { inState } from '../helpers/state.js';

describe('axe', () => {
  let page: AxePage;
  beforeEach(() => {
    page = axePage();
  });
  afterEach(() => {
    page.restore();
  });

  const rulesBroken = async (): Promise<readonly string[]> => [
    ...new Set((await objections()).map((objection) => objection.split(':')[0] ?? '')),
  ];

  it('objects to a field without a label, in an open modal dialog', async () => {
    const element = await inState('modal', 'form', { parent: page.main });
    field(element, 'firstname').labels?.[0]?.remove();
    expect(await rulesBroken()).to.include('label');
  });

  it('objects to text that is hard to read', async () => {
    const element = await inState('inline', 'form', { parent: page.main });
    part(element, 'intro').style.color = '#999';
    expect(await rulesBroken()).to.deep.equal(['color-contrast']);
  });

  it('objects to targets that are small and close together, a rule that is off by default (F17)', async () => {
    page.main.insertAdjacentHTML(
      'beforeend',
      '<button style="all: unset; font-size: 8px">A</button><button style="all: unset; font-size: 8px">B</button>',
    );
    expect(await rulesBroken()).to.deep.equal(['target-size']);
  });

  it('objects to a name without the label in it, an experimental rule', async () => {
    const element = await inState('inline', 'completed', { parent: page.main });
    part(element, 'call').ariaLabel = 'Dial';
    expect(await rulesBroken()).to.deep.equal(['label-content-name-mismatch']);
  });

  it('objects to a heading that skips a level, a best practice', async () => {
    page.main.insertAdjacentHTML('beforeend', '<h4>Deep</h4>');
    expect(await rulesBroken()).to.deep.equal(['heading-order']);
  });
});
