import { useState } from 'react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { ModelsState } from '../../common/domain/models.ts';
import { Dialog } from '../controls/dialog.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { ExpertView } from './expert-view.tsx';
import { ModelList } from './model-list.tsx';

interface ModelsDialogProps {
  readonly shell: ShellApi;
  readonly client: EngineClient | null;
  /** Null until the engine has told. */
  readonly models: ModelsState | null;
  close(): void;
}

const tabs = [
  { value: 'list', label: 'Models' },
  { value: 'experts', label: 'Experts' },
] as const;

/** The models on this computer: who answers, what fits, and what the experts of the loaded one do. */
export function ModelsDialog({ shell, client, models, close }: ModelsDialogProps) {
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('list');
  return (
    <Dialog title="Models" wide close={close}>
      <div className="segmented" role="radiogroup" aria-label="Show">
        {tabs.map(({ value, label }) => (
          <button key={value} type="button" role="radio" aria-checked={tab === value} onClick={() => setTab(value)}>
            {label}
          </button>
        ))}
      </div>
      {models === null || client === null ? (
        <p className="models-note" role="status">
          {client === null ? 'The engine is not running. Its models show as soon as it is back.' : 'Looking for models…'}
        </p>
      ) : tab === 'list' ? (
        <ModelList shell={shell} client={client} models={models} />
      ) : (
        <ExpertView client={client} models={models} />
      )}
    </Dialog>
  );
}
