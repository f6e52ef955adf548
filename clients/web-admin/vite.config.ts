import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildMark, serviceWorker, shared } from '../vite.shared.ts';

const base = '/admin/';

export default defineConfig({ ...shared, base, plugins: [react(), buildMark(), serviceWorker(base)] });
