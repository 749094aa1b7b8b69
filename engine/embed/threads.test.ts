import { expect, test } from 'vitest';
import { embedThreads } from './threads.ts';

const gibibyte = 2 ** 30;

test.each([
  { cores: 1, memory: 16, members: 1 },
  { cores: 2, memory: 16, members: 2 },
  { cores: 3, memory: 16, members: 2 },
  { cores: 8, memory: 32, members: 4 },
  // A machine of 8 GB tells a little less.
  { cores: 8, memory: 7.6, members: 2 },
  { cores: 4, memory: 4, members: 1 },
  { cores: 2, memory: 1, members: 1 },
])('$cores cores and $memory GiB: $members', ({ cores, memory, members }) => {
  expect(embedThreads(cores, memory * gibibyte)).toBe(members);
});
