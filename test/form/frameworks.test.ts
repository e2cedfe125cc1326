/** A slotted form whose values a framework controls. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { createElement, createRoot, useState } from '../libraries/react.js';
import { createApp, reactive } from '../libraries/vue.js';
import { heldService, nextEvent, recordEvents, type HeldService } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

/** What a page knows of its form. */
interface State {
  firstname: string;
  phonenumber: string;
  note: string;
  topic: string;
  news: boolean;
  time: string;
}

const empty: State = {
  firstname: '',
  phonenumber: '',
  note: '',
  topic: '',
  news: false,
  time: 'morning',
};
const filled: State = {
  firstname: 'Ada',
  phonenumber: '+442079460000',
  note: 'Hi',
  topic: 'sales',
  news: true,
  time: 'evening',
};
const prefill = { ...filled, news: 'yes' };

interface Page {
  /** The page's own state. */
  readonly state: () => State;
  readonly remove: () => void;
}

/** Controlled inputs: React writes each value back that it does not know. */
function reactPage(parent: HTMLElement): Page {
  let state = empty;
  const App = (): ReturnType<typeof createElement> => {
    const [values, set] = useState(empty);
    state = values;
    const change =
      (name: keyof State) =>
      ({
        target,
      }: {
        target: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
      }): void => {
        const value = name === 'news' ? (target as HTMLInputElement).checked : target.value;
        set((before) => ({ ...before, [name]: value }));
      };
    const text = (
      tag: string,
      name: 'firstname' | 'phonenumber' | 'note',
    ): ReturnType<typeof createElement> =>
      createElement(tag, { key: name, name, value: values[name], onChange: change(name) });
    const radio = (value: string): ReturnType<typeof createElement> =>
      createElement('input', {
        key: value,
        type: 'radio',
        name: 'time',
        value,
        checked: values.time === value,
        onChange: change('time'),
      });
    return createElement(
      'click-to-call',
      null,
      createElement(
        'form',
        { slot: 'form' },
        text('input', 'firstname'),
        text('input', 'phonenumber'),
        text('textarea', 'note'),
        createElement(
          'select',
          { name: 'topic', value: values.topic, onChange: change('topic') },
          ['', 'sales'].map((topic) =>
            createElement('option', { key: topic, value: topic }, topic),
          ),
        ),
        createElement('input', {
          type: 'checkbox',
          name: 'news',
          value: 'yes',
          checked: values.news,
          onChange: change('news'),
        }),
        radio('morning'),
        radio('evening'),
      ),
    );
  };
  const root = createRoot(parent);
  root.render(createElement(App));
  return {
    state: () => state,
    remove: () => {
      root.unmount();
    },
  };
}

/** `v-model` listens for `input`, or with `.lazy` only for `change`. */
const vuePage =
  (lazy: '' | '.lazy') =>
  (parent: HTMLElement): Page => {
    const state = reactive({ ...empty });
    const app = createApp({
      data: () => state,
      template: `<click-to-call><form slot="form">
        <input name="firstname" v-model${lazy}="firstname"><input name="phonenumber" v-model${lazy}="phonenumber">
        <textarea name="note" v-model${lazy}="note"></textarea>
        <select name="topic" v-model="topic"><option value=""></option><option>sales</option></select>
        <input type="checkbox" name="news" value="yes" v-model="news">
        <input type="radio" name="time" value="morning" v-model="time">
        <input type="radio" name="time" value="evening" v-model="time">
      </form></click-to-call>`,
    });
    app.config.compilerOptions.isCustomElement = (tag: string) => tag === 'click-to-call';
    app.mount(parent);
    return {
      state: () => ({ ...state }),
      remove: () => {
        app.unmount();
      },
    };
  };

for (const [name, mountPage] of [
  ['React', reactPage],
  ['Vue', vuePage('')],
  ['Vue with .lazy', vuePage('.lazy')],
] as const) {
  describe(`a form controlled by ${name}`, () => {
    let parent: HTMLElement;
    let page: Page;
    let element: ClickToCallElement;
    let form: HTMLFormElement;
    let held: HeldService;

    const type = (name: string, value: string): void => {
      const control = form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      Reflect.set(HTMLInputElement.prototype, 'value', value, control);
      for (const type of ['input', 'change']) {
        control.dispatchEvent(new InputEvent(type, { bubbles: true }));
      }
    };

    beforeEach(async () => {
      parent = document.body.appendChild(document.createElement('div'));
      page = mountPage(parent);
      await waitUntil(() => parent.querySelector('form'));
      element = parent.querySelector('click-to-call')!;
      form = parent.querySelector('form')!;
      held = heldService();
      element.service = held.service;
      if (element.stage === 'created') await nextEvent(element, 'ready');
    });
    afterEach(() => {
      page.remove();
      parent.remove();
    });

    it('updates its state with the values of show() (F34)', async () => {
      await element.show({ form: prefill as unknown as Record<string, string> });
      await waitUntil(() => page.state().firstname === 'Ada');
      expect(page.state()).to.deep.equal(filled);
      expect(element.stage).to.equal('opened');
    });

    it('sends the values of show() after the user has typed (F34)', async () => {
      await element.show({ form: { phonenumber: '+442079460000' } });
      type('firstname', 'A');
      await waitUntil(() => page.state().firstname === 'A');
      await element.updateComplete;
      form.requestSubmit();
      expect((await held.receivedRequest()).form).to.include({
        firstname: 'A',
        phonenumber: '+442079460000',
      });
    });

    it('clears its state when the panel closes (F34)', async () => {
      await element.show({ form: prefill as unknown as Record<string, string> });
      await waitUntil(() => page.state().firstname === 'Ada');
      const names = recordEvents(element);
      type('firstname', 'Grace');
      await waitUntil(() => page.state().firstname === 'Grace');
      element.close();
      await waitUntil(() => page.state().firstname === '');
      expect(page.state()).to.deep.equal(empty);
      expect(names).to.deep.equal(['started', 'cancelled', 'closed']);
      await element.show();
      await element.updateComplete;
      expect(Object.fromEntries(new FormData(form))).to.deep.equal({
        firstname: '',
        phonenumber: '',
        note: '',
        topic: '',
        time: 'morning',
      });
    });

    it('keeps the state from before the panel opened (F34)', async () => {
      type('firstname', 'Mary');
      await waitUntil(() => page.state().firstname === 'Mary');
      await element.show();
      type('firstname', 'Grace');
      element.close();
      await waitUntil(() => page.state().firstname === 'Mary');
      expect(form.querySelector('input')!.value).to.equal('Mary');
    });
  });
}
