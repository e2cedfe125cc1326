/** Waits for a task, which comes sooner than a timer. */
export const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the page is painted. */
export async function painted() {
  await nextFrame();
  await nextTask();
}

const unpatchedSetTimeout = setTimeout;

/** Polls the condition every 10 ms, because checking costs time. @param {() => unknown} condition */
export async function until(condition) {
  while (!condition()) await new Promise((resolve) => unpatchedSetTimeout(resolve, 10));
}
