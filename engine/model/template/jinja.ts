import * as library from '@huggingface/jinja';

/** A scope of variables; values are plain data or functions over plain data. */
export interface Scope {
  set(name: string, value: unknown): unknown;
}

/** A value of a template's: text, number, an array or a map of values, and so on. */
export interface TemplateValue {
  readonly value: unknown;
}

/** The library's tree walker: every node of a template goes through `evaluate`, which calls itself for its parts. */
interface TreeWalker {
  run(program: unknown): TemplateValue;
  evaluate(node: unknown, scope: unknown): TemplateValue;
}

// The library's own declarations name their files without endings, which Node's module resolution does not follow.
const typed = library as unknown as {
  readonly Environment: new () => Scope;
  readonly Interpreter: new (scope: Scope) => TreeWalker;
  readonly tokenize: (
    source: string,
    options: { readonly lstrip_blocks: boolean; readonly trim_blocks: boolean },
  ) => readonly unknown[];
  readonly parse: (tokens: readonly unknown[]) => unknown;
};

export const { Environment, Interpreter, tokenize, parse } = typed;
