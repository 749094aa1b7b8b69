import { ArrowUp, Square, Table2, X } from 'lucide-react';
import type { RefObject } from 'react';
import type { ModelsState } from '../../common/domain/models.ts';
import type { Platform } from '../../common/commands.ts';
import { shortcutOf } from '../shell/keys.ts';
import { Answerer } from './answerer.tsx';
import { say } from '../words.ts';

interface ComposerProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: string;
  readonly asking: boolean;
  /** Whether the draft takes the place of the last question. */
  readonly editing: boolean;
  stopEditing(): void;
  /** Why nothing can be asked now; '' when one can. */
  readonly unable: string;
  /** E.g. `Everything` or `3 documents`. */
  readonly scopeName: string;
  readonly scoped: boolean;
  readonly models: ModelsState | null;
  readonly platform: Platform;
  openModels(): void;
  setDraft(draft: string): void;
  send(): void;
  /** Puts the question to every document. */
  askEvery(): void;
  stop(): void;
  clearScope(): void;
}

/** Longest question the engine takes. */
const maxQuestion = 8_000;

export function Composer(props: ComposerProps) {
  const { field, draft, asking, unable, scoped } = props;
  const canSend = draft.trim() !== '' && unable === '' && !asking;
  return (
    <form
      className="composer"
      // A browser's page state, which it may write to the disk, keeps no text of such a form.
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend) props.send();
      }}
    >
      {props.editing ? (
        <p className="composer-editing">
          <span>{say('question-editing')}</span>
          <button type="button" className="link-button" onClick={props.stopEditing}>
            {say('question-editing-stop')}
          </button>
        </p>
      ) : null}
      <textarea
        ref={field}
        className="composer-field"
        aria-label={say('ask-field')}
        placeholder={unable === '' ? say('ask-placeholder') : unable}
        rows={1}
        maxLength={maxQuestion}
        value={draft}
        onChange={(event) => props.setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          // With Ctrl or Command it is a command of its own: every document is asked.
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (canSend) props.send();
        }}
      />
      <div className="composer-bar">
        <span className={`scope${scoped ? ' scoped' : ''}`} data-testid="scope">
          {say('scope-label')} <b>{props.scopeName}</b>
          {scoped ? (
            <button
              type="button"
              className="scope-clear"
              aria-label={say('scope-clear')}
              title={say('scope-clear')}
              onClick={props.clearScope}
            >
              <X className="icon" size={12} strokeWidth={2} aria-hidden />
            </button>
          ) : null}
        </span>
        <span className="grow" />
        <button
          type="button"
          className="ask-every"
          aria-label={say('ask-every')}
          title={say('ask-every-tip', { keys: shortcutOf('ask-every', props.platform) })}
          disabled={!canSend}
          onClick={props.askEvery}
        >
          <Table2 className="icon" size={14} strokeWidth={1.75} aria-hidden />
          <span className="ask-every-label">{say('ask-every')}</span>
        </button>
        <Answerer models={props.models} openModels={props.openModels} />
        {asking ? (
          <button
            type="button"
            className="send stop"
            aria-label={say('ask-stop')}
            title={say('ask-stop-tip')}
            onClick={props.stop}
          >
            <Square className="icon" size={11} fill="currentColor" strokeWidth={0} aria-hidden />
          </button>
        ) : (
          <button
            type="submit"
            className="send"
            aria-label={say('ask-send')}
            title={say('ask-send-tip')}
            disabled={!canSend}
          >
            <ArrowUp className="icon" size={16} strokeWidth={2.25} aria-hidden />
          </button>
        )}
      </div>
    </form>
  );
}
