/** Callbacks on one side, a stream on the other. */
export interface Channel<Event> {
  push(event: Event): void;
  end(): void;
  readonly events: AsyncIterable<Event>;
}

export function createChannel<Event>(): Channel<Event> {
  const queue: Event[] = [];
  let ended = false;
  let wake = (): void => {};
  async function* read(): AsyncGenerator<Event> {
    while (true) {
      for (let event = queue.shift(); event !== undefined; event = queue.shift()) yield event;
      if (ended) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  return {
    push(event) {
      queue.push(event);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    events: read(),
  };
}
