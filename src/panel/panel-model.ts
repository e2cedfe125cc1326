/** The model of the panel: a pure function of the lifecycle's state, the form, the offer and the page's settings. */
import type { FormModel } from '../form/form-model.js';
import { warningTime } from '../lifecycle/deadline.js';
import type { LifecycleState, RequestError } from '../lifecycle/state.js';
import type { Messages } from '../messages/messages.js';
import type { OfferStatus } from '../offer/offer-model.js';
import type { ClickToCallMode } from '../options.js';
import type { TelephoneNumber } from '../phone-number/parse.js';
import type { MainAction } from '../templates/buttons.js';

export const views = ['form', 'waiting', 'expired', 'number', 'confirm'] as const;
export type View = (typeof views)[number];

/** A view, or the chip of the minimised panel. */
export type ViewOrChip = View | 'chip';

export interface PanelInput {
  readonly state: Pick<LifecycleState, 'stage' | 'offer' | 'error'>;
  readonly form: FormModel;
  readonly offer: OfferStatus;
  readonly messages: Messages;
  readonly mode: ClickToCallMode;
  readonly isMinimized: boolean;
  /** Whether the confirmation is shown that asks the visitor whether to close the panel. */
  readonly isConfirming: boolean;
}

/** Why there is no number, with the fallback number. */
export interface Notice {
  readonly text: string;
  readonly fallback: TelephoneNumber | undefined;
}

export interface PanelModel {
  readonly messages: Messages;
  readonly mode: ClickToCallMode;
  readonly form: FormModel;
  readonly offer: OfferStatus;
  readonly view: View;
  readonly isMinimized: boolean;
  readonly heading: string;
  /** Submits the form or requests another number; `undefined` if there is nothing to request, or if it cannot succeed. */
  readonly mainAction: MainAction | undefined;
  /** Whether a number is being requested. */
  readonly isBusy: boolean;
  readonly isRejected: boolean;
  readonly notice: Notice | undefined;
  /** Whether the focus moves to a field with a problem. */
  readonly focusInvalidField: boolean;
  /** A text that differs between any two layouts of the controls. */
  readonly layoutKey: string;
  /** The text that screen readers read when this stage begins; empty if there is none. */
  readonly announcement: string;
}

/** Creates the model of the panel. */
export function panelModel(input: PanelInput): PanelModel {
  const { state, form, offer, messages, mode, isMinimized } = input;
  const view = selectView(input);
  const isRejected = state.stage === 'rejected';
  // The problem of a field is shown at the field, so the notice does not repeat it.
  const areErrorsInFields =
    isRejected && view !== 'number' && form.serverErrors?.isInFields === true;
  const notice = createNotice(input, areErrorsInFields);
  const isBusy = state.stage === 'submitted';
  const mainAction = createMainAction(input);
  return {
    messages,
    mode,
    form,
    offer,
    view,
    isMinimized,
    heading: view === 'form' ? messages.heading : messages[`${view}Heading`],
    mainAction,
    isBusy,
    isRejected,
    notice,
    focusInvalidField: areErrorsInFields,
    layoutKey: [
      isMinimized ? 'chip' : view,
      mode,
      isRejected,
      form.suggestion,
      state.offer?.number,
      mainAction === undefined,
    ].join(),
    announcement: createAnnouncement(input, notice, areErrorsInFields),
  };
}

/** A valid number stays visible while another one is requested, and if that request is rejected. */
function selectView({
  state: { stage, offer },
  offer: { timeLeft },
  form,
  isConfirming,
}: PanelInput) {
  if (isConfirming) return 'confirm';
  if (offer && timeLeft !== 0) return 'number';
  if (offer && !(stage === 'rejected' && form.hasForm)) return 'expired';
  return form.hasForm ? 'form' : 'waiting';
}

function createMainAction({ state, form, offer, messages }: PanelInput): MainAction | undefined {
  const { stage, error } = state;
  const { timeLeft = Infinity, retryIn } = offer;
  const action = (label: string): MainAction => ({
    label,
    retryCountdownText: retryIn,
    isBusy: stage === 'submitted',
  });
  switch (stage) {
    case 'submitted':
      return action(messages.submitting);
    case 'rejected':
      if (!error || !canSucceed(error, form.hasForm)) return undefined;
      return action(retryIn ? messages.retryIn(retryIn) : messages.retry);
    case 'completed':
      return timeLeft <= warningTime ? action(messages.renew) : undefined;
    case 'expired':
      return action(messages.renew);
    default:
      return form.hasForm ? action(messages.submit) : undefined;
  }
}

/** Whether another request can succeed, with the same or with other values. */
const canSucceed = ({ retryable, code, fields }: RequestError, hasForm: boolean): boolean =>
  retryable || (hasForm && (/^invalid|^not-allowed/.test(code) || Object.keys(fields).length > 0));

function createNotice(
  { state: { stage, error }, form, offer, messages }: PanelInput,
  isInFields: boolean,
): Notice | undefined {
  if (stage !== 'rejected' || !error) return undefined;
  const { inFields = '', others = '' } = form.serverErrors ?? {};
  // For the page's own form, there is always a notice, because the browser shows the problems of its fields only once.
  if (isInFields && !form.isSlotted && !others) return undefined;
  const text = messages.errors[error.code];
  const details = isInFields ? others : `${inFields} ${others}`.trim();
  return {
    text: details === text ? text : `${text} ${details}`.trim(),
    fallback: offer.fallback,
  };
}

function createAnnouncement(
  { state: { stage }, form, offer, messages }: PanelInput,
  notice: Notice | undefined,
  isInFields: boolean,
): string {
  switch (stage) {
    case 'submitted':
      return messages.submitting;
    case 'completed':
      return offer.announcement;
    case 'expired':
      return messages.expired;
    case 'rejected': {
      const { inFields = '', others = '' } = form.serverErrors ?? {};
      const text = isInFields ? `${inFields} ${others}`.trim() : (notice?.text ?? '');
      const { fallback } = notice ?? {};
      return fallback ? `${text}\n${messages.fallback} ${fallback.formatted}` : text;
    }
    default:
      return '';
  }
}
