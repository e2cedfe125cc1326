const isDevelopment = process.env.NODE_ENV === 'development';

// `next build` renders the page once, into out/: any server can hand it out.
/** @type {import('next').NextConfig} */
export default {
  output: isDevelopment ? undefined : 'export',
  // The number service of click-to-call's own demo. Put your own here.
  ...(isDevelopment && {
    rewrites: async () => [
      { source: '/api/:path*', destination: 'http://127.0.0.1:8000/number-service/demo/:path*' },
    ],
  }),
};
