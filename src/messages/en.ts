/** English. */
import type { Messages } from './messages.js';

export const en: Messages = {
  language: 'en',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Talk to us',
  numberHeading: 'Call this number',
  expiredHeading: 'This number has expired',
  waitingHeading: 'Your number to call',
  confirmHeading: 'Close without calling?',

  intro: 'Tell us who you are and we give you a number to call.',
  labels: {
    firstname: 'First name',
    lastname: 'Last name',
    email: 'Email',
    country: 'Country',
    phonenumber: 'Phone number',
  },
  optional: 'optional',
  problems: {
    required: 'Please fill in this field.',
    email: 'Please enter an email address.',
    phonenumber: 'Please enter a phone number.',
    unlikely: 'Is this number complete? If it is, submit it again.',
  },
  problemsIn: (fields) => `Please check: ${fields}.`,
  suggestion: (phonenumber) => `Use ${phonenumber}`,

  submit: 'Get a number',
  submitting: 'One moment…',
  retry: 'Try again',
  retryIn: (when) => `Try again ${when}`,
  cancel: 'Cancel',
  close: 'Close',
  minimize: 'Minimize',

  call: 'Call',
  callNumber: (number) => `Call ${number}`,
  accessCode: 'Access code',
  accessCodeHint: 'You will be asked for it.',
  callFrom: (phonenumber) => `Please call from ${phonenumber}: it tells us who you are.`,
  copy: 'Copy',
  copyNumber: 'Copy number',
  copyCode: 'Copy access code',
  copied: 'Copied',
  copyFailed: 'Please copy it by hand: it is selected.',
  scan: 'Scan to call with your phone',
  qrCode: (number) => `QR code that dials ${number}`,

  expires: (when) => `Expires ${when}`,
  expiresSoon: 'Expires soon',
  expired: 'Get a new one right away: there is nothing to fill in.',
  renew: 'Get a new number',

  errors: {
    network: 'We could not reach our service. Please check your connection.',
    timeout: 'Our service did not answer in time. Please try again.',
    offline: 'You are offline. Please check your connection.',
    unavailable: 'Our service is busy. Please try again shortly.',
    'rate-limited': 'There were too many requests. Please try again shortly.',
    closed: 'We are closed at the moment.',
    'invalid-number': 'Please check this phone number.',
    'not-allowed': 'We cannot take calls from this phone number.',
    misconfigured: 'Our service is not set up correctly. Please contact us another way.',
    'bad-response': 'Our service gave a wrong answer. Please try again.',
    unknown: 'Something went wrong. Please try again.',
  },
  fallback: 'Or call us directly:',

  confirm: 'What you entered will be lost.',
  keep: 'Keep going',
  discard: 'Close',
};
