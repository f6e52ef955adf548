import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorker, shared } from '../vite.shared.ts';

const base = '/admin/';

export default defineConfig({ ...shared, base, plugins: [react(), serviceWorker(base)] });
