/** Texts for screen readers. A line break separates sentences, because languages have different full stops. */
import type { ClickToCallStage } from '../lifecycle/stages.js';
import type { Messages } from '../messages/messages.js';
import { warningTime } from '../lifecycle/deadline.js';
import { formatRelative } from './time-left.js';
import type { OfferTexts } from './offer-model.js';

/**
 * States when the number expires. In the last minute, it adds that the visitor can get a new number.
 * @param timeLeft in ms.
 */
export function timeAnnouncement(
  timeLeft: number,
  { expires, canRenew, language }: Messages,
  stage: ClickToCallStage,
): string {
  const time = expires(formatRelative(timeLeft, language));
  return stage === 'completed' && timeLeft <= warningTime ? `${time}\n${canRenew}` : time;
}

/** States the number, the access code character by character, and when they expire if that is shown. */
export const numberAnnouncement = ({
  formattedNumber,
  accessCode,
  timeLeft,
  messages,
}: OfferTexts): string =>
  [
    formattedNumber,
    accessCode && `${messages.accessCode} ${spellOut(accessCode)}`,
    timeLeft && timeAnnouncement(timeLeft, messages, 'completed'),
  ]
    .filter(Boolean)
    .join('\n');

/** Separates the characters of a code. Otherwise, screen readers read it as one large number. */
export const spellOut = (code: string): string => Array.from(code).join(' ');
