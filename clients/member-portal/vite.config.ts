import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport } from 'vite';
import { registeredDocuments } from '../registered-documents.ts';
import { buildMark, serviceWorker, shared } from '../vite.shared.ts';
import { wordsByPage } from '../words-by-page.ts';

const base = '/portal/';
const asShipped = [wordsByPage('member-portal', runnerImport), registeredDocuments(), react()];

/** For browsers, and (`--ssr`) for the server, which draws the pages of the public before their code has come. */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        base,
        plugins: asShipped,
        // The libraries' own checks are for whoever develops.
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        build: { ssr: 'src/drawn.tsx', outDir: 'dist/.drawn', target: 'node22' },
        // What is installed where it was built need not be where it runs.
        ssr: { noExternal: true },
      }
    : { ...shared, base, plugins: [...asShipped, buildMark(), serviceWorker(base)] },
);
