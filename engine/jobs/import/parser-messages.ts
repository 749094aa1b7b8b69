import * as v from 'valibot';
import { parserBounds, type ParserMessage } from '../../../common/contracts/parser.ts';
import { partStates, simpleBlockKinds, type Block, type Cell, type Part } from '../../../common/domain/part.ts';
import { unpackRuns } from '../../../common/domain/runs.ts';
import { english } from '../../../common/messages/en.ts';
import type { Notice, NoticeCode } from '../../../common/messages/notice.ts';

/**
 * What a parser sends is checked: it reads hostile files, so it may have been taken over by one. Bounds are far above
 * what real documents have, and keep one part from filling the disk.
 */
const maxParts = 200_000;
const maxPartText = 4_000_000;
/** Packed; a word takes about three bytes. */
const maxRunBytes = 4_000_000;
const maxPartBlocks = 200_000;
const maxCells = 1_000_000;
const maxOmissions = 100;

const text = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, maxLength)),
  );

const noticeSchema = v.pipe(
  v.object({
    code: v.custom<NoticeCode>((code) => typeof code === 'string' && Object.hasOwn(english, code)),
    params: v.record(v.pipe(v.string(), v.maxLength(40)), v.union([v.number(), text(1_000)])),
  }),
  v.transform((read): Notice => ({ code: read.code, params: read.params })),
);
const omissionsSchema = v.pipe(v.array(noticeSchema), v.maxLength(maxOmissions));

const layoutSchema = v.object({
  width: v.pipe(v.number(), v.finite()),
  height: v.pipe(v.number(), v.finite()),
  runs: v.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length <= maxRunBytes),
});

const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('rehearsed') }),
  v.object({
    kind: v.literal('opened'),
    format: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/u)),
    parts: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(maxParts)),
    title: text(500),
    language: text(35),
  }),
  v.object({
    kind: v.literal('part'),
    part: v.object({
      number: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(maxParts)),
      label: text(200),
      text: v.pipe(v.string(), v.maxLength(maxPartText)),
      blocks: v.custom<readonly Block[]>(
        (blocks) => Array.isArray(blocks) && blocks.length <= maxPartBlocks && blocks.every(isBlock),
      ),
      layout: v.nullable(layoutSchema),
      state: v.picklist(partStates),
      omissions: omissionsSchema,
    }),
  }),
  v.object({
    kind: v.literal('inner'),
    file: v.object({
      path: v.pipe(v.string(), v.maxLength(parserBounds.innerPath), v.check(isInnerPath)),
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(parserBounds.innerBytes)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
    }),
  }),
  v.object({
    kind: v.literal('bytes'),
    bytes: v.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length <= parserBounds.piece),
  }),
  v.object({ kind: v.literal('done'), omissions: omissionsSchema }),
  v.object({
    kind: v.literal('outcome'),
    outcome: v.picklist(['encrypted', 'malformed', 'unsupported', 'failed']),
    notice: noticeSchema,
  }),
]);

/** Names parted by "/", none of them empty or one that means another folder; the path never reaches the disk. */
function isInnerPath(path: string): boolean {
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..') && !/[\\\p{Cc}]/u.test(path);
}

/** A parser's message, or null when it is not one. */
export function readParserMessage(raw: unknown): ParserMessage | null {
  const parsed = v.safeParse(messageSchema, raw);
  if (!parsed.success) return null;
  if (parsed.output.kind === 'part' && !rangesFit(parsed.output.part)) return null;
  return parsed.output;
}

// Written by hand: a part may have thousands, and this is on the way of every part.
const simpleKinds: ReadonlySet<unknown> = new Set(simpleBlockKinds);

function isBlock(block: unknown): boolean {
  const { start, end, kind, continues, level, cells } = block as Partial<
    Record<keyof Block | 'level' | 'cells', unknown>
  >;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || typeof continues !== 'boolean') return false;
  if (kind === 'heading') return Number.isSafeInteger(level) && (level as number) >= 1 && (level as number) <= 99;
  if (kind === 'table') return Array.isArray(cells) && cells.length <= maxCells && cells.every(isCell);
  return simpleKinds.has(kind);
}

function isCell(cell: unknown): boolean {
  const { start, end, row, column, rowSpan, columnSpan, header, address } = cell as Partial<
    Record<keyof Cell, unknown>
  >;
  return (
    [start, end, row, column, rowSpan, columnSpan].every(
      (value) => Number.isSafeInteger(value) && (value as number) >= 0,
    ) &&
    typeof header === 'boolean' &&
    typeof address === 'string' &&
    address.length <= 20
  );
}

/** Ranges lie in the text; packed runs can be read, and lie in it too. */
function rangesFit({ text: { length }, layout, blocks }: Part): boolean {
  const fits = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start >= 0 && start <= end && end <= length;
  if (!blocks.every((block) => fits(block) && (block.kind !== 'table' || block.cells.every(fits)))) return false;
  if (layout === null) return true;
  try {
    return unpackRuns(layout.runs).every(fits);
  } catch {
    return false;
  }
}
