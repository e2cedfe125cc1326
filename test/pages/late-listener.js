const element = document.querySelector('click-to-call');
await customElements.whenDefined('click-to-call');
element.addEventListener('ready', ({ detail }) => {
  parent.postMessage({ stage: element.stage, ready: detail.ready }, location.origin);
});
