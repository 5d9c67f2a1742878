#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Check, before anything changes, whatever would make the deployment fail later. All problems are told at once.
#
# Needs:  releases/<environment>/<SLIPWAY_RELEASE>/tree, lists/managed, the fact previous_release.
# Leaves: the facts compose_command, database_service, database_storage ("volume NAME" or "bind PATH", what the new
#         release would use), undeclared_database, database_recreated, http_before; changes nothing.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"
# shellcheck source-path=SCRIPTDIR source=lib/view.sh
source "$SLIPWAY_JOB_DIR/lib/view.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/verify.sh
source "$SLIPWAY_JOB_DIR/lib/verify.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/dump.sh
source "$SLIPWAY_JOB_DIR/lib/dump.sh"
# shellcheck source-path=SCRIPTDIR source=lib/checks.sh
source "$SLIPWAY_JOB_DIR/lib/checks.sh"
# shellcheck source-path=SCRIPTDIR source=lib/database-checks.sh
source "$SLIPWAY_JOB_DIR/lib/database-checks.sh"
# shellcheck source-path=SCRIPTDIR source=lib/envfiles.sh
source "$SLIPWAY_JOB_DIR/lib/envfiles.sh"
# shellcheck source-path=SCRIPTDIR source=lib/deletions.sh
source "$SLIPWAY_JOB_DIR/lib/deletions.sh"
# shellcheck source-path=SCRIPTDIR source=lib/volumes.sh
source "$SLIPWAY_JOB_DIR/lib/volumes.sh"
# shellcheck source-path=SCRIPTDIR source=lib/deletion-checks.sh
source "$SLIPWAY_JOB_DIR/lib/deletion-checks.sh"
# shellcheck source-path=SCRIPTDIR source=lib/run-checks.sh
source "$SLIPWAY_JOB_DIR/lib/run-checks.sh"

view=$SLIPWAY_JOB_DIR/view$SLIPWAY_DIRECTORY
trap 'rm -rf -- "$SLIPWAY_JOB_DIR/view"' EXIT
tree=$(releases_folder)/$SLIPWAY_RELEASE/tree

check_tools
check_docker
compose_init
make_view "$tree" "$view" "$SLIPWAY_DIRECTORY" "$SLIPWAY_JOB_DIR/lists/managed"
if check_compose_file "$view"; then
  check_project_name
  # With another project's containers in the way all that follows would be told wrong.
  tell_problems
  check_variables "$view"
  check_containers_made
  check_made_from
  check_override_beside "$view"
  check_run_once
  check_replicas
  check_writable
  check_ports
  check_external_volumes
  check_database "$view"
  check_places
  check_deletions "$DATABASE_STORAGE" "$view"
  check_disk
elif [[ $MODEL_WARNINGS == *'env file '*' not found'* ]]; then
  # It may be there, and about to be deleted.
  check_deletions ''
fi
tell_problems

set_fact http_before "$(observe_http)"
detail "Compose $COMPOSE_GENERATION (${COMPOSE[*]}), project $SLIPWAY_COMPOSE_PROJECT, $(model_services | wc -l) services."
