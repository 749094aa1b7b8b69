#!/bin/sh
# Runs as root after the files are there.
app=/opt/Carrel

# Chromium's sandbox needs user namespaces; without them its helper must be root's.
if unshare --user true 2>/dev/null; then mode=755; else mode=4755; fi
if [ -f "$app/chrome-sandbox" ]; then chmod "$mode" "$app/chrome-sandbox"; fi

# Where AppArmor keeps user namespaces from programs that it does not know (Ubuntu 24.04), it is told of this one.
profile=$app/resources/apparmor-profile
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load "$profile" >/dev/null 2>&1; then
  install -m 644 "$profile" /etc/apparmor.d/carrel
  ischroot 2>/dev/null || apparmor_parser --replace --write-cache /etc/apparmor.d/carrel || true
fi
exit 0
