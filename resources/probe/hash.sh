#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SHA-256 of files: NUL-terminated paths relative to SLIPWAY_DIRECTORY on stdin; prints, NUL-terminated,
# `hash  path` for each that could be read. Changes nothing.
set -Eeuo pipefail
export LC_ALL=C
cd -- "$SLIPWAY_DIRECTORY"
xargs -0 -r -P 2 -n 200 sha256sum -z -- 2>/dev/null || true
