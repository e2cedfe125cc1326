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

const elementOf = (name, properties) => create('click-to-call', { className: name, ...properties });

/** An inline panel whose number requests never get an answer. */
const inlineOf = (name) =>
  elementOf(name, { mode: 'inline', service: () => new Promise(() => {}) });

async function show({ name, title, description }) {
  const form = inlineOf(name);
  const number = inlineOf(name);
  const launcher = elementOf(name, { action: '/number-service/demo/call-numbers' });
  const panels = create('div', { className: 'panels' }, form, number);
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
  await Promise.all([form, number].map((element) => element.show({ proactive: true })));
  // While a panel is inert, it cannot take the focus, and screen readers do not announce its changes.
  panels.inert = true;
  await states.completed(number);
  panels.inert = false;
}

for (const theme of themes) await show(theme);
document.documentElement.dataset.state = 'themes'; // tells scripts that the page is complete
