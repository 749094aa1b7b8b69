import { Cpu, FilePlus2, FolderPlus, Plus, Search, Settings2, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { isSettled } from '../../common/domain/document.ts';
import type { Platform } from '../../common/commands.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { LibraryState } from '../../common/state/library.ts';
import { count } from '../controls/format.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { shortcutOf } from '../shell/keys.ts';
import type { LibraryActions } from './actions.ts';
import { DocumentList } from './document-list.tsx';
import { QueueFooter } from './queue-footer.tsx';
import { hasProblem, visibleDocuments, type ListFilter } from './rows.ts';

interface LibraryPaneProps {
  readonly library: LibraryState;
  readonly loaded: boolean;
  readonly actions: LibraryActions;
  readonly ticked: ReadonlySet<DocumentId>;
  readonly shownId: DocumentId | null;
  readonly platform: Platform;
  openSettings(): void;
  openModels(): void;
}

export function LibraryPane({
  library,
  loaded,
  actions,
  ticked,
  shownId,
  platform,
  openSettings,
  openModels,
}: LibraryPaneProps) {
  const [query, setQuery] = useState('');
  const [wanted, setFilter] = useState<ListFilter>('all');
  const { documents } = library;
  const reading = useMemo(() => documents.filter((each) => !isSettled(each.status)).length, [documents]);
  const problems = useMemo(() => documents.filter((each) => hasProblem(each.status)).length, [documents]);
  // A filter whose documents are gone gives way by itself.
  const filter = (wanted === 'reading' && reading === 0) || (wanted === 'problems' && problems === 0) ? 'all' : wanted;
  const deferred = useDeferredValue(query);
  const visible = useMemo(() => visibleDocuments(documents, filter, deferred), [documents, filter, deferred]);

  return (
    <section className="pane library" aria-label="Library" data-pane="library">
      <header className="pane-head">
        <h1 className="wordmark">Carrel</h1>
        <span className="grow" />
        <IconButton icon={Cpu} label="Models" aria-haspopup="dialog" onClick={openModels} />
        <IconButton icon={Settings2} label="Settings" onClick={openSettings} />
        <MenuButton
          label="Add documents"
          className="button primary add"
          entries={[
            {
              label: 'Add files…',
              icon: FilePlus2,
              hint: shortcutOf('add-files', platform),
              run: () => actions.choose('files'),
            },
            {
              label: 'Add a folder…',
              icon: FolderPlus,
              hint: shortcutOf('add-folder', platform),
              run: () => actions.choose('folder'),
            },
          ]}
        >
          <Plus className="icon" size={15} strokeWidth={2} aria-hidden />
          Add
        </MenuButton>
      </header>
      {documents.length === 0 ? (
        <p className="library-empty">{loaded ? 'Your documents will be listed here.' : 'Opening the library…'}</p>
      ) : (
        <>
          <div className="library-tools">
            <div className="field">
              <Search className="icon" size={14} strokeWidth={1.75} aria-hidden />
              <input
                type="search"
                aria-label="Filter documents"
                placeholder={`Filter ${count(documents.length, 'document')}`}
                value={query}
                maxLength={200}
                onChange={(event) => setQuery(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape' || query === '') return;
                  event.stopPropagation();
                  setQuery('');
                }}
              />
              {query === '' ? null : (
                <IconButton icon={X} size={13} className="inset" label="Clear filter" onClick={() => setQuery('')} />
              )}
            </div>
            {reading + problems > 0 ? (
              <FilterTabs
                filter={filter}
                all={documents.length}
                reading={reading}
                problems={problems}
                choose={setFilter}
              />
            ) : null}
          </div>
          {visible.length === 0 ? (
            <p className="library-empty">No document’s name contains “{deferred}”.</p>
          ) : (
            <DocumentList documents={visible} actions={actions} ticked={ticked} shownId={shownId} />
          )}
        </>
      )}
      <QueueFooter library={library} actions={actions} />
    </section>
  );
}

interface FilterTabsProps {
  readonly filter: ListFilter;
  readonly all: number;
  readonly reading: number;
  readonly problems: number;
  choose(filter: ListFilter): void;
}

function FilterTabs({ filter, all, reading, problems, choose }: FilterTabsProps) {
  const tabs = [
    { value: 'all', label: 'All', number: all },
    ...(reading > 0 ? [{ value: 'reading', label: 'Reading', number: reading } as const] : []),
    ...(problems > 0 ? [{ value: 'problems', label: 'Problems', number: problems } as const] : []),
  ] as const;
  return (
    <div className="filter-tabs" role="group" aria-label="Show">
      {tabs.map((tab) => (
        <button key={tab.value} type="button" aria-pressed={filter === tab.value} onClick={() => choose(tab.value)}>
          {tab.label} <span className="numeric">{tab.number.toLocaleString('en')}</span>
        </button>
      ))}
    </div>
  );
}
