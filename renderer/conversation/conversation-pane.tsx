import { History, PanelLeft, SquarePen } from 'lucide-react';
import { useMemo, useState, type RefObject } from 'react';
import type { EngineState } from '../../common/contracts/shell.ts';
import type { Citation, Message } from '../../common/domain/answer.ts';
import type { ModelsState } from '../../common/domain/models.ts';
import { IconButton } from '../controls/icon-button.tsx';
import type { EngineClient } from '../engine/connection.ts';
import type { LibraryActions } from '../library/actions.ts';
import { answering } from '../models/describe.ts';
import { answerStatus } from './account.ts';
import { Honesty } from './answerer.tsx';
import type { OpenCitation } from './citation-chip.tsx';
import { Composer } from './composer.tsx';
import { NoDocuments, NoQuestions } from './empty-states.tsx';
import { HistoryPanel } from './history-menu.tsx';
import { Messages } from './messages.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { lastQuestion } from './thread.ts';
import type { Conversation } from './use-conversation.ts';
import type { Platform } from '../../common/commands.ts';
import type { DocumentId, TableId } from '../../common/ids.ts';
import { say } from '../words.ts';
import { markRemoved } from './sources.ts';

interface ConversationPaneProps {
  readonly client: EngineClient | null;
  readonly enginePhase: EngineState['phase'];
  readonly conversation: Conversation;
  /** Null until the engine has told. */
  readonly models: ModelsState | null;
  readonly actions: LibraryActions;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly documents: number;
  readonly ready: number;
  /** True while no document is read or embedded. */
  readonly idle: boolean;
  readonly loaded: boolean;
  /** Documents of the library; null while it is not known. */
  readonly present: ReadonlySet<DocumentId> | null;
  /** What questions are about, in a few words. */
  readonly scopeName: string;
  /** False for everything. */
  readonly scoped: boolean;
  readonly draft: string;
  readonly active: Citation | null;
  readonly libraryHidden: boolean;
  readonly historyOpen: boolean;
  setHistoryOpen(open: boolean): void;
  setDraft(draft: string): void;
  readonly platform: Platform;
  /** `replace`: in the place of the last question. */
  send(question: string, replace: boolean): void;
  askEvery(question: string): void;
  openTable(id: TableId): void;
  openTables(): void;
  compare(left: DocumentId, right: DocumentId): void;
  /** As `send`, whatever document the question names. */
  askEverywhere(question: string): void;
  /** Searches the library's text for words. */
  searchWords(words: string): void;
  newThread(): void;
  toggleLibrary(): void;
  openCitation: OpenCitation;
  openModels(): void;
  /** Quoted sentences answer from now on, beginning with this question. */
  answerWithQuotes(question: string): void;
}

export function ConversationPane(props: ConversationPaneProps) {
  const { client, conversation, models, documents, ready, draft, field, openModels, historyOpen, setHistoryOpen } =
    props;
  const { state } = conversation;
  const suggestions = useSuggestions(client, props.idle && ready > 0 && state.messages.length === 0);
  const messages = useMemo(() => markRemoved(state.messages, props.present), [state.messages, props.present]);
  const question = lastQuestion(state.messages);
  /** The question that is being edited; another one may be the last by now. */
  const [editing, setEditing] = useState<string | null>(null);
  const isEditing = editing !== null && editing === question && !state.asking;
  const unable =
    client === null
      ? props.enginePhase === 'stopped'
        ? say('ask-engine-stopped')
        : say('ask-engine-starting')
      : documents === 0
        ? say('ask-no-documents')
        : ready === 0
          ? say('ask-none-ready')
          : '';

  const write = (text: string): void => {
    props.setDraft(text);
    field.current?.focus();
  };

  return (
    <section className="pane conversation" aria-label={say('conversation-pane')} data-pane="conversation">
      <header className="pane-head">
        <IconButton
          icon={PanelLeft}
          label={say(props.libraryHidden ? 'library-show' : 'library-hide')}
          aria-pressed={false}
          onClick={props.toggleLibrary}
        />
        <h2 className="pane-title">{paneTitle(state.messages)}</h2>
        <span className="menu-anchor">
          <IconButton
            icon={History}
            label={say('history-title')}
            aria-haspopup="dialog"
            aria-expanded={historyOpen}
            onClick={() => setHistoryOpen(true)}
          />
          {historyOpen ? (
            <HistoryPanel
              client={client}
              currentId={state.threadId}
              open={conversation.open}
              openTables={props.openTables}
              close={() => setHistoryOpen(false)}
            />
          ) : null}
        </span>
        <IconButton icon={SquarePen} label={say('conversation-new')} onClick={props.newThread} />
      </header>
      {state.messages.length > 0 ? (
        <Messages
          state={state}
          messages={messages}
          active={props.active}
          canAsk={unable === ''}
          open={props.openCitation}
          askAgain={() => {
            if (question !== null) props.send(question, true);
          }}
          answerWithQuotes={() => {
            if (question !== null) props.answerWithQuotes(question);
          }}
          askEverywhere={() => {
            if (question !== null) props.askEverywhere(question);
          }}
          client={client}
          openTable={props.openTable}
          compare={props.compare}
          askEvery={() => {
            if (question !== null) props.askEvery(question);
          }}
          searchWords={props.searchWords}
          editLast={() => {
            setEditing(question);
            write(question ?? '');
          }}
        />
      ) : documents === 0 && props.loaded ? (
        <NoDocuments actions={props.actions} />
      ) : documents > 0 ? (
        <NoQuestions ready={ready} byModel={answering(models) !== null} suggestions={suggestions} suggest={write} />
      ) : (
        <div className="welcome" />
      )}
      <div className="composer-area">
        <Composer
          field={field}
          draft={draft}
          asking={state.asking}
          editing={isEditing}
          stopEditing={() => {
            setEditing(null);
            props.setDraft('');
          }}
          unable={unable}
          scoped={props.scoped}
          scopeName={props.scopeName}
          models={models}
          openModels={openModels}
          setDraft={props.setDraft}
          send={() => {
            props.send(draft, isEditing);
            setEditing(null);
            props.setDraft('');
          }}
          platform={props.platform}
          askEvery={() => {
            props.askEvery(draft);
            props.setDraft('');
          }}
          stop={conversation.stop}
          clearScope={() => props.actions.ask(null)}
        />
        <Honesty models={models} openModels={openModels} />
      </div>
      <p className="sr-only" role="status" data-testid="answer-status">
        {answerStatus(state.messages, state.asking, state.progress, state.error, state.unkept)}
      </p>
    </section>
  );
}

/** The first question, once it may be out of sight. */
function paneTitle(messages: readonly Message[]): string {
  if (messages.length === 0) return say('conversation-new');
  return messages.length <= 2 ? '' : (messages.find((each) => each.role === 'user')?.text ?? '');
}
