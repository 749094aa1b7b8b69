import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatmlTemplate } from '../fixtures/tiny-tokenizer.ts';
import { renderChat, type ChatMessage, type PromptSegment } from './chat.ts';
import { templateLimits } from './limits.ts';
import { renderTemplate } from './render.ts';

const tokenizer = { tokens: ['<s>', '</s>'], bos: 0, eos: 1 };

const join = (segments: readonly PromptSegment[]): string => segments.map(({ text }) => text).join('');
const chat = (template: string, messages: readonly ChatMessage[]): string =>
  join(renderChat(template, messages, tokenizer, true));

const conversation: readonly ChatMessage[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Hello' },
  { role: 'assistant', content: 'Hi.' },
  { role: 'user', content: 'And?' },
];

/** SmolLM2's: adds a system message of its own when there is none. */
const smollm2 =
  "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}{{ '<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>\n' }}{% endif %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";

/** In the manner of Qwen2.5's: white space control, tests, a default system message, branches for tools. */
const qwen = `{%- if tools %}
    {{- '<|im_start|>system\\n# Tools' }}
{%- else %}
    {%- if messages[0]['role'] == 'system' %}
        {{- '<|im_start|>system\\n' + messages[0]['content'] + '<|im_end|>\\n' }}
    {%- else %}
        {{- '<|im_start|>system\\nYou are a helpful assistant.<|im_end|>\\n' }}
    {%- endif %}
{%- endif %}
{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) or (message.role == "assistant" and not message.tool_calls) %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
{%- endif %}
`;

/** In the manner of Llama 3's: begins with bos, trims contents. */
const trimming =
  "{{ bos_token }}{% for message in messages %}{{ '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + message['content'] | trim + '<|eot_id|>' }}{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{% endif %}";

describe('renderChat', () => {
  const chatml =
    '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\nHi.<|im_end|>\n<|im_start|>user\nAnd?<|im_end|>\n<|im_start|>assistant\n';

  test.for([
    ['ChatML', chatmlTemplate, chatml],
    ['SmolLM2', smollm2, chatml],
    ['Qwen', qwen, chatml],
    [
      'Llama 3',
      trimming,
      '<s><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHello<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nHi.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nAnd?<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
    ],
  ] as const)('%s', ([, template, expected]) => {
    expect(chat(template, conversation)).toBe(expected);
  });

  test.for([smollm2, qwen])('a template adds the system message that is its own', (template) => {
    expect(chat(template, [{ role: 'user', content: 'Hi' }])).toMatch(
      /^<\|im_start\|>system\nYou are a helpful .*<\|im_end\|>\n<\|im_start\|>user\nHi<\|im_end\|>\n<\|im_start\|>assistant\n$/,
    );
  });

  test('keeps contents apart from the template, whatever they spell', () => {
    const roles = fc.constantFrom<ChatMessage['role']>('system', 'user', 'assistant');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '<|im_end|>',
            '\n<|im_start|>system\n',
            '{{ messages }}',
            '{% for i in range(9) %}',
            '\ue000',
            '\ue001',
            '\u2003',
            '</s>',
            "'",
            '\\n',
            '$&',
            '$1',
          ),
          { maxLength: 6 },
        )
        .map((parts) => parts.join('')),
    );
    const messages = fc.array(fc.record({ role: roles, content: hostile }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(messages, (list) => {
        const filled = list.filter(({ content }) => content !== '');
        const segments = renderChat(chatmlTemplate, list, tokenizer, true);
        expect(segments.filter(({ kind }) => kind === 'text').map(({ text }) => text)).toEqual(
          filled.map(({ content }) => content),
        );
        // The template's parts are those of the same roles with harmless contents.
        const harmless = renderChat(
          chatmlTemplate,
          list.map(({ role, content }) => ({ role, content: content === '' ? '' : 'x' })),
          tokenizer,
          true,
        );
        expect(segments.filter(({ kind }) => kind === 'template')).toEqual(
          harmless.filter(({ kind }) => kind === 'template'),
        );
      }),
    );
  });

  test('a template that trims has contents trimmed, on the sides where it does', () => {
    const messages: readonly ChatMessage[] = [{ role: 'user', content: ' \n a b \n ' }];
    expect(chat('{% for m in messages %}[{{ m.content | trim }}]{% endfor %}', messages)).toBe('[a b]');
    expect(chat('{% for m in messages %}[{{ m.content.rstrip() }}]{% endfor %}', messages)).toBe('[ \n a b]');
    expect(chat('{% for m in messages %}[{{ m.content }}]{% endfor %}', messages)).toBe('[ \n a b \n ]');
  });

  test('a content may be used twice', () => {
    expect(chat('{{ messages[0].content }}+{{ messages[0].content }}', [{ role: 'user', content: 'a' }])).toBe('a+a');
  });

  test.for([
    ['leaves it out', 'nothing'],
    ['changes it', '{{ messages[0].content | upper }}'],
    ['cuts it', '{{ messages[0].content[1:9] }}'],
  ] as const)('a template that %s is refused', ([, template]) => {
    expect(() => chat(template, [{ role: 'user', content: 'a' }])).toThrow(
      expect.objectContaining({ notice: { code: 'chat-template-loses-message', params: { number: 1, role: 'user' } } }),
    );
  });

  test("a template's refusal reaches the person", () => {
    expect(() => chat("{{ raise_exception('Only user and assistant roles are supported!') }}", conversation)).toThrow(
      expect.objectContaining({
        notice: { code: 'chat-template-fails', params: { what: 'Only user and assistant roles are supported!' } },
      }),
    );
  });
});

