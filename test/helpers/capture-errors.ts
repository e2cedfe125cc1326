/** Takes uncaught errors off the test runner's hands, for tests in which listeners throw on purpose. */
export interface CapturedErrors {
  /** @returns the messages of what was thrown. */
  readonly stop: () => string[];
}

export function captureErrors(): CapturedErrors {
  const messages: string[] = [];
  const { onerror } = window;
  window.onerror = (_message, _source, _line, _column, error) => {
    messages.push(error?.message ?? 'no error');
    return true;
  };
  return {
    stop() {
      window.onerror = onerror;
      return messages;
    },
  };
}
