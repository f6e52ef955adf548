import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { shared } from '../vite.shared';

/** Writes the service worker with the names of this build's files in it; another build is another version. */
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const files = Object.keys(bundle)
      .filter((name) => name.startsWith('assets/'))
      .sort();
    const page = bundle['index.html'];
    const template = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
    const version = createHash('sha256')
      .update(JSON.stringify([template, files, page?.type === 'asset' ? String(page.source) : null]))
      .digest('hex')
      .slice(0, 16);
    const source = template
      .replace('__VERSION__', version)
      .replace('__FILES__', JSON.stringify(files.map((name) => `/portal/${name}`)));
    this.emitFile({ type: 'asset', fileName: 'sw.js', source });
  },
};

export default defineConfig({ ...shared, base: '/portal/', plugins: [react(), serviceWorker] });
