/** Whole numbers at which counts, sizes, offsets and ids break. */
export const extremeNumbers = [
  0, 1, 2, 3, 7, 31, 63, 255, 256, 1_023, 65_535, 65_537, 131_072, 1_048_577, 0x7fff_ffff, 0xffff_ffff,
] as const;

export const extremeFloats = [0, -0, 1, -1, 1e-45, 1e-30, 1e30, 3.4e38, -3.4e38, NaN, Infinity, -Infinity] as const;

/** Texts that are odd as a name, a token, a key or a message. */
export const oddTexts = [
  '',
  ' ',
  '\0',
  '\uD800',
  '\u202Eoddly',
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '<|im_start|>',
  '<|im_end|>',
  '<|endoftext|>',
  'Ġ',
  'a b c',
  '(a+)+$',
  '[',
  '𐀀'.repeat(50),
  'a'.repeat(20_000),
] as const;

/** Chat templates that run away, reach for what is not theirs, lose or move what is said, or are none. */
export const oddTemplates = [
  '',
  '{{',
  '{% for m in messages %}',
  '{{ messages }}',
  '{{ messages[0].content }}{{ messages[0].content }}',
  '{{ messages[0]["content"][::-1] }}',
  '{{ messages[0].content | upper }}',
  '{{ messages[0].content[:5] }}',
  '{{ messages[99].content }}',
  '{{ raise_exception("no") }}',
  '{{ "a" * 1000000000 }}',
  '{% for i in range(1000000000) %}x{% endfor %}',
  '{% for i in range(999) %}{% for j in range(999) %}{% for k in range(999) %}x{% endfor %}{% endfor %}{% endfor %}',
  '{% set ns = namespace(x="aaaaaaaa") %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x }}',
  '{% macro f(x) %}{{ f(x) }}{% endmacro %}{{ f(1) }}',
  '{{ messages.constructor.constructor("return process")() }}',
  '{{ messages.__proto__ }}{{ ""["constructor"] }}{{ cycler }}{{ self }}{{ config }}',
  '{{ messages | tojson(indent=100000) }}',
  '{{ (messages | tojson) * 100000 }}',
  '{{ 1 / 0 }}{{ 1 % 0 }}{{ 10 ** 400 }}',
  '{% include "/etc/passwd" %}',
  '{% import "os" as os %}{{ os.system("id") }}',
  '{{ messages[0].content | replace("", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") }}',
  '{{ bos_token * 99 }}{{ eos_token }}{% for m in messages %}{{ m.content }}{% endfor %}',
  `${'('.repeat(5_000)}{{ 1 }}`,
  `{{ ${'('.repeat(3_000)}1${')'.repeat(3_000)} }}`,
  `{{ ${'-'.repeat(10_000)}1 }}`,
  `${'{% if 1 %}'.repeat(2_000)}${'{% endif %}'.repeat(2_000)}`,
  '\uE000\uE001{{ messages[0].content }}\uE000',
  '{{ messages[0].role.__class__ }}{{ strftime_now("%Y") }}',
] as const;
