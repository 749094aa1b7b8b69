import { loadLanguageModel } from '../../generate/language-model.ts';
import { bestCandidates, probabilities } from '../../generate/candidates.ts';
import type { Command } from '../command.ts';
import { formHelp, formOptions, loadOptionsOf, modelOptions, preparedDir, promptOf } from '../models/model-options.ts';

const shown = 20;

const command: Command = {
  help: `Usage: carrel next --model M (--tokens 1,2,3 | --prompt TEXT) [options]

The ${shown} likeliest next tokens after a prompt, for comparing with other engines.

  --model M        a GGUF file, a folder of safetensors, or an imported model's name
  --tokens LIST    the prompt as token numbers
  --prompt TEXT    the prompt as text
  --threads N      processor threads (half of the machine's, at least 2)
  ${formHelp}
  --json           [{"id","p"}]`,
  options: { ...modelOptions, ...formOptions, tokens: { type: 'string' }, prompt: { type: 'string' } },

  async run(given) {
    const model = await loadLanguageModel(await preparedDir(given), loadOptionsOf(given));
    const logits = await model.logitsAfter(model.encode(promptOf(given)));
    const { ids, scores } = bestCandidates(logits, 0, 1);
    const shares = probabilities(scores);
    const best = ids.slice(0, shown).map((id, i) => ({ id, p: shares[i] ?? 0 }));
    if (given.output.json) given.output.value(best);
    else
      for (const { id, p } of best) {
        const percent = (100 * p).toFixed(2).padStart(6);
        given.output.line(`${String(id).padStart(7)}  ${percent} %  ${JSON.stringify(model.tokenizer.decode([id]))}`);
      }
    await model.release();
    return 0;
  },
};
export default command;
