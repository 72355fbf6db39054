import { defineConfig } from 'vite';

// The command line: one file for Node, its packages inside, so that it runs from a copy of dist-cli alone.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'galley.js',
        chunkFileNames: '[name]-[hash].js',
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
