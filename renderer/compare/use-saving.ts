import { useCallback } from 'react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { ExportFormat } from '../../common/domain/export.ts';
import type { ShowToast } from '../controls/toasts.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

/** Saves the list of what differs between two documents as a file that a person chooses, and says so. */
export function useSaving(shell: ShellApi, client: EngineClient | null, show: ShowToast) {
  return useCallback(
    (left: DocumentSummary, right: DocumentSummary, format: ExportFormat): void => {
      const save = async (): Promise<void> => {
        const target = await shell.chooseTarget(
          format,
          say('comparison-title', { left: left.name, right: right.name }),
        );
        if (target === null || client === null) return;
        await client.call('compare.export', { left: left.id, right: right.id, grantId: target.grantId, format });
        show({ text: say('comparison-saved', { name: target.name }), forMs: 6_000 });
      };
      save().catch((error: unknown) => show({ text: errorSentence(error), forMs: 8_000 }));
    },
    [shell, client, show],
  );
}
