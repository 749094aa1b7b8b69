import { basename, join } from 'node:path';
import type { BrowserWindow } from './browser-window.ts';
import { runtime } from './runtime.ts';
import { strictObject } from './strict.ts';

export interface OpenDialogOptions {
  readonly properties?: readonly string[];
  readonly filters?: readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

export interface SaveDialogOptions {
  readonly defaultPath?: string;
  readonly filters?: OpenDialogOptions['filters'];
}

/**
 * With windows on the screen, files are chosen with Chromium's own dialog. A headless run answers at once as if the
 * person had cancelled; tests put functions of their own in the place of these.
 */
export const dialog = strictObject('dialog', {
  async showOpenDialog(
    window: BrowserWindow,
    { properties = [], filters = [] }: OpenDialogOptions = {},
  ): Promise<{ canceled: boolean; filePaths: string[] }> {
    const filePaths = runtime.windowed
      ? await window.webContents.chooseFiles({
          multiple: properties.includes('multiSelections'),
          folder: properties.includes('openDirectory'),
          extensions: filters.flatMap((filter) => filter.extensions),
        })
      : [];
    return { canceled: filePaths.length === 0, filePaths };
  },
  /** Chromium has no dialog for a file to write: a folder is chosen, and the file gets the name that was suggested. */
  async showSaveDialog(
    window: BrowserWindow,
    { defaultPath = 'Untitled' }: SaveDialogOptions = {},
  ): Promise<{ canceled: boolean; filePath: string }> {
    const [folder] = runtime.windowed
      ? await window.webContents.chooseFiles({ multiple: false, folder: true, extensions: [] })
      : [];
    return {
      canceled: folder === undefined,
      filePath: folder === undefined ? '' : join(folder, basename(defaultPath)),
    };
  },
  /** Nobody is there to answer: the button that cancels is taken. */
  showMessageBox: (
    _window: BrowserWindow,
    { cancelId = 0 }: { readonly cancelId?: number } = {},
  ): Promise<{ response: number; checkboxChecked: boolean }> =>
    Promise.resolve({ response: cancelId, checkboxChecked: false }),
  showErrorBox: (title: string, content: string): void => console.error(`${title}: ${content}`),
});
