import { engagementService } from '/services/engagement-service.js';
import { gmsService } from '/services/gms-service.js';
import { changeSwitches, readSwitches } from './switches.js';

const url = '/number-service/demo';
const element = (id) => document.getElementById(id);

element('json').userData = { product: 'Tea', priority: 'high' };
element('gms').service = gmsService({ url, resourceGroup: 'sales' });
element('gms').userData = { campaign: 'autumn' };
element('engagement').service = engagementService({
  url,
  apiKey: 'demo-key',
  groupName: 'support',
});

const form = element('switches');

/** What the service answers; if nothing good, the words are shown. */
async function orSay(asking, words) {
  const answer = await asking.catch(() => undefined);
  element('trouble').textContent = answer ? '' : words;
  return answer;
}

// Each control is named after a switch, its options' values are JSON. One changes nothing but its
// own: a switch may have been set elsewhere to what its control does not offer.
form.addEventListener('change', ({ target: { name, value } }) =>
  orSay(changeSwitches({ [name]: JSON.parse(value) }), 'The number service did not take this.'),
);
const switches = await orSay(readSwitches(), 'The number service does not answer.');
for (const [name, value] of Object.entries(switches ?? {})) {
  if (form.elements[name]) form.elements[name].value = JSON.stringify(value);
}
