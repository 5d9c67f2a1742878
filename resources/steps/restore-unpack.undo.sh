#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The upload goes.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/upload.sh
source "$SLIPWAY_JOB_DIR/lib/upload.sh"

drop_upload
