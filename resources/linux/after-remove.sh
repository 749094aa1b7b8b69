#!/bin/sh
# Runs as root after the files are gone; at an upgrade the new version keeps what is there.
case $1 in upgrade | 1) exit 0 ;; esac
profile=/etc/apparmor.d/carrel
if [ -f "$profile" ]; then
  ischroot 2>/dev/null || apparmor_parser --remove "$profile" || true
  rm -f "$profile"
fi
exit 0
