/** Which content of the element counts as the launcher’s label. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import '../../src/launcher/element-text.js'; // which loads after the launcher otherwise
import { accessibilityTree } from '../helpers/accessibility-tree.js';
import { nextTask } from '../helpers/next-task.js';
import { nextEvent, part, textOf } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

customElements.define(
  'call-label',
  class extends HTMLElement {
    constructor() {
      super();
      const style = document.createElement('style');
      style.textContent = ':host { font-weight: bold }';
      const text = document.createElement('b');
      text.append(this.getAttribute('text') ?? '', document.createElement('slot'));
      this.attachShadow({ mode: 'open' }).append(style, text);
    }
  },
);

const fallback = '<a slot="fallback" href="tel:+18005550123">+1 800 555 0123</a>';
const image = (alt: string): string =>
  `<img ${alt} src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E" width="20" height="20">`;

/** Contents that are no label. */
const empty: Record<string, string> = {
  empty: '',
  'white space': ' \n\t ',
  'no-break spaces': '&nbsp; &#8239;',
  'characters without width': '&#8203;&#8288;&shy;&zwnj;&#65279;&#8206;',
  'a blank character': '&#12644;&#10240;',
  'a comment': '<!-- Call -->',
  'line breaks': '<br><br>',
  '<hr> and <wbr>': '<hr><wbr>',
  'a style sheet': '<style>.call { color: red }</style>',
  'a script of data': '<script type="application/ld+json">{ "name": "Call" }</script>',
  'a template': '<template>Call</template>',
  'a <noscript> element': '<noscript>Call</noscript>',
  metadata: '<meta itemprop="name" content="Call"><link itemprop="url" href="/call">',
  'a hidden element': '<span hidden>Call</span>',
  'an element that its style hides': '<span class="hidden-by-style">Call</span>',
  'an invisible element': '<span class="invisible-by-style">Call</span>',
  'nested elements without a text': '<p><span><b>&nbsp;</b><br></span></p>',
  'a hidden element in another': '<span><b hidden>Call</b></span>',
  'a CSS icon': '<i class="icon"></i>',
  'an icon font character': '<i>&#xe0b0;</i>',
  'an icon that is hidden from screen readers': '<i aria-hidden="true">Call</i>',
  'an image without a name': image(''),
  'an image with a blank name': image('alt=" "'),
  'an SVG without a name': '<svg width="20" height="20"><path d="M0 0h9"/></svg>',
  'an SVG with metadata only':
    '<svg width="20" height="20"><metadata>Call</metadata><symbol><title>Call</title></symbol></svg>',
  'an element with role=img and no name': '<span role="img" aria-label=" "></span>',
  'a video': '<video>Call</video>',
  'an element with an empty shadow tree': '<call-label></call-label>',
  'an empty slot': '<slot name="call-label"></slot>',
};

/** Contents that are a label. */
const labels: Record<string, string> = {
  'a text': 'Ring us',
  'a text between line breaks': '<br>Ring us<br>',
  'a text in an element': '<span>Ring us</span>',
  'a nested text': '<p><span><b>Ring us</b></span></p>',
  'a text beside an icon': '<i class="icon"></i><span>Ring us</span>',
  'a text beside a hidden one': '<span hidden>Call</span><span>Ring us</span>',
  'a text in an element with display: contents': '<span class="without-box">Ring us</span>',
  'a symbol': '☎',
  'an Arabic text': 'اتصل بنا',
  'an image with a name': image('alt="Ring us"'),
  'an image with a title': image('title="Ring us"'),
  'an image in a <picture> element': `<picture>${image('alt="Ring us"')}</picture>`,
  'an SVG with a title': '<svg width="20" height="20"><g><title>Ring us</title></g></svg>',
  'an SVG with text': '<svg width="20" height="20"><text>Ring us</text></svg>',
  'an SVG with a name': '<svg width="20" height="20" aria-label="Ring us"></svg>',
  'an element with role=img and a name': '<span role="img" aria-label="Ring us"></span>',
  'an image button': '<input type="image" alt="Ring us">',
  'an element whose shadow tree shows a text': '<call-label text="Ring us"></call-label>',
  'an element whose shadow tree slots a text': '<call-label>Ring us</call-label>',
  'an element with an empty slot attribute': '<span slot="">Ring us</span>',
};

