import { askEvery } from '../told/ask-every.ts';
import { answerModelIn, type OwnAnswerModel } from '../models/answer-model.ts';
import { libraryOptions, onlyPositional, scopeOptions, UsageError, type Command, type Given } from '../command.ts';
import { preparedDir, threadsOf } from '../models/model-options.ts';
import { printTable, tableAsCsv, tableAsJson } from '../told/told-across.ts';

const command: Command = {
  help: `Usage: carrel across "QUESTION" [options]

Puts a question to every document: which, how many, for each, the total, the first or the last. Each document is a row
with its value and the words that hold it, or says nothing. Counts and sums are made by code, also for each supplier,
customer, month, quarter or year ("How much did we pay to each supplier?"), each currency apart. Ctrl-C ends with what
is there. Works without a language model; with one, --by-model looks for what code does not find.

  --columns "A;B"  what else each document is asked, in a few words or as a question
  --in PATH|NAME   only this file, folder, collection or document; may be given several times
  --library DIR    the library to ask (your own)
  --by-model       has the current language model read the documents that say nothing to a column, one by one; what
                   it finds must stand in the document, and has "by":"model"
  --model M        the same with another: a GGUF file, a folder of safetensors, or an imported model's name
  --threads N      processor threads of the model (half of the machine's, at least 2)
  --quoted         below each row the words of the document that hold its values, and their page
  --csv            a line for each document that was read: value, page and quote
  --json           {"question","kind":"list|count|lookup|sum|extreme","columns":[…],"rows":[{"path",
                   "matches":true|false|null,"cells":[{"value","text","page","quote","rects","confidence"}|null]}],
                   "matching","notSaid","unread","answer"}
                   A cell that was read from a picture with little certainty has "uncertain":true.
                   A row for each document that was read; matches is null where it says nothing to the question.
                   For each supplier, customer or month also "groups":[{"name","documents","values":["GBP 12.00"]}].
                   When it was stopped also "stopped":true,"documents"`,
  options: {
    ...libraryOptions,
    ...scopeOptions,
    'by-model': { type: 'boolean' },
    model: { type: 'string' },
    threads: { type: 'string' },
    columns: { type: 'string' },
    csv: { type: 'boolean' },
    quoted: { type: 'boolean' },
  },

  async run(given) {
    const { output, options } = given;
    const question = onlyPositional(given, 'QUESTION');
    if (options['csv'] === true && output.json) throw new UsageError('Give either --csv or --json.');
    const columns = typeof options['columns'] === 'string' ? options['columns'].split(';') : [];
    const model = await readerOf(given);
    const code = await askEvery(given, { question, columns, model }, (asked, whereabouts) => {
      if (output.json) output.value(tableAsJson(asked, whereabouts));
      else if (options['csv'] === true) for (const line of tableAsCsv(asked.table, whereabouts)) output.line(line);
      else printTable(output, asked, whereabouts, options['quoted'] === true);
    });
    await model?.release();
    return code;
  },
};

/** The model that reads what code leaves open; null where none is wanted. */
async function readerOf(given: Given): Promise<OwnAnswerModel | null> {
  const { options } = given;
  if (options['by-model'] !== true && options['model'] === undefined) return null;
  return answerModelIn(await preparedDir(given), threadsOf(given));
}

export default command;
