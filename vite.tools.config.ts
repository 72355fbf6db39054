import { defineConfig } from 'vite';

// The tools of this project that need its source: the quality report and the learner. Never shipped.
export default defineConfig({
  publicDir: false,
  // The browser's driver and the bundler stay packages: they find their own files beside themselves.
  ssr: { noExternal: true, external: ['playwright', '@playwright/test', 'vite'] },
  build: {
    ssr: true,
    outDir: 'dist-tools',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        quality: 'scripts/quality/main.ts',
        learn: 'scripts/learn/main.ts',
        faults: 'scripts/faults/main.ts',
        imports: 'scripts/imports/main.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
