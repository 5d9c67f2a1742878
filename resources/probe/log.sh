#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The last lines that a container has said. Needs SLIPWAY_CONTAINER and SLIPWAY_LINES. Prints 0x1E first. Changes nothing.
set -Eeuo pipefail
export LC_ALL=C
printf '\036'
docker logs --tail "$SLIPWAY_LINES" -- "$SLIPWAY_CONTAINER" 2>&1 | tail -c 60000
