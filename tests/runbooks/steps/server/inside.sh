#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs on the demo server as the user tide; see steps-on-server.test. The cases build on each other, as a life of an
# environment does: a first deployment that fails, one that works, and then what can go wrong.
# The cases are called by name; what looks like an expansion is for sed and for compose.
# shellcheck disable=SC2016,SC2317
set -Eeuo pipefail
# shellcheck source=tests/support/steps.sh
. "${BASH_SOURCE[0]%/*}/../../../support/steps.sh"
# shellcheck source=tests/runbooks/steps/server/tests.sh
. "${BASH_SOURCE[0]%/*}/tests.sh"

new_state
export SLIPWAY_STATE=$SLIPWAY_STEPS_FOLDER/state SLIPWAY_DIRECTORY="$SLIPWAY_STEPS_FOLDER/here and now"
export SLIPWAY_PROJECT=steps SLIPWAY_ENVIRONMENT=here SLIPWAY_COMPOSE_FILE=ops/compose.yaml
export SLIPWAY_COMPOSE_PROJECT=steps-here SLIPWAY_BACKUPS="$SLIPWAY_STEPS_FOLDER/back ups"
export SLIPWAY_DATABASE_CONTAINER=steps-here-store SLIPWAY_HEALTH_TIMEOUT=20
SLIPWAY_SERVICES=$'web\tsteps-here-web\t18081\t/healthz\nworker\tsteps-here_worker_1\t-\t-\n'
live=$SLIPWAY_DIRECTORY
next=$WORK/next
secret=correct-horse-battery
mkdir -p "$SLIPWAY_STATE" "$live/ops"
printf 'TIDE_STATION=Marseille\nTIDE_GREETING="Hello"\n' >"$live/.env"
printf '%s\n' TIDE_NAME=steps-here TIDE_WEB_PORT=18081 TIDE_STORE_PORT=16432 TIDE_STORE_PASSWORD=$secret \
  TIDE_BASE_IMAGE=slipway-demo/base:latest TIDE_STORE_IMAGE=slipway-demo/postgres:15 >"$live/ops/.env"
cp -a "$SOURCE/tests/demo-server/platform-minimal" "$next"

number=0
# deploy: a whole deployment of $next; its status is that of the step that ended it (0 when none did), FAILED_STEP its
# name. A failure is undone as the runner does it.
deploy() {
  local name status
  new_job "r$((++number))"
  upload "$next"
  FAILED_STEP=''
  for name in snapshot assemble preflight backup images apply build start ${HOOKED:+hook} healthy probe record; do
    status=0
    if [[ $name == hook ]]; then
      printf '%s\0' sh -c "$HOOKED" >"$SLIPWAY_JOB_DIR/lists/hook-1"
      STEP_NAME=hook-after-start-1 HOOK_POINT=after-start HOOK_SERVICE=web HOOK_LIST=hook-1 step hook || status=$?
    else
      step "$name" || status=$?
    fi
    cat -- "$WORK/output" >>"$SLIPWAY_JOB_DIR/journal"
    cat -- "$WORK/records" >>"$SLIPWAY_JOB_DIR/journal"
    if ((status != 0 && status != 10)); then
      FAILED_STEP=$name
      cp -- "$SLIPWAY_JOB_DIR/failure" "$WORK/failure"
      undo_all
      return "$status"
    fi
  done
}
undo_all() {
  local name
  while IFS= read -r name; do
    [[ -f $SOURCE/resources/steps/$name.undo.sh ]] || continue
    step "$name.undo" || broken "The undo of $name failed." "$(cat -- "$WORK/output")"
    cat -- "$WORK/output" "$WORK/records" >>"$SLIPWAY_JOB_DIR/journal"
  done < <(tac -- "$SLIPWAY_JOB_DIR/begun")
}
ends_with() { # STATUS STEP SENTENCE
  local status=0
  deploy || status=$?
  equals "$2 $1" "$FAILED_STEP $status" 'Where it ended'
  contains "$(head -n 1 -- "$WORK/failure")" "$3"
}
told() { contains "$(cat -- "$SLIPWAY_JOB_DIR/journal")" "$1"; }
names() { docker ps -a --filter label=com.docker.compose.project=steps-here --format '{{.Names}}' | sort | tr '\n' ' '; }
ids() { docker ps -a --no-trunc --filter label=com.docker.compose.project=steps-here --format '{{.Names}} {{.ID}}' | sort; }
id_of() { docker inspect -f '{{.Id}}' "$1"; }
version() {
  local line='' last=''
  exec 4<>/dev/tcp/127.0.0.1/18081
  printf 'GET /version HTTP/1.0\r\n\r\n' >&4
  while IFS= read -r line <&4 || [[ -n $line ]]; do last=$line line=''; done
  exec 4>&-
  printf '%s\n' "$last"
}
query() {
  docker exec -i steps-here-store sh -c 'PGPASSWORD=$POSTGRES_PASSWORD; export PGPASSWORD; exec psql "$@"' sh \
    -XAtq -v ON_ERROR_STOP=1 -h 127.0.0.1 -U tide-keeper -d "${DATABASE:-Tide & Time}" "$@"
}
backup_file() { printf '%s/%s' "$SLIPWAY_BACKUPS" "$(cat -- "$SLIPWAY_JOB_DIR/facts/backup")"; }
change() { printf '%s\n' "$1" >"$next/version.txt"; }