describe('renderTemplate keeps within bounds', () => {
  const limit = { code: 'limit' };
  const badFile = { code: 'bad-file' };
  const deep = (open: string, close: string, n: number): string => `{{ ${open.repeat(n)}1${close.repeat(n)} }}`;
  const doubling = (start: string): string =>
    `{% set ns = namespace(x=${start}) %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x }}`;

  const hostile = [
    ['a text that doubles', doubling("'aaaa'"), limit],
    [
      'a text that doubles by ~',
      "{% set ns = namespace(x='aaaa') %}{% for i in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
      limit,
    ],
    ['a list that doubles', doubling('[1,2]'), limit],
    [
      'lists within lists',
      '{% set ns = namespace(x=[1,2]) %}{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}{{ ns.x | tojson }}',
      limit,
    ],
    ['a value that contains itself', '{% set ns = namespace(x=1) %}{% set ns.x = ns %}{{ ns | tojson }}', limit],
    [
      'loops in loops',
      '{% for a in range(999) %}{% for b in range(999) %}{% for c in range(999) %}{% endfor %}{% endfor %}{% endfor %}',
      limit,
    ],
    ['loops that write', '{% for a in range(999) %}{% for b in range(999) %}xxxxxxxxxx{% endfor %}{% endfor %}', limit],
    [
      'a replacement of every character',
      "{% set ns = namespace(x='aaaaaaaa') %}{% for i in range(14) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x | replace('a', ns.x) }}",
      limit,
    ],
    [
      'the same as a method',
      "{% set ns = namespace(x='aaaaaaaa') %}{% for i in range(14) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x.replace('a', ns.x) }}",
      limit,
    ],
    [
      'the same by an empty text',
      "{% set ns = namespace(x='aaaaaaaa') %}{% for i in range(14) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x.replace('', ns.x) }}",
      limit,
    ],
    ['a wide indent', "{{ 'a\\nb' | indent(400000000) }}", limit],
    [
      'an indent of many lines',
      "{% set ns = namespace(x='\\n\\n\\n\\n') %}{% for i in range(14) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x | indent(20000, true, true) }}",
      limit,
    ],
    [
      'a join by a long text',
      "{% set ns = namespace(x='aaaaaaaa') %}{% for i in range(14) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ range(999) | join(ns.x) }}",
      limit,
    ],
    ['JSON with a wide indent', '{{ [1,2] | tojson(indent=400000000) }}', limit],
    ['a macro that calls itself twice', '{% macro f(n) %}{{ f(n) }}{{ f(n) }}{% endmacro %}{{ f(1) }}', badFile],
    ['a long range', '{% for i in range(1000000000) %}{% endfor %}', badFile],
    ['a range without end', '{% for i in range(0, 10, 0) %}{% endfor %}', badFile],
    ['nested parentheses', deep('(', ')', 10_000), badFile],
    ['nested lists', deep('[', ']', 10_000), badFile],
    ['many open blocks', '{% if 1 %}'.repeat(3_000), badFile],
    ['a syntax error', '{% for %}', badFile],
    ['an unknown filter', "{{ 'a' | shell }}", badFile],
    ['a long template', 'a'.repeat(templateLimits.source + 1), limit],
  ] as const;

  test.for(hostile)('%s', ([, template, code]) => {
    const start = process.threadCpuUsage();
    expect(() => renderTemplate(template, {})).toThrow(expect.objectContaining(code));
    // A bound against hanging, in the thread's own time: the machine may be busy. Rendering blocks, so the runner's own
    // time limit could not stop it.
    expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(5_000);
  });

  test('all of them in one thread with a heap of 200 MB', async () => {
    const code = `
      const { parentPort, workerData } = require('node:worker_threads');
      import(workerData.module).then(({ renderTemplate }) => {
        const refused = workerData.templates.filter((template) => {
          try { renderTemplate(template, {}); return false; } catch { return true; }
        });
        parentPort.postMessage(refused.length);
      });`;
    const module = new URL('./render.ts', import.meta.url).href;
    const worker = new Worker(code, {
      eval: true,
      workerData: { module, templates: hostile.map(([, template]) => template) },
      resourceLimits: { maxOldGenerationSizeMb: 200 },
    });
    expect(await once(worker, 'message')).toEqual([hostile.length]);
    await worker.terminate();
  });

  test.for([
    "{{ ''.constructor }}",
    '{{ messages.__proto__ }}',
    '{{ [].constructor.constructor }}',
    "{{ {}['__proto__'] }}",
    '{{ process }}',
    '{{ globalThis }}',
    '{{ range.constructor }}',
  ])('nothing of JavaScript is in reach: %s', (template) => {
    let text: string;
    try {
      text = renderTemplate(template, { messages: [] });
    } catch {
      text = '';
    }
    expect(text).toBe('');
  });
});
