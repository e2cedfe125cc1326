/** Libraries that ship no types, or types for CommonJS alone. */

declare module 'alpinejs' {
  const Alpine: {
    plugin(plugin: unknown): void;
    morph(from: Element, toHtml: string, options: object): void;
  };
  export default Alpine;
}

declare module '@alpinejs/morph' {
  const plugin: unknown;
  export default plugin;
}

declare module 'morphdom' {
  const morphdom: (from: Element, toHtml: string) => Node;
  export default morphdom;
}
