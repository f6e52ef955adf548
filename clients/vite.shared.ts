import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const api = 'http://127.0.0.1:4000';

/** What the three clients build with. Old office browsers and cheap phones set the target. */
export const shared = {
  build: {
    target: 'chrome90',
    cssTarget: 'chrome90',
    sourcemap: false,
    // Which file asks for which: the budgets of the pages are counted from it.
    manifest: true,
    assetsInlineLimit: 2048,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // With what every page reads its data through: a file of forty bytes costs a request, and its name in every list.
            {
              name: 'react',
              test: /node_modules\/\.pnpm\/(react|react-dom|scheduler|react-router)@|generated\/fragment-masking\.ts$/,
              priority: 30,
            },
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

/** Marks the page with its build, a hash of all it loads: a page that is older than the server's learns it from that. */
export const buildMark = () => ({
  name: 'build-mark',
  apply: 'build' as const,
  enforce: 'post' as const,
  generateBundle(_options: unknown, bundle: Readonly<Record<string, { readonly type: string; source?: unknown }>>) {
    const page = bundle['index.html'];
    if (page?.type !== 'asset') throw new Error('no page to mark');
    const html = String(page.source);
    const build = createHash('sha256')
      .update(JSON.stringify([Object.keys(bundle).sort(), html]))
      .digest('hex')
      .slice(0, 16);
    page.source = html.replace('<head>', `<head>\n    <meta name="bandeng-build" content="${build}" />`);
  },
});

/**
 * Writes the service worker with the names of this build's files in it; another build is another version. Of a face in two forms
 * the one that every browser with a service worker reads is kept.
 */
export const serviceWorker = (base: string) => ({
  name: 'service-worker',
  apply: 'build' as const,
  enforce: 'post' as const,
  generateBundle(
    this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown },
    _options: unknown,
    bundle: Readonly<Record<string, { readonly type: string; readonly source?: unknown }>>,
  ) {
    const files = Object.keys(bundle)
      .filter((name) => name.startsWith('assets/') && !name.endsWith('.woff'))
      .sort();
    const page = bundle['index.html'];
    const template = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
    const version = createHash('sha256')
      .update(JSON.stringify([template, files, page?.type === 'asset' ? String(page.source) : null]))
      .digest('hex')
      .slice(0, 16);
    const source = template
      .replace('__BASE__', base)
      .replace('__VERSION__', version)
      .replace('__FILES__', JSON.stringify(files.map((name) => `${base}${name}`)));
    this.emitFile({ type: 'asset', fileName: 'sw.js', source });
  },
});
