import { expect } from 'chai';
import type { ClickToCallStage } from '../../src/lifecycle/stages.js';
import { en } from '../../src/messages/en.js';
import { headingOf, mainActionOf, viewOf, type PanelState } from '../../src/panel/panel-state.js';
import { NumberServiceError } from '../../src/services/number-service.js';

const offer = { number: '+18005550100' };
const facts = (stage: ClickToCallStage, more: Partial<PanelState> = {}): PanelState => ({
  stage,
  offer: null,
  timeLeft: undefined,
  error: undefined,
  asks: true,
  isConfirming: false,
  retryIn: '',
  isBusy: stage === 'submitted',
  ...more,
});

describe('what the panel shows', () => {
  it('is the form until there is a number', () => {
    for (const stage of ['opened', 'started', 'submitted', 'rejected'] as const) {
      expect(viewOf(facts(stage))).to.equal('form');
    }
  });

  it('is the question whether to close, before anything else', () => {
    expect(viewOf(facts('rejected', { offer, isConfirming: true }))).to.equal('confirm');
  });

  it('is the progress where nothing is asked', () => {
    expect(viewOf(facts('submitted', { asks: false }))).to.equal('waiting');
  });

  it('is the number as long as it holds, also while and after a new one is asked for', () => {
    for (const stage of ['completed', 'submitted', 'rejected'] as const) {
      expect(viewOf(facts(stage, { offer, timeLeft: 1 }))).to.equal('number');
      expect(viewOf(facts(stage, { offer }))).to.equal('number');
    }
  });

  it('is that the number has expired, while a new one is asked for too', () => {
    expect(viewOf(facts('expired', { offer, timeLeft: 0 }))).to.equal('expired');
    expect(viewOf(facts('submitted', { offer, timeLeft: 0 }))).to.equal('expired');
  });

  it('is the form again if no new one is to be had, so that it can be changed', () => {
    expect(viewOf(facts('rejected', { offer, timeLeft: 0 }))).to.equal('form');
    expect(viewOf(facts('rejected', { offer, timeLeft: 0, asks: false }))).to.equal('expired');
  });
});

describe('the heading of the panel', () => {
  it('says what is shown', () => {
    expect(headingOf('form', en)).to.equal(en.heading);
    expect(headingOf('waiting', en)).to.equal(en.waitingHeading);
    expect(headingOf('number', en)).to.equal(en.numberHeading);
    expect(headingOf('expired', en)).to.equal(en.expiredHeading);
    expect(headingOf('confirm', en)).to.equal(en.confirmHeading);
  });
});

describe('the main button of the panel', () => {
  const label = (given: PanelState): string | undefined => mainActionOf(given, en)?.label;
  const rejected = (error: NumberServiceError, more: Partial<PanelState> = {}): PanelState =>
    facts('rejected', { error, ...more });

  it('submits the form', () => {
    expect(mainActionOf(facts('opened'), en)).to.deep.equal({
      label: 'Get a number',
      ticking: '',
      busy: false,
    });
    expect(label(facts('opened', { asks: false }))).to.equal(undefined);
  });

  it('is busy while a number is requested', () => {
    expect(mainActionOf(facts('submitted'), en)).to.include({
      label: 'One moment…',
      busy: true,
    });
  });

  it('tries again where that may help', () => {
    expect(label(rejected(new NumberServiceError('network')))).to.equal('Try again');
    expect(label(rejected(new NumberServiceError('invalid-number')))).to.equal('Try again');
    expect(label(rejected(new NumberServiceError('not-allowed')))).to.equal('Try again');
    expect(
      label(rejected(new NumberServiceError('misconfigured', { fields: { email: 'Taken' } }))),
    ).to.equal('Try again');
  });

  it('is not there where it cannot', () => {
    expect(mainActionOf(rejected(new NumberServiceError('closed')), en)).to.equal(undefined);
    expect(
      mainActionOf(rejected(new NumberServiceError('not-allowed'), { asks: false }), en),
    ).to.equal(undefined);
  });

  it('waits as long as the service wants', () => {
    const error = new NumberServiceError('rate-limited', { retryAfter: 9000 });
    expect(mainActionOf(rejected(error, { retryIn: 'in 9 seconds' }), en)).to.deep.equal({
      label: 'Try again in 9 seconds',
      ticking: 'in 9 seconds',
      busy: false,
    });
    expect(mainActionOf(rejected(error), en)).to.include({ label: 'Try again', ticking: '' });
  });

  it('asks for a new number in the last minute, and after it', () => {
    expect(mainActionOf(facts('completed', { offer, timeLeft: 60_001 }), en)).to.equal(undefined);
    expect(label(facts('completed', { offer, timeLeft: 60_000 }))).to.equal('Get a new number');
    expect(label(facts('expired', { offer, timeLeft: 0 }))).to.equal('Get a new number');
  });

  it('does not where the number never expires', () => {
    expect(mainActionOf(facts('completed', { offer }), en)).to.equal(undefined);
  });
});
