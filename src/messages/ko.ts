/** Korean. */
import type { Messages } from './messages.js';

export const ko: Messages = {
  language: 'ko',
  direction: 'ltr',
  familyNameFirst: true,

  heading: '전화로 문의하세요',
  numberHeading: '전화하실 번호가 준비되었습니다',
  expiredHeading: '번호가 만료되었습니다',
  waitingHeading: '전화하실 번호',
  confirmHeading: '전화하지 않고 닫으시겠습니까?',

  intro: '정보를 입력하시면 전화하실 번호를 안내해 드립니다.',
  labels: {
    firstname: '이름',
    lastname: '성',
    email: '이메일',
    country: '국가',
    phonenumber: '고객님의 전화번호',
  },
  optional: '선택 사항',
  problems: {
    required: '이 항목을 입력해 주세요.',
    email: '이메일 주소를 입력해 주세요(예: name@example.com).',
    phonenumber: '전화번호를 입력해 주세요.',
    unlikely: '이 번호를 확인해 주세요. 번호가 맞으면 다시 보내 주세요.',
  },
  problemsIn: (fields) => `다음 항목을 확인해 주세요: ${fields}`,
  suggestion: (phonenumber) => `${phonenumber} 사용`,

  submit: '번호 받기',
  submitting: '잠시만 기다려 주세요…',
  retry: '다시 시도',
  retryIn: (when) => `${when} 다시 시도`,
  cancel: '취소',
  close: '닫기',
  minimize: '최소화',

  call: '전화 걸기',
  callNumber: (number) => `${number} 번호로 전화 걸기`,
  accessCode: '접속 코드',
  accessCodeHint: '통화가 연결되면 이 코드가 필요합니다.',
  callFrom: (phonenumber) =>
    `발신 번호가 ${phonenumber}인 전화로 걸어 주세요. 이 번호로 고객님을 확인합니다.`,
  copy: '복사',
  copyNumber: '전화번호 복사',
  copyCode: '접속 코드 복사',
  copied: '복사됨',
  copyFailed: '복사하지 못했습니다. 선택된 내용을 직접 복사해 주세요.',
  scan: '휴대전화로 스캔하여 전화 걸기',
  qrCode: (number) => `${number} 번호로 전화를 거는 QR 코드`,

  expires: (when) => `${when} 만료됩니다`,
  expiresSoon: '곧 만료됩니다',
  canRenew: '지금 새 번호를 받으실 수 있습니다.',
  expired: '따로 입력하지 않아도 바로 새 번호를 받으실 수 있습니다.',
  renew: '새 번호 받기',

  errors: {
    network: '서비스에 연결할 수 없습니다. 인터넷 연결을 확인해 주세요.',
    timeout: '서비스가 제시간에 응답하지 않았습니다. 다시 시도해 주세요.',
    offline: '오프라인 상태입니다. 인터넷 연결을 확인해 주세요.',
    unavailable: '지금은 이용자가 많습니다. 잠시 후 다시 시도해 주세요.',
    'rate-limited': '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
    closed: '지금은 운영 시간이 아닙니다.',
    'invalid-number': '이 전화번호를 확인해 주세요.',
    'invalid-form': '입력하신 내용을 확인해 주세요.',
    'session-expired': '이 페이지는 만료되었습니다. 새로고침한 후 다시 시도해 주세요.',
    'not-allowed': '이 전화번호에서 걸려 오는 전화는 받을 수 없습니다.',
    misconfigured: '저희 쪽에서 문제가 발생했습니다. 다른 방법으로 문의해 주세요.',
    'bad-response': '저희 쪽에서 문제가 발생했습니다. 다시 시도해 주세요.',
    unknown: '문제가 발생했습니다. 다시 시도해 주세요.',
  },
  fallback: '직접 전화하실 수도 있습니다:',

  confirm: '입력하신 내용이 사라집니다.',
  keep: '계속하기',
  discard: '닫기',
};
