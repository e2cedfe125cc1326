/** A fake clipboard, because engines refuse the real one without a click of the user. */
export interface FakeClipboard {
  readonly texts: string[];
  /** Resolves when `count` texts were written. */
  readonly written: (count: number) => Promise<void>;
  readonly restore: () => void;
}

/** @param refusal the error with which `writeText()` rejects. */
export function fakeClipboard(refusal?: Error): FakeClipboard {
  const texts: string[] = [];
  let notify = (): void => undefined;
  const clipboard = {
    writeText(text: string): Promise<void> {
      if (refusal) return Promise.reject(refusal);
      texts.push(text);
      notify();
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return {
    texts,
    async written(count) {
      while (texts.length < count) {
        await new Promise<void>((resolve) => {
          notify = resolve;
        });
      }
      await Promise.resolve();
    },
    restore() {
      // Uncovers the browser's own clipboard on the prototype.
      Reflect.deleteProperty(navigator, 'clipboard');
    },
  };
}
