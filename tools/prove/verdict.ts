import type { Step } from './steps.ts';
import type { Seen } from './watch.ts';

/** A step, what was seen of it, and whether that is what must be seen. */
export interface Judged {
  readonly step: Step;
  readonly seen: Seen;
  /** Packets that count: all but those which programs of this machine may send each other in this step. */
  readonly counted: readonly string[];
  readonly holds: boolean;
}

/** A test talks to the browser by TCP at this machine's own address. A name server's port is nobody's for a test. */
const isLoopback = (packet: string): boolean =>
  /^tcp (?:127\.\d+\.\d+\.\d+|::1) -> (?:127\.\d+\.\d+\.\d+|::1) port (?!53$)\d+$/u.test(packet);

/** Judges a step. A control holds when it was caught; it may end as it likes, for its call was cut off. */
export function judge(step: Step, seen: Seen): Judged {
  const counted = step.must === 'silent' ? seen.packets : seen.packets.filter((packet) => !isLoopback(packet));
  const holds = step.must === 'loud' ? counted.length > 0 : counted.length === 0 && seen.exitCode === 0;
  return { step, seen, counted, holds };
}
