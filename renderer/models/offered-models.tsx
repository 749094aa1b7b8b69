import { CircleAlert } from 'lucide-react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import { addressOf, catalogue, type OfferedModel } from '../../common/domain/catalogue.ts';
import { memoryPlan, type DownloadsState, type ModelsState } from '../../common/domain/models.ts';
import { byteSize } from '../controls/format.ts';
import { Progress } from '../controls/progress.tsx';
import { usePrivacy } from '../privacy/use-privacy.ts';
import { say, sentence } from '../words.ts';
import type { ModelActions } from './use-model-actions.ts';

interface OfferedModelsProps {
  readonly shell: ShellApi;
  readonly models: ModelsState;
  readonly actions: ModelActions;
  openPrivacy(): void;
}

/** Models that their publisher offers: what each needs against what is here, and the ways to get it. */
export function OfferedModels({ shell, models, actions, openPrivacy }: OfferedModelsProps) {
  const { report } = usePrivacy(shell);
  const { problem, cores, freeBytes } = models.downloads;
  const off = report?.noNetwork !== false;
  return (
    <section className="offered" aria-label={say('models-offered')}>
      <h3>{say('models-offered')}</h3>
      <p className="model-line">
        {say('models-offered-hint', {
          memory: byteSize(models.memory.total),
          cores,
          disk:
            freeBytes === null ? say('models-disk-unknown') : say('models-disk-free', { size: byteSize(freeBytes) }),
        })}
      </p>
      {off ? (
        <p className="model-line offered-off">
          {say('offered-off')}{' '}
          <button type="button" className="button small" onClick={openPrivacy}>
            {say('offered-open-privacy')}
          </button>
        </p>
      ) : null}
      {problem === null ? null : (
        <p className="notice bad" role="alert">
          <CircleAlert className="icon" size={16} strokeWidth={1.75} aria-hidden />
          <span>{sentence(problem)}</span>
        </p>
      )}
      {catalogue.map((model) => (
        <Offered key={model.id} model={model} models={models} off={off} actions={actions} />
      ))}
    </section>
  );
}

interface OfferedProps {
  readonly model: OfferedModel;
  readonly models: ModelsState;
  /** No download may start. */
  readonly off: boolean;
  readonly actions: ModelActions;
}

function Offered({ model, models, off, actions }: OfferedProps) {
  const { downloads, memory } = models;
  const { fit } = memoryPlan(model.memory, memory);
  const left = downloads.brokenOff.find((each) => each.model === model.id);
  const running = downloads.running?.model === model.id ? downloads.running : null;
  const roomFor = 2 * model.aboutBytes - (left?.done ?? 0);
  const noRoom = downloads.freeBytes !== null && downloads.freeBytes < roomFor;
  return (
    <article className="model-card offered-card" aria-label={model.name}>
      <div className="model-body">
        <span className="model-name">{model.name}</span>
        <span>{say(`offered-for-${model.id}`)}</span>
        <span className="model-line">
          {say('offered-facts', {
            publisher: model.publisher,
            license: model.license,
            size: byteSize(model.aboutBytes),
            memory: byteSize(model.memory.all),
            cores: model.cores,
          })}
        </span>
        <span className={`model-line fit ${fit}`}>
          <span className="fit-verdict">
            {say('offered-fit', { fit })} {noRoom ? say('offered-no-room') : ''}
          </span>
        </span>
        {running === null ? null : <Running running={running} cancel={actions.cancelDownload} />}
        {running !== null || (off && left === undefined) ? null : (
          <div className="import-row">
            {off ? null : (
              <button
                type="button"
                className="button"
                disabled={noRoom || downloads.running !== null || models.importing !== null}
                onClick={() => actions.download(model.id)}
              >
                {left === undefined
                  ? say('offered-download')
                  : say('offered-go-on', { done: byteSize(left.done), total: byteSize(left.total) })}
              </button>
            )}
            {left === undefined ? null : (
              <button type="button" className="button" onClick={() => actions.discardDownload(model.id)}>
                {say('offered-discard')}
              </button>
            )}
          </div>
        )}
        <details className="offered-without">
          <summary>{say('offered-without')}</summary>
          <p className="model-line">{say('offered-without-how', { address: addressOf(model) })}</p>
        </details>
      </div>
    </article>
  );
}

interface RunningProps {
  readonly running: NonNullable<DownloadsState['running']>;
  cancel(): void;
}

function Running({ running: { phase, done, total }, cancel }: RunningProps) {
  const told =
    total === 0
      ? say('download-starting')
      : phase === 'checking'
        ? say('download-checking')
        : say('download-fetching', { done: byteSize(done), total: byteSize(total) });
  return (
    <div className="importing">
      <div className="import-row">
        <span className="numeric" role="status">
          {told}
        </span>
        <button type="button" className="button small" onClick={cancel}>
          {say('download-cancel')}
        </button>
      </div>
      <Progress fraction={total === 0 ? null : done / total} label={told} />
      <p className="model-line">{say('download-leaves')}</p>
    </div>
  );
}
