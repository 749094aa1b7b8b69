import type { ExpertCounts, Sampling } from '../../../common/domain/generation.ts';
import { loadLanguageModel } from '../../generate/language-model.ts';
import { greedySampling } from '../../generate/sampler.ts';
import { integerOption, UsageError, type Command, type Given } from '../command.ts';
import { formHelp, formOptions, loadOptionsOf, modelOptions, preparedDir, promptOf } from '../models/model-options.ts';
import type { Output } from '../terminal/output.ts';

const command: Command = {
  help: `Usage: carrel generate --model M (--tokens 1,2,3 | --prompt TEXT) [options]

Lets a model write on after a prompt.

  --model M         a GGUF file, a folder of safetensors, or an imported model's name
  --tokens LIST     the prompt as token numbers
  --prompt TEXT     the prompt as text
  --chat            take the prompt as a question, in the model's chat template
  --count N         tokens to write at most (128)
  --greedy          always the likeliest token
  --temperature T, --top-k N, --top-p P, --min-p P, --repetition-penalty R, --seed N
                    how tokens are drawn (0.6, 20, 0.95, 0, 1, 0)
  --stop TEXT       end before this text
  --stats           which experts each layer used
  --threads N       processor threads (half of the machine's, at least 2)
  ${formHelp}
  --json            {"tokens","text","finish","usage","experts"?}`,
  options: {
    ...modelOptions,
    ...formOptions,
    tokens: { type: 'string' },
    prompt: { type: 'string' },
    chat: { type: 'boolean' },
    count: { type: 'string' },
    greedy: { type: 'boolean' },
    temperature: { type: 'string' },
    'top-k': { type: 'string' },
    'top-p': { type: 'string' },
    'min-p': { type: 'string' },
    'repetition-penalty': { type: 'string' },
    seed: { type: 'string' },
    stop: { type: 'string' },
    stats: { type: 'boolean' },
  },

  async run(given) {
    const { options, output } = given;
    const prompt = promptOf(given);
    const sampling = samplingOf(given);
    const maxTokens = integerOption(given, 'count', { min: 1, max: 1 << 20 }, 128);
    const model = await loadLanguageModel(await preparedDir(given), loadOptionsOf(given));
    const asked =
      options['chat'] === true && prompt.kind === 'text'
        ? { kind: 'chat' as const, messages: [{ role: 'user' as const, content: prompt.text }] }
        : prompt;
    const stop = typeof options['stop'] === 'string' && options['stop'] !== '' ? [options['stop']] : [];
    const tokens: number[] = [];
    let text = '';
    const show = (piece: string): void => {
      text += piece;
      // Streamed as it comes, so not by lines.
      if (!output.json) output.text(piece);
    };
    for await (const event of model.generate(model.encode(asked), { sampling, maxTokens, stop })) {
      if (event.kind === 'prefill') continue;
      show(event.text);
      if (event.kind === 'token') {
        tokens.push(event.id);
        continue;
      }
      const experts = options['stats'] === true && event.experts !== null ? event.experts : undefined;
      if (output.json)
        output.value({
          tokens,
          text,
          finish: event.finish,
          usage: event.usage,
          ...(experts === undefined ? {} : { experts }),
        });
      else {
        output.line();
        if (experts !== undefined) printExperts(output, experts);
      }
    }
    await model.release();
    return 0;
  },
};
export default command;

function samplingOf(given: Given): Sampling {
  if (given.options['greedy'] === true) return greedySampling;
  return {
    temperature: numberOption(given, 'temperature', 0, 10, 0.6),
    topK: integerOption(given, 'top-k', { min: 0, max: 1_000_000 }, 20),
    topP: numberOption(given, 'top-p', 0, 1, 0.95),
    minP: numberOption(given, 'min-p', 0, 1, 0),
    repetitionPenalty: numberOption(given, 'repetition-penalty', 0.1, 10, 1),
    seed: integerOption(given, 'seed', { min: 0, max: 2 ** 32 - 1 }, 0),
  };
}

function numberOption({ options }: Given, name: string, min: number, max: number, otherwise: number): number {
  const given = options[name];
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (given === '' || !(value >= min && value <= max))
    throw new UsageError(`--${name} takes a number from ${min} to ${max}.`);
  return value;
}

function printExperts(output: Output, { layers, experts, counts, entropy }: ExpertCounts): void {
  output.line();
  output.line('layer  evenness  times each expert was chosen');
  for (let layer = 0; layer < layers; layer++) {
    const row = counts.slice(layer * experts, (layer + 1) * experts);
    output.line(`${String(layer).padStart(5)}  ${(entropy[layer] ?? 0).toFixed(3).padStart(8)}  ${row.join(' ')}`);
  }
}
