// First: the one policy of Trusted Types is made before any other code could make one by its name.
import './viewer/pages/pdf-worker.ts';
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/library.css';
import './styles/library-dialogs.css';
import './styles/conversation.css';
import './styles/answer.css';
import './styles/citations.css';
import './styles/named.css';
import './styles/composer.css';
import './styles/analysis.css';
import './styles/table-answer.css';
import './styles/welcome.css';
import './styles/viewer.css';
import './styles/side-panel.css';
import './styles/overview.css';
import './styles/timeline.css';
import './styles/checklist.css';
import './styles/flow.css';
import './styles/compare.css';
import './styles/models.css';
import './styles/privacy.css';
import './styles/experts.css';
import './styles/commands.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ShellBridge } from '../common/contracts/shell.ts';
import { App } from './app.tsx';
import { createConnection } from './engine/connection.ts';
import { openEnginePort } from './engine/open-port.ts';
import { shellApi } from './engine/shell-api.ts';

declare global {
  interface Window {
    readonly carrel: ShellBridge;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const shell = shellApi(window.carrel);
const connection = createConnection(shell, () => openEnginePort(shell, window));
createRoot(root).render(
  <StrictMode>
    <App shell={shell} connection={connection} />
  </StrictMode>,
);
