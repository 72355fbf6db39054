import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { metaPolicy, ownLanguages, serviceWorker } from './scripts/build-plugins.mjs';

// `base: './'` and hash routes let the build be served from any folder. Nothing is inlined (assetsInlineLimit 0),
// so that the security policy needs no exception for scripts or data URLs of ours.
export default defineConfig({
  base: './',
  plugins: [react(), ownLanguages(), metaPolicy(), serviceWorker()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // A busy machine should not make a test fail; how fast things are is what benchmarks say.
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    exclude: ['e2e/**', 'node_modules/**'],
  },
});
