import type { ParserLimits, ParseRequest } from '../../../common/contracts/parser.ts';
import type { OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import type { Part } from '../../../common/domain/part.ts';
import type { Parsers, PartSink } from './parsers.ts';

/** Parts of a block. At its edges the parts next to it are looked at too, so that small blocks cost more. */
const block = 24;
/** Parts that may wait for one before them. When more do, one parser is stuck. */
const mostWaiting = 512;

type Request = Omit<ParseRequest, 'kind' | 'share'>;

/**
 * Reads one file as `Parsers.parse` does, with a second parser beside the first where the file is long: every other
 * block of parts is the second one's. The sink gets the parts in order. What goes wrong in shares is read once more by
 * one parser, so that the outcome and the parts before it are those of a file that one parser read.
 *
 * @param second the parser that helps; kept for the next file
 */
export async function readInShares(
  first: Parsers,
  second: Parsers,
  request: Request,
  limits: ParserLimits,
  sink: PartSink,
  signal: AbortSignal,
): Promise<OutcomeWithNotice | null> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const order = inOrder(request.fromPart, sink.part);
  let helped: Promise<OutcomeWithNotice | null> | undefined;

  const part = (each: Part): void => {
    order.add(each);
    if (order.waiting() > mostWaiting) failed.abort();
  };
  /** What the helper says of the document as a whole, the first parser says too. */
  const help = async (): Promise<OutcomeWithNotice | null> => {
    const share = { index: 1, of: 2, block };
    const own = { ...sink, opened() {}, omitted() {}, part };
    try {
      const outcome = await second.parse({ ...request, share }, limits, own, either);
      if (outcome !== null) failed.abort();
      return outcome;
    } catch (error) {
      failed.abort();
      throw error;
    }
  };
  const opened: PartSink['opened'] = (facts) => {
    sink.opened(facts);
    const isLong = facts.parts - request.fromPart + 1 > block;
    if (facts.shared === true && isLong) {
      helped = help();
      // The first parser's end is waited for before the helper's is looked at.
      helped.catch(() => {});
    }
  };

  try {
    const own = { ...sink, opened, part };
    const outcome = await first.parse({ ...request, share: { index: 0, of: 2, block } }, limits, own, either);
    if (helped === undefined) return outcome;
    if (outcome !== null) failed.abort();
    if (outcome === null && (await helped) === null && order.waiting() === 0) return null;
  } catch (error) {
    failed.abort();
    await helped?.catch(() => {});
    if (signal.aborted || helped === undefined) throw error;
  }
  await helped?.catch(() => {});
  return first.parse({ ...request, fromPart: order.next() }, limits, sink, signal);
}

/** Hands parts on in the order of their numbers. */
function inOrder(from: number, to: (part: Part) => void) {
  const waiting = new Map<number, Part>();
  let next = from;
  return {
    add(part: Part): void {
      waiting.set(part.number, part);
      for (let due = waiting.get(next); due !== undefined; due = waiting.get(next)) {
        waiting.delete(next);
        next += 1;
        to(due);
      }
    },
    waiting: (): number => waiting.size,
    next: (): number => next,
  };
}
