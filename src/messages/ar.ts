/** Arabic. */
import type { Messages } from './messages.js';

export const ar: Messages = {
  language: 'ar',
  direction: 'rtl',
  familyNameFirst: false,

  heading: 'يسعدنا التحدث إليك',
  numberHeading: 'رقم الاتصال جاهز',
  expiredHeading: 'انتهت صلاحية هذا الرقم',
  waitingHeading: 'رقم الاتصال',
  confirmHeading: 'الإغلاق قبل إجراء المكالمة؟',

  intro: 'يُرجى إدخال بياناتك، وسنزوّدك برقم للاتصال بنا.',
  labels: {
    firstname: 'الاسم الأول',
    lastname: 'اسم العائلة',
    email: 'البريد الإلكتروني',
    country: 'البلد',
    phonenumber: 'رقم الهاتف',
  },
  optional: 'اختياري',
  problems: {
    required: 'يُرجى ملء هذا الحقل.',
    email: 'يُرجى إدخال عنوان بريد إلكتروني، مثل name@example.com.',
    phonenumber: 'يُرجى إدخال رقم هاتف.',
    unlikely: 'هل هذا الرقم كامل؟ إذا كان كذلك، فيُرجى إرساله مرة أخرى.',
  },
  problemsIn: (fields) => `يُرجى التحقق من الحقول التالية: ${fields}.`,
  suggestion: (phonenumber) => `استخدام الرقم ${phonenumber}`,

  submit: 'الحصول على رقم',
  submitting: 'لحظة من فضلك…',
  retry: 'إعادة المحاولة',
  retryIn: (when) => `تُتاح إعادة المحاولة ${when}`,
  cancel: 'إلغاء',
  close: 'إغلاق',
  minimize: 'تصغير',

  call: 'اتصال',
  callNumber: (number) => `اتصال بالرقم ${number}`,
  accessCode: 'رمز الوصول',
  accessCodeHint: 'سيُطلب منك أثناء المكالمة.',
  callFrom: (phonenumber) => `يُرجى الاتصال من الرقم ${phonenumber} لنتمكّن من التعرّف إليك.`,
  copy: 'نسخ',
  copyNumber: 'نسخ الرقم',
  copyCode: 'نسخ رمز الوصول',
  copied: 'تم النسخ',
  copyFailed: 'تم تحديد النص، يُرجى نسخه يدويًا.',
  scan: 'مسح رمز QR ضوئيًا للاتصال من هاتفك',
  qrCode: (number) => `رمز QR للاتصال بالرقم ${number}`,

  expires: (when) => `تنتهي الصلاحية ${when}`,
  expiresSoon: 'تنتهي الصلاحية قريبًا',
  expired: 'يمكنك الحصول على رقم جديد فورًا دون إدخال أي بيانات.',
  renew: 'الحصول على رقم جديد',

  errors: {
    network: 'تعذّر الوصول إلى خدمتنا. يُرجى التحقق من اتصالك بالإنترنت.',
    timeout: 'لم تستجب خدمتنا في الوقت المحدد. يُرجى إعادة المحاولة.',
    offline: 'لا يوجد اتصال بالإنترنت. يُرجى التحقق من الاتصال.',
    unavailable: 'خدمتنا مشغولة حاليًا. يُرجى إعادة المحاولة بعد قليل.',
    'rate-limited': 'عدد الطلبات كبير جدًا. يُرجى إعادة المحاولة بعد قليل.',
    closed: 'نحن خارج أوقات العمل حاليًا.',
    'invalid-number': 'يُرجى التحقق من رقم الهاتف هذا.',
    'not-allowed': 'لا يمكننا استقبال المكالمات من رقم الهاتف هذا.',
    misconfigured: 'خدمتنا غير مُعدَّة بشكل صحيح. يُرجى التواصل معنا بطريقة أخرى.',
    'bad-response': 'أرسلت خدمتنا استجابة غير صحيحة. يُرجى إعادة المحاولة.',
    unknown: 'حدث خطأ ما. يُرجى إعادة المحاولة.',
  },
  fallback: 'يمكنك أيضًا الاتصال بنا مباشرةً على الرقم:',

  confirm: 'ستُفقد البيانات التي أدخلتها.',
  keep: 'متابعة',
  discard: 'إغلاق',
};
