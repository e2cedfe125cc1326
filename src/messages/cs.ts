/** Czech. */
import type { Messages } from './messages.js';

export const cs: Messages = {
  language: 'cs',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Promluvte si s\u00a0námi',
  numberHeading: 'Zavolejte na toto číslo',
  expiredHeading: 'Platnost tohoto čísla vypršela',
  waitingHeading: 'Číslo pro váš hovor',
  confirmHeading: 'Zavřít bez zavolání?',

  intro: 'Řekněte nám, kdo jste, a\u00a0dáme vám číslo, na které můžete zavolat.',
  labels: {
    firstname: 'Jméno',
    lastname: 'Příjmení',
    email: 'E-mail',
    country: 'Země',
    phonenumber: 'Vaše telefonní číslo',
  },
  optional: 'nepovinné',
  problems: {
    required: 'Vyplňte prosím toto pole.',
    email: 'Zadejte prosím e-mailovou adresu, například jmeno@example.com.',
    phonenumber: 'Zadejte prosím telefonní číslo.',
    unlikely: 'Zkontrolujte prosím toto číslo. Pokud je správné, odešlete ho znovu.',
  },
  problemsIn: (fields) => `Zkontrolujte prosím: ${fields}.`,
  suggestion: (phonenumber) => `Použít ${phonenumber}`,

  submit: 'Získat číslo',
  submitting: 'Okamžik…',
  retry: 'Zkusit znovu',
  retryIn: (when) => `Zkusit znovu ${when}`,
  cancel: 'Zrušit',
  close: 'Zavřít',
  minimize: 'Minimalizovat',

  call: 'Zavolat',
  callNumber: (number) => `Zavolat na číslo ${number}`,
  accessCode: 'Přístupový kód',
  accessCodeHint: 'Při hovoru se vás na něj zeptáme.',
  callFrom: (phonenumber) =>
    `Volejte prosím z\u00a0čísla ${phonenumber}, abychom věděli, že jste to vy.`,
  copy: 'Kopírovat',
  copyNumber: 'Kopírovat číslo',
  copyCode: 'Kopírovat přístupový kód',
  copied: 'Zkopírováno',
  copyFailed: 'Kopírování se nezdařilo. Text je označený, zkopírujte ho prosím ručně.',
  scan: 'Naskenujte a\u00a0zavolejte z\u00a0telefonu',
  qrCode: (number) => `QR kód pro volání na číslo ${number}`,

  expires: (when) => `Platnost vyprší ${when}`,
  expiresSoon: 'Platnost brzy vyprší',
  canRenew: 'Teď můžete získat nové číslo.',
  expired: 'Nové můžete získat hned a\u00a0nemusíte nic vyplňovat.',
  renew: 'Získat nové číslo',

  errors: {
    network: 'Nepodařilo se spojit s\u00a0naší službou. Zkontrolujte prosím připojení.',
    timeout: 'Naše služba neodpověděla včas. Zkuste to prosím znovu.',
    offline: 'Jste offline. Zkontrolujte prosím připojení.',
    unavailable: 'Naše služba je přetížená. Zkuste to prosím za chvíli znovu.',
    'rate-limited': 'Požadavků bylo příliš mnoho. Zkuste to prosím za chvíli znovu.',
    closed: 'Momentálně máme zavřeno.',
    'invalid-number': 'Zkontrolujte prosím toto telefonní číslo.',
    'invalid-form': 'Zkontrolujte prosím zadané údaje.',
    'session-expired':
      'Tato stránka už není aktuální. Načtěte ji prosím znovu a\u00a0zkuste to ještě jednou.',
    'not-allowed': 'Z\u00a0tohoto telefonního čísla nemůžeme přijímat hovory.',
    misconfigured: 'Na naší straně se něco nepovedlo. Kontaktujte nás prosím jiným způsobem.',
    'bad-response': 'Na naší straně se něco nepovedlo. Zkuste to prosím znovu.',
    unknown: 'Něco se nepovedlo. Zkuste to prosím znovu.',
  },
  fallback: 'Můžete nám také zavolat přímo:',

  confirm: 'Zadané údaje se ztratí.',
  keep: 'Pokračovat',
  discard: 'Zavřít',
};
