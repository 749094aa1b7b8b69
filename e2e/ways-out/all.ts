import { waysOfCalls } from './calls.ts';
import { waysOfLoading } from './loading.ts';
import { waysOfMarkup } from './markup.ts';

/** A way of the web platform to make a request, run in the page with an address. */
type WayOut = (url: string) => unknown;

/**
 * Ways of the web platform to make a request without a call that answers: markup, styles, hints and newer interfaces.
 * Each is run in the page with an address; whether anything arrives there is counted outside.
 */
export const quietWaysOut: Readonly<Record<string, WayOut>> = { ...waysOfLoading, ...waysOfMarkup, ...waysOfCalls };
