/** Turkish. */
import type { Messages } from './messages.js';

export const tr: Messages = {
  language: 'tr',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'Bizimle görüşün',
  numberHeading: 'Arayacağınız numara hazır',
  expiredHeading: 'Bu numaranın süresi doldu',
  waitingHeading: 'Arayacağınız numara',
  confirmHeading: 'Aramadan kapatmak istiyor musunuz?',

  intro: 'Kendinizi tanıtın, size arayabileceğiniz bir numara verelim.',
  labels: {
    firstname: 'Ad',
    lastname: 'Soyad',
    email: 'E-posta',
    country: 'Ülke',
    phonenumber: 'Telefon numaranız',
  },
  optional: 'isteğe bağlı',
  problems: {
    required: 'Lütfen bu alanı doldurun.',
    email: 'Lütfen bir e-posta adresi girin (ör. ad@example.com).',
    phonenumber: 'Lütfen bir telefon numarası girin.',
    unlikely: 'Lütfen bu numarayı kontrol edin. Doğruysa tekrar gönderin.',
  },
  problemsIn: (fields) => `Lütfen şu alanları kontrol edin: ${fields}.`,
  suggestion: (phonenumber) => `${phonenumber} numarasını kullan`,

  submit: 'Numara al',
  submitting: 'Lütfen bekleyin…',
  retry: 'Tekrar dene',
  retryIn: (when) => `${when} tekrar dene`,
  cancel: 'Vazgeç',
  close: 'Kapat',
  minimize: 'Küçült',

  call: 'Hemen ara',
  callNumber: (number) => `${number} numarasını hemen ara`,
  accessCode: 'Erişim kodu',
  accessCodeHint: 'Arama sırasında sizden istenecek.',
  callFrom: (phonenumber) =>
    `Sizi tanıyabilmemiz için lütfen ${phonenumber} numaralı telefondan arayın.`,
  copy: 'Kopyala',
  copyNumber: 'Numarayı kopyala',
  copyCode: 'Erişim kodunu kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Kopyalanamadı. Metin seçildi, lütfen elle kopyalayın.',
  scan: 'Telefonunuzla aramak için karekodu okutun',
  qrCode: (number) => `${number} numarasını aramak için karekod`,

  expires: (when) => `Süresi ${when} dolacak`,
  expiresSoon: 'Süresi dolmak üzere',
  canRenew: 'Şimdi yeni bir numara alabilirsiniz.',
  expired: 'Hiçbir bilgi girmeden hemen yeni bir numara alabilirsiniz.',
  renew: 'Yeni numara al',

  errors: {
    network: 'Hizmetimize ulaşılamadı. Lütfen bağlantınızı kontrol edin.',
    timeout: 'Hizmetimiz zamanında yanıt vermedi. Lütfen tekrar deneyin.',
    offline: 'Çevrimdışısınız. Lütfen bağlantınızı kontrol edin.',
    unavailable: 'Hizmetimiz şu anda yoğun. Lütfen biraz sonra tekrar deneyin.',
    'rate-limited': 'Çok fazla istek gönderildi. Lütfen biraz sonra tekrar deneyin.',
    closed: 'Şu anda kapalıyız.',
    'invalid-number': 'Lütfen bu telefon numarasını kontrol edin.',
    'invalid-form': 'Lütfen girdiğiniz bilgileri kontrol edin.',
    'session-expired': 'Bu sayfa artık güncel değil. Lütfen sayfayı yenileyip tekrar deneyin.',
    'not-allowed': 'Bu telefon numarasından gelen aramaları kabul edemiyoruz.',
    misconfigured: 'Bizden kaynaklanan bir sorun oluştu. Lütfen bize başka bir yoldan ulaşın.',
    'bad-response': 'Bizden kaynaklanan bir sorun oluştu. Lütfen tekrar deneyin.',
    unknown: 'Bir sorun oluştu. Lütfen tekrar deneyin.',
  },
  fallback: 'Bizi doğrudan da arayabilirsiniz:',

  confirm: 'Girdiğiniz bilgiler kaybolacak.',
  keep: 'Devam et',
  discard: 'Kapat',
};
