import { expect, test } from 'vitest';
import { callersIn } from './callers.ts';

test('programs that named an internet address family are counted by name', () => {
  const trace = [
    '101<node> socketpair(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, [3, 4]) = 0',
    '101<node> socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 21',
    '102<DNS worker> connect(22, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 0',
    '101<node> connect(21, {sa_family=AF_INET, sin_port=htons(80)}, 16) = -1 EINPROGRESS',
    '104<Embed> recvmsg(39, {msg_name={sa_family=AF_NETLINK}, {ifa_family=AF_INET, ifa_prefixlen=8}}, 0) = 396',
    '103<sh> +++ exited with 0 +++',
    '',
  ].join('\n');
  expect(callersIn(trace)).toEqual([
    { program: 'node', calls: 2 },
    { program: 'DNS worker', calls: 1 },
  ]);
});
