const service = '/number-service/demo/desk';
const form = document.getElementById('call');
const answer = document.getElementById('answer');
const waiting = document.getElementById('waiting');

/** Creates an element with text or elements in it. Never sets HTML, because it shows what callers typed. */
function create(name, ...children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

const format = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const nameOf = ({ form: { firstname = '', lastname = '' } }) =>
  `${firstname} ${lastname}`.trim() || 'Somebody';

function describe(caller) {
  const details = { ...caller.form, ...caller.userData, ...caller.page };
  const list = create('dl');
  for (const [name, value] of Object.entries(details)) {
    if (value) list.append(create('dt', name), create('dd', format(value)));
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

/** Fills the form with the data of a call. */
function fillForm({ number, accessCode, form: { phonenumber = '' } }) {
  form.elements.number.value = number;
  form.elements.accessCode.value = accessCode ?? '';
  form.elements.phonenumber.value = accessCode ? '' : phonenumber;
  form.elements.number.focus();
}

function rowOf(reservation) {
  const { number, accessCode, expiresAt } = reservation;
  const button = create('button', number);
  button.addEventListener('click', () => fillForm(reservation));
  const until = new Date(expiresAt).toLocaleTimeString();
  const cells = [button, accessCode ?? '–', nameOf(reservation), until];
  return create('tr', ...cells.map((cell) => create('td', cell)));
}

/** JSON of the reservation → its row. A row that stays is not replaced, so that it keeps the focus. */
const rows = new Map();

async function list() {
  const response = await fetch(`${service}/reservations`);
  const reservations = await response.json();
  const listed = new Map(reservations.map((one) => [JSON.stringify(one), one]));
  for (const [json, row] of rows) {
    if (listed.has(json)) continue;
    row.remove();
    rows.delete(json);
  }
  // The reservations are in the order of the requests, so new rows are appended.
  for (const [json, reservation] of listed) {
    if (rows.has(json)) continue;
    rows.set(json, rowOf(reservation));
    waiting.append(rows.get(json));
  }
  document.getElementById('nobody').hidden = rows.size > 0;
}

/** Updates the list, because other windows request numbers and numbers expire. */
async function refresh() {
  if (!document.hidden) await list().catch(() => {}); // the server may have stopped for a moment
}

await refresh();
window.setInterval(refresh, 2000);
document.addEventListener('visibilitychange', refresh);
window.addEventListener('focus', refresh);
