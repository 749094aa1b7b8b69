import { useState } from 'react';
import { say } from '../../words.ts';
import { labelOf, pageOf, type PageLabels } from './page-labels.ts';

interface PageFieldProps {
  readonly page: number;
  readonly pages: number;
  readonly labels: PageLabels;
  goTo(page: number): void;
}

/** The page as a field: `12 of 117`, or as printed, `iv (4 of 117)`. Enter goes there, Escape gives up. */
export function PageField({ page, pages, labels, goTo }: PageFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const label = labelOf(page, labels);
  const submit = (): void => {
    const wanted = pageOf(draft ?? label, labels, pages, page);
    setDraft(null);
    if (wanted !== null) goTo(wanted);
  };
  return (
    <span className="page-field numeric">
      <input
        aria-label={say('viewer-page-number')}
        title={say('viewer-page-place', { page, pages })}
        inputMode={labels === null ? 'numeric' : 'text'}
        maxLength={24}
        value={draft ?? label}
        style={{ width: `${Math.max(2, String(pages).length, Math.min(8, label.length)) + 2}ch` }}
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
      <span>
        {label === String(page) ? say('viewer-of-pages', { pages }) : say('viewer-page-of-pages', { page, pages })}
      </span>
    </span>
  );
}
