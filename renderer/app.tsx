import { isFindable } from '../common/domain/document.ts';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Refusal, ShellApi } from '../common/contracts/shell.ts';
import type { Scope } from '../common/domain/sources.ts';
import type { DocumentId, TableId } from '../common/ids.ts';
import { WholeDialogs } from './analysis/whole-dialogs.tsx';
import { ChooseDialog } from './compare/choose-dialog.tsx';
import { ComparePane, type CompareHandle } from './compare/compare-pane.tsx';
import { useComparing } from './compare/use-comparing.ts';
import { useSaving } from './compare/use-saving.ts';
import { Toasts, useToasts } from './controls/toasts.tsx';
import { AnalysisPane } from './analysis/analysis-pane.tsx';
import { TablesDialog } from './analysis/tables-dialog.tsx';
import { ConversationPane } from './conversation/conversation-pane.tsx';
import { useAnswerWithQuotes } from './conversation/use-answer-with-quotes.ts';
import { useConversation } from './conversation/use-conversation.ts';
import type { ConnectionStore } from './engine/connection.ts';
import { useLibrary } from './engine/use-library.ts';
import { useModels } from './engine/use-models.ts';
import { useLibraryActions } from './library/actions.ts';
import { LibraryPane } from './library/library-pane.tsx';
import { liveScope, scopeName } from './library/scope.ts';
import { useSought } from './library/use-sought.ts';
import { ModelsDialog } from './models/models-dialog.tsx';
import { columns, noRoomToCompare } from './shell/columns.ts';
import { Divider } from './shell/divider.tsx';
import { DropZone } from './shell/drop-zone.tsx';
import { DamageBanner } from './shell/damage-banner.tsx';
import { EngineBanner } from './shell/engine-banner.tsx';
import { importStatus } from './shell/import-status.ts';
import { paneLimits } from './shell/pane-widths.ts';
import { RefusedDialog } from './shell/refused-dialog.tsx';
import { RefusedScreen } from './shell/refused-screen.tsx';
import { BackupSettings } from './shell/backup-settings.tsx';
import { EncryptionSettings } from './shell/encryption-settings.tsx';
import { LockScreen } from './shell/lock-screen.tsx';
import { useEncryption } from './shell/use-encryption.ts';
import { useIdleLock } from './shell/use-idle-lock.ts';
import { SettingsDialog } from './shell/settings-dialog.tsx';
import type { DialogName } from './shell/command-handlers.ts';
import { cyclePane } from './shell/cycle-pane.ts';
import { Palette } from './shell/palette.tsx';
import { LicencesDialog } from './shell/licences-dialog.tsx';
import { PrivacyDialog } from './privacy/privacy-dialog.tsx';
import { ShortcutsDialog } from './shell/shortcuts-dialog.tsx';
import { useCommands } from './shell/use-commands.ts';
import { usePanes } from './shell/use-panes.ts';
import { useTheme } from './shell/use-theme.ts';
import { useShownDocument } from './viewer/use-shown-document.ts';
import { ViewerPane } from './viewer/viewer-pane.tsx';
import type { ViewerHandle } from './viewer/viewer.ts';
import { say } from './words.ts';

interface AppProps {
  readonly shell: ShellApi;
  readonly connection: ConnectionStore;
}

