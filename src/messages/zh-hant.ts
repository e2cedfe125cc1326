/** Traditional Chinese, as in Taiwan. */
import type { Messages } from './messages.js';

export const zhHant: Messages = {
  language: 'zh-Hant',
  direction: 'ltr',
  familyNameFirst: true,

  heading: '電話洽詢',
  numberHeading: '請撥打以下號碼',
  expiredHeading: '此號碼已失效',
  waitingHeading: '您要撥打的號碼',
  confirmHeading: '尚未撥打電話，確定要關閉嗎？',

  intro: '請填寫您的資料，我們會提供可撥打的號碼給您。',
  labels: {
    firstname: '名字',
    lastname: '姓氏',
    email: '電子郵件',
    country: '國家/地區',
    phonenumber: '電話號碼',
  },
  optional: '選填',
  problems: {
    required: '請填寫此欄位。',
    email: '請輸入電子郵件地址，例如 name@example.com。',
    phonenumber: '請輸入電話號碼。',
    unlikely: '號碼是否完整？如果完整，請再送出一次。',
  },
  problemsIn: (fields) => `請檢查以下欄位：${fields}。`,
  suggestion: (phonenumber) => `使用 ${phonenumber}`,

  submit: '取得號碼',
  submitting: '請稍候…',
  retry: '再試一次',
  retryIn: (when) => `${when}可再試一次`,
  cancel: '取消',
  close: '關閉',
  minimize: '最小化',

  call: '撥打',
  callNumber: (number) => `撥打 ${number}`,
  accessCode: '存取碼',
  accessCodeHint: '接通後需要您提供此碼。',
  callFrom: (phonenumber) => `請使用您的號碼 ${phonenumber} 撥打，以便我們確認您的身分。`,
  copy: '複製',
  copyNumber: '複製號碼',
  copyCode: '複製存取碼',
  copied: '已複製',
  copyFailed: '內容已選取，請手動複製。',
  scan: '用手機掃描即可撥打',
  qrCode: (number) => `可撥打 ${number} 的 QR 碼`,

  expires: (when) => `${when}失效`,
  expiresSoon: '即將失效',
  expired: '您可以立即取得新號碼，無需填寫任何資料。',
  renew: '取得新號碼',

  errors: {
    network: '無法連線至我們的服務，請檢查網路連線。',
    timeout: '服務未能及時回應，請再試一次。',
    offline: '您目前處於離線狀態，請檢查網路連線。',
    unavailable: '服務忙碌中，請稍後再試。',
    'rate-limited': '要求次數過多，請稍後再試。',
    closed: '目前非服務時間。',
    'invalid-number': '請檢查此電話號碼。',
    'not-allowed': '我們無法接聽此電話號碼的來電。',
    misconfigured: '服務設定有誤，請透過其他方式聯絡我們。',
    'bad-response': '服務傳回錯誤的回應，請再試一次。',
    unknown: '發生問題，請再試一次。',
  },
  fallback: '您也可以直接來電：',

  confirm: '您填寫的內容將不會保留。',
  keep: '繼續',
  discard: '關閉',
};
