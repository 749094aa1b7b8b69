import { CarrelError } from '../../../common/errors.ts';
import { Interpreter, type TemplateValue } from './jinja.ts';
import { templateLimits } from './limits.ts';

/** The parts of a syntax node that tell which operation it is. */
interface NamedNode {
  readonly type: string;
  readonly filter?: { readonly value?: unknown; readonly callee?: { readonly value?: unknown } };
  readonly callee?: { readonly property?: { readonly value?: unknown } };
}

/** Operations whose result may be as large as the product of what goes in; `indent` takes a number of spaces. */
const multiplying: ReadonlySet<unknown> = new Set(['replace', 'join', 'indent', 'tojson']);

/**
 * The library's interpreter with bounds: every value that a template computes is measured and paid for from one
 * budget, so that neither loops, nor recursion, nor texts that double, nor values that contain each other many times
 * run away.
 */
export class BoundedInterpreter extends Interpreter {
  #work = 0;
  /** The product of sizes that went so far into each multiplying operation under way, innermost last. */
  #products: number[] = [];

  override evaluate(node: unknown, scope: unknown): TemplateValue {
    const multiplies = isMultiplying(node as NamedNode | undefined);
    if (multiplies) this.#products.push(1);
    const value = super.evaluate(node, scope);
    if (multiplies) this.#products.pop();
    const size = this.#measure(value, 0);
    const innermost = this.#products.length - 1;
    const product = this.#products[innermost];
    if (product !== undefined) {
      const grown = product * (1 + (typeof value.value === 'number' ? Math.abs(value.value) : size));
      if (grown > templateLimits.product) throw tooMuch();
      this.#products[innermost] = grown;
    }
    return value;
  }

  /** Characters and elements of a value, all that it contains counted as often as it is reached. */
  #measure(value: unknown, depth: number): number {
    if (depth > templateLimits.depth) throw tooMuch();
    const inner: unknown = typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined;
    let size = 0;
    if (typeof inner === 'string') size = inner.length;
    else if (Array.isArray(inner)) for (const element of inner) size += 1 + this.#measure(element, depth + 1);
    else if (inner instanceof Map)
      for (const [key, element] of inner) size += 1 + String(key).length + this.#measure(element, depth + 1);
    this.#work += 1 + (typeof inner === 'string' ? size / 64 : 0);
    if (size > templateLimits.text || this.#work > templateLimits.work) throw tooMuch();
    return size;
  }
}

function isMultiplying(node: NamedNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.type === 'FilterExpression') return multiplying.has(node.filter?.callee?.value ?? node.filter?.value);
  return node.type === 'CallExpression' && multiplying.has(node.callee?.property?.value);
}

function tooMuch(): CarrelError {
  return new CarrelError('limit', 'chat-template-unbounded');
}
