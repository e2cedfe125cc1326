import { states } from './states.ts';
import { themes } from './themes.ts';

const sheet = await (await fetch('themes.css')).text();

/** The rule of a class, as it is in the style sheet. */
const ruleOf = (name) => sheet.match(new RegExp(`^\\.${name} \\{.*?^\\}`, 'ms'))?.[0];

function create(name, properties, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

const elementOf = (name, properties) =>
  create('click-to-call', { className: name, mode: 'inline', ...properties });

async function show({ name, title, description }) {
  const form = elementOf(name);
  const number = elementOf(name);
  const action = '/number-service/demo/call-numbers';
  const launcher = elementOf(name, { mode: 'modal', action });
  const panels = create('div', { className: 'panels' }, form, number);
  // Until they are there, they neither take the focus nor say a word: nobody has opened them.
  panels.inert = true;
  document
    .getElementById('themes')
    .append(
      create(
        'section',
        { className: 'theme', id: name },
        create('h2', { textContent: title }),
        create('p', { textContent: description }),
        create('div', { className: `stage on-${name}` }, panels, launcher),
        create('pre', { textContent: ruleOf(name), tabIndex: 0 }),
      ),
    );
  await states.form(form);
  await states.completed(number);
  panels.inert = false;
}

for (const theme of themes) await show(theme);
document.documentElement.dataset.state = 'themes'; // for whoever waits for it
