import { Cpu, LoaderCircle, MessageSquareQuote } from 'lucide-react';
import type { ModelsState } from '../../common/domain/models.ts';
import { percent } from '../controls/format.ts';
import { answering } from '../models/describe.ts';

interface AnswererProps {
  /** Null until the engine has told. */
  readonly models: ModelsState | null;
  openModels(): void;
}

/** Who answers, beside the question; a click opens the models. */
export function Answerer({ models, openModels }: AnswererProps) {
  if (models === null) return null;
  const model = answering(models);
  const name = model?.name ?? 'Quoted sentences';
  const loading = model !== null && models.active.phase === 'loading';
  const failed = model !== null && models.active.phase === 'failed';
  const Icon = model === null ? MessageSquareQuote : loading ? LoaderCircle : Cpu;
  return (
    <button
      type="button"
      className={`answerer${failed ? ' failed' : ''}`}
      aria-haspopup="dialog"
      aria-label={`Who answers: ${name}`}
      title={`Who answers: ${name}`}
      onClick={openModels}
    >
      <Icon className={`icon${loading ? ' spinning' : ''}`} size={13} strokeWidth={1.75} aria-hidden />
      <span className="answerer-name">{name}</span>
    </button>
  );
}

/** What an answer is and what it is not, in one line below the question. */
export function Honesty({ models, openModels }: AnswererProps) {
  const open = (label: string) => (
    <button type="button" className="link-button" onClick={openModels}>
      {label}
    </button>
  );
  if (models === null) return <p className="honesty">Answers come from your documents, on this computer.</p>;
  const { active, importing } = models;
  if (importing !== null)
    return (
      <p className="honesty numeric">
        A model is being imported: {percent(importing.done)}. {open('Show')}
      </p>
    );
  if (answering(models) === null)
    return (
      <p className="honesty">
        Answers are quoted sentences from your documents.{' '}
        {models.models.length === 0 ? (
          <>No language model is installed yet. {open('Import a model')}</>
        ) : (
          open('Let a model answer')
        )}
      </p>
    );
  if (active.phase === 'failed')
    return (
      <p className="honesty">
        The model could not be loaded, so answers are quoted sentences meanwhile. {open('See why')}
      </p>
    );
  return (
    <p className="honesty">The model writes on this computer and can be wrong. Check what matters at its source.</p>
  );
}
