import { useCallback, useRef, useState, type RefObject } from 'react';

/** What is looked for in the pane, and where, when a person or a command chose that. */
interface Sought {
  readonly query: string;
  readonly where: 'names' | 'text' | null;
}

/** What is looked for in the library's pane, and ways to look for it from elsewhere. */
export interface Seeking {
  readonly sought: Sought;
  readonly searchField: RefObject<HTMLInputElement | null>;
  seek(sought: Sought): void;
  /** Goes to the pane's field. */
  searchLibrary(): void;
  /** Looks for words in the text of all documents. */
  searchWords(words: string): void;
}

/** @param showPane makes the pane visible */
export function useSought(showPane: (shown: boolean) => void): Seeking {
  const [sought, seek] = useState<Sought>({ query: '', where: null });
  const searchField = useRef<HTMLInputElement>(null);
  const searchLibrary = useCallback(() => {
    // The pane may be hidden; its field is there once it was drawn.
    showPane(true);
    requestAnimationFrame(() => searchField.current?.select());
  }, [showPane]);
  const searchWords = useCallback(
    (words: string) => {
      seek({ query: words, where: 'text' });
      searchLibrary();
    },
    [searchLibrary],
  );
  return { sought, searchField, seek, searchLibrary, searchWords };
}
