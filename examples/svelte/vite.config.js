import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  server: {
    proxy: {
      // The number service of click-to-call's own demo. Put your own here.
      '/api': {
        target: 'http://127.0.0.1:8000',
        changeOrigin: true, // it answers to its own host name only
        rewrite: (path) => path.replace('/api', '/number-service/demo'),
      },
    },
  },
});
