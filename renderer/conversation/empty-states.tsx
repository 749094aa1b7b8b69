import { FilePlus2, FolderPlus, LockKeyhole, MessageSquareQuote, ScanSearch } from 'lucide-react';
import type { LibraryActions } from '../library/actions.ts';

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
        <h2>Drop PDFs or a folder here</h2>
        <p>
          Carrel reads them and answers your questions: with their own sentences, or in the words of a language model
          that you import. Every claim opens the page it stands on.
        </p>
        <div className="drop-buttons">
          <button type="button" className="button primary large" onClick={() => actions.choose('files')}>
            <FilePlus2 className="icon" size={17} strokeWidth={1.75} aria-hidden />
            Add files
          </button>
          <button type="button" className="button large" onClick={() => actions.choose('folder')}>
            <FolderPlus className="icon" size={17} strokeWidth={1.75} aria-hidden />
            Add a folder
          </button>
        </div>
        <p className="privacy-line">
          <LockKeyhole className="icon" size={14} strokeWidth={1.75} aria-hidden />
          Stays on this computer. Your files are read where they are; nothing is uploaded.
        </p>
      </div>
    </div>
  );
}

/** Kinds of questions that quoted sentences, or a model, answer well; a person completes or changes them. */
const quotedStarters = [
  'What are the main findings?',
  'Which dates and deadlines are named?',
  'How is … defined?',
] as const;
const modelStarters = [
  'Summarise what matters most.',
  'Which dates and deadlines are named?',
  'Explain … in plain words.',
] as const;

interface NoQuestionsProps {
  readonly ready: number;
  /** True when a model answers. */
  readonly byModel: boolean;
  suggest(question: string): void;
}

/** Documents but no question yet. */
export function NoQuestions({ ready, byModel, suggest }: NoQuestionsProps) {
  return (
    <div className="welcome" data-testid="no-questions">
      <div className="starters">
        <h2>{ready === 0 ? 'Your documents are being read' : 'What would you like to know?'}</h2>
        <p>
          {ready === 0
            ? 'You can ask as soon as the first one is ready; the others follow meanwhile.'
            : 'Ask in your own words. For example:'}
        </p>
        {ready === 0 ? null : (
          <ul className="starter-list" aria-label="Example questions">
            {(byModel ? modelStarters : quotedStarters).map((question) => (
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
            {byModel
              ? 'A model on this computer writes the answers from your documents. What their sources do not bear out is marked.'
              : 'Answers are sentences from your documents, numbered by source.'}
          </li>
          <li>
            <ScanSearch className="icon" size={16} strokeWidth={1.75} aria-hidden />
            Click a number, and its page opens beside with the passage marked.
          </li>
        </ul>
      </div>
    </div>
  );
}
