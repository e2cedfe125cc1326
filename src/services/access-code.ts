/** Access codes as services send them. */
import { warnOnce } from '../console-warning.js';
import { isNone, isText } from './none.js';

/** Everything that cannot be keyed in or read out. */
const separators = /[^\p{L}\p{M}\p{Nd}*#]|\p{DI}/gu;

/**
 * The code without spaces, punctuation and symbols: up to 32 letters and digits of any script, `*` and `#`.
 * @param value text or an integer.
 * @returns `''` if there is none, or none that can be keyed in or read out; then the number is still good.
 */
export function parseAccessCode(value: unknown): string {
  if (isNone(value)) return '';
  const text = isText(value) ? String(value) : '';
  // Longer than any code with its separators: it would only take time.
  const code = text.length > 200 ? '' : text.normalize('NFKC').replace(separators, '');
  if (/^(?=\P{M})[^]{1,32}$/u.test(code)) return code;
  warnOnce('ignores an access code that it cannot read.');
  return '';
}
