import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';


const server = 'http://localhost:5080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../Api/wwwroot',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // light-dark() and nesting are used as they are; these have both.
    target: ['chrome123', 'firefox125', 'safari17.5'],
  },
  server: {
    proxy: { '/api': server, '/live': { target: server, ws: true } },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
