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
const switches = await readSwitches();
form.elements.fault.value = switches.fault ?? '';
form.elements.delay.value = String(switches.delay);
form.elements.lifetime.value = String(switches.lifetime);
form.addEventListener('change', () =>
  changeSwitches({
    fault: form.elements.fault.value || null,
    delay: Number(form.elements.delay.value),
    lifetime: Number(form.elements.lifetime.value),
  }),
);
