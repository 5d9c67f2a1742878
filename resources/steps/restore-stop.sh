#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Stop the services that use the database: until now nothing of the environment was touched.
#
# Needs:  the fact restore, SLIPWAY_SERVICES. Leaves: the facts stopped (lines id|container|service), http_before,
#         unhealthy_before and down_since; the job's file `answers` (lib/downtime.sh). Its undo starts them again.
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

read_restore
beside fail "${TARGETS[@]}"
database_users
look_at_health
set_fact unhealthy_before "$UNHEALTHY"
set_fact http_before "$(observe_http)"
set_fact stopped "$USERS"
flush_file "$SLIPWAY_JOB_DIR/facts/stopped"
if [[ -z ${USERS//$'\n'/} ]]; then
  nothing_to_do "No running service of $SLIPWAY_ENVIRONMENT uses the database: none has a session there, depends on it or names it."
fi
set_fact down_since "$(date +%s)"
gone_now "$USERS"
stop_users "$USERS" || fail "Not every service that uses the database could be stopped." "See above what the engine says."
detail "Stopped: $(users_words "$USERS")."
