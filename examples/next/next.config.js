/** @type {import('next').NextConfig} */
const isDevelopment = process.env.NODE_ENV === 'development';

export default {
  output: isDevelopment ? undefined : 'export',
  // The number service of click-to-call's own demo. Put your own here, or into app/api/.
  ...(isDevelopment && {
    rewrites: async () => [
      { source: '/api/:path*', destination: 'http://127.0.0.1:8000/number-service/demo/:path*' },
    ],
  }),
};
