/** The language tags of all messages. */
export const languages: readonly string[] =
  'ar cs da de en es fi fr he hi it ja ko nl pl pt pt-PT ru sv tr uk zh-Hans zh-Hant'.split(' ');
