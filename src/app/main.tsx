import '#ui/tokens';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { buildUpdates } from './build-updates';
import { openServices } from './services';
import { followTheme } from './theme';
import { whenIdle } from './when-idle';

followTheme();

// Everything is on this computer: nothing waits for a network, and nothing is worth asking twice.
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App opening={openServices()} client={client} />
  </StrictMode>,
);

whenIdle(() => void buildUpdates.start());
