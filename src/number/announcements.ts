/** What a screen reader is told when the stage changes. */
import type { ClickToCallStage } from '../lifecycle/lifecycle.js';
import type { Messages } from '../messages/messages.js';
import { inWords } from './countdown.js';

/**
 * @param timeLeft of the offer, in ms.
 * @returns the text for the live region; empty where something else says it.
 */
export function announcementOf(
  stage: ClickToCallStage,
  timeLeft: number | undefined,
  messages: Messages,
): string {
  switch (stage) {
    case 'submitted':
      return messages.submitting;
    case 'completed':
      return timeLeft === undefined
        ? messages.numberHeading
        : // A new line parts them in every language; full stops differ.
          `${messages.numberHeading}\n${messages.expires(inWords(timeLeft, messages.language))}`;
    case 'expired':
      return messages.expiredHeading;
    default:
      return '';
  }
}
