# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Faults at a step of a job that runs: the client's end is the test's own matter. Sourced after lib.sh; JOB is the job,
# CLIENT its client's process, PLATFORM's database() its database.

# begun STEP COMMAND: runs COMMAND inside the server as soon as the job has begun STEP.
begun() {
  on_server bash -c "for _ in {1..9000}; do grep -qx $1 $(state)/jobs/$JOB/begun 2>/dev/null && break; sleep 0.01; done; $2"
}

# break_common STEP KIND: 1 where it doesn't know the kind. runner: the job is killed; step: the step's own process; engine: the Docker
# engine stops and comes back; power: the whole server, and again; client: the client; psql: whoever talks to the database in
# its container; postgres: the database server.
break_common() {
  local dir begotten
  dir=$(state)/jobs/$JOB
  case $2 in
    runner) begun "$1" "kill -KILL \$(cut -d' ' -f1 $dir/runner.pid)" ;;
    step) begun "$1" "for _ in {1..100}; do [[ -s $dir/process ]] && break; sleep 0.01; done; kill -KILL -- -\$(cat $dir/process) \$(cat $dir/process) 2>/dev/null || true" ;;
    engine)
      begun "$1" "demo-service dockerd stop"
      sleep 3
      on_server demo-service dockerd start
      ;;
    power)
      begun "$1" true
      "$DEMO" stop-hard --port "$SLIPWAY_DEMO_PORT" >/dev/null
      "$DEMO" start --port "$SLIPWAY_DEMO_PORT" >/dev/null
      ;;
    client) # what it has started first, for CLIENT may be the shell around it
      begun "$1" true
      read -ra begotten <<<"$(ps -o pid= --ppid "$CLIENT" | tr '\n' ' ')"
      kill -KILL ${begotten[@]+"${begotten[@]}"} "$CLIENT"
      ;;
    psql) begun "$1" "for _ in {1..100}; do docker exec $(database) sh -c 'kill -KILL \$(pgrep -x psql || pidof psql)' 2>/dev/null && break; sleep 0.05; done; true" ;;
    postgres) begun "$1" "docker kill -s KILL $(database) >/dev/null" ;;
    *) return 1 ;;
  esac
}

# await_job: JOB from the first line in $WORK/out; 1 where none comes.
await_job() {
  JOB=''
  for _ in {1..600}; do
    JOB=$(job_id)
    if [[ -n $JOB ]]; then return 0; fi
    sleep 0.1
  done
  return 1
}

# await_client: a client that waits for a job that is gone is let go.
await_client() {
  for _ in {1..120}; do
    kill -0 "$CLIENT" 2>/dev/null || break
    sleep 1
  done
  kill -KILL "$CLIENT" 2>/dev/null || true
  wait "$CLIENT" 2>/dev/null || true
}
