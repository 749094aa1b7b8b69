import { entryUrl } from '../../common/entry-url.ts';
import type { ParserLimits } from '../../common/contracts/parser.ts';
import { childParserStarter } from '../../engine/jobs/import/parser-child.ts';
import { createParsers } from '../../engine/jobs/import/parsers.ts';

/** What became of a file that a parser was given. */
export interface TriedFile {
  readonly what: 'parsed' | 'drawn';
  /** `read`, or the code of the sentence that a person is told in its stead. */
  readonly outcome: string;
  readonly parts: number;
  /** Codes of what was left out, each once. */
  readonly omissions: readonly string[];
  readonly seconds: number;
}

export interface TriedParsers {
  try(path: string): Promise<TriedFile>;
  /** As for a viewer, or for recognising the text of pictures: with all pixels. */
  draw(path: string): Promise<TriedFile>;
  close(): void;
}

/** Parsers as the app starts them. */
export function startParsers(limits: ParserLimits): TriedParsers {
  const parsers = createParsers(childParserStarter(entryUrl(import.meta.url, '../../workers/parse/entry')));
  return {
    async try(path) {
      const omissions = new Set<string>();
      let parts = 0;
      const started = performance.now();
      const outcome = await parsers.parse(
        { path, fromPart: 1 },
        limits,
        {
          opened() {},
          part(part) {
            parts += 1;
            for (const { code } of part.omissions) omissions.add(code);
          },
          omitted(left) {
            for (const { code } of left) omissions.add(code);
          },
        },
        new AbortController().signal,
      );
      return {
        what: 'parsed',
        outcome: outcome === null ? 'read' : (outcome.notice?.code ?? outcome.outcome),
        parts,
        omissions: [...omissions],
        seconds: (performance.now() - started) / 1_000,
      };
    },
    async draw(path) {
      const started = performance.now();
      const outcome = await parsers.draw({ path }, limits, { bytes() {} }, new AbortController().signal);
      return {
        what: 'drawn',
        outcome: outcome === null ? 'drawn' : (outcome.notice?.code ?? outcome.outcome),
        parts: 0,
        omissions: [],
        seconds: (performance.now() - started) / 1_000,
      };
    },
    close: () => parsers.close(),
  };
}

/** Ends that no file may bring about, whatever it wants. */
export const isUnforeseen = (outcome: string): boolean => ['parser-ended', 'parser-lied'].includes(outcome);

/** Ends that no file may bring about by being damaged. */
export const isBad = (outcome: string): boolean =>
  isUnforeseen(outcome) || ['over-time', 'over-memory'].includes(outcome);
