import { useMemo, useRef } from 'react';
import type { Platform } from '../../common/commands.ts';
import type { SearchHit } from '../../common/domain/answer.ts';
import type { Scope } from '../../common/domain/sources.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { LibraryState } from '../../common/state/library.ts';
import { Tabs } from '../controls/tabs.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { say } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { FilterChips } from './filter-chips.tsx';
import { itemKey } from './items.ts';
import { LibraryDialogs, useLibraryDialogs } from './library-dialogs.tsx';
import { LibraryHead } from './library-head.tsx';
import { LibraryList } from './library-list.tsx';
import { QueueFooter } from './queue-footer.tsx';
import { scopeName } from './scope.ts';
import { SearchField } from './search/search-field.tsx';
import { TextResults } from './search/text-results.tsx';
import { useTextSearch } from './search/use-text-search.ts';
import { SortButton } from './sort-button.tsx';
import type { Seeking } from './use-sought.ts';
import { useList } from './use-list.ts';

interface LibraryPaneProps {
  readonly client: EngineClient | null;
  readonly library: LibraryState;
  readonly loaded: boolean;
  readonly actions: LibraryActions;
  /** What questions are about. */
  readonly scope: Scope;
  readonly shownId: DocumentId | null;
  readonly platform: Platform;
  readonly seeking: Seeking;
  openHit(hit: SearchHit): void;
  openSettings(): void;
  openModels(): void;
}

/** The library: what is in it, what becomes of it, and search over all of it. */
export function LibraryPane(props: LibraryPaneProps) {
  const { client, library, loaded, actions, scope, shownId, platform, seeking } = props;
  const { searchField, sought, seek } = seeking;
  const pane = useRef<HTMLElement>(null);
  const { query, where: chosen } = sought;
  const list = useList(library, query);
  const { open, dialogs, close } = useLibraryDialogs();
  const words = query.trim();
  // Where no name has the words, they are looked for in the text, unless a person chose.
  const where = words === '' ? 'names' : (chosen ?? (list.rows.length > 0 ? 'names' : 'text'));
  const search = useTextSearch(client, where === 'text' ? words : '', scope);
  const asked = useMemo(() => new Set(scope?.map(itemKey)), [scope]);
  const isEmpty = library.documents.length === 0 && library.roots.length === 0 && library.collections.length === 0;

  const changeQuery = (next: string): void => {
    seek({ query: next, where: next.trim() === '' ? null : chosen });
  };
  const enter = (): void =>
    pane.current?.querySelector<HTMLElement>('.hit[tabindex="0"], [data-row][tabindex="0"]')?.focus();

  return (
    <section ref={pane} className="pane library" aria-label={say('library-pane')} data-pane="library">
      <LibraryHead
        platform={platform}
        add={actions.choose}
        newCollection={isEmpty ? null : () => dialogs.collect([])}
        openSettings={props.openSettings}
        openModels={props.openModels}
      />
      {isEmpty ? (
        <p className="library-empty">{say(loaded ? 'library-none' : 'library-opening')}</p>
      ) : (
        <>
          <div className="library-tools">
            <SearchField
              field={searchField}
              query={query}
              documents={library.documents.length}
              setQuery={changeQuery}
              enter={enter}
            />
            <div className="library-tools-line">
              {words === '' ? (
                <FilterChips
                  filter={list.filter}
                  all={library.documents.length}
                  reading={list.reading}
                  problems={list.problems}
                  choose={list.show}
                />
              ) : (
                <Tabs
                  label={say('search-where')}
                  tabs={[
                    { value: 'names', label: say('search-names') },
                    { value: 'text', label: say('search-text') },
                  ]}
                  current={where}
                  panelId="library-found"
                  choose={(next) => seek({ query, where: next })}
                />
              )}
              <span className="grow" />
              {where === 'names' ? <SortButton sorting={list.sorting} choose={list.sort} /> : null}
            </div>
          </div>
          <div id="library-found" className="library-found">
            {where === 'text' ? (
              <TextResults
                search={search}
                scopeName={scope === null ? '' : scopeName(scope, library)}
                open={props.openHit}
              />
            ) : list.rows.length === 0 ? (
              <p className="library-empty">{say('search-no-name', { query: words })}</p>
            ) : (
              <LibraryList list={list} actions={actions} dialogs={dialogs} asked={asked} shownId={shownId} />
            )}
          </div>
        </>
      )}
      <QueueFooter library={library} actions={actions} />
      <LibraryDialogs open={open} client={client} library={library} actions={actions} close={close} />
    </section>
  );
}
