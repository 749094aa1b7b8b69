import { resolve } from 'node:path';
import type { Part } from '../../../common/domain/part.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { isOfMostParts, toldOnce } from '../../../common/messages/told-once.ts';
import { onlyPositional, type Command } from '../command.ts';
import type { Output } from '../terminal/output.ts';
import { readFile } from '../read-file.ts';

const command: Command = {
  help: `Usage: carrel text FILE [options]

Prints what Carrel reads in a file, part by part, without a library: what search and answers see. Text in pictures is
recognised. What is left out is told on standard error, behind the name of its part: [3] is page 3.

  --json           a line for each part:
                   {"part","label","state","text","blocks":[{"kind","start","end",…}],"omissions":[…]}
                   Offsets are UTF-16 units into the text; omissions are sentences.`,
  options: { json: { type: 'boolean' } },

  async run(given) {
    const { output } = given;
    const path = resolve(onlyPositional(given, 'FILE'));
    const { print, tellRest } = printer(output);
    const ofDocument: Notice[] = [];
    await readFile(path, { part: print, omitted: (omissions) => void ofDocument.push(...omissions) });
    tellRest(ofDocument);
    return 0;
  },
};

/**
 * Prints parts, for people or as JSON, and what was left out; what most parts have in common is told once, at the end.
 */
function printer(output: Output) {
  const tell = (omissions: readonly Notice[], before = ''): void =>
    omissions.forEach((each) => output.note(before + sentenceOf(each)));
  const ofMostParts: Notice[] = [];
  return {
    print({ number, label, state, text, blocks, omissions }: Part): void {
      if (output.json) {
        const sentences = omissions.map((each) => sentenceOf(each));
        output.value({ part: number, label, state, text, blocks, omissions: sentences });
        return;
      }
      const name = `[${label === '' ? number : label}]`;
      output.line(output.style.dim(name));
      output.line(`${text}\n`);
      const own = omissions.filter((each) => !isOfMostParts(each));
      tell(own, `${name} `);
      ofMostParts.push(...omissions.filter(isOfMostParts));
    },
    tellRest: (ofDocument: readonly Notice[]): void => tell([...ofDocument, ...toldOnce(ofMostParts)]),
  };
}

export default command;
