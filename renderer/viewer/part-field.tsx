import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { say } from '../words.ts';
import type { OpenParts } from './use-parts.ts';

interface PartFieldProps {
  readonly part: number;
  readonly parts: OpenParts;
  goTo(part: number): void;
}

/** Which part of a document is shown, by its label, and the steps to its neighbours. */
export function PartField({ part, parts: { count, labels }, goTo }: PartFieldProps) {
  const label = labels[part - 1] ?? '';
  return (
    <span className="part-field numeric">
      <IconButton
        icon={ChevronLeft}
        label={say('viewer-part-before')}
        disabled={part <= 1}
        onClick={() => goTo(part - 1)}
      />
      <span className="part-place" title={label}>
        {label === '' || label === String(part)
          ? say('viewer-part-place', { part, parts: count })
          : say('viewer-part-label', { label, part, parts: count })}
      </span>
      <IconButton
        icon={ChevronRight}
        label={say('viewer-part-after')}
        disabled={part >= count}
        onClick={() => goTo(part + 1)}
      />
    </span>
  );
}
