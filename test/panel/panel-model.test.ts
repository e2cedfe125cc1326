import { expect } from 'chai';
import type { FormModel, ServerErrors } from '../../src/form/form-model.js';
import type { ClickToCallStage } from '../../src/lifecycle/stages.js';
import { en } from '../../src/messages/en.js';
import type { OfferStatus } from '../../src/offer/offer-model.js';
import { panelModel, type PanelInput, type PanelModel } from '../../src/panel/panel-model.js';
import { NumberServiceError } from '../../src/services/number-service.js';

const number = { number: '+18005550100' };
const fallback = { number: '+18005550199', formatted: '+1 800 555 0199' };

interface Given {
  offer?: typeof number;
  timeLeft?: number;
  retryIn?: string;
  announcement?: string;
  fallback?: typeof fallback;
  error?: NumberServiceError;
  hasForm?: boolean;
  isSlotted?: boolean;
  serverErrors?: ServerErrors;
  isConfirming?: boolean;
}

function modelOf(stage: ClickToCallStage, given: Given = {}): PanelModel {
  const form: FormModel = {
    hasForm: given.hasForm ?? true,
    isSlotted: given.isSlotted ?? false,
    hasSubmitButton: false,
    fields: [],
    suggestion: undefined,
    serverErrors: given.serverErrors,
  };
  const offer: OfferStatus = {
    timeLeft: given.timeLeft,
    retryIn: given.retryIn ?? '',
    announcement: given.announcement ?? '',
    fallback: given.fallback,
    dialsCode: false,
  };
  const input: PanelInput = {
    state: { stage, offer: given.offer ?? null, error: given.error },
    form,
    offer,
    messages: en,
    mode: 'modal',
    isMinimized: false,
    isConfirming: given.isConfirming ?? false,
  };
  return panelModel(input);
}

const inFields: ServerErrors = { isInFields: true, inFields: 'Too short.', others: '' };

describe('the panel’s model: the view and its heading', () => {
  const rows: [stage: ClickToCallStage, given: Given, view: string, heading: string][] = [
    ['opened', {}, 'form', en.heading],
    ['started', {}, 'form', en.heading],
    ['submitted', {}, 'form', en.heading],
    ['rejected', {}, 'form', en.heading],
    ['submitted', { hasForm: false }, 'waiting', en.waitingHeading],
    ['rejected', { hasForm: false }, 'waiting', en.waitingHeading],
    // A number that still works stays in view, also while and after another one is requested.
    ['completed', { offer: number }, 'number', en.numberHeading],
    ['completed', { offer: number, timeLeft: 1 }, 'number', en.numberHeading],
    ['submitted', { offer: number, timeLeft: 1 }, 'number', en.numberHeading],
    ['rejected', { offer: number, timeLeft: 1 }, 'number', en.numberHeading],
    ['expired', { offer: number, timeLeft: 0 }, 'expired', en.expiredHeading],
    ['submitted', { offer: number, timeLeft: 0 }, 'expired', en.expiredHeading],
    ['rejected', { offer: number, timeLeft: 0 }, 'form', en.heading],
    ['rejected', { offer: number, timeLeft: 0, hasForm: false }, 'expired', en.expiredHeading],
    ['rejected', { offer: number, isConfirming: true }, 'confirm', en.confirmHeading],
  ];
  for (const [stage, given, view, heading] of rows) {
    it(`shows “${view}” in ${stage} with ${JSON.stringify(given)}`, () => {
      expect(modelOf(stage, given)).to.include({ view, heading });
    });
  }
});