describe('the launcher’s label', () => {
  const style = document.createElement('style');
  style.textContent =
    '.hidden-by-style { display: none } .invisible-by-style { visibility: hidden } .without-box { display: contents }';
  let place: HTMLElement;
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    document.head.append(style);
  });
  afterEach(() => {
    place.remove();
    style.remove();
  });

  const load = async (content: string, attributes = ''): Promise<ClickToCallElement> => {
    place.innerHTML = `<click-to-call number="+18005550123" ${attributes}>${content}</click-to-call>`;
    const element = place.querySelector('click-to-call')!;
    await nextEvent(element, 'ready');
    await nextTask();
    await element.updateComplete;
    return element;
  };

  for (const [what, content] of Object.entries(empty)) {
    it(`is the default when the content is ${what} (F31)`, async () => {
      const element = await load(content);
      expect(textOf(element, 'launcher')).to.equal('Call us');
      const tree = await accessibilityTree();
      if (tree) expect(tree.join()).to.match(/button "[^"]*Call us"/);
    });
  }

  for (const [what, content] of Object.entries(labels)) {
    it(`is the page’s content when that is ${what} (F31)`, async () => {
      const element = await load(content);
      expect(textOf(element, 'launcher')).to.equal('');
      const tree = await accessibilityTree();
      if (tree) expect(tree.join()).not.to.include('button ""');
    });
  }

  it('is the `label` attribute when the content is blank, and the default when both are blank (F31)', async () => {
    expect(textOf(await load('<br>', 'label="Sales"'), 'launcher')).to.equal('Sales');
    expect(textOf(await load('<br>', 'label=" &nbsp;"'), 'launcher')).to.equal('Call us');
  });

  it('stays on one line when WordPress puts line breaks around the fallback link (F31)', async () => {
    place.innerHTML = `<p><click-to-call number="+18005550123"></click-to-call></p>
      <p><click-to-call number="+18005550123"><br />
      ${fallback}<br />
      </click-to-call></p>
      <p><click-to-call number="+18005550123">Ring us<br />
      ${fallback}<br />
      </click-to-call></p>`;
    const [plain, blank, labelled] = [...place.querySelectorAll('click-to-call')];
    await nextEvent(labelled!, 'ready');
    const height = (element: ClickToCallElement): number =>
      part(element, 'launcher').getBoundingClientRect().height;
    expect(textOf(blank!, 'launcher')).to.equal('Call us');
    expect(height(blank!)).to.equal(height(plain!));
    expect(height(labelled!)).to.equal(height(plain!));
  });

  it('keeps line breaks between its words (F31)', async () => {
    const element = await load('Ring us<br>now');
    const { height } = part(element, 'launcher').getBoundingClientRect();
    await load('Ring us now');
    const { height: line } = part(
      place.querySelector('click-to-call')!,
      'launcher',
    ).getBoundingClientRect();
    expect(height).to.be.above(line);
  });

  it('follows text that is added to an element later and removed again (F31)', async () => {
    const element = await load('<span></span>');
    const span = element.querySelector('span')!;
    expect(textOf(element, 'launcher')).to.equal('Call us');
    span.textContent = 'Ring us';
    await waitUntil(() => textOf(element, 'launcher') === '');
    span.replaceChildren();
    await waitUntil(() => textOf(element, 'launcher') === 'Call us');
  });

  it('stays the page’s content after an inline panel has closed (F31)', async () => {
    const element = await load('<span>Ring us</span>', 'mode="inline"');
    await element.show();
    element.close();
    await element.updateComplete;
    expect(textOf(element, 'launcher')).to.equal('');
  });

  it('stays the page’s content while the page hides the element (F31)', async () => {
    place.style.setProperty('visibility', 'hidden');
    const element = await load('<span>Ring us</span>');
    expect(textOf(element, 'launcher')).to.equal('');
    place.hidden = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(element, 'launcher')).to.equal('');
  });

  it('is the content of a slot that is assigned through another shadow tree (F31)', async () => {
    const root = place.attachShadow({ mode: 'open' });
    const element = document.createElement('click-to-call');
    element.number = '+18005550123';
    element.append(document.createElement('slot'));
    root.append(element);
    await nextEvent(element, 'ready');
    expect(textOf(element, 'launcher')).to.equal('Call us');
    place.append('Ring us');
    await waitUntil(() => textOf(element, 'launcher') === '');
  });
});
