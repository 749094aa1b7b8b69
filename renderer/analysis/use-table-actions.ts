import { useMemo } from 'react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { ExportFormat } from '../../common/domain/export.ts';
import type { KeptColumn, TableHead } from '../../common/domain/kept-table.ts';
import type { TableId } from '../../common/ids.ts';
import type { ShowToast } from '../controls/toasts.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

/** What a person can do with a table. What goes wrong is told in a toast. */
export interface TableActions {
  pause(): void;
  resume(): void;
  cancel(): void;
  refresh(): void;
  readByModel(): void;
  addColumn(question: string): void;
  removeColumn(column: KeptColumn): void;
  exportAs(format: ExportFormat): void;
  remove(): void;
}

interface ActionsContext {
  readonly shell: Pick<ShellApi, 'chooseTarget'>;
  readonly client: EngineClient | null;
  readonly show: ShowToast;
  /** After the table was removed. */
  removed(): void;
}

export function useTableActions(
  { shell, client, show, removed }: ActionsContext,
  tableId: TableId,
  question: TableHead['question'],
): TableActions {
  return useMemo(() => {
    const attempt = (work: (engine: EngineClient) => Promise<unknown>): void => {
      if (client === null) return;
      work(client).catch((error: unknown) => show({ text: errorSentence(error), forMs: 8_000 }));
    };
    const addColumn = (asked: string): void =>
      attempt((engine) => engine.call('across.addColumn', { tableId, question: asked }));
    return {
      pause: () => attempt((engine) => engine.call('across.pause', { tableId })),
      resume: () => attempt((engine) => engine.call('across.resume', { tableId })),
      cancel: () => attempt((engine) => engine.call('across.cancel', { tableId })),
      refresh: () => attempt((engine) => engine.call('across.refresh', { tableId })),
      readByModel: () => attempt((engine) => engine.call('across.readByModel', { tableId })),
      addColumn,
      removeColumn: (column) =>
        attempt(async (engine) => {
          await engine.call('across.removeColumn', { tableId, columnId: column.id });
          show({
            text: say('table-column-removed', { heading: column.heading }),
            action: { label: say('table-column-back'), run: () => addColumn(column.question) },
            forMs: 8_000,
          });
        }),
      exportAs: (format) =>
        attempt(async (engine) => {
          const target = await shell.chooseTarget(format, question.slice(0, 80));
          if (target === null) return;
          await engine.call('across.export', { tableId, grantId: target.grantId, format });
          show({ text: say('table-saved', { name: target.name }), forMs: 6_000 });
        }),
      remove: () =>
        attempt(async (engine) => {
          await engine.call('across.remove', { tableId });
          removed();
        }),
    };
  }, [shell, client, show, removed, tableId, question]);
}
