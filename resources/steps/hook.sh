#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A command of the project's own, at its point of the deployment.
#
# Needs:  HOOK_POINT, HOOK_SERVICE (empty: on the server, in the environment's directory), HOOK_CONTAINER, HOOK_LIST (a list below
#         lists/ with the words of the command). Leaves: the fact ran (see lib/ran.sh) before it begins: what a command does
#         to data, on the server or in a service, nobody knows.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"

mapfile -d '' -t words <"$SLIPWAY_JOB_DIR/lists/${HOOK_LIST:?}"
((${#words[@]})) || fail "The hook at ${HOOK_POINT:-?} has no command." "Correct it in slipway.toml."
shown=''
for word in "${words[@]}"; do
  if [[ $word != *[!A-Za-z0-9_./:=,@%+-]* && -n $word ]]; then shown+=" $word"; else shown+=" ${word@Q}"; fi
done
shown=${shown# }
status=0
if [[ -z ${HOOK_SERVICE:-} ]]; then
  cd -- "$SLIPWAY_DIRECTORY"
  note_ran hook "$shown on the server"
  # A job's own is for its files; the project's commands expect the usual one, and where the directory is a group's, what
  # they make is the group's, or the next one's hook could not go on with it.
  if [[ -g $SLIPWAY_DIRECTORY ]]; then umask 002; else umask 022; fi
  "${words[@]}" || status=$?
  where="on the server"
else
  compose_init
  where="in the service $HOOK_SERVICE"
  service=$(compose_service "$HOOK_SERVICE" "${HOOK_CONTAINER:-}")
  case ${HOOK_POINT:-} in
    before-build | after-start)
      look_at_containers
      id=$(awk -F'|' -v s="$service" '$1 == s && $4 == "running" { print $3; exit }' <<<"$CONTAINERS")
      if [[ -z $id && $HOOK_POINT == before-build ]]; then
        nothing_to_do "The service $HOOK_SERVICE isn't running yet, so there is nothing to run $shown in."
      fi
      [[ -n $id ]] || fail "The hook $shown can't run: the service $HOOK_SERVICE is not running." \
        "Look at docker logs of its container, and at the service's name in slipway.toml."
      note_ran hook "$shown in the service $HOOK_SERVICE"
      docker exec "$id" "${words[@]}" || status=$?
      ;;
    *)
      note_ran hook "$shown in the service $HOOK_SERVICE"
      compose run --rm --no-deps -T "$service" "${words[@]}" || status=$?
      ;;
  esac
fi
if ((status)); then
  # That data may have changed, and which backup holds it, is said with the result of the job.
  fail "The hook $shown $where ended with status $status." \
    "Its output above says why. The release is undone; what the command did to data is not."
fi
detail "$shown $where ended well."
