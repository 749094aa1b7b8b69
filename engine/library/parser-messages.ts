import * as v from 'valibot';
import type { ParserMessage } from '../../common/contracts/parser.ts';
import type { ParsedPage, TextBlock, TextRun } from '../../common/domain/page.ts';

/**
 * What a parser sends is checked: it reads hostile files, so it may have been taken over by one. Bounds are far above
 * what real documents have, and keep one page from filling the disk.
 */
const maxPages = 200_000;
const maxPageText = 4_000_000;
const maxPageRuns = 400_000;
const maxPageBlocks = 200_000;

const pageNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(maxPages));

const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({
    kind: v.literal('opened'),
    pages: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(maxPages)),
    title: v.pipe(
      v.string(),
      v.transform((title) => title.slice(0, 500)),
    ),
  }),
  v.object({
    kind: v.literal('page'),
    page: v.object({
      number: pageNumber,
      width: v.pipe(v.number(), v.finite()),
      height: v.pipe(v.number(), v.finite()),
      text: v.pipe(v.string(), v.maxLength(maxPageText)),
      runs: v.custom<readonly TextRun[]>(
        (runs) => Array.isArray(runs) && runs.length <= maxPageRuns && runs.every(isRun),
      ),
      blocks: v.custom<readonly TextBlock[]>(
        (blocks) => Array.isArray(blocks) && blocks.length <= maxPageBlocks && blocks.every(isBlock),
      ),
      imageOnly: v.boolean(),
    }),
  }),
  v.object({ kind: v.literal('done') }),
  v.object({
    kind: v.literal('outcome'),
    outcome: v.picklist(['encrypted', 'malformed', 'unsupported', 'failed']),
    reason: v.pipe(
      v.string(),
      v.transform((reason) => reason.slice(0, 1_000)),
    ),
  }),
]);

/** A parser's message, or null when it is not one. */
export function readParserMessage(raw: unknown): ParserMessage | null {
  const parsed = v.safeParse(messageSchema, raw);
  if (!parsed.success) return null;
  if (parsed.output.kind === 'page' && !rangesFit(parsed.output.page)) return null;
  return parsed.output;
}

// Written by hand: a page may have thousands, and this is on the way of every page.
function isRun(run: unknown): boolean {
  const { start, end, x, y, width, height, rtl } = run as Partial<Record<keyof TextRun, unknown>>;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    [x, y, width, height].every(Number.isFinite) &&
    typeof rtl === 'boolean'
  );
}

function isBlock(block: unknown): boolean {
  const { start, end, kind, continues } = block as Partial<Record<keyof TextBlock, unknown>>;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    (kind === 'heading' || kind === 'paragraph') &&
    typeof continues === 'boolean'
  );
}

function rangesFit({ text, runs, blocks }: ParsedPage): boolean {
  return [...runs, ...blocks].every(({ start, end }) => start >= 0 && start <= end && end <= text.length);
}
