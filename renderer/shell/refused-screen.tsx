import { BookLock } from 'lucide-react';

interface RefusedProps {
  readonly message: string;
  retry(): void;
}

/** The library cannot be opened: a newer version wrote it, another window has it, or it is damaged. */
export function RefusedScreen({ message, retry }: RefusedProps) {
  return (
    <main className="refused" role="alert" data-testid="refused">
      <BookLock className="icon" size={40} strokeWidth={1.25} aria-hidden />
      <h1>Your library can’t be opened</h1>
      <p>{message}</p>
      <p className="refused-safe">Nothing was changed: your documents and the library are as they were.</p>
      <button type="button" className="button primary large" onClick={retry}>
        Try again
      </button>
    </main>
  );
}
