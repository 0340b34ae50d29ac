import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the workbench's browser side into dist/web. While it is worked on, `npx vite web` asks the server on port 4333. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      // Packages mark their files for servers that render React; here everything runs in the browser.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
  server: {
    proxy: {
      // What ends in .ts is a file of web/api. The server takes requests of its own pages alone: it is to see the page's host.
      '^/api/(?!.*\\.ts)': { target: process.env.HEED_SERVER ?? 'http://127.0.0.1:4333', changeOrigin: false },
    },
  },
});
