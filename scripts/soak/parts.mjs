// What `npm run soak` does, in this order.
import { cycles } from './cycles.mjs';
import { service } from './service.mjs';

/** @type {{ name: string, title: string, run: import('../soak.mjs').Part }[]} */
export const parts = [
  { name: 'cycles', title: 'Elements that come and go', run: cycles },
  { name: 'service', title: 'The number service under load', run: service },
];
