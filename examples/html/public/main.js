import 'click-to-call';
import { jsonService } from 'click-to-call/services/json-service.js';

/** @type {import('click-to-call').ClickToCallEventName[]} */
const steps = [
  'ready',
  'opened',
  'started',
  'submitted',
  'rejected',
  'completed',
  'expired',
  'cancelled',
  'closed',
];
const log = document.querySelector('#log');
const isOpen = document.querySelector('#is-open');

/** @param {Element} section a fresh one */
function setUp(section) {
  for (const element of section.querySelectorAll('click-to-call')) {
    for (const step of steps) {
      element.addEventListener(step, ({ detail }) => {
        const line = document.createElement('li');
        line.textContent = `${element.id} ${step} ${detail.elapsed || 0} ms`;
        log?.append(line);
      });
    }
  }

  const shop = section.querySelector('click-to-call');
  if (shop) {
    shop.service = jsonService({ url: '/api/call-numbers', headers: { 'X-Page': 'contact' } });
    shop.fields = [
      'firstname',
      'lastname',
      'phonenumber',
      { name: 'topic', label: 'What is it about?' },
    ];
    shop.values = { topic: 'Darjeeling' };
    shop.userData = { page: 'contact', cart: ['Assam', 'Sencha'] };
    shop.messages = { heading: 'Talk to our tea masters' };
  }

  section.querySelector('#reverse')?.addEventListener('click', () => {
    const desks = section.querySelector('#desks');
    desks?.append(...[...desks.children].reverse());
  });
}

let contact = document.querySelector('#contact');
if (contact) {
  const untouched = /** @type {Element} */ (contact.cloneNode(true));
  setUp(contact);

  isOpen?.addEventListener('change', () => {
    if (contact) {
      contact.remove();
      contact = null;
    } else {
      contact = /** @type {Element} */ (untouched.cloneNode(true));
      setUp(contact);
      log?.previousElementSibling?.before(contact);
    }
  });
}
