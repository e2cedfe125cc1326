// The contact centre's view of it, against what the visitors know.
import { strict as assert } from 'node:assert';
import { setTimeout as wait } from 'node:timers/promises';
import { json } from './formats.mjs';

/** @typedef {import('./visitor.mjs').Observed} Observed */

const digits = (text) => text.replace(/\D/g, '');

export async function set(client, switches) {
  const answer = await client.askJson('switches', switches, { method: 'PUT' });
  assert.equal(answer?.status, 200, 'The switches cannot be set.');
}

export async function reservations(client) {
  const answer = await client.ask('desk/reservations', { method: 'GET' });
  assert.equal(answer?.status, 200, `The desk says ${JSON.stringify(answer?.body)}.`);
  return { waiting: answer.body, from: answer.sentAt, until: answer.receivedAt };
}

/** @param {Observed} observed */
export async function compare({ client, ledger, counts, broken }) {
  const { waiting, from, until } = await reservations(client);
  const ids = new Set(waiting.map(({ id }) => id));
  const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const promised of ledger.during(from, until)) {
    count('looked up');
    if (ids.has(promised.id)) continue;
    count('lost');
    broken(`${promised.number} ${promised.code} was lost.`);
  }
  const places = waiting.map(({ number, accessCode }) => `${digits(number)} ${accessCode}`);
  if (new Set(places).size < places.length) broken('Two wait with the same number and code.');
  const keys = waiting.map(({ userData }) => userData.key).filter(Boolean);
  if (new Set(keys).size < keys.length) broken('One key has two numbers.');
}

/**
 * Whether all places can be given out once what was promised has expired, and not one more.
 *
 * @param {Observed} observed
 * @param {number} places
 * @param {number} patience in ms: by then all that was promised is over
 */
export async function expectWhole({ client, broken }, places, patience) {
  const end = Date.now() + patience;
  for (;;) {
    const { waiting, from } = await reservations(client);
    if (waiting.length === 0) break;
    if (from > end) return broken(`${waiting.length} promises do not end.`);
    await wait(100);
  }
  const answers = [];
  for (let i = 0; i <= places; i++) answers.push(await json.ask(client, '+442079460999'));
  const offers = answers.filter((answer) => answer?.status === 201).map((answer) => answer?.body);
  const different = new Set(offers.map(({ number, accessCode }) => `${number} ${accessCode}`));
  if (different.size !== offers.length) broken('A number was given out twice.');
  if (offers.length !== places) broken(`Of ${places} places, ${offers.length} are left.`);
  const last = answers.at(-1);
  if (last?.status !== 503) broken(`One more than there are got ${last?.status}.`);
}
