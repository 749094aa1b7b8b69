import { FilePlus2, FolderPlus, LockKeyhole, MessageSquareQuote, ScanSearch } from 'lucide-react';
import type { LibraryActions } from '../library/actions.ts';
import { say } from '../words.ts';

/** Nothing in the library yet: what to do, and what happens to the files. */
export function NoDocuments({ actions }: { readonly actions: LibraryActions }) {
  return (
    <div className="welcome" data-testid="no-documents">
      <div className="drop-card">
        <div className="paper-stack" aria-hidden>
          <span />
          <span />
          <span />
        </div>
        <h2>{say('welcome-drop')}</h2>
        <p>{say('welcome-drop-hint')}</p>
        <div className="drop-buttons">
          <button type="button" className="button primary large" onClick={() => actions.choose('files')}>
            <FilePlus2 className="icon" size={17} strokeWidth={1.75} aria-hidden />
            {say('welcome-add-files')}
          </button>
          <button type="button" className="button large" onClick={() => actions.choose('folder')}>
            <FolderPlus className="icon" size={17} strokeWidth={1.75} aria-hidden />
            {say('welcome-add-folder')}
          </button>
        </div>
        <p className="privacy-line">
          <LockKeyhole className="icon" size={14} strokeWidth={1.75} aria-hidden />
          {say('welcome-privacy')}
        </p>
      </div>
    </div>
  );
}

interface NoQuestionsProps {
  readonly ready: number;
  /** True when a model answers. */
  readonly byModel: boolean;
  /** Questions that the documents answer. */
  readonly suggestions: readonly string[];
  suggest(question: string): void;
}

/** Documents but no question yet. */
export function NoQuestions({ ready, byModel, suggestions, suggest }: NoQuestionsProps) {
  return (
    <div className="welcome" data-testid="no-questions">
      <div className="starters">
        <h2>{say(ready === 0 ? 'welcome-reading' : 'welcome-ask')}</h2>
        <p>{say(ready === 0 ? 'welcome-reading-hint' : 'welcome-ask-hint')}</p>
        {ready === 0 || suggestions.length === 0 ? null : (
          <ul className="starter-list" aria-label={say('welcome-examples')}>
            {suggestions.map((question) => (
              <li key={question}>
                <button type="button" className="starter" onClick={() => suggest(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        )}
        <ul className="how">
          <li>
            <MessageSquareQuote className="icon" size={16} strokeWidth={1.75} aria-hidden />
            {say(byModel ? 'welcome-by-model' : 'welcome-by-quotes')}
          </li>
          <li>
            <ScanSearch className="icon" size={16} strokeWidth={1.75} aria-hidden />
            {say('welcome-click')}
          </li>
        </ul>
      </div>
    </div>
  );
}
