import './app/no-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { reopenOnNewBuild } from './app/new-build';
import { startLanguage } from './app/language';
import './design/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
reopenOnNewBuild();
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
