/** How the page's own form is filled in and emptied: as a visitor would. */
import { expect } from '@open-wc/testing';
import { recordEvents, unmount } from '../helpers/page.js';
import { openPageForm, pageForm } from '../helpers/page-form.js';
import { visit } from '../helpers/visit.js';

const content = `
  <input type="hidden" name="token" value="t-1"><input type="hidden" name="source" value="page">
  <input name="firstname" value="Mary"><textarea name="note"></textarea>
  <input type="checkbox" name="news" value="yes">
  <input type="radio" name="time" value="morning" checked><input type="radio" name="time" value="evening">
  <select name="topics" multiple><option selected>sales</option><option>service</option></select>`;

const valuesOf = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];
const control = (form: HTMLFormElement, name: string): HTMLInputElement =>
  form.querySelector(`[name=${name}]`)!;

describe('the page’s own form', () => {
  afterEach(unmount);

  it('hears of what is filled in, control by control (F34)', async () => {
    const { element } = await visit();
    const form = pageForm(content);
    element.append(form);
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      document.addEventListener(
        type,
        ({ target }) => heard.push(`${type} ${(target as HTMLInputElement).name}`),
        {
          signal: AbortSignal.timeout(10_000),
        },
      );
    }
    const names = recordEvents(element);
    const values = { firstname: 'Ada', note: '', news: 'yes', time: 'evening', topics: 'service' };
    await element.show({ form: { ...values, source: 'mail' } });
    await element.updateComplete;
    const written = ['source', 'firstname', 'news', 'time', 'topics'];
    expect(heard).to.deep.equal(written.flatMap((name) => [`input ${name}`, `change ${name}`]));
    expect(names).to.deep.equal(['opened']);
    expect(Object.fromEntries(valuesOf(form))).to.deep.equal({
      ...values,
      source: 'mail',
      token: 't-1',
    });
  });

  it('hears nothing of values that it holds already (F34)', async () => {
    const { element } = await visit();
    const form = pageForm(content);
    element.append(form);
    let count = 0;
    form.addEventListener('input', () => (count += 1));
    await element.show({ form: { firstname: 'Mary', time: 'morning' } });
    await element.updateComplete;
    expect(count).to.equal(0);
  });

  it('holds after closing what it held before, but for what the page keeps in hidden fields (F34)', async () => {
    const { element } = await visit();
    const form = pageForm(content);
    element.append(form);
    const before = valuesOf(form);
    await element.show({
      form: { firstname: 'Ada', news: 'yes', time: 'evening', source: 'mail' },
    });
    await element.updateComplete;
    control(form, 'note').value = 'Hi';
    for (const option of form.querySelectorAll('option')) option.selected = !option.selected;
    control(form, 'token').value = 't-2';
    element.close();
    const after = before.map(([name, value]) => [name, name === 'token' ? 't-2' : value]);
    expect(valuesOf(form)).to.deep.equal(after);
  });

  it('holds after closing what it held before where what was typed has become its default (F34)', async () => {
    const { element, form } = await openPageForm(content);
    const input = control(form, 'firstname');
    input.value = 'Ada';
    input.defaultValue = 'Ada';
    element.close();
    expect(input.value).to.equal('Mary');
  });

  it('holds after closing what a field held that has come meanwhile (F34)', async () => {
    const { element, form } = await openPageForm(content);
    const late = document.createElement('input');
    late.value = 'late';
    form.append(late);
    late.focus();
    late.value = 'Ada';
    late.defaultValue = 'Ada';
    element.close();
    expect(late.value).to.equal('late');
  });

  it('is reset by closing, as its listeners hear (F34)', async () => {
    const { element, form } = await openPageForm(content);
    let isHeard = false;
    form.addEventListener('reset', () => {
      isHeard = true;
    });
    element.close();
    expect(isHeard).to.equal(true);
  });
});
