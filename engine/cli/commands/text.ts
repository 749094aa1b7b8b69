import { resolve } from 'node:path';
import type { OutcomeWithNotice } from '../../../common/domain/outcome.ts';
import type { Part } from '../../../common/domain/part.ts';
import { defaultSettings, recognitionMemoryMB } from '../../../common/domain/settings.ts';
import { entryUrl } from '../../../common/entry-url.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { isOfMostParts, toldOnce } from '../../../common/messages/told-once.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { childParserStarter } from '../../jobs/import/parser-child.ts';
import { createParsers } from '../../jobs/import/parsers.ts';
import { bundledRecogniserDir } from '../../recognise/bundle.ts';
import { onlyPositional, type Command } from '../command.ts';
import type { Output } from '../output.ts';

const limits = { memoryMB: defaultSettings.parserMemoryMB, seconds: defaultSettings.parserSeconds };

const command: Command = {
  help: `Usage: carrel text FILE [options]

Prints what Carrel reads in a file, part by part, without a library: what search and answers see. Text in pictures is
recognised.

  --json           a line for each part:
                   {"part","label","state","text","blocks":[{"kind","start","end",…}],"omissions":[…]}
                   Offsets are UTF-16 units into the text; omissions are sentences.`,
  options: { json: { type: 'boolean' } },

  async run(given) {
    const { output } = given;
    const path = resolve(onlyPositional(given, 'FILE'));
    const parsers = createParsers(childParserStarter(entryUrl(import.meta.url, '../../../workers/parse/entry')));
    const { print, tellRest } = printer(output);
    const ofDocument: Notice[] = [];
    /** From the first picture on, parts wait for the text of the pictures. */
    const held: Part[] = [];
    const signal = new AbortController().signal;
    const sink = { opened: () => {}, omitted: (omissions: readonly Notice[]) => void ofDocument.push(...omissions) };
    try {
      const part = (each: Part): void => {
        if (held.length > 0 || each.state === 'picture') held.push(each);
        else print(each);
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
      held.forEach(print);
      tellRest(ofDocument);
      return 0;
    } finally {
      parsers.close();
    }
  },
};

function requireRead(outcome: OutcomeWithNotice | null): void {
  if (outcome === null) return;
  throw new CarrelError('bad-file', outcome.notice?.code ?? 'file-damaged', { params: outcome.notice?.params ?? {} });
}

/**
 * Prints parts, for people or as JSON, and what was left out; what most parts have in common is told once, at the end.
 */
function printer(output: Output) {
  const tell = (omissions: readonly Notice[]): void => omissions.forEach((each) => output.note(sentenceOf(each)));
  const ofMostParts: Notice[] = [];
  return {
    print({ number, label, state, text, blocks, omissions }: Part): void {
      if (output.json) {
        const sentences = omissions.map((each) => sentenceOf(each));
        output.value({ part: number, label, state, text, blocks, omissions: sentences });
        return;
      }
      output.line(output.style.dim(`[${label === '' ? number : label}]`));
      output.line(`${text}\n`);
      tell(omissions.filter((each) => !isOfMostParts(each)));
      ofMostParts.push(...omissions.filter(isOfMostParts));
    },
    tellRest: (ofDocument: readonly Notice[]): void => tell([...ofDocument, ...toldOnce(ofMostParts)]),
  };
}

export default command;
