/**
 * `npm run docs:tried`: asks the sample library questions as a new user would, without a model, and
 * writes what came out to `docs/tried-questions.md`.
 */
import '../../../../guard/network.ts';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quoteInWords } from '../../../../common/domain/quoted-row.ts';
import type { ThreadId } from '../../../../common/ids.ts';
import { sentenceOf } from '../../../../common/messages/sentence.ts';
import { askInThread } from '../../../../engine/answer/service.ts';
import { createServices, type Services } from '../../../../engine/host/services.ts';
import { triedQuestions } from './questions.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const samples = join(root, 'resources', 'samples');
const dir = join(tmpdir(), `carrel-tried-${process.pid}`);
mkdirSync(dir);

/** Asks in a conversation; returns it with the answer as lines of Markdown. */
async function ask(services: Services, question: string, threadId: ThreadId | null) {
  const deps = { room: services.room, ...(await services.queryModels()), model: null, now: Date.now };
  const lines: string[] = [];
  let thread = threadId;
  for await (const event of askInThread({ ...deps, writer: services.db }, { question, scope: null, threadId })) {
    if (event.kind === 'started') thread = event.threadId;
    if (event.kind === 'named') lines.push(`In: ${event.documents.map(({ name }) => name).join(', ')}`);
    if (event.kind === 'told') lines.push(sentenceOf(event.notice));
    if (event.kind === 'citation')
      lines.push(`“${quoteInWords(event.citation.quote)}” (${event.citation.name}, ${event.citation.label})`);
    if (event.kind === 'nearest')
      lines.push(`Nearest: ${event.passages.map(({ quote }) => `“${quoteInWords(quote)}”`).join(' ')}`);
  }
  return { thread, lines };
}

const services = createServices({ libraryDir: join(dir, 'library'), resourcesDir: join(root, 'resources') });
const told: string[] = [];
try {
  services.library.start();
  const names = readdirSync(samples).filter((name) => name.endsWith('.pdf'));
  services.library.add(names.map((name) => ({ path: join(samples, name), kind: 'file' })));
  await services.library.finished();
  for (const group of triedQuestions) {
    let thread: ThreadId | null = null;
    for (const question of group) {
      const answer = await ask(services, question, thread);
      told.push(`${thread === null ? '-' : '  -'} **${question}**`, ...answer.lines.map((line) => `    - ${line}`));
      ({ thread } = answer);
    }
  }
} finally {
  await services.close();
  rmSync(dir, { recursive: true });
}
const count = triedQuestions.flat().length;
const head = `# Tried questions

${count} questions to the sample library without a model, and what came out. Made by
\`npm run docs:tried\`; questions that are set in follow the one above in a conversation.
`;
writeFileSync(join(root, 'docs', 'tried-questions.md'), `${head}\n${told.join('\n')}\n`);
