/** Polish. */
import type { Messages } from './messages.js';

export const pl: Messages = {
  language: 'pl',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Porozmawiajmy',
  numberHeading: 'Zadzwoń pod ten numer',
  expiredHeading: 'Ten numer wygasł',
  waitingHeading: 'Numer do kontaktu z\u00a0nami',
  confirmHeading: 'Zamknąć bez nawiązania połączenia?',

  intro: 'Podaj swoje dane, a\u00a0otrzymasz numer, pod który możesz zadzwonić.',
  labels: {
    firstname: 'Imię',
    lastname: 'Nazwisko',
    email: 'E-mail',
    country: 'Kraj',
    phonenumber: 'Twój numer telefonu',
  },
  optional: 'opcjonalnie',
  problems: {
    required: 'Wypełnij to pole.',
    email: 'Podaj adres e-mail, na przykład imie@example.com.',
    phonenumber: 'Podaj numer telefonu.',
    unlikely: 'Sprawdź ten numer. Jeśli jest poprawny, wyślij go ponownie.',
  },
  problemsIn: (fields) => `Sprawdź: ${fields}.`,
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
  callFrom: (phonenumber) => `Zadzwoń z\u00a0numeru ${phonenumber}, abyśmy wiedzieli, że to Ty.`,
  copy: 'Kopiuj',
  copyNumber: 'Kopiuj numer',
  copyCode: 'Kopiuj kod dostępu',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować. Tekst jest zaznaczony – możesz skopiować go ręcznie.',
  scan: 'Zeskanuj, aby zadzwonić z\u00a0telefonu',
  qrCode: (number) => `Kod QR do połączenia z\u00a0numerem ${number}`,

  expires: (when) => `Wygaśnie ${when}`,
  expiresSoon: 'Wkrótce wygaśnie',
  canRenew: 'Możesz już uzyskać nowy numer.',
  expired: 'Nowy możesz uzyskać od razu, bez podawania danych.',
  renew: 'Uzyskaj nowy numer',

  errors: {
    network: 'Nie udało się połączyć z\u00a0naszą usługą. Sprawdź połączenie z\u00a0internetem.',
    timeout: 'Nasza usługa nie odpowiedziała na czas. Spróbuj ponownie.',
    offline: 'Brak połączenia z\u00a0internetem. Sprawdź ustawienia sieci.',
    unavailable: 'Nasza usługa jest przeciążona. Spróbuj ponownie za chwilę.',
    'rate-limited': 'Było zbyt wiele zapytań. Spróbuj ponownie za chwilę.',
    closed: 'W\u00a0tej chwili jesteśmy nieczynni.',
    'invalid-number': 'Sprawdź ten numer telefonu.',
    'invalid-form': 'Sprawdź wprowadzone dane.',
    'session-expired': 'Ta strona jest nieaktualna. Odśwież ją i\u00a0spróbuj ponownie.',
    'not-allowed': 'Nie możemy odbierać połączeń z\u00a0tego numeru telefonu.',
    misconfigured:
      'Wystąpił problem po naszej stronie. Skontaktuj się z\u00a0nami w\u00a0inny sposób.',
    'bad-response': 'Wystąpił problem po naszej stronie. Spróbuj ponownie.',
    unknown: 'Coś poszło nie tak. Spróbuj ponownie.',
  },
  fallback: 'Możesz też zadzwonić do nas bezpośrednio:',

  confirm: 'Wprowadzone dane zostaną utracone.',
  keep: 'Kontynuuj',
  discard: 'Zamknij',
};
