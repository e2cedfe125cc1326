/** Dutch. */
import type { Messages } from './messages.js';

export const nl: Messages = {
  language: 'nl',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Bel met ons',
  numberHeading: 'Bel dit nummer',
  expiredHeading: 'Dit nummer is verlopen',
  waitingHeading: 'Het nummer dat u kunt bellen',
  confirmHeading: 'Sluiten zonder te bellen?',

  intro: 'Vertel ons wie u bent en u krijgt een nummer dat u kunt bellen.',
  labels: {
    firstname: 'Voornaam',
    lastname: 'Achternaam',
    email: 'E-mailadres',
    country: 'Land',
    phonenumber: 'Telefoonnummer',
  },
  optional: 'optioneel',
  problems: {
    required: 'Vul dit veld in.',
    email: 'Vul een e-mailadres in, bijvoorbeeld naam@example.com.',
    phonenumber: 'Vul een telefoonnummer in.',
    unlikely: 'Is dit nummer volledig? Verstuur het dan opnieuw.',
  },
  problemsIn: (fields) => `Controleer: ${fields}.`,
  suggestion: (phonenumber) => `${phonenumber} gebruiken`,

  submit: 'Nummer aanvragen',
  submitting: 'Een ogenblik…',
  retry: 'Opnieuw proberen',
  retryIn: (when) => `Opnieuw proberen kan ${when}`,
  cancel: 'Annuleren',
  close: 'Sluiten',
  minimize: 'Minimaliseren',

  call: 'Bellen',
  callNumber: (number) => `${number} bellen`,
  accessCode: 'Toegangscode',
  accessCodeHint: 'Aan de telefoon vragen we u om deze code.',
  callFrom: (phonenumber) => `Bel vanaf ${phonenumber}: daaraan herkennen we u.`,
  copy: 'Kopiëren',
  copyNumber: 'Nummer kopiëren',
  copyCode: 'Toegangscode kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren is niet gelukt. De tekst is geselecteerd, zodat u die zelf kunt kopiëren.',
  scan: 'Scan om met uw telefoon te bellen',
  qrCode: (number) => `QR-code om ${number} te bellen`,

  expires: (when) => `Verloopt ${when}`,
  expiresSoon: 'Verloopt bijna',
  canRenew: 'U kunt nu een nieuw nummer aanvragen.',
  expired: 'U kunt meteen een nieuw nummer aanvragen zonder iets in te vullen.',
  renew: 'Nieuw nummer aanvragen',

  errors: {
    network: 'Onze dienst is niet bereikbaar. Controleer uw verbinding.',
    timeout: 'Onze dienst heeft niet op tijd geantwoord. Probeer het opnieuw.',
    offline: 'U bent offline. Controleer uw verbinding.',
    unavailable: 'Onze dienst is overbelast. Probeer het zo meteen opnieuw.',
    'rate-limited': 'Er waren te veel aanvragen. Probeer het zo meteen opnieuw.',
    closed: 'We zijn op dit moment gesloten.',
    'invalid-number': 'Controleer dit telefoonnummer.',
    'invalid-form': 'Controleer wat u hebt ingevuld.',
    'session-expired': 'Deze pagina is verouderd. Laad de pagina opnieuw en probeer het nog eens.',
    'not-allowed': 'We kunnen geen oproepen van dit telefoonnummer aannemen.',
    misconfigured:
      'Onze dienst is niet goed ingesteld. Neem op een andere manier contact met ons op.',
    'bad-response': 'Onze dienst gaf een onjuist antwoord. Probeer het opnieuw.',
    unknown: 'Er is iets misgegaan. Probeer het opnieuw.',
  },
  fallback: 'U kunt ons ook rechtstreeks bellen:',

  confirm: 'Uw ingevulde gegevens gaan verloren.',
  keep: 'Hier blijven',
  discard: 'Sluiten',
};
