import {
  ArrowLeft,
  BookOpenText,
  Columns3,
  Download,
  Ellipsis,
  FileSpreadsheet,
  FileText,
  RefreshCw,
  Trash2,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Citation } from '../../common/domain/answer.ts';
import type { ShellApi } from '../../common/contracts/shell.ts';
import { exportFormats, type ExportFormat } from '../../common/domain/export.ts';
import { countRows, mostColumns, type KeptTable } from '../../common/domain/kept-table.ts';
import type { DocumentId, TableId } from '../../common/ids.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import type { ShowToast } from '../controls/toasts.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { say, sentence } from '../words.ts';
import { AddColumn } from './add-column.tsx';
import { RowFilters } from './row-filters.tsx';
import { shownRows, type RowFilter, type Sort } from './rows.ts';
import { TableGrid } from './table-grid.tsx';
import { mayBeRead, TableStatus } from './table-status.tsx';
import { useTable } from './use-table.ts';
import { useTableActions, type TableActions } from './use-table-actions.ts';

interface AnalysisPaneProps {
  readonly shell: Pick<ShellApi, 'chooseTarget'>;
  readonly client: EngineClient | null;
  readonly tableId: TableId;
  readonly show: ShowToast;
  /** Name of the language model that answers; null without one. */
  readonly reader: string | null;
  openCitation(citation: Citation): void;
  openDocument(id: DocumentId): void;
  /** Back to the conversation. */
  readonly close: () => void;
}

/** A question that was put to every document, as a table that fills the pane. */
export function AnalysisPane(props: AnalysisPaneProps) {
  const { shell, client, tableId, show, reader, openCitation, openDocument, close } = props;
  const { table, error } = useTable(client, tableId);
  const actions = useTableActions({ shell, client, show, removed: close }, tableId, table?.question ?? '');
  const [adding, setAdding] = useState(false);
  const full = table !== null && table.columns.length >= mostColumns;
  return (
    <section
      className="pane analysis"
      aria-label={say('analysis-pane')}
      data-pane="analysis"
      data-progress={table?.progress}
    >
      <header className="pane-head">
        <IconButton icon={ArrowLeft} label={say('analysis-close')} onClick={close} />
        <h2 className="pane-title" title={table?.question}>
          {table?.question ?? ''}
        </h2>
        <IconButton
          icon={Columns3}
          label={full ? say('across-columns-most', { most: mostColumns }) : say('table-add-column')}
          aria-expanded={adding}
          disabled={table === null || full}
          onClick={() => setAdding(!adding)}
        />
        <ExportMenu exportAs={actions.exportAs} />
        <MenuButton label={say('table-more')} className="icon-button" entries={moreEntries(table, actions, reader)}>
          <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden />
        </MenuButton>
      </header>
      {error === '' ? null : <p className="analysis-note">{error}</p>}
      {table === null && error === '' ? <p className="analysis-note">{say('analysis-loading')}</p> : null}
      {adding && table !== null ? (
        <AddColumn client={client} tableId={tableId} add={actions.addColumn} close={() => setAdding(false)} />
      ) : null}
      {table === null ? null : (
        <TableView
          table={table}
          actions={actions}
          reader={reader}
          openCitation={openCitation}
          openDocument={openDocument}
        />
      )}
    </section>
  );
}

interface TableViewProps extends Pick<AnalysisPaneProps, 'reader' | 'openCitation' | 'openDocument'> {
  readonly table: KeptTable;
  readonly actions: TableActions;
}

function TableView({ table, actions, reader, openCitation, openDocument }: TableViewProps) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const [sort, setSort] = useState<Sort | null>(null);
  const counts = useMemo(() => countRows(table.rows), [table.rows]);
  const rows = useMemo(() => shownRows(table.rows, table.columns, filter, sort), [table, filter, sort]);
  return (
    <>
      <div className="analysis-head">
        <p className="analysis-answer" role="status" data-testid="table-answer">
          {table.answer === null ? say('analysis-asking') : sentence(table.answer)}
        </p>
        <TableStatus
          table={table}
          counts={counts}
          reader={reader === null ? null : { name: reader, read: actions.readByModel }}
          actions={actions}
        />
        <RowFilters counts={counts} filter={filter} choose={setFilter} />
      </div>
      {counts.rows === 0 ? (
        <p className="analysis-note">{say('analysis-no-documents')}</p>
      ) : (
        <TableGrid
          table={table}
          rows={rows}
          sort={sort}
          setSort={setSort}
          openCitation={openCitation}
          openDocument={openDocument}
          removeColumn={actions.removeColumn}
        />
      )}
      {counts.rows > 0 && rows.length === 0 ? <p className="analysis-note">{say('analysis-none-shown')}</p> : null}
    </>
  );
}

const formatIcons = { csv: FileText, xlsx: FileSpreadsheet, md: FileText, docx: FileText } as const;

function ExportMenu({ exportAs }: { readonly exportAs: (format: ExportFormat) => void }) {
  const entries = exportFormats.map((format) => ({
    label: say(`filter-${format}`),
    icon: formatIcons[format],
    hint: `.${format}`,
    run: () => exportAs(format),
  }));
  return (
    <MenuButton label={say('table-export')} className="icon-button" entries={entries}>
      <Download className="icon" size={16} strokeWidth={1.75} aria-hidden />
    </MenuButton>
  );
}

const moreEntries = (table: KeptTable | null, actions: TableActions, reader: string | null) => [
  ...(table !== null && reader !== null && mayBeRead(table)
    ? [{ label: say('table-read-by-model', { name: reader }), icon: BookOpenText, run: actions.readByModel }]
    : []),
  { label: say('table-refresh'), icon: RefreshCw, run: actions.refresh },
  { label: say('table-remove'), icon: Trash2, danger: true, run: actions.remove },
];