test_a_first_deployment_that_fails_leaves_nothing_running() {
  : >"$next/sick"
  ends_with 1 healthy 'steps-here-web answers 503 to /healthz'
  told '===== the last 50 log lines of steps-here-web ====='
  told 'No data yet: there is no container steps-here-store and no volume of it.'
  equals '' "$(names)" 'Containers'
  equals none "$(fact_of restored)"
  missing "$live/version.txt"
  missing "$live/.slipway"
  exists "$live/.env"
  docker volume inspect steps-here_store >/dev/null || broken 'The volume was removed.'
  rm "$next/sick"
}

test_the_next_first_deployment_works() {
  change first
  deploy || broken "$(cat -- "$WORK/failure" "$WORK/output")"
  equals none "$(fact_of previous_release)"
  told 'was made by a first deployment that failed'
  contains "$(version)" first
  equals "$SLIPWAY_RELEASE" "$(cat -- "$SLIPWAY_STATE/releases/here/current")"
}

test_a_backup_holds_everything_and_can_be_restored() {
  query <<'S'
create table "Odd ""Name	x" (a text);
insert into "Odd ""Name	x" values (E'a\nb'), ('COPY x FROM stdin;'), (null), (E'\\.'), ('-- PostgreSQL database dump complete'), (E'\t\r\\N');
create schema "weird.sch";
create table "weird.sch"."new
line\" (id int);
insert into "weird.sch"."new
line\" values (1), (2);
create table nocols ();
insert into nocols default values;
create table parted (id int, v text) partition by range (id);
create table parted_1 partition of parted for values from (0) to (10);
insert into parted values (1, 'x');
create table parent (a int);
create table child () inherits (parent);
insert into parent values (1);
insert into child values (2), (3);
create materialized view seen as select 1 as one;
create unlogged table ulog (a int);
insert into ulog values (1);
select lo_create(4711);
create function f() returns void language sql as $$
-- Data for Name: forged; Type: TABLE DATA; Schema: x; Owner: y
COPY forged (a) FROM stdin;
$$;
S
  change second
  deploy || broken "$(cat -- "$WORK/failure" "$WORK/output")"
  local file sidecar
  file=$(backup_file)
  sidecar=$(cat -- "$file.json")
  contains "$sidecar" "\"sha256\":\"$(sha256sum <"$file" | cut -d' ' -f1)\""
  contains "$sidecar" "\"size\":$(stat -c %s -- "$file"),"
  contains "$sidecar" '"public.Odd \"Name\tx":6'
  contains "$sidecar" '"weird.sch.new\nline\\":2'
  contains "$sidecar" '"public.parent":1'
  contains "$sidecar" '"public.child":2'
  contains "$sidecar" '"large_objects":1'
  contains "$sidecar" '"verified":true'
  contains "$sidecar" "\"release\":\"r$((number - 1))\""
  equals 600 "$(stat -c %a -- "$file")"
  [[ -z $(find "$SLIPWAY_BACKUPS" -name '*.partial*') ]] || broken 'A partial file is left.'
  query -c 'create database scratch'
  gzip -dc "$file" | DATABASE=scratch query -f - >/dev/null
  equals "$(query -c 'select * from "Odd ""Name	x"')" "$(DATABASE=scratch query -c 'select * from "Odd ""Name	x"')"
  equals 3 "$(DATABASE=scratch query -c 'select count(*) from parent')"
  query -c 'drop database scratch'
}

