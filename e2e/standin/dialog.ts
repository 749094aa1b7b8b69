import { strictObject } from './strict.ts';

/** Dialogs answer at once as if cancelled; tests put functions of their own in their place. */
export const dialog = strictObject('dialog', {
  showOpenDialog: (..._args: readonly unknown[]) => Promise.resolve({ canceled: true, filePaths: [] as string[] }),
  showSaveDialog: (..._args: readonly unknown[]) => Promise.resolve({ canceled: true, filePath: '' }),
  showMessageBox: (..._args: readonly unknown[]) => Promise.resolve({ response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string): void => console.error(`${title}: ${content}`),
});
