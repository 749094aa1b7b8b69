import { useEffect, useRef } from 'react';
import type { Difference } from '../../common/domain/comparison.ts';
import { partName } from '../../common/messages/part-name.ts';
import { say, sentence } from '../words.ts';
import { DifferenceWords } from './difference-words.tsx';
import type { Listed } from './filters.ts';

interface DifferenceListProps {
  readonly shown: readonly Listed[];
  readonly now: number | null;
  readonly names: { readonly left: string; readonly right: string };
  choose(index: number): void;
}

/** The differences to step through; the one on show is scrolled into view. */
export function DifferenceList({ shown, now, names, choose }: DifferenceListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-index="${now}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return (
    <ol ref={list} className="difference-list" aria-label={say('comparison-list')}>
      {shown.map(({ index, difference }) => (
        <li key={index}>
          <button
            type="button"
            className={`difference ${difference.kind}`}
            data-index={index}
            data-kind={difference.kind}
            data-evidence={difference.evidence}
            aria-current={index === now}
            onClick={() => choose(index)}
          >
            <span className="difference-head">
              <span className="difference-kind">{say('comparison-kind', { kind: difference.kind })}</span>
              {difference.evidence === 'text' ? null : (
                <span className="difference-scan">
                  {say(difference.evidence === 'scan' ? 'comparison-from-scan' : 'comparison-likely-misread')}
                </span>
              )}
              <span className="grow" />
              <span className="difference-where numeric">{whereOf(difference, names)}</span>
            </span>
            {difference.numbers.length === 0 ? null : (
              <span className="difference-numbers numeric">
                {difference.numbers.map(({ before, after }, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a change is its place
                  <span key={at}>{`${before === '' ? '–' : before} → ${after === '' ? '–' : after}`}</span>
                ))}
              </span>
            )}
            <DifferenceWords words={difference.words} />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** "page 3 → page 4"; the one page where both are called the same. */
function whereOf({ left, right }: Difference, names: DifferenceListProps['names']): string {
  const a = left === null ? '' : sentence(partName({ name: names.left, label: left.label }));
  const b = right === null ? '' : sentence(partName({ name: names.right, label: right.label }));
  return a === '' || b === '' || a === b ? a || b : `${a} → ${b}`;
}
