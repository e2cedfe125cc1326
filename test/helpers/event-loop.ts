/** Waiting for the next task of the event loop and for the next animation frame, without timers. */

/** Waits for a task without timers, which the fake clock replaces. */
export const nextMessageTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Waits for the next animation frame. */
export const nextAnimationFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
