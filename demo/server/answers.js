/**
 * An HTTP response.
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} text
 */

/**
 * @param {number} status
 * @param {unknown} body
 * @param {string} [type]
 * @returns {Answer}
 */
export const jsonAnswer = (status, body, type = 'application/json') => ({
  status,
  headers: { 'content-type': type },
  text: JSON.stringify(body),
});

/** The response of a proxy to every request after its session has expired. */
export const loginPageAnswer = () => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  text: `<!doctype html>
<html lang="en">
  <title>Sign in</title>
  <h1>Your session has expired</h1>
  <form method="post"><input name="user"><input name="password" type="password"><button>Sign in</button></form>
</html>
`,
});
