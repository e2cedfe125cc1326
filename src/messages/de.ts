/** German. */
import type { Messages } from './messages.js';

export const de: Messages = {
  language: 'de',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Sprechen Sie mit uns',
  numberHeading: 'Rufen Sie diese Nummer an',
  expiredHeading: 'Diese Nummer ist abgelaufen',
  waitingHeading: 'Nummer für Ihren Anruf',
  confirmHeading: 'Schließen, ohne anzurufen?',

  intro: 'Sagen Sie uns, wer Sie sind, und Sie erhalten eine Nummer, unter der Sie uns erreichen.',
  labels: {
    firstname: 'Vorname',
    lastname: 'Nachname',
    email: 'E-Mail-Adresse',
    country: 'Land',
    phonenumber: 'Ihre Telefonnummer',
  },
  optional: 'optional',
  problems: {
    required: 'Bitte füllen Sie dieses Feld aus.',
    email: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
    phonenumber: 'Bitte geben Sie eine Telefonnummer ein.',
    unlikely: 'Bitte prüfen Sie diese Nummer. Wenn sie stimmt, senden Sie sie noch einmal ab.',
  },
  problemsIn: (fields) => `Bitte prüfen Sie: ${fields}.`,
  suggestion: (phonenumber) => `${phonenumber} verwenden`,

  submit: 'Nummer anfordern',
  submitting: 'Einen Moment\u00a0…',
  retry: 'Erneut versuchen',
  retryIn: (when) => `Erneut möglich ${when}`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  minimize: 'Minimieren',

  call: 'Anrufen',
  callNumber: (number) => `${number} anrufen`,
  accessCode: 'Zugangscode',
  accessCodeHint: 'Sie werden am Telefon danach gefragt.',
  callFrom: (phonenumber) =>
    `Bitte rufen Sie von der Nummer ${phonenumber} an, damit wir Sie erkennen.`,
  copy: 'Kopieren',
  copyNumber: 'Nummer kopieren',
  copyCode: 'Zugangscode kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Das Kopieren hat nicht geklappt. Der Text ist markiert: Bitte kopieren Sie ihn selbst.',
  scan: 'Scannen und mit dem Handy anrufen',
  qrCode: (number) => `QR-Code, der ${number} wählt`,

  expires: (when) => `Läuft ${when} ab`,
  expiresSoon: 'Läuft gleich ab',
  canRenew: 'Sie können jetzt eine neue Nummer anfordern.',
  expired: 'Sie können sofort eine neue anfordern, ohne etwas einzugeben.',
  renew: 'Neue Nummer anfordern',

  errors: {
    network: 'Unser Dienst ist nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung.',
    timeout: 'Unser Dienst hat nicht rechtzeitig geantwortet. Bitte versuchen Sie es erneut.',
    offline: 'Sie sind offline. Bitte prüfen Sie Ihre Internetverbindung.',
    unavailable: 'Unser Dienst ist gerade ausgelastet. Bitte versuchen Sie es in Kürze erneut.',
    'rate-limited': 'Es gab zu viele Anfragen. Bitte versuchen Sie es in Kürze erneut.',
    closed: 'Im Moment haben wir geschlossen.',
    'invalid-number': 'Bitte prüfen Sie diese Telefonnummer.',
    'invalid-form': 'Bitte prüfen Sie Ihre Angaben.',
    'session-expired':
      'Diese Seite ist nicht mehr aktuell. Bitte laden Sie sie neu und versuchen Sie es erneut.',
    'not-allowed': 'Von dieser Telefonnummer können wir leider keine Anrufe annehmen.',
    misconfigured:
      'Bei uns ist etwas schiefgegangen. Bitte nehmen Sie auf anderem Weg Kontakt mit uns auf.',
    'bad-response': 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es erneut.',
    unknown: 'Leider ist etwas schiefgegangen. Bitte versuchen Sie es erneut.',
  },
  fallback: 'Sie können uns auch direkt anrufen:',

  confirm: 'Ihre Eingaben gehen dann verloren.',
  keep: 'Weitermachen',
  discard: 'Schließen',
};
