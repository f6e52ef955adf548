import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorker, shared } from '../vite.shared.ts';

const base = '/portal/';

export default defineConfig({ ...shared, base, plugins: [react(), serviceWorker(base)] });
