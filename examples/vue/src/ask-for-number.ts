import type { NumberService } from 'click-to-call';

/** A number service of your own. Throw `{ code: 'closed' }` and the like to say why there is no number. */
export const askForNumber: NumberService = async (request, { signal }) => {
  const response = await fetch('/api/call-numbers', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.ok) throw { code: 'unavailable' };
  const { number, accessCode, expiresIn } = await response.json();
  return { number, accessCode, expiresAt: Date.now() + expiresIn * 1000 };
};
