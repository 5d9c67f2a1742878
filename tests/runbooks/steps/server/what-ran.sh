#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs on the demo server as the user tide; see steps-on-server.test. A platform with a migration that runs once, a service
# behind a profile and one that is unhealthy before anything happens: what ran is what the facts say, what a rollback
# starts is what the release was recorded with, and nothing of an undone release stays.
# shellcheck disable=SC2016,SC2317
set -Eeuo pipefail
# shellcheck source=tests/support/steps.sh
. "${BASH_SOURCE[0]%/*}/../../../support/steps.sh"
# shellcheck source=tests/runbooks/steps/server/tests.sh
. "${BASH_SOURCE[0]%/*}/tests.sh"

new_state
export SLIPWAY_STATE=$SLIPWAY_STEPS_FOLDER/state SLIPWAY_DIRECTORY=$SLIPWAY_STEPS_FOLDER/live
export SLIPWAY_PROJECT=steps SLIPWAY_ENVIRONMENT=here SLIPWAY_COMPOSE_FILE=compose.yaml SLIPWAY_COMPOSE_PROJECT=steps-here
export SLIPWAY_HEALTH_TIMEOUT=8 SLIPWAY_DATABASE_CONTAINER='' SLIPWAY_SERVICES=$'web\tsteps-web\t-\t-\n'
live=$SLIPWAY_DIRECTORY next=$WORK/next ran=$SLIPWAY_STEPS_FOLDER/ran
mkdir -p "$SLIPWAY_STATE" "$live" "$next" "$ran"
: >"$ran/list"
chmod 666 "$ran/list"
cat >"$next/compose.yaml" <<'Y'
services:
  migrate:
    build: .
    restart: "no"
    command: sh -c 'echo "migrate $$(cat /release)" >>/ran/list'
    volumes: ["RAN:/ran"]
  web:
    build: .
    container_name: steps-web
    restart: unless-stopped
    stop_grace_period: 1s
    command: sh -c 'echo "web $$(cat /release)" >>/ran/list; exec sleep 9999'
    healthcheck: {test: "! grep -q sick /release", interval: 1s, retries: 2}
    volumes: ["RAN:/ran"]
    depends_on:
      migrate: {condition: service_completed_successfully}
  worker:
    build: .
    profiles: [extra]
    stop_grace_period: 1s
    command: sleep 9999
Y
sed -i "s|RAN|$ran|" "$next/compose.yaml"
printf 'FROM slipway-demo/base:latest\nCOPY release /release\n' >"$next/Dockerfile"
printf 'COMPOSE_PROFILES=extra\n' >"$live/.env"

# released VERSION STEP...: a job of these steps for the tree with this version; undone when one fails.
released() {
  printf '%s\n' "$1" >"$next/release"
  new_job "${1%% *}"
  export SLIPWAY_KIND=deploy
  shift
  upload "$next"
  run_steps "$@"
}
run_steps() {
  local name status
  FAILED_STEP=''
  for name in "$@"; do
    status=0
    step "$name" || status=$?
    cat -- "$WORK/output" "$WORK/records" >>"$SLIPWAY_JOB_DIR/journal"
    if ((status != 0 && status != 10)); then
      FAILED_STEP=$name
      undo_all
      return 1
    fi
  done
}
deploy() { released "$1" snapshot assemble preflight backup images apply build start healthy record; }
undo_all() {
  local name
  while IFS= read -r name; do
    [[ -f $SOURCE/resources/steps/$name.undo.sh ]] || continue
    step "$name.undo" || broken "The undo of $name failed." "$(cat -- "$WORK/output")"
    cat -- "$WORK/output" "$WORK/records" >>"$SLIPWAY_JOB_DIR/journal"
  done < <(tac -- "$SLIPWAY_JOB_DIR/begun")
}
told() { contains "$(cat -- "$SLIPWAY_JOB_DIR/journal")" "$1"; }
well() { broken "$FAILED_STEP failed." "$(cat -- "$SLIPWAY_JOB_DIR/failure")" "$(cat -- "$SLIPWAY_JOB_DIR/journal")"; }
since() { local text; text=$(tr '\n' ',' <"$ran/list") && : >"$ran/list" && printf '%s\n' "$text"; }
runs() { docker ps -a --filter label=com.docker.compose.project=steps-here --format '{{.Names}} {{.Image}}' | sort; }
release_in() { docker run --rm "$(docker inspect -f '{{.Image}}' "$1")" cat /release; }
recorded() { awk -F '\t' -v s="$2" '$1 == s { print $2 }' "$SLIPWAY_STATE/releases/here/$1/images"; }

test_a_first_release_is_recorded_with_what_ran_once_and_what_a_profile_starts() {
  deploy r1 || well
  equals 'migrate r1,web r1,' "$(since)"
  equals 'migrate web worker ' "$(cut -f1 "$SLIPWAY_STATE/releases/here/r1/images" | sort | tr '\n' ' ')"
  equals r1 "$(docker run --rm "$(recorded r1 migrate)" cat /release)"
  told 'migrate runs when the services start; it may change data'
  contains "$(fact_of message)" 'migrate ran once, with the image of this release, and may have changed data.'
  contains "$(fact_of only_running)" worker
}

