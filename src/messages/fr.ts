/** French. */
import type { Messages } from './messages.js';

export const fr: Messages = {
  language: 'fr',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Échangeons par téléphone',
  numberHeading: 'Voici le numéro à appeler',
  expiredHeading: 'Ce numéro a expiré',
  waitingHeading: 'Le numéro à appeler',
  confirmHeading: 'Fermer sans appeler\u202f?',

  intro: 'Dites-nous qui vous êtes et nous vous donnerons un numéro à appeler.',
  labels: {
    firstname: 'Prénom',
    lastname: 'Nom',
    email: 'Adresse e-mail',
    country: 'Pays',
    phonenumber: 'Votre numéro de téléphone',
  },
  optional: 'facultatif',
  problems: {
    required: 'Veuillez remplir ce champ.',
    email: 'Veuillez saisir une adresse e-mail, par exemple nom@example.com.',
    phonenumber: 'Veuillez saisir un numéro de téléphone.',
    unlikely: 'Veuillez vérifier ce numéro. S’il est correct, envoyez-le à nouveau.',
  },
  problemsIn: (fields) => `Veuillez vérifier\u00a0: ${fields}.`,
  suggestion: (phonenumber) => `Utiliser le ${phonenumber}`,

  submit: 'Obtenir un numéro',
  submitting: 'Un instant…',
  retry: 'Réessayer',
  retryIn: (when) => `Réessayer ${when}`,
  cancel: 'Annuler',
  close: 'Fermer',
  minimize: 'Réduire',

  call: 'Appeler',
  callNumber: (number) => `Appeler le ${number}`,
  accessCode: 'Code d’accès',
  accessCodeHint: 'Il vous sera demandé lors de l’appel.',
  callFrom: (phonenumber) =>
    `Veuillez appeler depuis le ${phonenumber} afin que nous puissions vous reconnaître.`,
  copy: 'Copier',
  copyNumber: 'Copier le numéro',
  copyCode: 'Copier le code d’accès',
  copied: 'Copié',
  copyFailed: 'La copie a échoué. Le texte est sélectionné\u00a0: copiez-le manuellement.',
  scan: 'Scannez pour appeler avec votre téléphone',
  qrCode: (number) => `QR code pour appeler le ${number}`,

  expires: (when) => `Expire ${when}`,
  expiresSoon: 'Expire bientôt',
  canRenew: 'Vous pouvez maintenant obtenir un nouveau numéro.',
  expired: 'Vous pouvez en obtenir un nouveau tout de suite, sans rien saisir.',
  renew: 'Obtenir un nouveau numéro',

  errors: {
    network: 'Notre service est injoignable. Veuillez vérifier votre connexion.',
    timeout: 'Notre service n’a pas répondu à temps. Veuillez réessayer.',
    offline: 'Vous êtes hors ligne. Veuillez vérifier votre connexion.',
    unavailable: 'Notre service est très sollicité. Veuillez réessayer dans quelques instants.',
    'rate-limited': 'Il y a eu trop de demandes. Veuillez réessayer dans quelques instants.',
    closed: 'Nous sommes fermés pour le moment.',
    'invalid-number': 'Veuillez vérifier ce numéro de téléphone.',
    'invalid-form': 'Veuillez vérifier les informations saisies.',
    'session-expired': 'Cette page n’est plus à jour. Veuillez la recharger, puis réessayer.',
    'not-allowed': 'Nous ne pouvons pas prendre d’appels provenant de ce numéro de téléphone.',
    misconfigured:
      'Un problème est survenu de notre côté. Veuillez nous contacter par un autre moyen.',
    'bad-response': 'Un problème est survenu de notre côté. Veuillez réessayer.',
    unknown: 'Une erreur s’est produite. Veuillez réessayer.',
  },
  fallback: 'Vous pouvez aussi nous appeler directement\u00a0:',

  confirm: 'Les informations saisies seront perdues.',
  keep: 'Continuer',
  discard: 'Fermer',
};
