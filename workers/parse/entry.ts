import '../../guard/network.ts';
import '../../engine/formats/pdf/without-system-fonts.ts';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ParserMessage } from '../../common/contracts/parser.ts';
import type { RecognisePart } from '../../engine/formats/recognise-file.ts';
import { serveParser } from '../../engine/formats/serve.ts';
import { serveStarter } from '../starter-port.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { keepingCode } from './kept-code.ts';
import { startWatchdog } from './watchdog.ts';

const { values } = parseArgs({ options: { 'memory-mb': { type: 'string', default: '700' } }, strict: false });
startWatchdog(Number(values['memory-mb']));

serveStarter((port, isForked) => {
  serveParser(port, keepingCode(isForked ? sent : (message) => port.post(message)), loadRecogniser, giveBackMemory);
});

/** Resolves when the channel has taken the message: what a busy host does not read would pile up in our memory. */
function sent(message: ParserMessage): Promise<void> {
  return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}

/** The code and the models of recognition are loaded when the first picture comes. */
async function loadRecogniser(models: string): Promise<RecognisePart> {
  const { loadPartRecogniser } = await import('../../engine/recognise/part.ts');
  return loadPartRecogniser(models, { threads: Math.min(4, availableParallelism()) });
}
