import { CarrelError } from '../../../common/errors.ts';
import { BoundedInterpreter } from './bounded-interpreter.ts';
import { Environment, parse, tokenize, type Scope } from './jinja.ts';
import { templateLimits } from './limits.ts';

/** Texts and plain data that a template may use. */
export type TemplateVariables = Readonly<Record<string, unknown>>;

/**
 * Renders a Jinja template within `templateLimits`. What a template can reach is `variables`, the constants, `range`,
 * `namespace` and `raise_exception`; there is no clock, so that the same messages always give the same text.
 *
 * Throws `limit` when a bound is hit, `bad-file` when the template is wrong or refuses the messages.
 */
export function renderTemplate(source: string, variables: TemplateVariables): string {
  if (source.length > templateLimits.source) {
    throw new CarrelError('limit', 'chat-template-long', {
      params: { length: source.length, limit: templateLimits.source },
    });
  }
  try {
    const program = parse(tokenize(source, { lstrip_blocks: true, trim_blocks: true }));
    const result = new BoundedInterpreter(environmentOf(variables)).run(program);
    return String(result.value);
  } catch (error) {
    if (error instanceof CarrelError) throw error;
    // Nesting too deep for the parser or the interpreter arrives here as well, as a RangeError.
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    throw new CarrelError('bad-file', 'chat-template-fails', { params: { what: reason }, cause: error });
  }
}

function environmentOf(variables: TemplateVariables): Scope {
  const environment = new Environment();
  for (const [name, value] of [
    ['true', true],
    ['false', false],
    ['none', null],
    ['True', true],
    ['False', false],
    ['None', null],
  ] as const) {
    environment.set(name, value);
  }
  environment.set('range', range);
  environment.set('raise_exception', (message: unknown) => {
    throw new Error(String(message));
  });
  for (const [name, value] of Object.entries(variables)) environment.set(name, value);
  return environment;
}

/** Python's `range`, of bounded length. */
function range(first: number, second?: number, step = 1): number[] {
  const [start, stop] = second === undefined ? [0, first] : [first, second];
  const count = Math.max(0, Math.ceil((stop - start) / step));
  if (!(count <= templateLimits.range)) throw new Error('range() makes too many numbers');
  return Array.from({ length: count }, (_, i) => start + i * step);
}
