// The time from the click on the launcher until the form is painted:
// - cold: the click arrives together with the pointer;
// - warm: another instance has loaded its form;
// - ready: the pointer was over this instance until everything had loaded.
import { slowDown } from '../rounds.mjs';

/** @type {import('../rounds.mjs').Measurement} */
export async function form({ row, open }) {
  const { form } = row;
  if (!form) return {};
  const twice = { ...row, html: `<div>${row.html}</div>`.repeat(2) };
  const [other, pressed] = ['main > :first-child', 'main > :last-child'];

  /**
   * @param {number} throttling
   * @param {string} [hovered] the instance under the pointer before the click
   */
  async function press(throttling, hovered) {
    const visit = await open(throttling);
    const { page, run } = visit;
    await run('load', twice);
    if (hovered) {
      const over = await run('place', { path: form?.launcher, within: hovered });
      await page.mouse.move(over.x, over.y);
      await page.waitForNetworkIdle({ idleTime: 250 });
    }
    const at = await run('place', { path: form?.launcher, within: pressed });
    await run('expectClick', { ...form, within: pressed });
    const before = await visit.cpu();
    await page.mouse.click(at.x, at.y);
    const { wall } = await run('formPainted');
    const after = await visit.cpu();
    return { wall, cpu: after - before };
  }

  const cases = { cold: undefined, warm: other, ready: pressed };
  /** @type {import('../rounds.mjs').Figures} */
  const figures = {};
  for (const [name, hovered] of Object.entries(cases)) {
    figures[name] = (await press(slowDown, hovered)).wall;
    figures[`${name}Cpu`] = (await press(1, hovered)).cpu;
  }
  return figures;
}
