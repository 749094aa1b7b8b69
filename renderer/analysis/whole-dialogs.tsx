import type { ShellApi } from '../../common/contracts/shell.ts';
import type { Place } from '../../common/domain/place.ts';
import type { Scope } from '../../common/domain/sources.ts';
import type { TableId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import type { DialogName } from '../shell/command-handlers.ts';
import { ChecklistDialog } from './checklist/checklist-dialog.tsx';
import { TimelineDialog } from './timeline/timeline-dialog.tsx';

interface WholeDialogsProps {
  readonly dialog: DialogName | null;
  readonly shell: Pick<ShellApi, 'chooseTarget'>;
  readonly client: EngineClient | null;
  readonly scope: Scope;
  /** "everything", "3 documents". */
  readonly scopeName: string;
  /** Shows places of a document, marked. */
  open(places: readonly Place[], name: string): void;
  tell(text: string): void;
  /** Shows a kept table. */
  openTable(id: TableId): void;
  close(): void;
}

/** Dialogs about whole documents of the scope. */
export function WholeDialogs({ dialog, open, ...props }: WholeDialogsProps) {
  switch (dialog) {
    case 'timeline':
      return (
        <TimelineDialog
          {...props}
          open={({ name, documentId, said: { part, start, end } }) => open([{ documentId, part, start, end }], name)}
        />
      );
    case 'checklists':
      return <ChecklistDialog {...props} open={({ name, places }) => open(places, name)} />;
    default:
      return null;
  }
}
