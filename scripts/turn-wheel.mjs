// A Web Test Runner command that turns the mouse wheel over a point of the viewport. Chromium and Firefox only.
//
//   import { executeServerCommand } from '@web/test-runner-commands';
//   await executeServerCommand('turn-wheel', { x: 10, y: 10, deltaY: 120 });
//
// resolves to `{ turned }`, whether the engine could.
export function turnWheelPlugin() {
  return {
    name: 'turn-wheel',
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      if (command !== 'turn-wheel') return undefined;
      if (!['Chromium', 'Firefox'].includes(browser.name)) return { turned: false };
      const { x, y, deltaX = 0, deltaY = 0 } = payload;
      const { mouse } = browser.getPage(id);
      await mouse.move(x, y);
      await mouse.wheel({ deltaX, deltaY });
      return { turned: true };
    },
  };
}
