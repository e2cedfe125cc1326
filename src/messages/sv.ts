/** Swedish. */
import type { Messages } from './messages.js';

export const sv: Messages = {
  language: 'sv',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Prata med oss',
  numberHeading: 'Ring det här numret',
  expiredHeading: 'Det här numret har gått ut',
  waitingHeading: 'Nummer att ringa',
  confirmHeading: 'Vill du stänga utan att ringa?',

  intro: 'Berätta vem du är, så får du ett nummer att ringa.',
  labels: {
    firstname: 'Förnamn',
    lastname: 'Efternamn',
    email: 'E-postadress',
    country: 'Land',
    phonenumber: 'Telefonnummer',
  },
  optional: 'valfritt',
  problems: {
    required: 'Fyll i det här fältet.',
    email: 'Ange en e-postadress, till exempel namn@example.com.',
    phonenumber: 'Ange ett telefonnummer.',
    unlikely: 'Är numret komplett? Skicka det i så fall en gång till.',
  },
  problemsIn: (fields) => `Kontrollera: ${fields}.`,
  suggestion: (phonenumber) => `Använd ${phonenumber}`,

  submit: 'Få ett nummer',
  submitting: 'Ett ögonblick\u00a0…',
  retry: 'Försök igen',
  retryIn: (when) => `Försök igen ${when}`,
  cancel: 'Avbryt',
  close: 'Stäng',
  minimize: 'Minimera',

  call: 'Ring',
  callNumber: (number) => `Ring ${number}`,
  accessCode: 'Åtkomstkod',
  accessCodeHint: 'Vi frågar efter koden när du ringer.',
  callFrom: (phonenumber) => `Ring från ${phonenumber}, så vet vi vem du är.`,
  copy: 'Kopiera',
  copyNumber: 'Kopiera numret',
  copyCode: 'Kopiera åtkomstkoden',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera. Texten är markerad så att du kan kopiera den själv.',
  scan: 'Skanna för att ringa med din telefon',
  qrCode: (number) => `QR-kod för att ringa ${number}`,

  expires: (when) => `Går ut ${when}`,
  expiresSoon: 'Går snart ut',
  expired: 'Du kan få ett nytt direkt, utan att fylla i något.',
  renew: 'Få ett nytt nummer',

  errors: {
    network: 'Vi kunde inte nå vår tjänst. Kontrollera din anslutning.',
    timeout: 'Vår tjänst svarade inte i tid. Försök igen.',
    offline: 'Du är offline. Kontrollera din anslutning.',
    unavailable: 'Vår tjänst är överbelastad. Försök igen om en liten stund.',
    'rate-limited': 'Det blev för många förfrågningar. Försök igen om en liten stund.',
    closed: 'Vi har stängt just nu.',
    'invalid-number': 'Kontrollera det här telefonnumret.',
    'not-allowed': 'Vi kan inte ta emot samtal från det här telefonnumret.',
    misconfigured: 'Vår tjänst är inte rätt konfigurerad. Kontakta oss på något annat sätt.',
    'bad-response': 'Vår tjänst gav ett felaktigt svar. Försök igen.',
    unknown: 'Något gick fel. Försök igen.',
  },
  fallback: 'Du kan också ringa oss direkt:',

  confirm: 'Dina ifyllda uppgifter går förlorade.',
  keep: 'Stanna kvar',
  discard: 'Stäng',
};
