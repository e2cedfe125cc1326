/** Japanese. */
import type { Messages } from './messages.js';

export const ja: Messages = {
  language: 'ja',
  direction: 'ltr',
  familyNameFirst: true,

  heading: 'お電話でのお問い合わせ',
  numberHeading: 'こちらの番号にお電話ください',
  expiredHeading: 'この番号の有効期限が切れました',
  waitingHeading: 'おかけいただく番号',
  confirmHeading: '電話をかけずに閉じますか？',

  intro: 'お客様の情報をご入力いただくと、おかけいただく番号をご案内します。',
  labels: {
    firstname: '名',
    lastname: '姓',
    email: 'メールアドレス',
    country: '国・地域',
    phonenumber: 'お客様の電話番号',
  },
  optional: '任意',
  problems: {
    required: 'この項目を入力してください。',
    email: 'メールアドレスを入力してください（例：name@example.com）。',
    phonenumber: '電話番号を入力してください。',
    unlikely: 'この番号に間違いがないかご確認ください。問題がなければ、もう一度送信してください。',
  },
  problemsIn: (fields) => `次の項目をご確認ください：${fields}`,
  suggestion: (phonenumber) => `${phonenumber} を使う`,

  submit: '番号を取得する',
  submitting: '少々お待ちください…',
  retry: 'もう一度試す',
  retryIn: (when) => `${when}にもう一度試せます`,
  cancel: 'キャンセル',
  close: '閉じる',
  minimize: '最小化する',

  call: '電話をかける',
  callNumber: (number) => `${number} に電話をかける`,
  accessCode: 'アクセスコード',
  accessCodeHint: '通話の際にお伺いします。',
  callFrom: (phonenumber) =>
    `${phonenumber} からお電話ください。この番号でお客様を確認いたします。`,
  copy: 'コピー',
  copyNumber: '電話番号をコピー',
  copyCode: 'アクセスコードをコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。選択されている文字を手動でコピーしてください。',
  scan: 'スマートフォンで読み取って電話をかける',
  qrCode: (number) => `${number} に電話をかけるための QR コード`,

  expires: (when) => `${when}に有効期限が切れます`,
  expiresSoon: 'まもなく有効期限が切れます',
  canRenew: '新しい番号を取得できるようになりました。',
  expired: 'すぐに新しい番号を取得できます。入力は不要です。',
  renew: '新しい番号を取得する',

  errors: {
    network: 'サービスに接続できませんでした。インターネット接続をご確認ください。',
    timeout: 'サービスから時間内に応答がありませんでした。もう一度お試しください。',
    offline: 'オフラインです。インターネット接続をご確認ください。',
    unavailable: 'ただいま混み合っています。しばらくしてからもう一度お試しください。',
    'rate-limited': 'リクエストが多すぎます。しばらくしてからもう一度お試しください。',
    closed: 'ただいま受付時間外です。',
    'invalid-number': 'この電話番号をご確認ください。',
    'invalid-form': 'ご入力内容をご確認ください。',
    'session-expired':
      'このページの有効期限が切れました。再読み込みしてから、もう一度お試しください。',
    'not-allowed': 'この電話番号からのお電話はお受けできません。',
    misconfigured: 'システム側で問題が発生しました。お手数ですが、別の方法でお問い合わせください。',
    'bad-response': 'システム側で問題が発生しました。もう一度お試しください。',
    unknown: '問題が発生しました。もう一度お試しください。',
  },
  fallback: '直接お電話いただくこともできます：',

  confirm: 'ご入力いただいた内容は失われます。',
  keep: '続ける',
  discard: '閉じる',
};
