/** Portuguese. */
import type { Messages } from './messages.js';

export const pt: Messages = {
  language: 'pt',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Ligue para nós',
  numberHeading: 'Ligue para este número',
  expiredHeading: 'Este número expirou',
  waitingHeading: 'O número para ligar',
  confirmHeading: 'Fechar sem ligar?',

  intro: 'Preencha os seus dados e receba um número para ligar.',
  labels: {
    firstname: 'Nome',
    lastname: 'Sobrenome',
    email: 'E-mail',
    country: 'País',
    phonenumber: 'Número de telefone',
  },
  optional: 'opcional',
  problems: {
    required: 'Preencha este campo.',
    email: 'Insira um endereço de e-mail, por exemplo, nome@example.com.',
    phonenumber: 'Insira um número de telefone.',
    unlikely: 'Este número está completo? Se estiver, envie-o novamente.',
  },
  problemsIn: (fields) => `Verifique: ${fields}.`,
  suggestion: (phonenumber) => `Usar ${phonenumber}`,

  submit: 'Receber um número',
  submitting: 'Um momento…',
  retry: 'Tentar novamente',
  retryIn: (when) => `Tentar novamente ${when}`,
  cancel: 'Cancelar',
  close: 'Fechar',
  minimize: 'Minimizar',

  call: 'Ligar',
  callNumber: (number) => `Ligar para ${number}`,
  accessCode: 'Código de acesso',
  accessCodeHint: 'Será solicitado durante a chamada.',
  callFrom: (phonenumber) => `Ligue do número ${phonenumber}: assim identificamos a sua chamada.`,
  copy: 'Copiar',
  copyNumber: 'Copiar o número',
  copyCode: 'Copiar o código de acesso',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar. O texto está selecionado: copie-o manualmente.',
  scan: 'Leia o código para ligar com o seu telefone',
  qrCode: (number) => `Código QR para ligar para ${number}`,

  expires: (when) => `Expira ${when}`,
  expiresSoon: 'Expira em breve',
  canRenew: 'Você já pode receber um novo número.',
  expired: 'Receba um novo agora mesmo, sem preencher nada.',
  renew: 'Receber um novo número',

  errors: {
    network: 'O nosso serviço não está acessível. Verifique a sua conexão.',
    timeout: 'O nosso serviço não respondeu a tempo. Tente novamente.',
    offline: 'Sem acesso à internet. Verifique a sua conexão.',
    unavailable: 'O nosso serviço está sobrecarregado. Tente novamente dentro de instantes.',
    'rate-limited': 'Houve pedidos em excesso. Tente novamente dentro de instantes.',
    closed: 'Estamos fechados neste momento.',
    'invalid-number': 'Verifique este número de telefone.',
    'invalid-form': 'Verifique os dados preenchidos.',
    'session-expired': 'Esta página está desatualizada. Recarregue-a e tente novamente.',
    'not-allowed': 'Não podemos atender chamadas deste número de telefone.',
    misconfigured:
      'O nosso serviço não está configurado corretamente. Procure-nos por outro canal.',
    'bad-response': 'O nosso serviço deu uma resposta incorreta. Tente novamente.',
    unknown: 'Ocorreu um erro. Tente novamente.',
  },
  fallback: 'Se preferir, ligue diretamente para nós:',

  confirm: 'Os dados preenchidos serão perdidos.',
  keep: 'Continuar aqui',
  discard: 'Fechar',
};
