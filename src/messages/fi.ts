/** Finnish. */
import type { Messages } from './messages.js';

export const fi: Messages = {
  language: 'fi',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Keskustele kanssamme',
  numberHeading: 'Soita tähän numeroon',
  expiredHeading: 'Tämä numero on vanhentunut',
  waitingHeading: 'Numero soittamista varten',
  confirmHeading: 'Suljetaanko soittamatta?',

  intro: 'Kerro, kuka olet, niin saat numeron, johon voit soittaa.',
  labels: {
    firstname: 'Etunimi',
    lastname: 'Sukunimi',
    email: 'Sähköposti',
    country: 'Maa',
    phonenumber: 'Puhelinnumero',
  },
  optional: 'valinnainen',
  problems: {
    required: 'Täytä tämä kenttä.',
    email: 'Anna sähköpostiosoite, esimerkiksi nimi@example.com.',
    phonenumber: 'Anna puhelinnumero.',
    unlikely: 'Puuttuuko numerosta jotain? Jos ei, lähetä se uudelleen.',
  },
  problemsIn: (fields) => `Tarkista: ${fields}.`,
  suggestion: (phonenumber) => `Käytä numeroa ${phonenumber}`,

  submit: 'Hae numero',
  submitting: 'Hetkinen…',
  retry: 'Yritä uudelleen',
  retryIn: (when) => `Yritä uudelleen ${when}`,
  cancel: 'Peruuta',
  close: 'Sulje',
  minimize: 'Pienennä',

  call: 'Soita',
  callNumber: (number) => `Soita numeroon ${number}`,
  accessCode: 'Pääsykoodi',
  accessCodeHint: 'Sitä kysytään puhelun aikana.',
  callFrom: (phonenumber) => `Soita numerosta ${phonenumber}, niin tunnistamme sinut.`,
  copy: 'Kopioi',
  copyNumber: 'Kopioi numero',
  copyCode: 'Kopioi pääsykoodi',
  copied: 'Kopioitu',
  copyFailed: 'Kopiointi ei onnistunut. Teksti on valittuna, joten voit kopioida sen itse.',
  scan: 'Skannaa ja soita puhelimellasi',
  qrCode: (number) => `QR-koodi, jolla voi soittaa numeroon ${number}`,

  expires: (when) => `Vanhenee ${when}`,
  expiresSoon: 'Vanhenee pian',
  expired: 'Saat uuden numeron heti, eikä sinun tarvitse täyttää mitään.',
  renew: 'Hae uusi numero',

  errors: {
    network: 'Palveluumme ei saatu yhteyttä. Tarkista verkkoyhteytesi.',
    timeout: 'Palvelumme ei vastannut ajoissa. Yritä uudelleen.',
    offline: 'Laitteesi on offline-tilassa. Tarkista verkkoyhteytesi.',
    unavailable: 'Palvelumme on ruuhkautunut. Yritä hetken kuluttua uudelleen.',
    'rate-limited': 'Pyyntöjä tuli liian monta. Yritä hetken kuluttua uudelleen.',
    closed: 'Palvelumme on tällä hetkellä suljettu.',
    'invalid-number': 'Tarkista tämä puhelinnumero.',
    'not-allowed': 'Emme voi vastaanottaa puheluita tästä puhelinnumerosta.',
    misconfigured: 'Palvelumme asetuksissa on virhe. Ota meihin yhteyttä muulla tavalla.',
    'bad-response': 'Palvelumme antoi virheellisen vastauksen. Yritä uudelleen.',
    unknown: 'Jokin meni vikaan. Yritä uudelleen.',
  },
  fallback: 'Voit myös soittaa meille suoraan:',

  confirm: 'Antamasi tiedot häviävät.',
  keep: 'Pysy tässä',
  discard: 'Sulje',
};
