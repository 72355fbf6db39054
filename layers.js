// The one table of layers. ESLint, dependency-cruiser and the layer tests
// read it; nobody else states who may import whom. Type imports are not exempt.

/** @type {Record<string, { layers: string[], packages: string[] }>} */
export const layers = {
  shared: { layers: [], packages: [] },
  domain: { layers: ['shared'], packages: [] },
  ports: { layers: ['shared', 'domain'], packages: [] },
  codec: { layers: ['shared', 'domain'], packages: ['zod'] },
  workers: { layers: [], packages: ['comlink'] },
  segmentation: { layers: ['shared', 'domain', 'ports', 'workers'], packages: ['comlink'] },
  proofreading: { layers: ['shared', 'domain', 'ports', 'workers'], packages: ['comlink'] },
  storage: { layers: ['shared', 'domain', 'ports', 'codec', 'workers'], packages: ['dexie', 'comlink'] },
  session: { layers: ['shared', 'domain', 'ports'], packages: ['zustand'] },
  library: {
    layers: ['shared', 'domain', 'ports', 'codec', 'workers'],
    packages: ['@tanstack/react-query', 'comlink'],
  },
  ui: { layers: ['shared'], packages: ['react', 'react-dom', 'react-aria', 'react-aria-components'] },
  features: {
    layers: ['shared', 'domain', 'ports', 'session', 'library', 'ui'],
    packages: [
      'react',
      'react-dom',
      'react-aria',
      'react-aria-components',
      'react-intl',
      'zustand',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'tinykeys',
    ],
  },
  app: {
    layers: [
      'shared',
      'domain',
      'ports',
      'codec',
      'workers',
      'segmentation',
      'proofreading',
      'storage',
      'session',
      'library',
      'ui',
      'features',
    ],
    packages: ['*'],
  },
  cli: {
    layers: ['shared', 'domain', 'ports', 'codec', 'segmentation', 'proofreading'],
    packages: ['*'],
  },
  testing: { layers: ['shared', 'domain', 'ports', 'codec'], packages: ['fast-check', 'vitest', 'comlink'] },
};
