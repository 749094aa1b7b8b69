import type { GenericSchema, InferOutput } from 'valibot';

/**
 * A contract is a record of methods. Parameters carry a run-time schema, because the side that answers validates;
 * results carry a type only, because the side that asks is the less privileged one.
 */
export interface CallMethod<Params extends GenericSchema, Result> {
  readonly kind: 'call';
  readonly params: Params;
  /** Type only; never present at run time. */
  readonly result?: Result;
}

export interface StreamMethod<Params extends GenericSchema, Event> {
  readonly kind: 'stream';
  readonly params: Params;
  /** Type only; never present at run time. */
  readonly event?: Event;
}

export type Contract = Readonly<
  Record<string, CallMethod<GenericSchema, unknown> | StreamMethod<GenericSchema, unknown>>
>;

/** A method that answers once: `call<Result>()(paramsSchema)`. */
export const call =
  <Result>() =>
  <Params extends GenericSchema>(params: Params): CallMethod<Params, Result> => ({ kind: 'call', params });

/** A method that answers with events and then an end: `stream<Event>()(paramsSchema)`. */
export const stream =
  <Event>() =>
  <Params extends GenericSchema>(params: Params): StreamMethod<Params, Event> => ({ kind: 'stream', params });

export type ParamsOf<Method> = Method extends { readonly params: infer Params extends GenericSchema }
  ? InferOutput<Params>
  : never;
export type ResultOf<Method> = Method extends CallMethod<GenericSchema, infer Result> ? Result : never;
export type EventOf<Method> = Method extends StreamMethod<GenericSchema, infer Event> ? Event : never;

export type CallNames<C extends Contract> = {
  [Name in keyof C & string]: C[Name]['kind'] extends 'call' ? Name : never;
}[keyof C & string];
export type StreamNames<C extends Contract> = {
  [Name in keyof C & string]: C[Name]['kind'] extends 'stream' ? Name : never;
}[keyof C & string];

/** What the answering side implements: calls return a promise, streams an async iterable; both get an AbortSignal. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C & string]: C[Name]['kind'] extends 'call'
    ? (params: ParamsOf<C[Name]>, signal: AbortSignal) => Promise<ResultOf<C[Name]>> | ResultOf<C[Name]>
    : (params: ParamsOf<C[Name]>, signal: AbortSignal) => AsyncIterable<EventOf<C[Name]>>;
};