describe('the panel’s model: the main button', () => {
  const labelOf = (stage: ClickToCallStage, given?: Given): string | undefined =>
    modelOf(stage, given).mainAction?.label;

  it('submits the form', () => {
    expect(modelOf('opened').mainAction).to.deep.equal({
      label: 'Get a number',
      retryCountdownText: '',
      isBusy: false,
    });
    expect(labelOf('opened', { hasForm: false })).to.equal(undefined);
  });

  it('is busy while a number is requested', () => {
    const { mainAction, isBusy } = modelOf('submitted');
    expect(mainAction).to.include({ label: 'One moment…', isBusy: true });
    expect(isBusy).to.equal(true);
  });

  it('tries again if that may help', () => {
    for (const code of ['network', 'invalid-number', 'not-allowed'] as const) {
      expect(labelOf('rejected', { error: new NumberServiceError(code) })).to.equal('Try again');
    }
    const error = new NumberServiceError('misconfigured', { fields: { email: 'Taken' } });
    expect(labelOf('rejected', { error })).to.equal('Try again');
  });

  it('is left out if no request can help', () => {
    const closed = new NumberServiceError('closed');
    const notAllowed = new NumberServiceError('not-allowed');
    expect(labelOf('rejected', { error: closed })).to.equal(undefined);
    expect(labelOf('rejected', { error: notAllowed, hasForm: false })).to.equal(undefined);
  });

  it('waits as long as the service asks for', () => {
    const error = new NumberServiceError('rate-limited', { retryAfter: 9000 });
    expect(modelOf('rejected', { error, retryIn: 'in 9 seconds' }).mainAction).to.deep.equal({
      label: 'Try again in 9 seconds',
      retryCountdownText: 'in 9 seconds',
      isBusy: false,
    });
    expect(labelOf('rejected', { error })).to.equal('Try again');
  });

  it('renews the number in its last minute and after it', () => {
    expect(labelOf('completed', { offer: number, timeLeft: 60_001 })).to.equal(undefined);
    expect(labelOf('completed', { offer: number, timeLeft: 60_000 })).to.equal('Get a new number');
    expect(labelOf('expired', { offer: number, timeLeft: 0 })).to.equal('Get a new number');
  });

  it('does not renew a number that never expires', () => {
    expect(labelOf('completed', { offer: number })).to.equal(undefined);
  });
});

describe('the panel’s model: the notice', () => {
  const error = new NumberServiceError('unavailable');

  it('has the words for the error and the fallback number', () => {
    expect(modelOf('rejected', { error, fallback }).notice).to.deep.equal({
      text: en.errors.unavailable,
      fallback,
    });
  });

  it('is there in `rejected` alone', () => {
    for (const stage of ['opened', 'started', 'submitted', 'completed', 'expired'] as const) {
      expect(modelOf(stage, { error, fallback }).notice).to.equal(undefined);
    }
  });

  it('is left out if all problems are beside the fields', () => {
    const model = modelOf('rejected', { error, serverErrors: inFields });
    expect(model).to.include({ notice: undefined, focusInvalidField: true });
  });

  it('has the problems of fields that are not in the form', () => {
    const serverErrors = { ...inFields, others: 'Wrong branch.' };
    expect(modelOf('rejected', { error, serverErrors }).notice?.text).to.equal(
      `${en.errors.unavailable} Wrong branch.`,
    );
  });

  it('stays beside a form of the page’s own, whose problems the browser shows only once', () => {
    const { notice } = modelOf('rejected', { error, serverErrors: inFields, isSlotted: true });
    expect(notice?.text).to.equal(en.errors.unavailable);
  });

  it('has the problems of the fields too where the number is on screen in place of the form', () => {
    const given = { error, serverErrors: inFields, offer: number, timeLeft: 1 };
    const model = modelOf('rejected', given);
    expect(model.notice?.text).to.equal(`${en.errors.unavailable} Too short.`);
    expect(model.focusInvalidField).to.equal(false);
  });
});

describe('the panel’s model: the announcement', () => {
  const error = new NumberServiceError('unavailable');
  const rows: [stage: ClickToCallStage, given: Given, announcement: string][] = [
    ['opened', {}, ''],
    ['started', {}, ''],
    ['submitted', {}, en.submitting],
    ['completed', { offer: number, announcement: 'The number' }, 'The number'],
    ['expired', { offer: number, timeLeft: 0 }, en.expired],
    ['rejected', { error }, en.errors.unavailable],
    ['rejected', { error, fallback }, `${en.errors.unavailable}\n${en.fallback} +1 800 555 0199`],
    ['rejected', { error, fallback, serverErrors: inFields }, 'Too short.'],
  ];
  for (const [stage, given, announcement] of rows) {
    it(`is ${JSON.stringify(announcement)} in ${stage} with ${Object.keys(given).join(', ') || 'nothing else'}`, () => {
      expect(modelOf(stage, given).announcement).to.equal(announcement);
    });
  }
});
