#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes the tree of a release that never went live. The upload stays a day: see record.sh.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newtree.sh
source "$SLIPWAY_JOB_DIR/lib/newtree.sh"

drop_release
