// Runs an interaction up to copying the number and posts the results to the parent page, which has another origin.
// `?action=` is the URL of the number service.
import '/click-to-call.js';
import { waitUntil } from '@open-wc/testing';
import { eventNames } from '/test/helpers/event-names.ts';
import { nextEvent, part, submitForm, textOf, typeInto } from '/test/helpers/page.ts';

const element = document.querySelector('click-to-call');
const events = [];
for (const name of eventNames) element.addEventListener(name, () => events.push(name));
element.action = new URLSearchParams(location.search).get('action');

await element.show();
typeInto(element, 'firstname', 'Ada');
typeInto(element, 'phonenumber', '+44 20 7946 0000');
submitForm(element);
await nextEvent(element, 'completed');
await element.updateComplete;
const { number, accessCode } = element.offer;
const before = textOf(element, 'status');
part(element, 'copy').click();
await waitUntil(() => textOf(element, 'status') !== before, undefined, { timeout: 10_000 });
const afterCopying = {
  status: textOf(element, 'status'),
  selected: getSelection().toString().replace(/\D/g, ''),
};
element.close();

const platform = {
  isSecureContext,
  hasRandomUuid: 'randomUUID' in crypto,
  hasClipboard: Boolean(navigator.clipboard),
};
const { problems } = document.documentElement.dataset;
parent.postMessage({ platform, events, number, accessCode, afterCopying, problems }, '*');