export function App({ shell, connection }: AppProps) {
  const { client, engine } = useSyncExternalStore(connection.subscribe, connection.get);
  const { library, loaded } = useLibrary(client);
  const models = useModels(client);
  const conversation = useConversation(client);
  const { toasts, show, dismiss } = useToasts();
  const [theme, setTheme] = useTheme(shell);
  const { encryption, look } = useEncryption(client);
  const lock = useCallback(() => void shell.lock(), [shell]);
  useIdleLock(encryption.encrypted && client !== null ? encryption.lockAfterMinutes : null, lock, shell.onAway);
  const [draft, setDraft] = useState('');
  const [wantedScope, ask] = useState<Scope>(null);
  const [tableId, setTableId] = useState<TableId | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [refused, setRefused] = useState<readonly Refusal[] | null>(null);
  const [historyOpen, setHistoryOpen] = useState(false);
  const [libraryWanted, setLibraryWanted] = useState(true);
  const seeking = useSought(setLibraryWanted);
  const field = useRef<HTMLTextAreaElement>(null);
  const viewer = useRef<ViewerHandle>(null);
  const comparison = useRef<CompareHandle>(null);

  const readyIds = useMemo(
    () => new Set(library.documents.filter((each) => isFindable(each.status)).map((each) => each.id)),
    [library.documents],
  );
  const present = useMemo(
    () => (loaded ? new Set(library.documents.map((each) => each.id)) : null),
    [loaded, library.documents],
  );
  // What was removed since cannot be asked about.
  const scope = useMemo(() => (loaded ? liveScope(wantedScope, library) : wantedScope), [loaded, wantedScope, library]);

  const comparing = useComparing(library.documents);
  const { pair, close: endComparison } = comparing;

  const shown = useShownDocument({ client, documents: library.documents, show, before: endComparison });
  const { target } = shown;
  const tell = useCallback((text: string) => show({ text, forMs: 7_000 }), [show]);
  const closeViewer = (): void => {
    shown.close();
    field.current?.focus();
  };
  const saveComparison = useSaving(shell, client, show);
  const actions = useLibraryActions({
    shell,
    client,
    show,
    open: shown.openDocument,
    ask,
    compare: comparing.compare,
    showRefused: setRefused,
  });

  const { takeOpened } = actions;
  useEffect(() => {
    if (client === null) return;
    takeOpened();
    return shell.onOpened(takeOpened);
  }, [client, shell, takeOpened]);

  const isThere = (id: DocumentId): boolean => library.documents.some((each) => each.id === id);
  useEffect(() => {
    if (loaded) document.documentElement.dataset['ready'] = 'true';
  }, [loaded]);

  const windowTooNarrow =
    window.innerWidth < paneLimits.library.least + paneLimits.viewer.least + paneLimits.conversation.least;
  const libraryShown = libraryWanted && !((target !== null && windowTooNarrow) || (pair !== null && noRoomToCompare()));
  const { widths, windowWidth, resize } = usePanes({ library: libraryShown, viewer: target !== null && pair === null });

  /** The field for questions is there again once the conversation was drawn. */
  const focusQuestion = useCallback(() => {
    endComparison();
    setTableId(null);
    requestAnimationFrame(() => field.current?.focus());
  }, [endComparison]);

  const newThread = (): void => {
    conversation.open(null);
    shown.forgetActive();
    focusQuestion();
  };
  const askEvery = (question: string): void => {
    setTableId(null);
    if (question.trim() !== '') conversation.askEvery(question.trim(), scope);
  };

  const openModels = useCallback(() => setDialog('models'), []);
  const openPrivacy = useCallback(() => setDialog('privacy'), []);
  const closeDialog = useCallback(() => setDialog(null), []);
  const askAnew = (question: string): void => conversation.ask(question, scope, { replace: true });
  const answerWithQuotes = useAnswerWithQuotes(client, show, askAnew, openModels);

  const viewing = target !== null || pair !== null;
  const run = useCommands(shell, {
    asking: conversation.state.asking,
    viewing,
    analysing: tableId !== null && pair === null,
    add: actions.choose,
    searchLibrary: seeking.searchLibrary,
    newConversation: newThread,
    openHistory: () => {
      endComparison();
      setTableId(null);
      setHistoryOpen(true);
    },
    focusQuestion,
    askEvery: () => {
      if (draft.trim() === '' || conversation.state.asking) return focusQuestion();
      askEvery(draft);
      setDraft('');
    },
    closeTable: focusQuestion,
    openDialog: setDialog,
    view: (command) => (pair === null ? viewer : comparison).current?.run(command) ?? false,
    closeDocument: pair === null ? closeViewer : endComparison,
    compare: () => comparing.choose(target?.documentId ?? null),
    stepDifference: (by) => comparison.current?.step(by) ?? false,
    toggleLibrary: () => setLibraryWanted(!libraryWanted),
    cyclePane,
    stop: conversation.stop,
    lock: () => {
      if (encryption.encrypted) lock();
      return encryption.encrypted;
    },
  });

  if (engine.phase === 'locked') return <LockScreen notice={engine.notice} unlock={(typed) => shell.unlock(typed)} />;
  if (engine.phase === 'refused')
    return (
      <RefusedScreen
        notice={engine.notice}
        retry={() => void shell.restartEngine()}
        backups={engine.backups}
        repair={() => void shell.repairLibrary()}
        restore={(name) => void shell.restoreBackup(name)}
      />
    );

  return (
    <>
      <EngineBanner
        engine={engine}
        importing={library.queue.waiting > 0 && !library.queue.paused}
        restart={() => void shell.restartEngine()}
      />
      <DamageBanner
        engine={engine}
        repair={() => void shell.repairLibrary()}
        restore={(name) => void shell.restoreBackup(name)}
      />
      <main
        className="panes"
        style={{
          gridTemplateColumns: columns(libraryShown, widths.library, target !== null && pair === null, widths.viewer),
        }}
      >
        {libraryShown ? (
          <>
            <LibraryPane
              client={client}
              library={library}
              loaded={loaded}
              actions={actions}
              scope={scope}
              shownId={target?.documentId ?? null}
              platform={shell.platform}
              seeking={seeking}
              openHit={shown.openPassage}
              openSettings={() => setDialog('settings')}
              openModels={openModels}
            />
            <Divider
              label={say('width-library')}
              width={widths.library}
              least={paneLimits.library.least}
              most={paneLimits.library.most}
              direction={1}
              resize={(width) => resize({ library: width })}
              reset={() => resize({ library: null })}
            />
          </>
        ) : null}
        {pair !== null ? (
          <ComparePane
            handle={comparison}
            client={client}
            left={pair.left}
            right={pair.right}
            swap={() => comparing.start(pair.right.id, pair.left.id)}
            save={(format) => saveComparison(pair.left, pair.right, format)}
            close={endComparison}
          />
        ) : tableId === null ? (
          <ConversationPane
            client={client}
            enginePhase={engine.phase}
            conversation={conversation}
            models={models}
            actions={actions}
            field={field}
            documents={library.documents.length}
            ready={readyIds.size}
            idle={library.queue.waiting === 0}
            present={present}
            loaded={loaded}
            scopeName={scopeName(scope, library)}
            scoped={scope !== null}
            draft={draft}
            active={shown.active}
            libraryHidden={!libraryShown}
            setDraft={setDraft}
            platform={shell.platform}
            send={(question, replace) => conversation.ask(question, scope, { replace })}
            searchWords={seeking.searchWords}
            askEvery={askEvery}
            openTable={setTableId}
            compare={comparing.start}
            openTables={() => setDialog('tables')}
            askEverywhere={(question) => conversation.ask(question, scope, { everywhere: true, replace: true })}
            newThread={newThread}
            toggleLibrary={() => setLibraryWanted(!libraryWanted)}
            openCitation={shown.openCitation}
            historyOpen={historyOpen}
            setHistoryOpen={setHistoryOpen}
            openModels={openModels}
            answerWithQuotes={answerWithQuotes}
          />
        ) : (
          <AnalysisPane
            shell={shell}
            client={client}
            tableId={tableId}
            show={show}
            reader={models?.current ?? null}
            openCitation={shown.openCitation}
            openDocument={shown.openById}
            close={focusQuestion}
          />
        )}
        {target === null || pair !== null ? null : (
          <>
            <Divider
              label={say('width-viewer')}
              width={widths.viewer}
              least={paneLimits.viewer.least}
              most={windowWidth - widths.library - paneLimits.conversation.least}
              direction={-1}
              resize={(width) => resize({ viewer: width })}
              reset={() => resize({ viewer: null })}
            />
            <ViewerPane
              handle={viewer}
              client={client}
              target={target}
              isThere={isThere}
              revisit={shown.revisit}
              openPlaces={(places) => shown.openPassage({ name: target.name, places })}
              close={closeViewer}
            />
          </>
        )}
      </main>
      <p className="sr-only" role="status" data-testid="import-status">
        {importStatus(library.documents, library.queue.waiting)}
      </p>
      {comparing.choosing === null ? null : (
        <ChooseDialog
          documents={library.documents.filter(({ status }) => isFindable(status))}
          first={comparing.choosing.first}
          compare={comparing.start}
          close={comparing.stopChoosing}
        />
      )}
      {dialog === 'settings' ? (
        <SettingsDialog
          client={client}
          theme={theme}
          version={shell.version}
          setTheme={setTheme}
          library={
            <>
              <EncryptionSettings shell={shell} client={client} encryption={encryption} look={look} />
              <BackupSettings shell={shell} client={client} />
            </>
          }
          close={closeDialog}
        />
      ) : null}
      {dialog === 'models' ? (
        <ModelsDialog shell={shell} client={client} models={models} openPrivacy={openPrivacy} close={closeDialog} />
      ) : null}
      {dialog === 'tables' ? (
        <TablesDialog
          client={client}
          open={setTableId}
          removed={(id) => setTableId((open) => (open === id ? null : open))}
          close={closeDialog}
        />
      ) : null}
      <WholeDialogs
        dialog={dialog}
        shell={shell}
        client={client}
        scope={scope}
        scopeName={scopeName(scope, library)}
        open={(places, name) => shown.openPassage({ name, places })}
        tell={tell}
        openTable={setTableId}
        close={closeDialog}
      />
      {dialog === 'palette' ? (
        <Palette platform={shell.platform} viewing={viewing} run={run} close={closeDialog} />
      ) : null}
      {dialog === 'shortcuts' ? <ShortcutsDialog platform={shell.platform} close={closeDialog} /> : null}
      {dialog === 'privacy' ? <PrivacyDialog shell={shell} close={closeDialog} /> : null}
      {dialog === 'licences' ? <LicencesDialog close={closeDialog} /> : null}
      {refused === null ? null : <RefusedDialog refused={refused} close={() => setRefused(null)} />}
      <Toasts toasts={toasts} dismiss={dismiss} />
      <DropZone drop={actions.drop} />
    </>
  );
}
