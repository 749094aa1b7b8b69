/** A program that asked the system for the internet, and how often. */
export interface Caller {
  readonly program: string;
  readonly calls: number;
}

/** Of `socket` the family is the first argument; the others name an address. */
const internetCall =
  /^\d+<([^>]*)>\s+(?:socket\(AF_INET6?\b|(?:connect|bind|sendto|sendmsg|sendmmsg)\(.*\bsa_family=AF_INET6?\b)/u;

/**
 * The programs in what `strace --decode-pids=comm -e trace=network` wrote that named an internet address family: each
 * made a socket for it, connected, bound it or sent. What stays in the machine is not counted: sockets between its
 * processes, and questions to the kernel about its own links, which ONNX Runtime asks when it is loaded.
 */
export function callersIn(trace: string): readonly Caller[] {
  const calls = new Map<string, number>();
  for (const line of trace.split('\n')) {
    const program = internetCall.exec(line)?.[1];
    if (program !== undefined) calls.set(program, (calls.get(program) ?? 0) + 1);
  }
  return [...calls].map(([program, count]) => ({ program, calls: count })).toSorted((a, b) => b.calls - a.calls);
}
