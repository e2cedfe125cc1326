/** The switches of the demo's number service. */
async function ask(init) {
  const response = await fetch('/number-service/demo/switches', init);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

export const readSwitches = () => ask();

export const changeSwitches = (changes) =>
  ask({
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(changes),
  });