test_an_undone_release_says_what_ran_and_leaves_nothing_of_it() {
  local before
  before=$(docker inspect -f '{{.Image}}' steps-here_worker_1)
  cp "$SLIPWAY_STATE/releases/here/r1/images" "$WORK/recorded"
  docker run -d --name steps-odd --label com.docker.compose.project=steps-here --label com.docker.compose.oneoff=False \
    --label com.docker.compose.service=odd --health-cmd false --health-interval 1s --health-retries 1 \
    slipway-demo/base:latest sleep 9999 >/dev/null
  eventually 60 bash -c '[[ $(docker inspect -f "{{.State.Health.Status}}" steps-odd) == unhealthy ]]'
  deploy 'r2 sick' && broken 'A sick release went live.'
  equals healthy "$FAILED_STEP"
  contains "$(since)" 'migrate r2 sick,web r2 sick,web r1,'
  equals 'service migrate,service web,service worker,' "$(sort "$SLIPWAY_JOB_DIR/facts/ran" | tr '\n' ',')"
  lacks "$(cat "$SLIPWAY_JOB_DIR/facts/unchanged")" data
  equals r1 "$(release_in steps-web)"
  equals "$before" "$(docker inspect -f '{{.Image}}' steps-here_worker_1)" 'The worker of the profile'
  lacks "$(runs)" migrate
  equals '' "$(diff "$WORK/recorded" "$SLIPWAY_STATE/releases/here/r1/images")" 'The record of r1'
  contains "$(fact_of unhealthy_before)" $'steps-odd\tis unhealthy'
  equals steps-odd "$(fact_of unhealthy_still)"
  told 'run again and are healthy, but for steps-odd, as before this job'
  equals '' "$(docker images --format '{{.Repository}} {{.Tag}}' | grep '^slipway/steps-here-' | grep -v -e ' r1$' -e '-odd ' || true)" 'Tags that are left'
}

test_the_next_release_does_not_change_the_record_of_the_one_before() {
  deploy r3 || well
  equals 'migrate r3,web r3,' "$(since)"
  equals '' "$(diff "$WORK/recorded" "$SLIPWAY_STATE/releases/here/r1/images")" 'The record of r1'
  contains "$(fact_of message)" 'Healthy but for steps-odd, unhealthy before this job and still.'
  docker rm -f steps-odd >/dev/null
}

test_a_rollback_runs_what_ran() {
  new_job r1
  export SLIPWAY_JOB_DIR=$SLIPWAY_STATE/jobs/back SLIPWAY_JOB=back SLIPWAY_KIND=rollback SLIPWAY_UPLOAD=''
  mkdir -p "$SLIPWAY_JOB_DIR/facts" "$SLIPWAY_JOB_DIR/lists"
  cp -R "$SOURCE/resources/steps/lib" "$SLIPWAY_JOB_DIR/lib"
  managed
  printf 'release\0' >"$SLIPWAY_JOB_DIR/lists/uploaded"
  : >"$SLIPWAY_JOB_DIR/lists/removed"
  run_steps snapshot target preflight backup images apply retag start healthy record-rollback || well
  equals 'migrate r1,web r1,' "$(since)"
  told 'migrate runs again when the services start; it may change data'
  contains "$(fact_of message)" 'migrate ran once, with the image of this release, and may have changed data.'
}

# An engine that is away while the release is recorded must not leave a release without images.
test_an_engine_that_is_away_fails_the_record() {
  mkdir -p "$WORK/away"
  printf '#!/bin/sh\n[ "$1" != ps ] || exit 1\nexec /usr/bin/docker "$@"\n' >"$WORK/away/docker"
  chmod +x "$WORK/away/docker"
  new_job r9
  cp -R "$SLIPWAY_STATE/jobs/job-r3/facts" "$SLIPWAY_JOB_DIR"
  mkdir -p "$SLIPWAY_STATE/releases/here/r9"
  PATH=$WORK/away:$PATH step record && broken 'It was recorded.'
  contains "$(failure)" 'The Docker engine did not answer when the containers of steps-here were looked at.'
  missing "$SLIPWAY_STATE/releases/here/r9/images"
  equals r1 "$(cat "$SLIPWAY_STATE/releases/here/current")"
}

test_services_of_a_similar_name_keep_tags_of_their_own() {
  # shellcheck source=resources/steps/lib/base.sh
  . "$SLIPWAY_JOB_DIR/lib/base.sh"
  # shellcheck source=resources/steps/lib/containers.sh
  . "$SLIPWAY_JOB_DIR/lib/containers.sh"
  local old
  equals 5 "$(for old in web-api web_api Web_API web.api web-api-; do keep_tag "$old" r1; done | sort -u | wc -l)"
  for old in web-api web_api Web_API; do docker tag slipway-demo/base:latest "$(keep_tag "$old" rx)"; done
  # As an earlier version named it.
  docker tag slipway-demo/base:latest slipway/steps-here-odd-one:rx
  image_id slipway-demo/base:latest
  printf '%s\t'"$ANSWER"'\tx\n' web-api web_api Web_API odd_one >"$WORK/images"
  drop_tags rx "$WORK/images"
  equals '' "$(docker images --format '{{.Repository}}:{{.Tag}}' | grep ':rx$' || true)" 'Tags that are left'
}

run_all "${BASH_SOURCE[0]}"
