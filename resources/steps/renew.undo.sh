#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# There is no older state to bring back: certbot keeps the old certificate where a renewal fails. What is so now is told.
#
# Leaves: the fact standing.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"

unchanged "the files of $SLIPWAY_ENVIRONMENT" "its containers" "the data of $SLIPWAY_ENVIRONMENT"
set_fact standing "Neither files nor containers nor data of $SLIPWAY_ENVIRONMENT were touched."
