import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shared } from '../vite.shared';

export default defineConfig({ ...shared, base: '/admin/', plugins: [react()] });
