/** A fake clipboard, because engines refuse the real one without a click of the user. */
export interface FakeClipboard {
  readonly texts: string[];
  /** @returns when so many texts were written. */
  readonly written: (count: number) => Promise<void>;
  readonly restore: () => void;
}

/** @param refusal what writing is refused with, if it is. */
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
      // The browser's own is on the prototype.
      Reflect.deleteProperty(navigator, 'clipboard');
    },
  };
}
