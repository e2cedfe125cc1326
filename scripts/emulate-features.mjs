// A Web Test Runner command for CSS media features that its own emulateMedia leaves out, such as
// forced-colors. Chromium only.
//
//   import { executeServerCommand } from '@web/test-runner-commands';
//   await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]);
//
// resolves to `{ emulated }`, whether the engine could. An empty array ends the emulation.
export function emulateFeaturesPlugin() {
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      const { browser, id } = session;
      if (browser.name !== 'Chromium') return { emulated: false };
      const devtools = await browser.getPage(id).createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features: payload });
      return { emulated: true };
    },
  };
}
