import { CircleAlert, FileBox, FolderOpen, Plus } from 'lucide-react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { ModelsState } from '../../common/domain/models.ts';
import { sentenceOf } from '../../common/messages/sentence.ts';
import { percent } from '../controls/format.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { Progress } from '../controls/progress.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { ModelCard } from './model-card.tsx';
import { NoModels } from './no-models.tsx';
import { OfferedModels } from './offered-models.tsx';
import { useModelActions, type ModelActions } from './use-model-actions.ts';

interface ModelListProps {
  readonly shell: ShellApi;
  readonly client: EngineClient;
  readonly models: ModelsState;
  openPrivacy(): void;
}

/** Who answers, import, and what there is to know and do for each model. */
export function ModelList({ shell, client, models, openPrivacy }: ModelListProps) {
  const actions = useModelActions(shell, client);
  return (
    <>
      {models.models.length === 0 && models.importing === null ? <NoModels /> : null}
      <div role="radiogroup" aria-labelledby="who-answers" className="model-list">
        <h3 id="who-answers">Who answers</h3>
        <label className="model-card quoted">
          <input
            type="radio"
            name="answerer"
            checked={models.current === null}
            onChange={() => actions.use(null)}
            aria-label="Quoted sentences only"
            aria-describedby="quoted-hint"
          />
          <span className="model-body">
            <span className="model-name">Quoted sentences only</span>
            <span id="quoted-hint" className="model-line">
              No model: answers are your documents’ own words. Needs no extra memory.
            </span>
          </span>
        </label>
        {models.models.map((model) => (
          <ModelCard key={model.name} model={model} models={models} actions={actions} />
        ))}
      </div>
      <OfferedModels shell={shell} models={models} actions={actions} openPrivacy={openPrivacy} />
      <Import models={models} actions={actions} />
    </>
  );
}

function Import({
  models: { importing, importProblem },
  actions,
}: {
  readonly models: ModelsState;
  readonly actions: ModelActions;
}) {
  const told = importProblem === null ? '' : sentenceOf(importProblem);
  const problem = actions.problem === '' ? told : actions.problem;
  return (
    <section className="model-import" aria-label="Import">
      {problem === '' || importing !== null ? null : (
        <p className="notice bad" role="alert">
          <CircleAlert className="icon" size={16} strokeWidth={1.75} aria-hidden />
          <span>
            {actions.problem === '' ? <b>The model was not imported. </b> : null}
            {problem}
          </span>
        </p>
      )}
      {importing === null ? (
        <div className="import-row">
          <MenuButton
            label="Import a model…"
            className="button"
            entries={[
              { label: 'GGUF file…', icon: FileBox, run: () => actions.choose('file') },
              { label: 'Folder of safetensors…', icon: FolderOpen, run: () => actions.choose('folder') },
            ]}
          >
            <Plus className="icon" size={15} strokeWidth={2} aria-hidden />
            Import a model…
          </MenuButton>
          <span className="model-line">From a file on this computer.</span>
        </div>
      ) : (
        <div className="importing">
          <div className="import-row">
            <span className="importing-name">
              Importing <b>{importing.name}</b>
            </span>
            <span className="numeric model-line">{percent(importing.done)}</span>
            <button type="button" className="button small" onClick={actions.cancelImport}>
              Cancel
            </button>
          </div>
          <Progress fraction={importing.done} label={`Importing ${importing.name}`} />
          <p className="model-line">
            The weights are checked and prepared for this computer. You can close this and go on working.
          </p>
        </div>
      )}
    </section>
  );
}
