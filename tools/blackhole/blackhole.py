"""
Runs a command in a network that looks online and counts every packet the machine would have sent.

    unshare --net python3 blackhole.py --report FILE [--until-packet] -- COMMAND...

The network namespace (made by `unshare`, so root is needed) gets one link with default routes for IPv4 and IPv6; nothing
is at its other end. FILE receives {"exitCode", "packets": ["udp 198.51.100.1 -> 203.0.113.9 port 53", ...]}. With
--until-packet the command is ended as soon as a packet is seen.
"""

import argparse
import json
import signal
import socket
import struct
import subprocess
import sys
import threading
import time

OUTGOING = 4  # PACKET_OUTGOING of linux/if_packet.h
ALL_PROTOCOLS = 3  # ETH_P_ALL of linux/if_ether.h
IPV4, IPV6 = 0x0800, 0x86DD
# The kernel itself speaks ICMPv6 (neighbours, multicast groups) on every link that comes up.
KERNEL_IPV6 = {0, 58}
TRANSPORTS = {6: "tcp", 17: "udp"}


def build_network():
    for command in (
        "ip link set lo up",
        "ip link add out type veth peer name end",
        # Without ARP the kernel sends to any address at once, instead of asking for a neighbour that never answers.
        "ip link set out arp off",
        "ip link set end up",
        "ip link set out up",
        "ip addr add 198.51.100.1/24 dev out",
        "ip route add default dev out",
        "ip -6 addr add 2001:db8::1/64 dev out nodad",
        "ip -6 route add default dev out",
    ):
        subprocess.run(command.split(), check=True)


def describe(frame, link):
    """A line for a packet that a program sent, None for the kernel's own."""
    kind = struct.unpack("!H", frame[12:14])[0]
    if kind == IPV4:
        protocol, ports = frame[23], 14 + (frame[14] & 15) * 4
        source, target = (socket.inet_ntop(socket.AF_INET, frame[at : at + 4]) for at in (26, 30))
    elif kind == IPV6 and frame[20] not in KERNEL_IPV6:
        protocol, ports = frame[20], 54
        source, target = (socket.inet_ntop(socket.AF_INET6, frame[at : at + 16]) for at in (22, 38))
    elif kind == IPV6:
        return None
    else:
        return f"ethertype {kind:04x} on {link}"
    port = f" port {struct.unpack('!H', frame[ports + 2 : ports + 4])[0]}" if protocol in TRANSPORTS else ""
    return f"{TRANSPORTS.get(protocol, f'protocol {protocol}')} {source} -> {target}{port}"


def sniff(packets, on_packet):
    # Every link, the loopback too: a name server may be configured at a local address.
    receiver = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL_PROTOCOLS))

    def loop():
        while True:
            frame, (link, _, direction, *_) = receiver.recvfrom(65535)
            line = describe(frame, link) if direction == OUTGOING and link != "end" else None
            if line is not None:
                packets.append(line)
                on_packet()

    threading.Thread(target=loop, daemon=True).start()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--report", required=True)
    parser.add_argument("--until-packet", action="store_true")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()

    build_network()
    packets = []
    seen = threading.Event()
    sniff(packets, seen.set)
    child = subprocess.Popen(arguments.command)
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    while child.poll() is None:
        if arguments.until_packet and seen.is_set():
            child.kill()
        time.sleep(0.05)
    time.sleep(0.2)  # what was sent last is still on its way to the sniffer
    with open(arguments.report, "w") as report:
        json.dump({"exitCode": child.returncode, "packets": packets}, report)
    sys.exit(0)


main()
