import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport } from 'vite';
import { registeredDocuments } from '../registered-documents.ts';
import { buildMark, shared } from '../vite.shared.ts';
import { wordsByPage } from '../words-by-page.ts';

export default defineConfig({
  ...shared,
  base: '/display/',
  plugins: [wordsByPage('public-display', runnerImport), registeredDocuments(), react(), buildMark()],
});
