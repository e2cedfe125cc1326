const names = 'ready opened started submitted rejected completed expired cancelled closed'.split(
  ' ',
);
const element = document.querySelector('click-to-call');
const timeline = document.getElementById('timeline');

function create(name, className, ...children) {
  const created = document.createElement(name);
  created.className = className;
  created.append(...children);
  return created;
}

const time = (ms) => new Date(ms).toISOString().slice(11, 23);

/** Adds the time of day to a timestamp. */
function format(name, value) {
  if (value === false) return 'false';
  if (names.includes(name)) return `${value}  (${time(value)} UTC)`;
  return JSON.stringify(value);
}

for (const name of names) {
  element.addEventListener(name, ({ detail }) => {
    const block = Object.entries(detail).map(([key, value]) => `${key}: ${format(key, value)}`);
    timeline.prepend(
      create(
        'li',
        '',
        create('span', 'name', name),
        create(
          'span',
          'elapsed',
          detail.elapsed === false ? '' : `${detail.elapsed} ms after opened`,
        ),
        create(
          'details',
          '',
          create('summary', '', 'Metadata'),
          create('pre', '', block.join('\n')),
        ),
      ),
    );
  });
}

document.getElementById('automatic').addEventListener('click', () =>
  element.show({
    form: { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0000' },
    autoSubmit: true,
    proactive: true,
  }),
);
