import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { registeredDocuments } from '../registered-documents.ts';
import { buildMark, shared } from '../vite.shared.ts';

export default defineConfig({ ...shared, base: '/display/', plugins: [registeredDocuments(), react(), buildMark()] });
