import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildMark, shared } from '../vite.shared.ts';

export default defineConfig({ ...shared, base: '/display/', plugins: [react(), buildMark()] });
