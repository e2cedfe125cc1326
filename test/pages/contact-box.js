/** Another author's element, of no library: the server's shadow root is its own. */
customElements.define('contact-box', class extends HTMLElement {});
