#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Wait until what was started is well on the restored database: it runs, its HEALTHCHECK passes, its health path or port answers.
# What was unhealthy before need not be well now.
#
# Needs:  the facts stopped, unhealthy_before and down_since, SLIPWAY_SERVICES, SLIPWAY_HEALTH_TIMEOUT (180).
# Leaves: the facts unhealthy_still and only_running; the log lines of what is sick, when it fails.
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

mapfile -t services < <(fact stopped | cut -d'|' -f3 | sed '/^$/d' | sort -u)
if ((${#services[@]} == 0)); then nothing_to_do "No service was stopped."; fi
trap end_downtime_watch EXIT
watch_downtime
began=$SECONDS
if ! wait_healthy "${SLIPWAY_HEALTH_TIMEOUT:-180}" "$(unhealthy_before_names)" "${services[@]}"; then
  tell_logs
  fail "$SLIPWAY_ENVIRONMENT is not well on the restored database after $((SECONDS - began)) s: $(sick_sentence)." \
    "The last log lines of each are in this job's log; the backup may be of another version of the code than the one that runs."
fi
still=$(still_unhealthy)
set_fact unhealthy_still "$still"
only=$(only_running "${services[@]}")
set_fact only_running "$only"
detail "What was stopped is well, $(($(date +%s) - $(fact down_since))) s after it was stopped${only:+; of $only it is only known that it runs (no health check, no declared port)}${still:+; not waited for, since unhealthy before this job: ${still//$'\n'/, }}."
