/** Italian. */
import type { Messages } from './messages.js';

export const it: Messages = {
  language: 'it',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Parliamone al telefono',
  numberHeading: 'Il numero da chiamare è pronto',
  expiredHeading: 'Questo numero è scaduto',
  waitingHeading: 'Il numero da chiamare',
  confirmHeading: 'Chiudere senza chiamare?',

  intro: 'Bastano pochi dati per ricevere un numero da chiamare.',
  labels: {
    firstname: 'Nome',
    lastname: 'Cognome',
    email: 'Email',
    country: 'Paese',
    phonenumber: 'Numero di telefono',
  },
  optional: 'opzionale',
  problems: {
    required: 'Compilare questo campo.',
    email: 'Inserire un indirizzo email, ad esempio nome@example.com.',
    phonenumber: 'Inserire un numero di telefono.',
    unlikely: 'Questo numero è completo? Se sì, inviarlo di nuovo.',
  },
  problemsIn: (fields) => `Verificare: ${fields}.`,
  suggestion: (phonenumber) => `Usa ${phonenumber}`,

  submit: 'Richiedi un numero',
  submitting: 'Un momento…',
  retry: 'Riprova',
  retryIn: (when) => `Riprova ${when}`,
  cancel: 'Annulla',
  close: 'Chiudi',
  minimize: 'Riduci a icona',

  call: 'Chiama',
  callNumber: (number) => `Chiama il numero ${number}`,
  accessCode: 'Codice di accesso',
  accessCodeHint: 'Verrà richiesto durante la chiamata.',
  callFrom: (phonenumber) =>
    `Si prega di chiamare dal numero ${phonenumber}: ci permette di riconoscere chi chiama.`,
  copy: 'Copia',
  copyNumber: 'Copia il numero',
  copyCode: 'Copia il codice di accesso',
  copied: 'Copiato',
  copyFailed: 'Copia non riuscita: il testo è selezionato, si può copiare a mano.',
  scan: 'Inquadrare il codice per chiamare con il telefono',
  qrCode: (number) => `Codice QR per chiamare il numero ${number}`,

  expires: (when) => `Scade ${when}`,
  expiresSoon: 'Scade a breve',
  canRenew: 'Ora puoi richiedere un nuovo numero.',
  expired: 'È possibile richiederne subito uno nuovo, senza inserire alcun dato.',
  renew: 'Richiedi un nuovo numero',

  errors: {
    network: 'Il nostro servizio non è raggiungibile. Verificare la connessione.',
    timeout: 'Il nostro servizio non ha risposto in tempo. Si prega di riprovare.',
    offline: 'Il dispositivo è offline. Verificare la connessione.',
    unavailable: 'Il nostro servizio è sovraccarico. Si prega di riprovare tra poco.',
    'rate-limited': 'Ci sono state troppe richieste. Si prega di riprovare tra poco.',
    closed: 'In questo momento siamo chiusi.',
    'invalid-number': 'Verificare questo numero di telefono.',
    'invalid-form': 'Controlla i dati inseriti.',
    'session-expired': 'Questa pagina non è più aggiornata. Ricaricala e riprova.',
    'not-allowed': 'Non possiamo accettare chiamate da questo numero di telefono.',
    misconfigured:
      'Il nostro servizio non è configurato correttamente. Si prega di contattarci in un altro modo.',
    'bad-response': 'Il nostro servizio ha dato una risposta errata. Si prega di riprovare.',
    unknown: 'Si è verificato un errore. Si prega di riprovare.',
  },
  fallback: 'È anche possibile chiamarci direttamente:',

  confirm: 'I dati inseriti andranno persi.',
  keep: 'Resta qui',
  discard: 'Chiudi',
};
