#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A hook on the server, in the directory of the environment: keeps a list of what was deployed when.
# It runs before the start: compose would make the mounted folder as root.
set -Eeuo pipefail

mkdir -p uploads
printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(<version.txt)" >>uploads/deployments.txt
echo "announced $(<version.txt)"
