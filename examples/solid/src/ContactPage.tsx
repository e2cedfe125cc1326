import 'click-to-call';
import type { ClickToCallEvent, FieldDefinition } from 'click-to-call';
import { jsonService } from 'click-to-call/services/json-service.js';
import type {} from 'click-to-call/types/solid.js';
import { createSignal, For, Show } from 'solid-js';

const service = jsonService({ url: '/api/call-numbers', headers: { 'X-Page': 'contact' } });
const fields: (string | FieldDefinition)[] = [
  'firstname',
  'lastname',
  'phonenumber',
  { name: 'topic', label: 'What is it about?' },
];

export function ContactPage() {
  const [isOpen, setOpen] = createSignal(true);
  const [desks, setDesks] = createSignal(['orders', 'press']);
  const [cart] = createSignal(['Assam', 'Sencha']);
  const [steps, setSteps] = createSignal<string[]>([]);

  const log = ({ target, type, detail }: ClickToCallEvent) => {
    const id = target instanceof Element ? target.id : '';
    setSteps((steps) => [...steps, `${id} ${type} ${detail.elapsed || 0} ms`]);
  };

  return (
    <>
      <h1>Contact the Tea House</h1>
      <label>
        <input
          type="checkbox"
          id="is-open"
          checked={isOpen()}
          onChange={() => setOpen((isOpen) => !isOpen)}
        />{' '}
        We are open
      </label>
      <Show when={isOpen()}>
        <p>
          <click-to-call
            id="shop"
            number="+18005550123"
            prop:service={service}
            prop:fields={fields}
            prop:values={{ topic: 'Darjeeling' }}
            prop:userData={{ page: 'contact', cart: cart() }}
            prop:messages={{ heading: 'Talk to our tea masters' }}
            on:ready={log}
            on:opened={log}
            on:started={log}
            on:submitted={log}
            on:rejected={log}
            on:completed={log}
            on:expired={log}
            on:cancelled={log}
            on:closed={log}
          >
            Call the shop
            <a slot="fallback" href="tel:+18005550123">
              +1 800 555 0123
            </a>
          </click-to-call>
        </p>
        <h2>Our desks</h2>
        <ul id="desks">
          <For each={desks()}>
            {(desk) => (
              <li>
                {desk}{' '}
                <click-to-call
                  id={desk}
                  mode="floating"
                  action="/api/call-numbers"
                  number="+18005550123"
                  on:ready={log}
                  on:opened={log}
                  on:started={log}
                  on:submitted={log}
                  on:rejected={log}
                  on:completed={log}
                  on:expired={log}
                  on:cancelled={log}
                  on:closed={log}
                />
              </li>
            )}
          </For>
        </ul>
        <button id="reverse" onClick={() => setDesks((desks) => desks.toReversed())}>
          Reverse the list
        </button>
      </Show>
      <h2>What happened</h2>
      <ol id="log">
        <For each={steps()}>{(step) => <li>{step}</li>}</For>
      </ol>
    </>
  );
}
