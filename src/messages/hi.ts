/** Hindi. */
import type { Messages } from './messages.js';

export const hi: Messages = {
  language: 'hi',
  direction: 'ltr',
  familyNameFirst: false,

  heading: 'हमसे बात करें',
  numberHeading: 'कॉल करने के लिए नंबर तैयार है',
  expiredHeading: 'इस नंबर की वैधता समाप्त हो गई है',
  waitingHeading: 'कॉल करने के लिए नंबर',
  confirmHeading: 'कॉल किए बिना बंद करें?',

  intro: 'अपनी जानकारी दें, हम आपको कॉल करने के लिए एक नंबर देंगे।',
  labels: {
    firstname: 'पहला नाम',
    lastname: 'उपनाम',
    email: 'ईमेल',
    country: 'देश',
    phonenumber: 'फ़ोन नंबर',
  },
  optional: 'वैकल्पिक',
  problems: {
    required: 'कृपया यह फ़ील्ड भरें।',
    email: 'कृपया name@example.com जैसा ईमेल पता डालें।',
    phonenumber: 'कृपया फ़ोन नंबर डालें।',
    unlikely: 'क्या यह नंबर पूरा है? अगर हाँ, तो इसे फिर से भेजें।',
  },
  problemsIn: (fields) => `कृपया ये फ़ील्ड जाँचें: ${fields}।`,
  suggestion: (phonenumber) => `${phonenumber} का इस्तेमाल करें`,

  submit: 'नंबर पाएँ',
  submitting: 'कृपया इंतज़ार करें…',
  retry: 'फिर से कोशिश करें',
  retryIn: (when) => `${when} फिर से कोशिश करें`,
  cancel: 'रद्द करें',
  close: 'बंद करें',
  minimize: 'छोटा करें',

  call: 'कॉल करें',
  callNumber: (number) => `${number} पर कॉल करें`,
  accessCode: 'एक्सेस कोड',
  accessCodeHint: 'कॉल के दौरान यह आपसे पूछा जाएगा।',
  callFrom: (phonenumber) => `कृपया ${phonenumber} से कॉल करें, ताकि हम आपको पहचान सकें।`,
  copy: 'कॉपी करें',
  copyNumber: 'नंबर कॉपी करें',
  copyCode: 'एक्सेस कोड कॉपी करें',
  copied: 'कॉपी किया गया',
  copyFailed: 'टेक्स्ट चुना हुआ है, कृपया इसे खुद कॉपी करें।',
  scan: 'अपने फ़ोन से कॉल करने के लिए स्कैन करें',
  qrCode: (number) => `${number} पर कॉल करने के लिए QR कोड`,

  expires: (when) => `वैधता ${when} समाप्त होगी`,
  expiresSoon: 'वैधता जल्द समाप्त होगी',
  expired: 'आप तुरंत नया नंबर पा सकते हैं, कुछ भी भरने की ज़रूरत नहीं है।',
  renew: 'नया नंबर पाएँ',

  errors: {
    network: 'हमारी सेवा से संपर्क नहीं हो सका। कृपया अपना इंटरनेट कनेक्शन जाँचें।',
    timeout: 'हमारी सेवा से समय पर जवाब नहीं मिला। कृपया फिर से कोशिश करें।',
    offline: 'आप ऑफ़लाइन हैं। कृपया अपना इंटरनेट कनेक्शन जाँचें।',
    unavailable: 'हमारी सेवा अभी व्यस्त है। कृपया थोड़ी देर में फिर से कोशिश करें।',
    'rate-limited': 'बहुत ज़्यादा अनुरोध भेजे गए हैं। कृपया थोड़ी देर में फिर से कोशिश करें।',
    closed: 'इस समय हमारी सेवा बंद है।',
    'invalid-number': 'कृपया यह फ़ोन नंबर जाँचें।',
    'not-allowed': 'हम इस फ़ोन नंबर से आने वाली कॉल नहीं ले सकते।',
    misconfigured: 'हमारी सेवा ठीक से सेट अप नहीं की गई है। कृपया हमसे किसी और तरीके से संपर्क करें।',
    'bad-response': 'हमारी सेवा से गलत जवाब मिला। कृपया फिर से कोशिश करें।',
    unknown: 'कोई गड़बड़ी हुई। कृपया फिर से कोशिश करें।',
  },
  fallback: 'आप हमें सीधे भी कॉल कर सकते हैं:',

  confirm: 'आपकी भरी हुई जानकारी मिट जाएगी।',
  keep: 'जारी रखें',
  discard: 'बंद करें',
};
