/** Waiting for the next task of the event loop and for the next animation frame, without timers. */

/** A turn, by the platform's own queue: the timers belong to the clock. */
export const nextMessageTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** The next frame that is drawn. */
export const nextAnimationFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
