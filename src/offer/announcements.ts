/** What a screen reader is told besides the heading. A new line separates the sentences, as full stops differ by language. */
import type { ClickToCallStage } from '../lifecycle/stages.js';
import type { Messages } from '../messages/messages.js';
import { warningTime } from '../lifecycle/deadline.js';
import { inWords } from './countdown.js';
import type { OfferTexts } from './offer-model.js';

/** How long the number holds and, in the last minute, that the visitor can get another one. */
export function timeAnnouncement(
  timeLeft: number,
  { expires, canRenew, language }: Messages,
  stage: ClickToCallStage,
): string {
  const time = expires(inWords(timeLeft, language));
  return stage === 'completed' && timeLeft <= warningTime ? `${time}\n${canRenew}` : time;
}

/** The number, the access code digit by digit, and how long they hold if that is shown. */
export const numberAnnouncement = ({
  formattedNumber,
  accessCode,
  timeLeft,
  messages,
}: OfferTexts): string =>
  [
    formattedNumber,
    accessCode && `${messages.accessCode} ${spelled(accessCode)}`,
    timeLeft && timeAnnouncement(timeLeft, messages, 'completed'),
  ]
    .filter(Boolean)
    .join('\n');

/** Character by character: as one number, a code would be read as thousands. */
export const spelled = (code: string): string => Array.from(code).join(' ');
