// The requests, stored data and layout shifts of an unused instance. The script is added after the first paint.
import { dirname } from 'node:path';
import { withStaticImports } from '../../scripts/load-graph.mjs';

/** @type {import('../rounds.mjs').Measurement} */
export async function intent({ row, open, fileOf }) {
  const scripts = new Set(
    (await withStaticImports([`${row.name}.js`], dirname(fileOf(row.src) ?? ''))).map(
      (file) => `/rows/${row.name}/${file}`,
    ),
  );
  const late = async (html) => {
    const { page, devtools, run } = await open();
    await run('add', { html });
    await run('watchShifts');
    const asked = [];
    devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await devtools.send('Network.enable');
    await run('start', row);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    await run('painted');
    const { cookies } = await devtools.send('Storage.getCookies');
    const stored = await page.evaluate('bench.stored()');
    const shift = await page.evaluate('bench.shift');
    const others = asked.filter((url) => !scripts.has(new URL(url).pathname));
    return { requests: others.length, cookies: cookies.length, stored, shift };
  };

  const bare = await late(row.html);
  const reserved = row.reserved ? await late(row.reserved) : bare;
  return {
    scripts: scripts.size,
    requests: bare.requests,
    cookies: bare.cookies,
    storage: Number(bare.stored),
    bareShift: Number(bare.shift),
    shift: Number(reserved.shift),
  };
}
