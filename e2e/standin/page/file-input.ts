export interface FileChoice {
  readonly multiple: boolean;
  /** A folder is chosen; its files are what comes back. */
  readonly folder: boolean;
  /** Endings without a dot; none means all. */
  readonly extensions: readonly string[];
}

/**
 * Shows the browser's dialog for files; no files when it was cancelled. Self-contained: its source text is evaluated in
 * the page.
 */
export function chooseInPage({ multiple, folder, extensions }: FileChoice): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.webkitdirectory = folder;
  input.accept = extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
