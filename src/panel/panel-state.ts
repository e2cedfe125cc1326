/** What the panel shows, derived from the lifecycle. Pure. */
import type { ClickToCallStage } from '../lifecycle/stages.js';
import type { Messages } from '../messages/messages.js';
import type { NumberOffer, NumberServiceError } from '../services/number-service.js';

/** From here on the visitor is warned, in ms (WCAG 2.2, 2.2.1: at least 20 s before). */
export const warningTime = 60_000;

export const views = ['form', 'waiting', 'expired', 'number', 'confirm'] as const;
export type View = (typeof views)[number];

/** Why there is no number, as far as the visitor is told. */
export type Refusal = Pick<NumberServiceError, 'code' | 'retryable' | 'fields'>;

/** What the lifecycle says, and what the visitor is asked. */
export interface PanelState {
  readonly stage: ClickToCallStage;
  readonly offer: NumberOffer | null;
  /** In ms; `undefined` if the offer never expires. */
  readonly timeLeft: number | undefined;
  readonly error: Refusal | undefined;
  /** When the service may be asked again, in words; empty if it may be now. */
  readonly retryIn: string;
  /** Whether a form is on its way to the service. */
  readonly isBusy: boolean;
  /** Whether there is a form to fill in. */
  readonly asks: boolean;
  /** Whether the visitor is asked before what they typed is dropped. */
  readonly isConfirming: boolean;
}

/** A button that sends the form or asks for another number. */
export interface MainAction {
  readonly label: string;
  /** The words in it that change every second, as the service asked to wait; else empty. */
  readonly ticking: string;
  /** A request is under way. */
  readonly busy: boolean;
}

/** A number that still works stays in view whatever becomes of its renewal. */
export function viewOf({ stage, offer, timeLeft, asks, isConfirming }: PanelState): View {
  if (isConfirming) return 'confirm';
  if (offer && timeLeft !== 0) return 'number';
  if (offer && !(stage === 'rejected' && asks)) return 'expired';
  return asks ? 'form' : 'waiting';
}

/** What the view is called. */
export const headingOf = (view: View, messages: Messages): string =>
  view === 'form' ? messages.heading : messages[`${view}Heading`];

/** The panel's main button; `undefined` where there is nothing to ask, or no sense in asking again. */
export function mainActionOf(state: PanelState, messages: Messages): MainAction | undefined {
  const label = labelOf(state, messages);
  return label === undefined ? undefined : { label, ticking: state.retryIn, busy: state.isBusy };
}

function labelOf(state: PanelState, messages: Messages): string | undefined {
  const { stage, timeLeft = Infinity, error, asks, isBusy, retryIn } = state;
  if (isBusy) return messages.submitting;
  switch (stage) {
    case 'rejected':
      if (!error || !mayHelp(error, asks)) return undefined;
      return retryIn ? messages.retryIn(retryIn) : messages.retry;
    case 'completed':
      return timeLeft <= warningTime ? messages.renew : undefined;
    case 'expired':
      return messages.renew;
    default:
      return asks ? messages.submit : undefined;
  }
}

/** Whether asking again may help: as it is, or with other values. */
const mayHelp = ({ retryable, code, fields }: Refusal, asks: boolean): boolean =>
  retryable || (asks && (/^invalid|^not-allowed/.test(code) || Object.keys(fields).length > 0));
