import { useState } from 'react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { ModelsState } from '../../common/domain/models.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Tabs } from '../controls/tabs.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { ExpertView } from './expert-view.tsx';
import { ModelList } from './model-list.tsx';

interface ModelsDialogProps {
  readonly shell: ShellApi;
  readonly client: EngineClient | null;
  /** Null until the engine has told. */
  readonly models: ModelsState | null;
  openPrivacy(): void;
  close(): void;
}

type Tab = 'list' | 'experts';

const tabs: readonly { readonly value: Tab; readonly label: string }[] = [
  { value: 'list', label: 'Models' },
  { value: 'experts', label: 'Experts' },
];

/** The models on this computer: who answers, what fits, and what the experts of the loaded one do. */
export function ModelsDialog({ shell, client, models, openPrivacy, close }: ModelsDialogProps) {
  const [tab, setTab] = useState<Tab>('list');
  return (
    <Dialog title="Models" wide close={close}>
      <Tabs label="Show" tabs={tabs} current={tab} panelId="models-panel" choose={setTab} />
      <div
        id="models-panel"
        role="tabpanel"
        aria-label={tab === 'list' ? 'Models' : 'Experts'}
        className="models-panel"
      >
        {models === null || client === null ? (
          <p className="models-note" role="status">
            {client === null
              ? 'The engine is not running. Its models show as soon as it is back.'
              : 'Looking for models…'}
          </p>
        ) : tab === 'list' ? (
          <ModelList shell={shell} client={client} models={models} openPrivacy={openPrivacy} />
        ) : (
          <ExpertView client={client} models={models} />
        )}
      </div>
    </Dialog>
  );
}
