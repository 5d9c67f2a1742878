#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Start what was stopped, as it is. From now on the services may write to the restored database.
#
# Needs:  the fact stopped. Leaves: the job's file `answers` (lib/downtime.sh).
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/downtime.sh
source "$SLIPWAY_JOB_DIR/lib/downtime.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"
# shellcheck source-path=SCRIPTDIR source=lib/users.sh
source "$SLIPWAY_JOB_DIR/lib/users.sh"

stopped=$(fact stopped)
if [[ -z ${stopped//$'\n'/} ]]; then nothing_to_do "No service was stopped."; fi
trap end_downtime_watch EXIT
watch_downtime
start_users "$stopped" || fail "Not every service could be started again." "See above what the engine says."
detail "Started: $(users_words "$stopped")."
