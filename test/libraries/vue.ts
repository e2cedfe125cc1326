/** Vue with its template compiler, as one module. */
export { createApp, nextTick, reactive } from 'vue';
