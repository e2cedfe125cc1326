/** Captures uncaught errors in tests whose listeners throw on purpose. */
export interface CapturedErrors {
  /** Resolves when all errors so far were reported: immediately in browsers, after a task in Node. */
  readonly reported: () => Promise<void>;
  /** @returns the messages of the captured errors. */
  readonly stop: () => string[];
}

// The functions of Node that this file uses.
declare const process: {
  setUncaughtExceptionCaptureCallback(callback: ((error: Error) => void) | null): void;
};
declare const setImmediate: (callback: () => void) => void;

export const captureErrors = (): CapturedErrors =>
  'window' in globalThis ? inBrowser() : inNode();

function inBrowser(): CapturedErrors {
  const messages: string[] = [];
  const { onerror } = window;
  window.onerror = (_message, _source, _line, _column, error) => {
    messages.push(error?.message ?? 'no error');
    return true;
  };
  return {
    reported: () => Promise.resolve(),
    stop() {
      window.onerror = onerror;
      return messages;
    },
  };
}

function inNode(): CapturedErrors {
  const messages: string[] = [];
  process.setUncaughtExceptionCaptureCallback(({ message }) => {
    messages.push(message);
  });
  return {
    reported: () => new Promise(setImmediate),
    stop() {
      process.setUncaughtExceptionCaptureCallback(null);
      return messages;
    },
  };
}
