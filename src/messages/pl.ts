/** Polish. */
import type { Messages } from './messages.js';

export const pl: Messages = {
  language: 'pl',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Porozmawiajmy',
  numberHeading: 'Prosimy zadzwonić pod ten numer',
  expiredHeading: 'Ten numer wygasł',
  waitingHeading: 'Numer do kontaktu z\u00a0nami',
  confirmHeading: 'Zamknąć bez dzwonienia?',

  intro: 'Wystarczy podać swoje dane, aby otrzymać numer, pod który można zadzwonić.',
  labels: {
    firstname: 'Imię',
    lastname: 'Nazwisko',
    email: 'E-mail',
    country: 'Kraj',
    phonenumber: 'Numer telefonu',
  },
  optional: 'opcjonalnie',
  problems: {
    required: 'Prosimy wypełnić to pole.',
    email: 'Prosimy podać adres e-mail, na przykład imie@example.com.',
    phonenumber: 'Prosimy podać numer telefonu.',
    unlikely: 'Czy ten numer jest kompletny? Jeśli tak, prosimy wysłać go ponownie.',
  },
  problemsIn: (fields) => `Prosimy sprawdzić: ${fields}.`,
  suggestion: (phonenumber) => `Użyj numeru ${phonenumber}`,

  submit: 'Uzyskaj numer',
  submitting: 'Chwileczkę…',
  retry: 'Spróbuj ponownie',
  retryIn: (when) => `Spróbuj ponownie ${when}`,
  cancel: 'Anuluj',
  close: 'Zamknij',
  minimize: 'Minimalizuj',

  call: 'Zadzwoń',
  callNumber: (number) => `Zadzwoń pod numer ${number}`,
  accessCode: 'Kod dostępu',
  accessCodeHint: 'Poprosimy o\u00a0niego podczas rozmowy.',
  callFrom: (phonenumber) =>
    `Prosimy dzwonić z\u00a0numeru ${phonenumber}: dzięki niemu wiemy, kto dzwoni.`,
  copy: 'Kopiuj',
  copyNumber: 'Kopiuj numer',
  copyCode: 'Kopiuj kod dostępu',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować. Tekst jest zaznaczony – można go skopiować ręcznie.',
  scan: 'Zeskanuj, aby zadzwonić z\u00a0telefonu',
  qrCode: (number) => `Kod QR do połączenia z\u00a0numerem ${number}`,

  expires: (when) => `Wygaśnie ${when}`,
  expiresSoon: 'Wkrótce wygaśnie',
  canRenew: 'Można już uzyskać nowy numer.',
  expired: 'Nowy można uzyskać od razu, bez podawania danych.',
  renew: 'Uzyskaj nowy numer',

  errors: {
    network: 'Nie udało się połączyć z\u00a0naszą usługą. Prosimy sprawdzić połączenie.',
    timeout: 'Nasza usługa nie odpowiedziała na czas. Prosimy spróbować ponownie.',
    offline: 'Brak połączenia z\u00a0internetem. Prosimy sprawdzić ustawienia sieci.',
    unavailable: 'Nasza usługa jest przeciążona. Prosimy spróbować ponownie za chwilę.',
    'rate-limited': 'Było zbyt wiele zapytań. Prosimy spróbować ponownie za chwilę.',
    closed: 'W\u00a0tej chwili mamy zamknięte.',
    'invalid-number': 'Prosimy sprawdzić ten numer telefonu.',
    'invalid-form': 'Prosimy sprawdzić wprowadzone dane.',
    'session-expired':
      'Ta strona jest nieaktualna. Prosimy ją odświeżyć i\u00a0spróbować ponownie.',
    'not-allowed': 'Nie możemy przyjmować połączeń z\u00a0tego numeru telefonu.',
    misconfigured:
      'Nasza usługa nie jest prawidłowo skonfigurowana. Prosimy o\u00a0kontakt w\u00a0inny sposób.',
    'bad-response': 'Nasza usługa zwróciła błędną odpowiedź. Prosimy spróbować ponownie.',
    unknown: 'Wystąpił błąd. Prosimy spróbować ponownie.',
  },
  fallback: 'Można też zadzwonić do nas bezpośrednio:',

  confirm: 'Wprowadzone dane zostaną utracone.',
  keep: 'Zostań',
  discard: 'Zamknij',
};
