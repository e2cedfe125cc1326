/** Simplified Chinese. */
import type { Messages } from './messages.js';

export const zhHans: Messages = {
  language: 'zh-Hans',
  direction: 'ltr',
  familyNameFirst: true,

  heading: '电话咨询',
  numberHeading: '请拨打以下号码',
  expiredHeading: '此号码已失效',
  waitingHeading: '您要拨打的号码',
  confirmHeading: '尚未拨打电话，确定关闭吗？',

  intro: '请填写您的信息，我们会为您提供可拨打的号码。',
  labels: {
    firstname: '名字',
    lastname: '姓氏',
    email: '电子邮箱',
    country: '国家/地区',
    phonenumber: '电话号码',
  },
  optional: '选填',
  problems: {
    required: '请填写此项。',
    email: '请输入电子邮箱地址，例如 name@example.com。',
    phonenumber: '请输入电话号码。',
    unlikely: '号码是否完整？如果完整，请再次提交。',
  },
  problemsIn: (fields) => `请检查以下内容：${fields}。`,
  suggestion: (phonenumber) => `使用 ${phonenumber}`,

  submit: '获取号码',
  submitting: '请稍候…',
  retry: '重试',
  retryIn: (when) => `${when}可重试`,
  cancel: '取消',
  close: '关闭',
  minimize: '最小化',

  call: '拨打',
  callNumber: (number) => `拨打 ${number}`,
  accessCode: '访问码',
  accessCodeHint: '接通后需要您提供此码。',
  callFrom: (phonenumber) => `请使用您的号码 ${phonenumber} 拨打，以便我们确认您的身份。`,
  copy: '复制',
  copyNumber: '复制号码',
  copyCode: '复制访问码',
  copied: '已复制',
  copyFailed: '内容已选中，请手动复制。',
  scan: '用手机扫码拨打',
  qrCode: (number) => `用于拨打 ${number} 的二维码`,

  expires: (when) => `${when}失效`,
  expiresSoon: '即将失效',
  expired: '您可以立即获取新号码，无需填写任何信息。',
  renew: '获取新号码',

  errors: {
    network: '无法连接到我们的服务，请检查网络连接。',
    timeout: '服务未能及时响应，请重试。',
    offline: '您已离线，请检查网络连接。',
    unavailable: '服务繁忙，请稍后重试。',
    'rate-limited': '请求过于频繁，请稍后重试。',
    closed: '目前不在服务时间内。',
    'invalid-number': '请检查此电话号码。',
    'not-allowed': '我们无法接听此电话号码的来电。',
    misconfigured: '服务设置有误，请通过其他方式联系我们。',
    'bad-response': '服务返回了错误的响应，请重试。',
    unknown: '出了点问题，请重试。',
  },
  fallback: '您也可以直接致电：',

  confirm: '您填写的内容将会丢失。',
  keep: '继续',
  discard: '关闭',
};
