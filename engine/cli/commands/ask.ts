import { answerBy, tableRoute } from '../../answer/service.ts';
import { searchRoom } from '../../search/room.ts';
import { answerModelOf } from '../models/answer-model.ts';
import { askEvery, sureEnough } from '../told/ask-every.ts';
import { onlyPositional, type Command } from '../command.ts';
import { answerOptions } from '../models/model-options.ts';
import { openToRead, refuseEmpty } from '../library/open-library.ts';
import { overviewsOf } from '../library/overviews.ts';
import { scopeOf } from '../library/scope.ts';
import { printTable, tableAsJson } from '../told/told-across.ts';
import { answerAsJson, hear, nothingTold, printAnswer, whereaboutsOf } from '../told/told-answer.ts';

const command: Command = {
  help: `Usage: carrel ask "QUESTION" [options]

Answers from your documents, each claim with the page it stands on. The current language model writes the answer,
see: carrel models list. Without one, or with --quoted, the answer consists of sentences of your documents. When they
don't tell, it says so and shows what came nearest. A question to all documents ("which contracts …", "how many …") is
put to every one of them, see: carrel help across; with --quoted it is not.

  --in PATH|NAME   only this file, folder, collection or document; may be given several times
  --everywhere     all documents, whatever document the question names
  --library DIR    the library to ask (your own)
  --model M        a GGUF file, a folder of safetensors, or an imported model's name, instead of the current model
  --quoted         your documents' own sentences, without a model
  --threads N      processor threads (half of the machine's, at least 2)
  --json           {"answer","mode":"quoted","named":[{"path","by"}],
                   "citations":[{"marker","path","page","label","quote","rects"}]}
                   A citation has "uncertain":true where it was read from a picture with little certainty.
                   A question to all documents has "mode":"across" and what carrel across --json has.
                   When nothing is close enough, citations is empty and "nearest" lists the nearest passages.
                   With a model also "mode":"model","model":NAME,"unsupported":[{"start","end"}] (claims that no source
                   bears out, as offsets in the answer),"sources":{"whole","count","query"} and
                   "usage":{"promptTokens","reusedTokens","generatedTokens","prefillMs","decodeMs"}`,
  options: answerOptions,

  async run(given) {
    const { output } = given;
    const question = onlyPositional(given, 'QUESTION');
    const db = openToRead(given);
    const room = searchRoom(db);
    const route = await tableRoute({ room }, { question, scope: scopeOf(db, given), sureEnough });
    if (given.options['quoted'] !== true && route === 'table') {
      db.close();
      return askEvery(given, { question, columns: [] }, (asked, whereabouts) => {
        if (output.json) output.value({ mode: 'across', ...tableAsJson(asked, whereabouts) });
        else printTable(output, asked, whereabouts);
      });
    }
    refuseEmpty(db);
    const scope = scopeOf(db, given);
    const model = await answerModelOf(given);
    const models = await given.models.all();
    const told = nothingTold();
    for await (const event of answerBy(
      { room, ...models, model, now: () => performance.now(), overviews: overviewsOf(db) },
      { question, scope, turns: [], everywhere: given.options['everywhere'] === true },
    ))
      hear(told, event, output);
    const whereabouts = await whereaboutsOf(db, room, told);
    db.close();
    await model?.release();
    if (output.json) output.value(answerAsJson(told, whereabouts));
    else printAnswer(output, told, whereabouts);
    return 0;
  },
};
export default command;
