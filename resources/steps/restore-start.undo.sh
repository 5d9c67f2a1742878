#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Stop them again, before the database that was live gets its name back.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"
# shellcheck source-path=SCRIPTDIR source=lib/users.sh
source "$SLIPWAY_JOB_DIR/lib/users.sh"

await_engine
users_there "$(fact stopped)"
stopped=$USERS_THERE
still=$(grep -vxF -f <(users_not_running "$stopped") <<<"$stopped" || true)
if [[ -z ${still//$'\n'/} ]]; then exit 0; fi
printf 'Stopping: %s\n' "$(users_words "$still")"
stop_users "$still" || fail "The services could not be stopped: $(users_words "$still")." "Stop them: docker stop $(users_words "$still")."
