import { useState } from 'react';
import { say } from '../../words.ts';

interface PageFieldProps {
  readonly page: number;
  readonly pages: number;
  goTo(page: number): void;
}

/** The page number as a field: `12 of 117`. Enter goes there, Escape gives up. */
export function PageField({ page, pages, goTo }: PageFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const submit = (): void => {
    const wanted = Number(draft);
    setDraft(null);
    if (Number.isInteger(wanted) && wanted >= 1) goTo(Math.min(pages, wanted));
  };
  return (
    <span className="page-field numeric">
      <input
        aria-label={say('viewer-page-number')}
        inputMode="numeric"
        value={draft ?? String(page)}
        style={{ width: `${Math.max(2, String(pages).length) + 2}ch` }}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit();
          if (event.key !== 'Escape' || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <span>{say('viewer-of-pages', { pages })}</span>
    </span>
  );
}
