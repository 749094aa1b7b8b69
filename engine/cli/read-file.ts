import type { OutcomeWithNotice } from '../../common/domain/outcome.ts';
import type { Part } from '../../common/domain/part.ts';
import { defaultSettings, recognitionMemoryMB } from '../../common/domain/settings.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { CarrelError } from '../../common/errors.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { resourcesDirectory } from '../host/paths.ts';
import { childParserStarter } from '../jobs/import/parser-child.ts';
import { createParsers } from '../jobs/import/parsers.ts';
import { bundledRecogniserDir } from '../recognise/bundle.ts';

const limits = { memoryMB: defaultSettings.parserMemoryMB, seconds: defaultSettings.parserSeconds };

/**
 * Reads a file without a library: its parts in order, as soon as they are known. From the first picture on they wait
 * for the text of the pictures.
 *
 * @throws CarrelError `bad-file` with the reason
 */
export async function readFile(
  path: string,
  hear: { part(part: Part): void; omitted(omissions: readonly Notice[]): void },
): Promise<void> {
  const parsers = createParsers(childParserStarter(entryUrl(import.meta.url, '../../workers/parse/entry')));
  const held: Part[] = [];
  const signal = new AbortController().signal;
  const sink = { opened: () => {}, omitted: hear.omitted };
  try {
    const part = (each: Part): void => {
      if (held.length > 0 || each.state === 'picture') held.push(each);
      else hear.part(each);
    };
    requireRead(await parsers.parse({ path, fromPart: 1 }, limits, { ...sink, part }, signal));
    const pictures = held.filter(({ state }) => state === 'picture').map(({ number }) => number);
    if (pictures.length > 0) {
      const models = bundledRecogniserDir(resourcesDirectory());
      const put = (each: Part): void => {
        const at = held.findIndex(({ number }) => number === each.number);
        const before = held[at];
        if (before !== undefined) held[at] = { ...each, label: before.label };
      };
      const more = { ...limits, memoryMB: limits.memoryMB + recognitionMemoryMB };
      requireRead(await parsers.recognise({ path, parts: pictures, models }, more, { ...sink, part: put }, signal));
    }
    held.forEach((each) => hear.part(each));
  } finally {
    parsers.close();
  }
}

function requireRead(outcome: OutcomeWithNotice | null): void {
  if (outcome === null) return;
  throw new CarrelError('bad-file', outcome.notice?.code ?? 'file-damaged', { params: outcome.notice?.params ?? {} });
}
