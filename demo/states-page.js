import { modes, statesOf } from './states.ts';

const form = document.getElementById('settings');
const place = document.getElementById('modes');

function create(name, properties, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

/** A small frame with the state, and a link to the page. */
function figureOf(mode, state) {
  const { lang, scheme, width } = Object.fromEntries(new FormData(form));
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const src = `state.html?${new URLSearchParams({ mode, state, lang, dir, scheme })}`;
  const title = `${mode}, ${state}`;
  return create(
    'figure',
    {},
    create('iframe', { src, title, width, inert: true, loading: 'lazy' }),
    create('figcaption', {}, create('a', { href: src, textContent: state })),
  );
}

function show() {
  const { mode: wanted, width } = Object.fromEntries(new FormData(form));
  place.style.setProperty('--width', width);
  place.replaceChildren(
    ...modes
      .filter((mode) => wanted === 'all' || wanted === mode)
      .map((mode) =>
        create(
          'section',
          {},
          create('h2', { textContent: mode }),
          create(
            'div',
            { className: 'frames' },
            ...Object.keys(statesOf(mode)).map((state) => figureOf(mode, state)),
          ),
        ),
      ),
  );
}

// Each panel takes the focus when it opens. This returns the focus to the element of this page that had it.
let focused = document.body;
document.addEventListener('focusin', ({ target }) => (focused = target));
window.addEventListener('blur', () => {
  const { activeElement } = document;
  if (activeElement.localName !== 'iframe') return;
  activeElement.blur();
  focused.focus({ preventScroll: true });
});

form.addEventListener('change', show);
show();
