// One visitor who asks for numbers again and again, in all the ways there are.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { engagement, gms, json } from './formats.mjs';
import { hostileRequest } from './hostile.mjs';

const { random } = Math;

/**
 * @typedef {object} Observed what all visitors share
 * @property {import('./client.mjs').Client} client
 * @property {import('./ledger.mjs').Ledger} ledger
 * @property {Map<string, number>} counts how often what happened
 * @property {number} lifetime of a number, in ms
 * @property {(problem: string) => void} broken
 */

export class Visitor {
  #observed;
  #phone;

  /** @param {Observed} observed @param {string} phone */
  constructor(observed, phone) {
    this.#observed = observed;
    this.#phone = phone;
  }

  /** @param {number} until ms since the epoch */
  async stay(until) {
    /** @type {[share: number, act: () => Promise<unknown>][]} */
    const acts = [
      [0.35, () => this.#request(json)],
      [0.1, () => this.#request(engagement)],
      [0.1, () => this.#request(gms('sales', true))],
      [0.05, () => this.#request(gms('support', random() < 0.5))], // a code, or the number alone
      [0.1, () => this.#repeat()],
      [0.1, () => this.#pressTwice()],
      [0.1, () => this.#leave()],
      [0.1, () => this.#attack()],
    ];
    await wait(random() * 500); // they do not all come at the same moment
    while (Date.now() < until) {
      let chance = random();
      await acts.find(([share]) => (chance -= share) < 0)?.[1]();
      await wait(100 + random() * 500);
    }
  }

  /** @param {import('./formats.mjs').Format} format */
  async #request(format) {
    const promised = this.#note(await format.ask(this.#observed.client, this.#phone), format);
    if (promised && random() < 0.3) await this.#call(promised);
  }

  /** The same once more, as if the answer had been lost; or another, under the same key. */
  async #repeat() {
    const { client } = this.#observed;
    const key = randomUUID();
    const first = this.#note(await json.ask(client, this.#phone, { key }), json);
    this.#expectSame(first, this.#note(await json.ask(client, this.#phone, { key }), json));
    const other = await json.ask(client, `${this.#phone}0`, { key });
    if (first && other && other.receivedAt < first.until && other.status < 400) {
      this.#observed.broken('Another request got a number under a key that was taken.');
    }
    this.#note(other, json);
  }

  async #pressTwice() {
    const key = randomUUID();
    const ask = () => json.ask(this.#observed.client, this.#phone, { key });
    const [one, other] = (await Promise.all([ask(), ask()])).map((answer) =>
      this.#note(answer, json),
    );
    this.#expectSame(one, other);
  }

  async #leave() {
    const { client } = this.#observed;
    const key = randomUUID();
    const answer = await json.ask(client, this.#phone, { key, leaveAfter: random() * 40 });
    const first = answer && this.#note(answer, json);
    if (!answer) this.#count('left in mid-flight');
    this.#expectSame(first, this.#note(await json.ask(client, this.#phone, { key }), json));
  }

  async #attack() {
    const [path, options, format] = hostileRequest(random);
    const answer = await this.#observed.client.ask(path, options);
    this.#count('hostile');
    if (this.#note(answer, format)) {
      this.#observed.broken(`A number for ${path} ${String(options.body).slice(0, 60)}`);
    }
  }

  /** Dials, which ends the promise; nobody else may get through with it. */
  async #call(promised) {
    const { client, broken } = this.#observed;
    const call = {
      number: promised.number,
      accessCode: promised.code,
      phonenumber: promised.code ? '' : this.#phone,
    };
    const until = promised.until;
    promised.until = Math.min(until, Date.now());
    promised.called = true;
    const answer = await client.askJson('desk/match', call);
    if (!answer) return broken('A call got no answer.');
    const { status, body, receivedAt } = answer;
    if (receivedAt >= until) return; // too late: by then the place may be another's
    this.#count('called in time');
    if (status !== 200) broken(`A call was refused: ${body.title}`);
    else if (body.id !== promised.id) broken('A call was taken for another.');
  }

  /** @returns {import('./ledger.mjs').Promised | undefined} */
  #note(answer, format) {
    const { ledger, lifetime, broken } = this.#observed;
    if (!answer) {
      this.#count('unanswered');
      broken('A request got no answer.');
    } else if (answer.status < 300) {
      return ledger.add(format.promised(answer, lifetime));
    } else {
      const code = answer.body && format.refusal(answer);
      this.#count(`refused: ${code}`);
      const text = JSON.stringify(answer.body).slice(0, 200);
      if (!code) broken(`No clear refusal: ${answer.status} ${answer.type} ${text}`);
    }
    return undefined;
  }

  /** If there was one to repeat: what is over when the second answer comes may have been over before. */
  #expectSame(first, second) {
    if (!first || !second) return;
    const isSame = first.id === second.id;
    const haveMet =
      Math.max(first.receivedAt, second.receivedAt) < Math.min(first.until, second.until);
    if (isSame || haveMet) this.#count('repeated');
    if (!isSame && haveMet) this.#observed.broken('One key got two numbers.');
  }

  #count(what) {
    const { counts } = this.#observed;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
}
