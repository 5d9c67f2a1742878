# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# Names that follow from the port, messages, and the docker client. Sourced by demo-server.

say() { [[ -n ${QUIET:-} ]] || printf '%s\n' "$*" >&2; }
fail() { printf 'demo-server: %s\n' "$*" >&2; exit 1; }
usage_error() { printf 'demo-server: %s\n' "$*" >&2; exit 2; }

# Says how long something took: timed TITLE COMMAND...
timed() {
    local title=$1 begun=$EPOCHREALTIME; shift
    "$@"
    say "$(printf '%-46s %5.1f s' "$title" "$(awk -v a="$begun" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')")"
}

# Shows the end of a command's output only when it fails: quietly LOG COMMAND...
quietly() {
    local log=$1; shift
    "$@" >"$log" 2>&1 && return
    tail -n 25 "$log" >&2
    return 1
}

derive_names() {
    state_root=${XDG_STATE_HOME:-$HOME/.local/state}/slipway-demo
    state=$state_root/$PORT
    server=slipway-demo-$PORT
    volume=slipway-demo
    cgroup=slipway-demo-$PORT
    mkdir -p "$state_root/log"
}

# A client newer than the engine may lack a builder for it: the one of the engine's own generation is preferred.
choose_docker() {
    local candidate engine first=
    export DOCKER_BUILDKIT=0
    while read -r candidate; do
        first=${first:-$candidate}
        engine=$("$candidate" version --format '{{.Server.Version}}' 2>/dev/null) || continue
        DOCKER=$candidate
        [[ $("$candidate" version --format '{{.Client.Version}}') == "${engine%%.*}".* ]] && return
    done < <(type -ap docker | awk '!seen[$0]++')
    [[ -n ${DOCKER:-} ]] && return
    [[ -n $first ]] || fail "there is no docker command on this machine. Install docker.io (packaging/install-dependencies does)."
    return 1
}

need_engine() {
    choose_docker && return
    "$here/engine" start >&2 || fail "there is no Docker engine to work with. Nothing was changed."
    choose_docker || fail "the Docker engine does not answer user $(id -un). Use root, or join the group docker."
}

docker() { command "$DOCKER" "$@"; }

server_state() {
    local found
    found=$(docker inspect --format '{{.State.Status}}' "$server" 2>/dev/null) || found=absent
    printf '%s\n' "$found"
}

# What is left of the state when no port has any.
forget_state() {
    find "$state_root" -mindepth 1 -maxdepth 1 -name '[0-9]*' -print -quit | grep -q . || rm -rf "$state_root"
}

# One at a time: builds and snapshots are shared between ports.
with_lock() {
    local name=$1; shift
    exec 9>"$state_root/$name.lock"
    flock -n 9 || { say "Waiting for another demo-server that holds $state_root/$name.lock ..."; flock 9; }
    "$@"
    exec 9>&-
}
