/** Actions of the number service, in the page or over HTTP. */
import fc from 'fast-check';
import type { ActionArguments } from './actions.js';
import type { NumberService } from '../../src/services/number-service.js';
import { answers, type Answer } from './answers.js';
import type { AttackedPage } from './attacked-page.js';

/** A request that has arrived. */
interface Exchange {
  /** The number that it is answered with, if it is; no two are alike. */
  readonly number: string;
  readonly signal: AbortSignal | undefined;
  readonly by: 'inPage' | 'overHttp';
  readonly settle: (answer: Promise<unknown>) => void;
  isAnswered: boolean;
  /** What never ends is answered, and is in flight still. */
  isOver: boolean;
}

const isLive = ({ isOver, signal }: Exchange): boolean => !isOver && !signal?.aborted;

export class Network {
  /** The most requests that were in flight at once. */
  mostInFlight = 0;
  /** The numbers that were handed out to a request that was still wanted. */
  readonly handedOut = new Set<string>();
  readonly #page: AttackedPage;
  readonly #exchanges: Exchange[] = [];

  constructor(page: AttackedPage) {
    this.#page = page;
    page.fetch = (_url, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal ?? undefined;
        const abort = (): void => {
          reject(signal?.reason as Error);
        };
        if (signal?.aborted) {
          abort(); // and nothing arrives
          return;
        }
        signal?.addEventListener('abort', abort);
        this.#arrived('overHttp', signal, (answer) => {
          answer.then((response) => {
            resolve(response as Response);
          }, reject);
        });
      });
  }

  get inFlight(): number {
    return this.#exchanges.filter(isLive).length;
  }

  /** A service in the page that takes no notice of its signal, so that late answers do come. */
  readonly service: NumberService = (_request, { signal }) =>
    new Promise((resolve, reject) => {
      this.#arrived('inPage', signal, (answer) => {
        answer.then((offer) => {
          resolve(offer as Awaited<ReturnType<NumberService>>);
        }, reject);
      });
    });

  /** Answers the latest request. */
  answer(what: Answer): void {
    this.#answer(this.#exchanges.at(-1), what);
  }

  /** Answers the first pending request, which may be aborted. */
  answerLate(what: Answer): void {
    this.#answer(
      this.#exchanges.find(({ isAnswered }) => !isAnswered),
      what,
    );
  }

  #arrived(by: Exchange['by'], signal: AbortSignal | undefined, settle: Exchange['settle']): void {
    const count = String(this.#exchanges.length).padStart(4, '0');
    this.#exchanges.push({
      number: `+1800555${count}`,
      signal,
      by,
      settle,
      isAnswered: false,
      isOver: false,
    });
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
  }

  #answer(exchange: Exchange | undefined, what: Answer): void {
    if (!exchange || exchange.isAnswered) return;
    const { number, by, settle } = exchange;
    if (isLive(exchange)) this.handedOut.add(number);
    exchange.isAnswered = true;
    exchange.isOver = what !== 'what never ends';
    settle(
      new Promise((resolve) => {
        resolve(answers[what][by](number, this.#page));
      }),
    );
  }
}

const anyAnswer = fc.constantFrom(...(Object.keys(answers) as Answer[]));
const good = fc.constantFrom<Answer>('a number', 'a number for a second', 'a number for good');

export const networkActions = {
  answer: fc.tuple(fc.oneof(good, anyAnswer)),
  answerLate: fc.tuple(anyAnswer),
} satisfies ActionArguments<Network>;
