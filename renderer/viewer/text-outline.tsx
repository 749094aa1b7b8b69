import { ListTree } from 'lucide-react';
import { useEffect } from 'react';
import { say } from '../words.ts';
import { OutlineTree } from './outline-tree.tsx';
import type { OutlineEntry } from './outline.ts';
import type { PlacedHeading } from './text-body.ts';
import type { OpenParts } from './use-parts.ts';
import type { Spot } from './viewer.ts';

interface TextOutlineProps {
  readonly parts: OpenParts;
  readonly readsAhead: boolean;
  readonly headings: readonly PlacedHeading[];
  readonly entries: readonly OutlineEntry[];
  readonly reading: Spot;
  goTo(index: number): void;
}

/** Headings of parts after these are not looked for: an outline of so many is of no use. */
const mostParts = 500;

/** The outline of a text. */
export function TextOutline({ parts, readsAhead, headings, entries, reading, goTo }: TextOutlineProps) {
  const { count, loaded, want } = parts;
  const wanted = readsAhead ? Math.min(count, mostParts) : 0;
  useEffect(() => {
    for (let part = wanted; part >= 1; part--) want(part);
  }, [wanted, want]);
  if (entries.length === 0)
    return loaded.size < wanted ? (
      <p className="side-note">{say('viewer-outline-reading')}</p>
    ) : (
      <div className="side-note">
        <ListTree className="icon" size={22} strokeWidth={1.5} aria-hidden />
        <p>{say('viewer-outline-none')}</p>
      </div>
    );
  const current = headings.findLastIndex(
    ({ spot }) => spot.part < reading.part || (spot.part === reading.part && spot.y <= reading.y),
  );
  return (
    <>
      {/* The tree opens entries when it is drawn first; more parts make a new one. */}
      <OutlineTree key={entries.length} entries={entries} current={current} goTo={goTo} />
      {readsAhead && count > wanted ? <p className="side-cut">{say('viewer-outline-cut')}</p> : null}
    </>
  );
}
