import { hydrate } from '@lit-labs/ssr-client';
import { hydratable } from './hydratable.js';

hydrate(
  hydratable(({ type }) => {
    document.documentElement.dataset.heard = type;
  }),
  document.querySelector('main'),
);
