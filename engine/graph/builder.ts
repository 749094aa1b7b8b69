import { CarrelError } from '../../common/errors.ts';
import {
  byteLength,
  type Attribute,
  type Attributes,
  type Dimension,
  type Domain,
  type ElementType,
  type GraphData,
  type Model,
  type NodeData,
  type Tensor,
  type TensorBytes,
  type ValueInfo,
} from './types.ts';

declare const scope: unique symbol;

/**
 * A tensor inside a graph. `Scope` is a type that exists once per graph, so the compiler refuses a value of another
 * graph; a branch sees the values around it, and nothing outside sees those of a branch.
 */
export interface Value<Scope> {
  readonly name: string;
  readonly [scope]?: Scope;
}

/**
 * Data for an initializer: a typed array (its bytes are used as they are), or one of the other sources in
 * `TensorBytes`.
 */
export type InitializerData = ArrayBufferView | Exclude<TensorBytes, { readonly kind: 'memory' }>;

/** Extra settings of a node. */
interface NodeOptions {
  readonly domain?: Domain;
  readonly attributes?: Attributes;
}

/** One branch of an `If`: it takes no inputs, captures what it uses, and returns its outputs. */
type Branch<Scope> = <Inner>(g: Graph<Scope | Inner>) => readonly Value<Scope | Inner>[];

/** Type and shape of a value that leaves a graph. */
interface OutputKind {
  readonly type: ElementType;
  readonly shape: readonly Dimension[];
}

/** Collects the nodes of one graph. The functions in `ops/` call it; ops without a function go through `node`. */
export interface Graph<Scope> {
  /** An input of the model; not inside a branch. */
  input(name: string, type: ElementType, shape: readonly Dimension[]): Value<Scope>;
  /** A constant under a name of its own. Throws when the data's length does not fit type and shape. */
  initializer(name: string, type: ElementType, shape: readonly number[], data: InitializerData): Value<Scope>;
  /** A small constant with a made-up name; equal ones are written once. */
  constant(
    type: 'int64' | 'int32' | 'float32' | 'uint8',
    shape: readonly number[],
    values: readonly number[],
  ): Value<Scope>;
  /** A node with one output. `undefined` among the inputs is an optional one left out. */
  node(op: string, inputs: readonly (Value<Scope> | undefined)[], options?: NodeOptions): Value<Scope>;
  /** A node of which several outputs are used: their positions, in rising order, give the values returned. */
  nodes<const Positions extends readonly number[]>(
    op: string,
    inputs: readonly (Value<Scope> | undefined)[],
    positions: Positions,
    options?: NodeOptions,
  ): { readonly [Index in keyof Positions]: Value<Scope> };
  /** `If`: only the branch taken is computed. Both return values of the kinds given, in their order. */
  branch<const Kinds extends readonly OutputKind[]>(
    condition: Value<Scope>,
    kinds: Kinds,
    whenTrue: Branch<Scope>,
    whenFalse: Branch<Scope>,
  ): { readonly [Index in keyof Kinds]: Value<Scope> };
  /** Makes a value an output of the model, under this name; not inside a branch. */
  output(name: string, value: Value<Scope>, type: ElementType, shape: readonly Dimension[]): void;
}

/**
 * Builds a model: `build` receives an empty graph and fills it.
 *
 * @throws CarrelError `internal` on a name used twice, a value of another graph, or data that doesn't fit its shape:
 *   all are mistakes of the caller.
 */
export function buildModel(name: string, build: <Scope>(g: Graph<Scope>) => void): Model {
  const graph = graphBuilder(name, { taken: new Set(), constants: new Map() }, undefined);
  build(graph.g);
  return { graph: graph.finish([], []) };
}

/** What a model's graph and its branches share. */
interface Names {
  readonly taken: Set<string>;
  readonly constants: Map<string, Value<unknown>>;
}

interface Building {
  readonly g: Graph<unknown>;
  readonly known: (value: Value<unknown>) => boolean;
  readonly finish: (values: readonly Value<unknown>[], kinds: readonly OutputKind[]) => GraphData;
}

const mistake = (message: string): never => {
  throw new CarrelError('internal', 'internal', { params: { what: `ONNX graph: ${message}` } });
};

