const api = 'http://127.0.0.1:4000';

/** What the three clients build with. Old office browsers and cheap phones set the target. */
export const shared = {
  build: {
    target: 'chrome90',
    cssTarget: 'chrome90',
    sourcemap: false,
    assetsInlineLimit: 2048,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/\.pnpm\/(react|react-dom|scheduler|react-router)@/, priority: 30 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true }, '/files': { target: api } },
  },
};
