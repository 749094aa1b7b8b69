import { Cpu, LoaderCircle, MessageSquareQuote } from 'lucide-react';
import type { ModelsState } from '../../common/domain/models.ts';
import { percent } from '../controls/format.ts';
import { answering } from '../models/describe.ts';
import type { NoticeCode } from '../../common/messages/notice.ts';
import { say } from '../words.ts';

interface AnswererProps {
  /** Null until the engine has told. */
  readonly models: ModelsState | null;
  openModels(): void;
}

/** Who answers, beside the question; a click opens the models. */
export function Answerer({ models, openModels }: AnswererProps) {
  if (models === null) return null;
  const model = answering(models);
  const name = model?.name ?? say('answerer-quotes');
  const loading = model !== null && models.active.phase === 'loading';
  const failed = model !== null && models.active.phase === 'failed';
  const Icon = model === null ? MessageSquareQuote : loading ? LoaderCircle : Cpu;
  return (
    <button
      type="button"
      className={`answerer${failed ? ' failed' : ''}`}
      aria-haspopup="dialog"
      aria-label={say('answerer-label', { name })}
      title={say('answerer-label', { name })}
      onClick={openModels}
    >
      <Icon className={`icon${loading ? ' spinning' : ''}`} size={13} strokeWidth={1.75} aria-hidden />
      <span className="answerer-name">{name}</span>
    </button>
  );
}

/** What an answer is and what it is not, in one line below the question. */
export function Honesty({ models, openModels }: AnswererProps) {
  const open = (label: NoticeCode) => (
    <button type="button" className="link-button" onClick={openModels}>
      {say(label)}
    </button>
  );
  if (models === null) return <p className="honesty">{say('honest-untold')}</p>;
  const { active, importing } = models;
  if (importing !== null)
    return (
      <p className="honesty numeric">
        {say('honest-importing', { percent: percent(importing.done) })} {open('honest-importing-show')}
      </p>
    );
  if (answering(models) === null)
    return (
      <p className="honesty">
        {say('honest-quotes')}{' '}
        {models.models.length === 0 ? (
          <>
            {say('honest-no-model')} {open('honest-import-model')}
          </>
        ) : (
          open('honest-use-model')
        )}
      </p>
    );
  if (active.phase === 'failed')
    return (
      <p className="honesty">
        {say('honest-model-failed')} {open('honest-see-why')}
      </p>
    );
  return <p className="honesty">{say('honest-model')}</p>;
}
