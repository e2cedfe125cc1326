import type { FieldDefinition } from 'click-to-call';
import { jsonService } from 'click-to-call/services/json-service.js';
import { useState } from 'preact/hooks';
import { CallUs } from './CallUs';

const service = jsonService({ url: '/api/call-numbers', headers: { 'X-Page': 'contact' } });
const fields: (string | FieldDefinition)[] = [
  'firstname',
  'lastname',
  'phonenumber',
  { name: 'topic', label: 'What is it about?' },
];

export function ContactPage() {
  const [isOpen, setOpen] = useState(true);
  const [desks, setDesks] = useState(['orders', 'press']);
  const [cart] = useState(['Assam', 'Sencha']);
  const [steps, setSteps] = useState<string[]>([]);

  const log = (step: string) => setSteps((steps) => [...steps, step]);

  return (
    <>
      <h1>Contact the Tea House</h1>
      <label>
        <input
          type="checkbox"
          id="is-open"
          checked={isOpen}
          onChange={() => setOpen((isOpen) => !isOpen)}
        />{' '}
        We are open
      </label>
      {isOpen && (
        <>
          <p>
            <CallUs
              id="shop"
              number="+18005550123"
              service={service}
              fields={fields}
              values={{ topic: 'Darjeeling' }}
              userData={{ page: 'contact', cart }}
              messages={{ heading: 'Talk to our tea masters' }}
              onStep={log}
            >
              Call the shop
              <a slot="fallback" href="tel:+18005550123">
                +1 800 555 0123
              </a>
            </CallUs>
          </p>
          <h2>Our desks</h2>
          <ul id="desks">
            {desks.map((desk) => (
              <li key={desk}>
                {desk}{' '}
                <CallUs
                  id={desk}
                  mode="floating"
                  action="/api/call-numbers"
                  number="+18005550123"
                  onStep={log}
                />
              </li>
            ))}
          </ul>
          <button id="reverse" onClick={() => setDesks((desks) => desks.toReversed())}>
            Reverse the list
          </button>
        </>
      )}
      <h2>What happened</h2>
      <ol id="log">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </>
  );
}
