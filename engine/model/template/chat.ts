import { randomUUID } from 'node:crypto';
import { CarrelError } from '../../../common/errors.ts';
import type { TokenizerSpec } from '../tokenizer/spec.ts';
import { renderTemplate } from './render.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/**
 * A stretch of a prompt: of the template's making (control tokens in it are meant) or a message's content (they are
 * text).
 */
export interface PromptSegment {
  readonly kind: 'template' | 'text';
  readonly text: string;
}

/**
 * Renders a conversation with the model's template. The template never sees the contents: it is given a placeholder for
 * each, and the contents take the placeholders' places afterwards. So a content can neither end its message nor start
 * another one, whatever it spells, and can set off nothing in the template.
 *
 * A template may trim contents, use them twice or not at all when empty; one that drops or changes a content is
 * `bad-file`.
 *
 * @param addGenerationPrompt end with the opening of the assistant's answer
 */
export function renderChat(
  template: string,
  messages: readonly ChatMessage[],
  tokenizer: Pick<TokenizerSpec, 'tokens' | 'bos' | 'eos'>,
  addGenerationPrompt: boolean,
): readonly PromptSegment[] {
  const placeholders = messages.map(() => `\uE000${randomUUID()}\uE001`);
  const text = (id: number | null): string => (id === null ? '' : (tokenizer.tokens[id] ?? ''));
  const rendered = renderTemplate(template, {
    messages: messages.map(({ role }, i) => ({ role, content: `${trimMark}${placeholders[i]}${trimMark}` })),
    add_generation_prompt: addGenerationPrompt,
    bos_token: text(tokenizer.bos),
    eos_token: text(tokenizer.eos),
  });
  return split(rendered, messages, placeholders);
}

/**
 * White space around each placeholder (EM SPACE, which no template writes itself): where it is gone, the template has
 * trimmed.
 */
const trimMark = '\u2003';

function split(
  rendered: string,
  messages: readonly ChatMessage[],
  placeholders: readonly string[],
): readonly PromptSegment[] {
  const segments: PromptSegment[] = [];
  const add = (kind: PromptSegment['kind'], text: string): void => {
    if (text !== '') segments.push({ kind, text });
  };
  const unseen = new Set(placeholders);
  let at = 0;
  for (const match of rendered.matchAll(/(\u2003?)(\uE000[-0-9a-f]{36}\uE001)(\u2003?)/g)) {
    const [whole, before, placeholder = '', after] = match;
    const content = messages[placeholders.indexOf(placeholder)]?.content;
    if (content === undefined) continue;
    unseen.delete(placeholder);
    add('template', rendered.slice(at, match.index));
    const left = before === '' ? content.trimStart() : content;
    add('text', after === '' ? left.trimEnd() : left);
    at = match.index + whole.length;
  }
  add('template', rendered.slice(at));
  const lost = placeholders.findIndex((placeholder, i) => unseen.has(placeholder) && messages[i]?.content !== '');
  if (lost >= 0)
    throw new CarrelError('bad-file', 'chat-template-loses-message', {
      params: { number: lost + 1, role: messages[lost]?.role ?? '' },
    });
  return segments;
}
