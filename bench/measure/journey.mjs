// The CPU time of a whole visit by mouse and keyboard: load, open, request a number from the demo's number service, close.
import { setTimeout } from 'node:timers/promises';
import { scriptShare } from '../script-share.mjs';

/** @type {import('../rounds.mjs').Measurement} */
export async function journey({ row, open }) {
  if (!row.form) return {};
  const visit = await open();
  const before = await visit.cpu();
  await takeJourney(visit, row);
  const after = await visit.cpu();

  const profiled = await open();
  const share = await scriptShare(profiled, () => takeJourney(profiled, row));
  return { cpu: after - before, script: (after - before) * share };
}

/**
 * @param {Pick<import('../visit.mjs').Visit, 'page' | 'run'>} visit
 * @param {import('../rows.mjs').Row} row
 */
export async function takeJourney({ page, run }, row) {
  const { form } = row;
  if (!form) throw new Error(`${row.name} has no form.`);
  const press = async (path) => {
    // The element ignores presses on a panel that has only just appeared.
    if (path === form.submit || path === form.close) await setTimeout(600);
    const { x, y } = await run('place', { path });
    await page.mouse.click(x, y);
  };

  await run('load', row);
  await run('mark', { name: 'open' });
  await run('expectClick', form);
  await press(form.launcher);
  await run('formPainted');
  for (const [name, value] of Object.entries(form.values)) {
    await press(form.fields[name]);
    await page.keyboard.sendCharacter(value);
  }
  await run('mark', { name: 'send' });
  await press(form.submit);
  await run('isThere', { path: form.number });
  await press(form.close);
  await run('isGone', { path: form.close });
}