test_only_services_that_mount_a_changed_file_are_made_anew() {
  local store web worker
  store=$(id_of steps-here-store) web=$(id_of steps-here-web) worker=$(id_of steps-here_worker_1)
  # Nothing of web's image: .dockerignore leaves it out.
  printf '\n# changed\n' >>"$next/ops/worker.sh"
  cat "$next/.dockerignore" >"$WORK/ignored"
  deploy || broken "$(cat -- "$WORK/failure" "$WORK/output")"
  equals "$store" "$(id_of steps-here-store)" 'The database container'
  [[ $worker != "$(id_of steps-here_worker_1)" ]] || broken 'The worker still has the old file mounted.'
  contains "$(docker exec steps-here_worker_1 cat /worker.sh)" '# changed'
  if grep -q ops "$WORK/ignored"; then equals "$web" "$(id_of steps-here-web)" 'The web container'; fi
}

test_a_deployment_of_the_same_tree_touches_no_container() {
  local before
  before=$(ids)
  deploy || broken "$(cat -- "$WORK/failure" "$WORK/output")"
  equals "$before" "$(ids)"
}

test_a_sick_release_is_undone() {
  local before store
  before=$(scan "$live" | sha256sum) store=$(id_of steps-here-store)
  change third
  : >"$next/sick"
  ends_with 1 healthy 'steps-here-web answers 503 to /healthz'
  equals "$before" "$(scan "$live" | sha256sum)" 'The live tree'
  contains "$(version)" second
  equals "$store" "$(id_of steps-here-store)" 'The database container'
  equals "$(fact_of previous_release)" "$(fact_of restored)"
  missing "$SLIPWAY_STATE/releases/here/$SLIPWAY_RELEASE"
  rm "$next/sick"
}

test_a_service_that_crashes_is_undone_and_its_log_is_told() {
  cp -a "$next/web/server.pl" "$WORK/server.pl"
  printf 'die "no such tide\\n";\n' >"$next/web/server.pl"
  # "is restarting (… was started again", or, seen while it runs, "does not answer …, and was started again".
  ends_with 1 healthy ' was started again '
  told 'no such tide'
  contains "$(version)" second
  cp -a "$WORK/server.pl" "$next/web/server.pl"
}

test_a_build_that_fails_is_undone_without_touching_a_container() {
  local before
  before=$(ids)
  printf 'RUN false\n' >>"$next/web/Dockerfile"
  ends_with 1 build 'The image of the service web could not be built.'
  contains "$(fact_of unchanged)" 'the data of here'
  equals "$before" "$(ids)"
  contains "$(version)" second
  sed -i '/^RUN false/d' "$next/web/Dockerfile"
}

test_a_hook_that_fails_undoes_the_release() {
  HOOKED='echo migrating; exit 3' ends_with 1 hook \
    "The hook sh -c 'echo migrating; exit 3' in the service web ended with status 3."
  contains "$(fact_of ran)" "hook sh -c 'echo migrating; exit 3' in the service web"
  lacks "$(fact_of unchanged)" data
  exists "$(backup_file)"
  told migrating
  contains "$(version)" second
}

