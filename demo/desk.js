const service = '/number-service/demo/desk';
const form = document.getElementById('call');
const answer = document.getElementById('answer');
const waiting = document.getElementById('waiting');

/** An element with text or elements in it; never HTML: what callers typed is shown here. */
function create(name, ...children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

const said = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const nameOf = ({ form: { firstname = '', lastname = '' } }) =>
  `${firstname} ${lastname}`.trim() || 'Somebody';

function describe(caller) {
  const details = { ...caller.form, ...caller.userData, ...caller.page };
  const list = create('dl');
  for (const [name, value] of Object.entries(details)) {
    if (value) list.append(create('dt', name), create('dd', said(value)));
  }
  return [create('strong', `This is ${nameOf(caller)}.`), list];
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const response = await fetch(`${service}/match`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  });
  const result = await response.json();
  answer.classList.toggle('known', response.ok);
  answer.replaceChildren(...(response.ok ? describe(result) : [create('p', result.title)]));
  await list();
});

/** Fills the form as the call itself would. */
function take({ number, accessCode, form: { phonenumber = '' } }) {
  form.elements.number.value = number;
  form.elements.accessCode.value = accessCode ?? '';
  form.elements.phonenumber.value = accessCode ? '' : phonenumber;
  form.elements.number.focus();
}

async function list() {
  const response = await fetch(`${service}/reservations`);
  const reservations = await response.json();
  const rows = reservations.map((reservation) => {
    const { number, accessCode, expiresAt } = reservation;
    const button = create('button', number);
    button.addEventListener('click', () => take(reservation));
    const until = new Date(expiresAt).toLocaleTimeString();
    const cells = [button, accessCode ?? '–', nameOf(reservation), until];
    return create('tr', ...cells.map((cell) => create('td', cell)));
  });
  const nobody = create('td', 'Nobody. Request a number on another page.');
  nobody.colSpan = 4;
  waiting.replaceChildren(...(rows.length > 0 ? rows : [create('tr', nobody)]));
}

await list();
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void list();
});
