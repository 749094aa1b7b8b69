import { Cpu, FilePlus2, FolderPlus, Library, Plus, Settings2 } from 'lucide-react';
import type { Platform } from '../../common/commands.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { shortcutOf } from '../shell/keys.ts';
import { say } from '../words.ts';

interface LibraryHeadProps {
  readonly platform: Platform;
  add(kind: 'files' | 'folder'): void;
  /** Null while there is nothing to collect. */
  readonly newCollection: (() => void) | null;
  openSettings(): void;
  openModels(): void;
}

export function LibraryHead({ platform, add, newCollection, openSettings, openModels }: LibraryHeadProps) {
  return (
    <header className="pane-head">
      <h1 className="wordmark">Carrel</h1>
      <span className="grow" />
      <IconButton icon={Cpu} label={say('quotes-models')} aria-haspopup="dialog" onClick={openModels} />
      <IconButton icon={Settings2} label={say('settings')} onClick={openSettings} />
      <MenuButton
        label={say('add-documents')}
        className="button primary add"
        entries={[
          {
            label: say('add-files'),
            icon: FilePlus2,
            hint: shortcutOf('add-files', platform),
            run: () => add('files'),
          },
          {
            label: say('add-folder'),
            icon: FolderPlus,
            hint: shortcutOf('add-folder', platform),
            run: () => add('folder'),
          },
          ...(newCollection === null ? [] : [{ label: say('collection-new'), icon: Library, run: newCollection }]),
        ]}
      >
        <Plus className="icon" size={15} strokeWidth={2} aria-hidden />
        {say('add')}
      </MenuButton>
    </header>
  );
}
