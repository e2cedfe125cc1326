/** The switches of the demo's number service. */
const url = '/number-service/demo/switches';

export async function readSwitches() {
  const response = await fetch(url);
  return response.json();
}

export const changeSwitches = (changes) =>
  fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(changes),
  });
