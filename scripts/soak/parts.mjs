// What `npm run soak` does, in this order.
import { service } from './service.mjs';

/** @type {{ name: string, title: string, run: import('../soak.mjs').Part }[]} */
export const parts = [{ name: 'service', title: 'The number service under load', run: service }];