test_a_compose_that_was_killed_is_mended() {
  local name pid old tries=0
  old=$(id_of steps-here-store)
  new_job "r$((++number))"
  upload "$next"
  for name in snapshot assemble preflight backup images apply build; do
    step "$name" || [[ $? == 10 ]] || broken "The step $name failed." "$(cat -- "$WORK/output")"
  done
  printf 'start\n' >>"$SLIPWAY_JOB_DIR/begun"
  (cd -- "$live" && exec setsid bash -- "$SOURCE/resources/steps/start.sh" </dev/null >/dev/null 2>&1 3>/dev/null) &
  pid=$!
  until [[ $(names) =~ [0-9a-f]{12}_ ]]; do
    ((++tries < 600)) || broken 'Compose made no container under a provisional name.' "$(names)"
    kill -0 "$pid" 2>/dev/null || broken 'Compose was done before it could be killed.' "$(names)"
    sleep 0.02
  done
  kill -KILL -- "-$pid"
  wait "$pid" || true
  undo_all
  equals 'steps-here-store steps-here-web steps-here_worker_1 ' "$(names)"
  contains "$(version)" second
  equals "$old" "$(id_of steps-here-store)" 'The database container'
}

test_a_stopped_database_is_a_refusal() {
  local before
  docker stop steps-here-store >/dev/null
  before=$(ids)
  ends_with 6 backup 'The database container steps-here-store is not running (it is exited)'
  equals "$before" "$(ids)"
  contains "$(version)" second
  docker start steps-here-store >/dev/null
}

test_a_full_disk_is_a_refusal_and_leaves_no_file() {
  until query -c 'select 1' >/dev/null 2>&1; do sleep 0.5; done
  query -c "create table noise as select md5(random()::text) || md5(random()::text) as a from generate_series(1, 60000)"
  local before folder=$SLIPWAY_STEPS_FOLDER/small
  before=$(ids)
  SLIPWAY_BACKUPS=$folder ends_with 6 preflight 'There is too little room on the disk'
  SLIPWAY_BACKUPS=$folder SLIPWAY_OVERRIDES=disk ends_with 6 backup 'the disk is full where backups are kept'
  equals '' "$(ls -A "$folder")"
  equals "$before" "$(ids)"
  query -c 'drop table noise'
}

test_a_shrunken_backup_is_an_alarm_that_can_be_overridden() {
  query -c "create table noise as select md5(random()::text) || md5(random()::text) as a from generate_series(1, 20000)"
  deploy || broken "$(cat -- "$WORK/failure" "$WORK/output")"
  query -c 'drop table noise'
  ends_with 6 backup 'it is less than half of the one before it'
  SLIPWAY_OVERRIDES=backup-size deploy || broken "$(cat -- "$WORK/failure" "$WORK/output")"
}

# refused SENTENCE SED-EXPRESSION: preflight of a changed compose file.
refused() {
  local kept=$WORK/compose.kept
  cp -a "$next/ops/compose.yaml" "$kept"
  sed -i "$2" "$next/ops/compose.yaml"
  ends_with 6 preflight "$1"
  cp -a "$kept" "$next/ops/compose.yaml"
}

test_preflight_finds_what_would_go_wrong() {
  local before
  before=$(ids)
  refused 'would start on the volume steps-here_other, but its data are in the volume steps-here_store' \
    's/store:\/var/other:\/var/; $s/$/\n  other:/'
  refused "would start on the folder $live/pg, but its data are in the volume steps-here_store" 's/- store:\/var/- ..\/pg:\/var/'
  refused 'would go from PostgreSQL 15 to 16' 's/image: ${TIDE_STORE_IMAGE:-postgres:15}/image: postgres:16/'
  refused 'uses variables without a default that are not set: NOBODY_SETS_IT' 's/TIDE_STORE_PASSWORD}/&\n      X: ${NOBODY_SETS_IT}/'
  refused 'is taken by the container odoo' 's/127.0.0.1:${TIDE_WEB_PORT}/127.0.0.1:8069/'
  refused 'is taken by a process that is no container' 's/127.0.0.1:${TIDE_WEB_PORT}/127.0.0.1:22/'
  refused "can't be read by docker-compose" 's/^services:/services: [/'
  printf 'NEW_KEY=1\nTIDE_STATION=x\n' >"$next/.env.example"
  ends_with 6 preflight 'Keys of .env.example are set nowhere in this environment: NEW_KEY (.env.example).'
  cp -a "$SOURCE/tests/demo-server/platform-minimal/.env.example" "$next/.env.example"
  SLIPWAY_COMPOSE_PROJECT=elsewhere ends_with 6 preflight 'belongs to the compose project "steps-here", but the configuration pins "elsewhere"'
  contains "$(cat -- "$WORK/failure")" 'compose_project = "steps-here"'
  equals "$before" "$(ids)"
  contains "$(version)" third
}

