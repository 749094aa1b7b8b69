import { measure } from '../../generate/measure.ts';
import { loadLanguageModel } from '../../generate/language-model.ts';
import { integerOption, type Command } from '../command.ts';
import { formHelp, formOptions, loadOptionsOf, modelOptions, preparedDir, threadsOf } from '../models/model-options.ts';

const command: Command = {
  help: `Usage: carrel bench --model M [options]

How fast a model reads and writes on this machine.

  --model M        a GGUF file, a folder of safetensors, or an imported model's name
  --threads N      processor threads (half of the machine's, at least 2)
  ${formHelp}
  --prompt N       tokens to read (256)
  --count N        tokens to write (64)
  --json           {"threads","prefillTokensPerSecond","decodeMsMedian","decodeMsMin","decodeTokensPerSecond","rssMB"}`,
  options: { ...modelOptions, ...formOptions, prompt: { type: 'string' }, count: { type: 'string' } },

  async run(given) {
    const { output } = given;
    const threads = threadsOf(given);
    const prompt = integerOption(given, 'prompt', { min: 1, max: 1 << 20 }, 256);
    const count = integerOption(given, 'count', { min: 1, max: 1 << 20 }, 64);
    const model = await loadLanguageModel(await preparedDir(given), loadOptionsOf(given));
    const speed = await measure(model, prompt, count);
    await model.release();
    if (output.json) output.value({ threads, ...speed });
    else {
      output.line(`reading   ${speed.prefillTokensPerSecond} tokens/s (${prompt} tokens)`);
      const { decodeTokensPerSecond: rate, decodeMsMedian: median, decodeMsMin: best } = speed;
      output.line(`writing   ${rate} tokens/s (median ${median} ms, best ${best} ms)`);
      output.line(`memory    ${speed.rssMB} MB with ${threads} threads`);
    }
    return 0;
  },
};
export default command;
