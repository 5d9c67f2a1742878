#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What was stopped runs again, and is as well as it was before.
#
# Needs:  the facts stopped and unhealthy_before, SLIPWAY_HEALTH_TIMEOUT (180). Leaves: the fact brought_back.
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
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"
# shellcheck source-path=SCRIPTDIR source=lib/users.sh
source "$SLIPWAY_JOB_DIR/lib/users.sh"

stopped=$(fact stopped)
await_engine
users_there "$stopped"
stopped=$USERS_THERE
left=$(users_not_running "$stopped")
if [[ -n $left ]]; then
  printf 'Starting again: %s\n' "$(users_words "$left")"
  start_users "$left" || fail "What was stopped could not be started again: $(users_words "$left")." "Start it: docker start $(users_words "$left")."
fi
mapfile -t services < <(cut -d'|' -f3 <<<"$stopped" | sed '/^$/d' | sort -u)
if ((${#services[@]})) && ! wait_healthy "${SLIPWAY_HEALTH_TIMEOUT:-180}" "$(unhealthy_before_names)" "${services[@]}"; then
  tell_logs
  fail "$SLIPWAY_ENVIRONMENT has the database that it had before, but its services are not well: $(sick_sentence)." "Look at docker logs of the container named."
fi
set_fact brought_back "$SLIPWAY_ENVIRONMENT has the database that it had before, and its services run again${USERS_GONE:+, but for $USERS_GONE, which is gone}.$(undone_words)"
