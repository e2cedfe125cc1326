// What becomes of the page's HTML once this has loaded. Until then, and without scripts, its links work.
import 'click-to-call';
import type { ClickToCallElement, ClickToCallEventName } from 'click-to-call';
import { jsonService } from 'click-to-call/services/json-service.js';

const steps: readonly ClickToCallEventName[] = [
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
const checkbox = document.querySelector('#is-open');
const log = document.querySelector('#log');

function note(text: string): void {
  const line = document.createElement('li');
  line.textContent = text;
  log?.append(line);
}

function listen(element: ClickToCallElement): void {
  // Whoever loads this file later than the element has to ask: `ready` comes but once.
  if (element.metadata.ready) note(`${element.id} ready 0 ms`);
  for (const step of steps) {
    element.addEventListener(step, ({ detail }) => {
      note(`${element.id} ${step} ${detail.elapsed || 0} ms`);
    });
  }
}

function setUp(section: Element): void {
  for (const element of section.querySelectorAll('click-to-call')) listen(element);

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
    shop.userData = { page: 'contact', cart: JSON.parse(shop.dataset['cart'] ?? '[]') };
    shop.messages = { heading: 'Talk to our tea masters' };
  }

  section.querySelector('#reverse')?.addEventListener('click', () => {
    const desks = section.querySelector('#desks');
    desks?.append(...[...desks.children].reverse());
  });
}

let contact = document.querySelector('#contact');
if (contact) {
  const untouched = contact.cloneNode(true) as Element;
  setUp(contact);

  checkbox?.addEventListener('change', () => {
    if (contact) {
      contact.remove();
      contact = null;
    } else {
      contact = untouched.cloneNode(true) as Element;
      setUp(contact);
      log?.previousElementSibling?.before(contact);
    }
  });
}
