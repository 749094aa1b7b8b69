import { useState } from 'react';
import type { ActiveModel, ModelInfo, ModelsState } from '../../common/domain/models.ts';
import { byteSize, percent } from '../controls/format.ts';
import { Progress } from '../controls/progress.tsx';
import { activeView, fitView, structureOf, type FitView } from './describe.ts';
import type { ModelActions } from './use-model-actions.ts';

interface ModelCardProps {
  readonly model: ModelInfo;
  readonly models: ModelsState;
  readonly actions: ModelActions;
}

/** One imported model: what it is, what it needs, how it is doing, what can be done with it. */
export function ModelCard({ model, models, actions }: ModelCardProps) {
  const { name, chat, weightBytes, context } = model;
  const current = models.current === name;
  const [removal, setRemoval] = useState<'none' | 'asked' | 'kept'>('none');
  const hint = `about-${name}`;
  return (
    <div className={`model-card${current ? ' current' : ''}`} role="group" aria-label={name} data-current={current}>
      <input
        type="radio"
        name="answerer"
        id={`use-${name}`}
        checked={current}
        disabled={!chat}
        onChange={() => actions.use(name)}
        aria-label={name}
        aria-describedby={hint}
      />
      <div className="model-body">
        <label htmlFor={`use-${name}`} className="model-about">
          <span className="model-name">{name}</span>
          <span id={hint} className="model-line">
            {structureOf(model)} · {byteSize(weightBytes)} on disk · {context.toLocaleString('en')} tokens at once
          </span>
        </label>
        {chat ? null : (
          <p className="model-line">
            It has no chat template, so it can go on with a text on the command line but not answer questions: quoted
            sentences do.
          </p>
        )}
        <FitLine view={fitView(model, models)} />
        {current ? <StateLine active={models.active} actions={actions} /> : null}
        {removal === 'asked' ? (
          <ConfirmRemoval model={model} remove={() => actions.remove(name)} keep={() => setRemoval('kept')} />
        ) : null}
      </div>
      {removal === 'asked' ? null : (
        <button
          type="button"
          className="button small quiet"
          autoFocus={removal === 'kept'}
          onClick={() => setRemoval('asked')}
        >
          Remove
        </button>
      )}
    </div>
  );
}

/** Needed memory beside what is used and what there is, in words and as a bar. */
function FitLine({ view: { fit, needs, verdict, used, needed } }: { readonly view: FitView }) {
  return (
    <div className={`fit ${fit}`} data-fit={fit}>
      <div className="fit-bar" aria-hidden>
        <span className="fit-used" style={{ width: `${used * 100}%` }} />
        <span className="fit-needed" style={{ width: `${Math.min(1 - used, needed) * 100}%` }} />
      </div>
      <p className="model-line">
        <b className="fit-verdict">{verdict}.</b> <span className="numeric">{needs}</span>
      </p>
    </div>
  );
}

function StateLine({ active, actions }: { readonly active: ActiveModel; readonly actions: ModelActions }) {
  const { state, detail } = activeView(active);
  const loading = active.phase === 'loading';
  return (
    <div className={`model-state ${active.phase}`}>
      <p className="model-line">
        <span role="status" className="state-word">
          {state}
        </span>
        <span className="numeric">
          {loading ? (active.done === null ? '' : ` ${percent(active.done)}`) : ` · ${detail}`}
        </span>
      </p>
      {loading ? <Progress fraction={active.done} label="Loading the model" /> : null}
      {/* One button throughout, so that the focus stays on it. */}
      <button
        type="button"
        className="button small"
        aria-disabled={loading}
        onClick={loading ? undefined : active.phase === 'loaded' ? actions.unload : actions.load}
      >
        {active.phase === 'loaded' ? 'Unload' : active.phase === 'failed' ? 'Try again' : 'Load'}
      </button>
    </div>
  );
}

interface ConfirmProps {
  readonly model: ModelInfo;
  remove(): void;
  keep(): void;
}

function ConfirmRemoval({ model: { name, weightBytes }, remove, keep }: ConfirmProps) {
  const reason = `removal-${name}`;
  return (
    <div
      className="confirm"
      role="alertdialog"
      aria-label={`Remove ${name}`}
      aria-describedby={reason}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        keep();
      }}
    >
      <p id={reason}>
        Remove this model from Carrel? That frees {byteSize(weightBytes)} on the disk. The file it was imported from
        stays where it is.
      </p>
      <div className="confirm-buttons">
        <button
          type="button"
          className="button small danger"
          autoFocus
          onClick={(event) => {
            // This card goes; the focus stays in the list.
            event.currentTarget.closest('.model-list')?.querySelector('input')?.focus();
            remove();
          }}
        >
          Remove for good
        </button>
        <button type="button" className="button small" onClick={keep}>
          Keep
        </button>
      </div>
    </div>
  );
}
