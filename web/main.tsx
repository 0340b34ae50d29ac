import '../src/reporting/html/browser/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import '../src/reporting/html/browser/figure.css';
import './styles/figure.css';
import './styles/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followFeed } from './api/live-feed.ts';
import { sendAll } from './api/outbox.ts';
import { queries } from './api/queries.ts';
import { App } from './app/app.tsx';
import { listenToKeys } from './keys/key-bindings.ts';
import { listenToTableArrows } from './keys/table-arrows.ts';
import { followLinks } from './routing/address.ts';

followLinks();
listenToKeys();
listenToTableArrows();
followFeed();
void sendAll();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the workbench.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
