/** Hebrew. */
import type { Messages } from './messages.js';

export const he: Messages = {
  language: 'he',
  direction: 'rtl',
  familyNameFirst: false,

  heading: 'דברו איתנו',
  numberHeading: 'המספר לחיוג מוכן',
  expiredHeading: 'תוקף המספר פג',
  waitingHeading: 'המספר לחיוג',
  confirmHeading: 'לסגור בלי להתקשר?',

  intro: 'ספרו לנו מי אתם ותקבלו מספר לחיוג.',
  labels: {
    firstname: 'שם פרטי',
    lastname: 'שם משפחה',
    email: 'דוא״ל',
    country: 'מדינה',
    phonenumber: 'מספר טלפון',
  },
  optional: 'לא חובה',
  problems: {
    required: 'נא למלא את השדה הזה.',
    email: 'נא להזין כתובת דוא״ל, לדוגמה name@example.com.',
    phonenumber: 'נא להזין מספר טלפון.',
    unlikely: 'האם המספר מלא? אם כן, נא לשלוח אותו שוב.',
  },
  problemsIn: (fields) => `נא לבדוק את השדות האלה: ${fields}.`,
  suggestion: (phonenumber) => `שימוש במספר ${phonenumber}`,

  submit: 'קבלת מספר',
  submitting: 'רק רגע…',
  retry: 'ניסיון נוסף',
  retryIn: (when) => `ניסיון נוסף ${when}`,
  cancel: 'ביטול',
  close: 'סגירה',
  minimize: 'מזעור',

  call: 'חיוג',
  callNumber: (number) => `חיוג למספר ${number}`,
  accessCode: 'קוד גישה',
  accessCodeHint: 'תתבקשו למסור אותו בשיחה.',
  callFrom: (phonenumber) => `נא להתקשר מהמספר ${phonenumber}: כך נוכל לזהות אתכם.`,
  copy: 'העתקה',
  copyNumber: 'העתקה של המספר',
  copyCode: 'העתקה של קוד הגישה',
  copied: 'הועתק',
  copyFailed: 'הטקסט מסומן. נא להעתיק אותו ידנית.',
  scan: 'סרקו כדי להתקשר מהנייד',
  qrCode: (number) => `קוד QR לחיוג למספר ${number}`,

  expires: (when) => `התוקף יפוג ${when}`,
  expiresSoon: 'התוקף עומד לפוג',
  expired: 'אפשר לקבל מספר חדש מיד, בלי למלא פרטים.',
  renew: 'קבלת מספר חדש',

  errors: {
    network: 'לא הצלחנו להתחבר לשירות. נא לבדוק את החיבור לאינטרנט.',
    timeout: 'השירות לא הגיב בזמן. נא לנסות שוב.',
    offline: 'אין חיבור לאינטרנט. נא לבדוק את החיבור.',
    unavailable: 'השירות עמוס כרגע. נא לנסות שוב בעוד כמה רגעים.',
    'rate-limited': 'נשלחו יותר מדי בקשות. נא לנסות שוב בעוד כמה רגעים.',
    closed: 'אנחנו סגורים כרגע.',
    'invalid-number': 'נא לבדוק את מספר הטלפון הזה.',
    'not-allowed': 'לא ניתן לקבל שיחות ממספר הטלפון הזה.',
    misconfigured: 'השירות אינו מוגדר כראוי. נא לפנות אלינו בדרך אחרת.',
    'bad-response': 'התקבלה תשובה שגויה מהשירות. נא לנסות שוב.',
    unknown: 'משהו השתבש. נא לנסות שוב.',
  },
  fallback: 'אפשר גם להתקשר אלינו ישירות:',

  confirm: 'הפרטים שהזנתם לא יישמרו.',
  keep: 'המשך',
  discard: 'סגירה',
};
