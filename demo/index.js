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

/** Shows `message` if the request fails. */
async function orShow(request, message) {
  const answer = await request.catch(() => undefined);
  element('failure').textContent = answer ? '' : message;
  return answer;
}

// The name of each control is the name of a switch. The values of its options are JSON. Each change
// sends one switch only, because another page may have set the others to values not offered here.
form.addEventListener('change', ({ target: { name, value } }) =>
  orShow(changeSwitches({ [name]: JSON.parse(value) }), 'The number service refused the change.'),
);
const switches = await orShow(readSwitches(), 'The number service does not answer.');
for (const [name, value] of Object.entries(switches ?? {})) {
  if (form.elements[name]) form.elements[name].value = JSON.stringify(value);
}
