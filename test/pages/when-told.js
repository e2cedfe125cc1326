// Defines the element when the test says so: `defineElement()`.
window.defineElement = () => import('/click-to-call.js');
