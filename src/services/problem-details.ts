/**
 * What our own error bodies say.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
import type { Refusal } from './http.js';
import { anything, object, parseWith } from './number-offer.js';
import { isNumberServiceErrorCode } from './number-service.js';

const problem = object({ code: anything, errors: anything });

/** Field name → message; what is no message is left out. */
function messagesOf(errors: unknown): Record<string, string> {
  const entries: [string, unknown][] =
    typeof errors === 'object' && errors && !Array.isArray(errors) ? Object.entries(errors) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/**
 * Reads problem details with the members `code`, one of ours, and `errors`, field name → message.
 * @throws if they are something else.
 */
export function refusalOfProblem(body: unknown, status: number): Refusal {
  const { code, errors } = parseWith(problem, body);
  const fields = messagesOf(errors);
  const isPhone = (status === 400 || status === 422) && Object.hasOwn(fields, 'phonenumber');
  const otherwise = isPhone ? 'invalid-number' : undefined;
  return { code: isNumberServiceErrorCode(code) ? code : otherwise, fields };
}
