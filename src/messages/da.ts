/** Danish. */
import type { Messages } from './messages.js';

export const da: Messages = {
  language: 'da',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Tal med os',
  numberHeading: 'Ring til dette nummer',
  expiredHeading: 'Dette nummer er udløbet',
  waitingHeading: 'Nummer til dit opkald',
  confirmHeading: 'Vil du lukke uden at ringe?',

  intro: 'Fortæl os, hvem du er, så får du et nummer, du kan ringe til.',
  labels: {
    firstname: 'Fornavn',
    lastname: 'Efternavn',
    email: 'E-mail',
    country: 'Land',
    phonenumber: 'Dit telefonnummer',
  },
  optional: 'valgfrit',
  problems: {
    required: 'Udfyld dette felt.',
    email: 'Angiv en e-mailadresse, for eksempel navn@example.com.',
    phonenumber: 'Angiv et telefonnummer.',
    unlikely: 'Kontrollér dette nummer. Send det igen, hvis det er rigtigt.',
  },
  problemsIn: (fields) => `Kontrollér: ${fields}.`,
  suggestion: (phonenumber) => `Brug ${phonenumber}`,

  submit: 'Få et nummer',
  submitting: 'Et øjeblik\u00a0…',
  retry: 'Prøv igen',
  retryIn: (when) => `Prøv igen ${when}`,
  cancel: 'Annullér',
  close: 'Luk',
  minimize: 'Minimér',

  call: 'Ring',
  callNumber: (number) => `Ring til ${number}`,
  // Not »adgangskode«, which is a password.
  accessCode: 'Kode til opkaldet',
  accessCodeHint: 'Vi beder om koden, når du ringer.',
  callFrom: (phonenumber) => `Ring fra ${phonenumber}, så ved vi, at det er dig.`,
  copy: 'Kopiér',
  copyNumber: 'Kopiér nummeret',
  copyCode: 'Kopiér koden til opkaldet',
  copied: 'Kopieret',
  copyFailed: 'Kopieringen mislykkedes. Teksten er markeret, så du selv kan kopiere den.',
  scan: 'Scan for at ringe med din telefon',
  qrCode: (number) => `QR-kode til at ringe til ${number}`,

  expires: (when) => `Udløber ${when}`,
  expiresSoon: 'Udløber snart',
  canRenew: 'Du kan få et nyt nummer nu.',
  expired: 'Du kan få et nyt med det samme uden at indtaste noget.',
  renew: 'Få et nyt nummer',

  errors: {
    network: 'Der kunne ikke oprettes forbindelse. Kontrollér din internetforbindelse.',
    timeout: 'Vi fik ikke svar i tide. Prøv igen.',
    offline: 'Du er offline. Kontrollér din internetforbindelse.',
    unavailable: 'Der er travlt lige nu. Prøv igen om lidt.',
    'rate-limited': 'Der var for mange forespørgsler. Prøv igen om lidt.',
    closed: 'Vi har lukket i øjeblikket.',
    'invalid-number': 'Kontrollér dette telefonnummer.',
    'invalid-form': 'Kontrollér det, du har indtastet.',
    'session-expired': 'Siden er forældet. Genindlæs den, og prøv igen.',
    'not-allowed': 'Vi kan ikke tage imod opkald fra dette telefonnummer.',
    misconfigured: 'Der gik noget galt hos os. Kontakt os på en anden måde.',
    'bad-response': 'Der gik noget galt hos os. Prøv igen.',
    unknown: 'Der gik noget galt. Prøv igen.',
  },
  fallback: 'Du kan også ringe direkte til os:',

  confirm: 'Det, du har indtastet, går tabt.',
  keep: 'Fortsæt',
  discard: 'Luk',
};
