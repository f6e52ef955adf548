import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { registeredDocuments } from '../registered-documents.ts';
import { buildMark, serviceWorker, shared } from '../vite.shared.ts';

const base = '/admin/';

export default defineConfig({
  ...shared,
  base,
  plugins: [registeredDocuments(), react(), buildMark(), serviceWorker(base)],
});
