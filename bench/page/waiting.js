/** Lets a task pass, sooner than a timer would. */
export const aTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until what there is to see is on the screen. */
export async function painted() {
  await aFrame();
  await aTask();
}

const unpatchedSetTimeout = setTimeout;

/** Waits until something is so. Looks seldom, as looking costs. @param {() => unknown} condition */
export async function until(condition) {
  while (!condition()) await new Promise((resolve) => unpatchedSetTimeout(resolve, 10));
}
