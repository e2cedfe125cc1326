// What the vendor has pages define before the script: it collects calls until the script has come. None is made here.
window.Cal = Object.assign(() => {}, { q: [], ns: {}, loaded: true });