function graphBuilder(graphName: string, names: Names, outer: Building | undefined): Building {
  const inputs: ValueInfo[] = [];
  const outputs: ValueInfo[] = [];
  const initializers: Tensor[] = [];
  const nodes: NodeData[] = [];
  const own = new WeakSet<Value<unknown>>();
  const produced = new Set<string>();
  /** Values that became outputs take the output's name. */
  const renamed = new Map<string, string>();

  const known = (value: Value<unknown>): boolean => own.has(value) || (outer?.known(value) ?? false);

  function newValue(name: string): Value<unknown> {
    if (names.taken.has(name)) mistake(`the name ${name} is used twice`);
    names.taken.add(name);
    const value: Value<unknown> = { name };
    own.add(value);
    return value;
  }

  const freshName = (stem: string): string => `${stem}_${names.taken.size}`;

  function use(value: Value<unknown> | undefined): string {
    if (value === undefined) return '';
    if (!known(value)) mistake(`the value ${value.name} belongs to another graph`);
    return value.name;
  }

  const g: Graph<unknown> = {
    input(name, type, shape) {
      if (outer !== undefined) mistake('a branch takes no inputs');
      inputs.push({ name, type, shape });
      return newValue(name);
    },

    initializer(name, type, shape, data) {
      const bytes = toTensorBytes(data);
      if (bytes.kind === 'memory' && bytes.bytes.length !== byteLength(type, shape)) {
        mistake(
          `${name} has ${bytes.bytes.length} bytes, ` +
            `its shape [${shape.join(', ')}] of ${type} needs ${byteLength(type, shape)}`,
        );
      }
      initializers.push({ name, type, shape, data: bytes });
      return newValue(name);
    },

    constant(type, shape, values) {
      const key = `${type}[${shape.join()}]=${values.join()}`;
      const existing = names.constants.get(key);
      if (existing !== undefined && known(existing)) return existing;
      const data =
        type === 'int64'
          ? BigInt64Array.from(values, BigInt)
          : type === 'int32'
            ? Int32Array.from(values)
            : type === 'uint8'
              ? Uint8Array.from(values)
              : Float32Array.from(values);
      const value = g.initializer(freshName('constant'), type, shape, data);
      names.constants.set(key, value);
      return value;
    },

    node: (op, from, options) => g.nodes(op, from, [0], options)[0],

    nodes(op, from, positions, options = {}) {
      const name = freshName(op);
      const values = positions.map((position) => newValue(`${name}.${position}`));
      const outputNames = Array.from({ length: Math.max(...positions) + 1 }, () => '');
      for (const [index, position] of positions.entries()) outputNames[position] = values[index]?.name ?? '';
      for (const output of outputNames) if (output !== '') produced.add(output);
      nodes.push({
        op,
        domain: options.domain ?? '',
        name,
        inputs: from.map(use),
        outputs: outputNames,
        attributes: options.attributes ?? {},
      });
      return values as { [Index in keyof typeof positions]: Value<unknown> };
    },

    branch(condition, kinds, whenTrue, whenFalse) {
      const graphOf = (build: Branch<unknown>, name: string): Attribute => {
        const inner = graphBuilder(freshName(name), names, self);
        return { kind: 'graph', value: inner.finish(build(inner.g), kinds) };
      };
      const attributes = { then_branch: graphOf(whenTrue, 'then'), else_branch: graphOf(whenFalse, 'else') };
      return g.nodes('If', [condition], Array.from(kinds.keys()), { attributes }) as {
        [Index in keyof typeof kinds]: Value<unknown>;
      };
    },

    output(name, value, type, shape) {
      if (outer !== undefined) mistake('a branch returns its outputs');
      const from = use(value);
      if (!produced.has(from) || renamed.has(from)) return g.output(name, g.node('Identity', [value]), type, shape);
      newValue(name);
      renamed.set(from, name);
      outputs.push({ name, type, shape });
    },
  };

  function finish(values: readonly Value<unknown>[], kinds: readonly OutputKind[]): GraphData {
    if (values.length !== kinds.length)
      mistake(`${graphName} returns ${values.length} values instead of ${kinds.length}`);
    for (const [index, { type, shape }] of kinds.entries()) {
      const value = values[index];
      // A branch may only return what it computed itself: a captured value goes through a node.
      const local = value !== undefined && produced.has(use(value)) ? value : g.node('Identity', [value]);
      outputs.push({ name: local.name, type, shape });
    }
    return { name: graphName, inputs, outputs, initializers, nodes: nodes.map((node) => renameNode(node, renamed)) };
  }

  const self: Building = { g, known, finish };
  return self;
}

function toTensorBytes(data: InitializerData): TensorBytes {
  if (!ArrayBuffer.isView(data)) return data;
  return { kind: 'memory', bytes: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
}

function renameNode(node: NodeData, renamed: ReadonlyMap<string, string>): NodeData {
  if (renamed.size === 0) return node;
  const rename = (name: string): string => renamed.get(name) ?? name;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, attribute]) => [
      name,
      attribute.kind === 'graph'
        ? {
            kind: 'graph' as const,
            value: { ...attribute.value, nodes: attribute.value.nodes.map((inner) => renameNode(inner, renamed)) },
          }
        : attribute,
    ]),
  );
  return { ...node, inputs: node.inputs.map(rename), outputs: node.outputs.map(rename), attributes };
}
