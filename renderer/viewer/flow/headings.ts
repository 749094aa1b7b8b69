import { plainLine } from '../plain-text.ts';
import type { PlacedHeading } from '../text-body.ts';
import type { OpenParts } from '../use-parts.ts';

const longestTitle = 200;

/** The headings of the parts that were loaded, in the order in which they are read. */
export function headingsOf({ loaded }: OpenParts): readonly PlacedHeading[] {
  return [...loaded.values()]
    .toSorted((one, other) => one.number - other.number)
    .flatMap((part) =>
      'failed' in part
        ? []
        : part.blocks.flatMap((block) =>
            block.kind === 'heading'
              ? [
                  {
                    title: plainLine(part.text.slice(block.start, block.end), longestTitle),
                    level: block.level,
                    spot: { part: part.number, x: 0, y: block.start },
                  },
                ]
              : [],
          ),
    );
}
