import { defineConfig } from 'vite';

// The tools of this project that need its source: the quality report and the learner. Never shipped.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist-tools',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { quality: 'scripts/quality/main.ts', learn: 'scripts/learn/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