test_a_missing_container_with_a_volume_is_no_evidence_of_no_data() {
  docker rm -f steps-here-store >/dev/null
  ends_with 6 backup 'its volume steps-here_store does: there is data'
  (cd "$live/ops" && docker-compose -f compose.yaml -p steps-here up -d --no-build store) >/dev/null 2>&1
}

test_old_releases_are_removed_with_their_tags() {
  eventually 60 query -c 'select 1' >/dev/null
  SLIPWAY_KEEP_RELEASES=2 deploy || broken "$(cat -- "$WORK/failure" "$WORK/output")"
  equals 2 "$(find "$SLIPWAY_STATE/releases/here" -mindepth 1 -maxdepth 1 -type d | wc -l)"
  equals 2 "$(docker images 'slipway/steps-here-web' -q --no-trunc | wc -l)" \
    "The tags of web: $(docker images 'slipway/steps-here-web' --format '{{.Tag}}' | tr '\n' ' ')"
}

# A database of its own, whose user is no superuser and whose names and password are awkward.
test_another_user_of_the_database_gets_all_or_nothing() {
  docker run -d --name steps-here-other --label com.docker.compose.project=steps-here -e POSTGRES_USER=boss \
    -e POSTGRES_PASSWORD="$secret" -e PGUSER=limited -e PGPASSWORD="it's \$it \"" -e PGDATABASE='a/b c' \
    slipway-demo/postgres:15 >/dev/null
  as_boss() {
    docker exec -i steps-here-other sh -c 'PGPASSWORD=$POSTGRES_PASSWORD; export PGPASSWORD; exec psql "$@"' sh \
      -XAtq -v ON_ERROR_STOP=1 -h 127.0.0.1 -U boss -d "$@"
  }
  eventually 60 as_boss postgres -c 'select 1' >/dev/null 2>&1
  as_boss postgres -c "create role limited login password 'it''s \$it \"'"
  as_boss postgres -c 'create database "a/b c" owner limited'
  as_boss 'a/b c' -c 'create extension hstore' -c 'set role limited' -c 'create table mine as select generate_series(1, 1000) as a'
  new_job "r$((++number))"
  SLIPWAY_DATABASE_CONTAINER=steps-here-other ends 0 backup
  contains "$(fact_of backup)" a_b_c_
  contains "$(cat -- "$(backup_file).json")" '"rows":{"public.mine":1000}'
  as_boss 'a/b c' -c 'create table secret (a int)'
  new_job "r$((++number))"
  SLIPWAY_DATABASE_CONTAINER=steps-here-other ends 6 backup
  contains "$(failure)" "The user limited may not read all of the database a/b c: the table public.secret."
  docker pause steps-here-other >/dev/null
  new_job "r$((++number))"
  SLIPWAY_DATABASE_CONTAINER=steps-here-other ends 6 backup
  contains "$(failure)" 'is not running (it is paused)'
  docker rm -fv steps-here-other >/dev/null
}

test_no_secret_is_in_what_jobs_leave() {
  local found
  found=$(grep -rlF "$secret" "$SLIPWAY_STATE" || true)
  equals '' "$found" 'Files with the password'
}

# shellcheck disable=SC2034
AT_LENGTH='test_only_services_that_mount_a_changed_file_are_made_anew test_a_service_that_crashes_is_undone_and_its_log_is_told
  test_a_hook_that_fails_undoes_the_release test_a_shrunken_backup_is_an_alarm_that_can_be_overridden
  test_preflight_finds_what_would_go_wrong test_old_releases_are_removed_with_their_tags'
run_all "${BASH_SOURCE[0]}"
