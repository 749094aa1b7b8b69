import { resolve } from 'node:path';
import { defaultSettings } from '../../../common/domain/settings.ts';
import { entryUrl } from '../../../common/entry-url.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { isOfMostParts, toldOnce } from '../../../common/messages/told-once.ts';
import { childParserStarter } from '../../jobs/import/parser-child.ts';
import { createParsers } from '../../jobs/import/parsers.ts';
import { onlyPositional, type Command } from '../command.ts';

const limits = { memoryMB: defaultSettings.parserMemoryMB, seconds: defaultSettings.parserSeconds };

const command: Command = {
  help: `Usage: carrel text FILE [options]

Prints what Carrel reads in a file, part by part, without a library: what search and answers see.

  --json           a line for each part:
                   {"part","label","state","text","blocks":[{"kind","start","end",…}],"omissions":[…]}
                   Offsets are UTF-16 units into the text; omissions are sentences.`,
  options: { json: { type: 'boolean' } },

  async run(given) {
    const { output } = given;
    const path = resolve(onlyPositional(given, 'FILE'));
    const parsers = createParsers(childParserStarter(entryUrl(import.meta.url, '../../../workers/parse/entry')));
    const tell = (omissions: readonly Notice[]): void => omissions.forEach((each) => output.note(sentenceOf(each)));
    const ofMostParts: Notice[] = [];
    try {
      const outcome = await parsers.parse(
        { path, fromPart: 1 },
        limits,
        {
          opened: () => {},
          part({ number, label, state, text, blocks, omissions }) {
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
          omitted: (omissions) => tell([...omissions, ...toldOnce(ofMostParts)]),
        },
        new AbortController().signal,
      );
      if (outcome === null) return 0;
      throw new CarrelError('bad-file', outcome.notice?.code ?? 'file-damaged', {
        params: outcome.notice?.params ?? {},
      });
    } finally {
      parsers.close();
    }
  },
};

export default command;
