/**
 * Sends the dialog's form and replaces it with the number. This is the minimum that is comparable with `<click-to-call>`.
 *
 * @param {HTMLElement} dialog
 */
export function requestsNumber(dialog) {
  const form = dialog.querySelector('form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch('/number-service/bench/call-numbers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ form: Object.fromEntries(new FormData(form)) }),
    });
    const { number } = await answer.json();
    const result = document.createElement('p');
    result.className = 'number';
    result.textContent = number;
    form.replaceWith(result);
  });
  return dialog;
}
