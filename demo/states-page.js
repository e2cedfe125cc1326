import { modes, statesOf } from './states.ts';

const form = document.getElementById('settings');
const place = document.getElementById('modes');

function create(name, properties, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

function frameOf(mode, state) {
  const { lang, scheme, width } = Object.fromEntries(new FormData(form));
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return create('iframe', {
    src: `state.html?${new URLSearchParams({ mode, state, lang, dir, scheme })}`,
    title: `${mode}, ${state}`,
    width,
    height: 640,
    loading: 'lazy',
  });
}

function show() {
  place.replaceChildren(
    ...modes.flatMap((mode) => [
      create('h2', { textContent: mode }),
      create(
        'div',
        { className: 'frames' },
        ...Object.keys(statesOf(mode)).map((state) =>
          create('figure', {}, frameOf(mode, state), create('figcaption', { textContent: state })),
        ),
      ),
    ]),
  );
}

form.addEventListener('change', show);
show();
