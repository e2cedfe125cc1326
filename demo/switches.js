/** Requests the switches of the demo's number service. */
async function request(init) {
  const response = await fetch('/number-service/demo/switches', init);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

export const readSwitches = () => request();

export const changeSwitches = (changes) =>
  request({
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(changes),
  });
