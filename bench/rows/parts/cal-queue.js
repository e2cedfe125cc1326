// The vendor's snippet, which pages run before the script. It queues calls until the script has loaded. The bench makes none.
window.Cal = Object.assign(() => {}, { q: [], ns: {}, loaded: true });
