import htmx from 'htmx.org';

// Settles at once: no test waits for transitions.
Object.assign(htmx.config, { defaultSettleDelay: 0, defaultSwapDelay: 0 });
