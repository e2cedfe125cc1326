// Defines the element when the test calls `defineElement()`.
window.defineElement = () => import('/click-to-call.js');
