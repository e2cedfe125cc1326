// A Web Test Runner command that has the engine collect garbage, so that a test can see what is held
// on to. Chromium only.
//
//   const { collected } = await executeServerCommand('collect-garbage');
export function collectGarbagePlugin() {
  return {
    name: 'collect-garbage',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'collect-garbage') return undefined;
      if (browser.name !== 'Chromium') return { collected: false };
      const devtools = await browser.getPage(id).createCDPSession();
      // What is set free may set free something more.
      for (let i = 0; i < 2; i += 1) await devtools.send('HeapProfiler.collectGarbage');
      await devtools.detach();
      return { collected: true };
    },
  };
}
