/** Spanish. */
import type { Messages } from './messages.js';

export const es: Messages = {
  language: 'es',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Hable con nosotros',
  numberHeading: 'Llame a este número',
  expiredHeading: 'Este número ha caducado',
  waitingHeading: 'El número para llamarnos',
  confirmHeading: '¿Cerrar sin llamar?',

  intro: 'Díganos quién es y le daremos un número al que llamar.',
  labels: {
    firstname: 'Nombre',
    lastname: 'Apellidos',
    email: 'Correo electrónico',
    country: 'País',
    phonenumber: 'Su número de teléfono',
  },
  optional: 'opcional',
  problems: {
    required: 'Complete este campo.',
    email: 'Escriba una dirección de correo electrónico, por ejemplo, nombre@example.com.',
    phonenumber: 'Escriba un número de teléfono.',
    unlikely: 'Revise este número. Si es correcto, envíelo de nuevo.',
  },
  problemsIn: (fields) => `Revise lo siguiente: ${fields}.`,
  suggestion: (phonenumber) => `Usar el ${phonenumber}`,

  submit: 'Obtener un número',
  submitting: 'Un momento…',
  retry: 'Reintentar',
  retryIn: (when) => `Reintentar ${when}`,
  cancel: 'Cancelar',
  close: 'Cerrar',
  minimize: 'Minimizar',

  call: 'Llamar',
  callNumber: (number) => `Llamar al ${number}`,
  accessCode: 'Código de acceso',
  accessCodeHint: 'Se lo pediremos durante la llamada.',
  callFrom: (phonenumber) => `Llame desde el ${phonenumber} para que sepamos que es usted.`,
  copy: 'Copiar',
  copyNumber: 'Copiar el número',
  copyCode: 'Copiar el código de acceso',
  copied: 'Copiado',
  copyFailed: 'No se ha podido copiar. El texto está seleccionado: cópielo manualmente.',
  scan: 'Escanee para llamar con su teléfono',
  qrCode: (number) => `Código QR para llamar al ${number}`,

  expires: (when) => `Caduca ${when}`,
  expiresSoon: 'A punto de caducar',
  canRenew: 'Ya puede obtener un número nuevo.',
  expired: 'Puede obtener uno nuevo al instante, sin tener que rellenar nada.',
  renew: 'Obtener un número nuevo',

  errors: {
    network: 'No hemos podido conectar con nuestro servicio. Compruebe su conexión.',
    timeout: 'Nuestro servicio no ha respondido a tiempo. Inténtelo de nuevo.',
    offline: 'No tiene conexión. Compruebe su acceso a internet.',
    unavailable: 'Nuestro servicio está saturado. Inténtelo de nuevo en unos instantes.',
    'rate-limited': 'Ha habido demasiadas solicitudes. Inténtelo de nuevo en unos instantes.',
    closed: 'En este momento estamos cerrados.',
    'invalid-number': 'Revise este número de teléfono.',
    'invalid-form': 'Revise los datos introducidos.',
    'session-expired':
      'Esta página ya no está actualizada. Vuelva a cargarla e inténtelo de nuevo.',
    'not-allowed': 'No podemos atender llamadas desde este número de teléfono.',
    misconfigured:
      'Ha ocurrido un problema por nuestra parte. Póngase en contacto con nosotros por otro medio.',
    'bad-response': 'Ha ocurrido un problema por nuestra parte. Inténtelo de nuevo.',
    unknown: 'Se ha producido un error. Inténtelo de nuevo.',
  },
  fallback: 'También puede llamarnos directamente:',

  confirm: 'Se perderán los datos introducidos.',
  keep: 'Continuar',
  discard: 'Cerrar',
};
