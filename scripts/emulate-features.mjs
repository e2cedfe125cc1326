// A Web Test Runner command for CSS media features that its own emulateMedia leaves out, such as
// forced-colors. Chromium only.
//
//   import { executeServerCommand } from '@web/test-runner-commands';
//   await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]);
//
// resolves to `{ emulated }`, whether the engine could. An empty array ends the emulation.
export function emulateFeaturesPlugin() {
  // What a session has set, no other can end; and a page outlives its test file.
  const sessions = new WeakMap();
  const devtoolsOf = async (page) => {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  };
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      const { browser, id } = session;
      if (browser.name !== 'Chromium') return { emulated: false };
      const devtools = await devtoolsOf(browser.getPage(id));
      await devtools.send('Emulation.setEmulatedMedia', { features: payload });
      return { emulated: true };
    },
  };
}
