// The switches of the number service that the apps ask: how it fails, and how long a number works.
import { strict as assert } from 'node:assert';

/**
 * @param {string} origin
 * @param {Partial<import('../../demo/server/api.js').Switches>} changes
 */
export async function setSwitches(origin, changes) {
  const response = await fetch(`${origin}/api/switches`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(changes),
  });
  assert(response.ok, `The switches: ${response.status} ${await response.text()}`);
}
