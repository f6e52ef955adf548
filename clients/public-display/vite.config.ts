import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport } from 'vite';
import { registeredDocuments } from '../registered-documents.ts';
import { buildMark, serviceWorker, shared } from '../vite.shared.ts';
import { wordsByPage } from '../words-by-page.ts';

const base = '/display/';

export default defineConfig({
  ...shared,
  base,
  plugins: [
    wordsByPage('public-display', runnerImport),
    registeredDocuments(),
    react(),
    buildMark(),
    serviceWorker(base),
  ],
});
