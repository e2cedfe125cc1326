/** Captures uncaught errors in tests whose listeners throw on purpose. */
export interface CapturedErrors {
  /** Resolves when all that was thrown so far has been reported: by browsers at once, by Node in a turn of its own. */
  readonly reported: () => Promise<void>;
  /** @returns the messages of what was thrown. */
  readonly stop: () => string[];
}

// What Node has for it.
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
