# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# The server on one port: made from the snapshot, started, stopped hard, put back, removed.

create_instance() {
    docker rm --force --volumes "$server" >/dev/null 2>&1 || true
    in_volume "$clone_engine" "$key" "$PORT"
    empty_trash
    local options=(--publish "127.0.0.1:$PORT:22")
    [[ -n ${BARE:-} ]] && options+=(--env DEMO_BARE=1)
    create_server "$server" "slipway-demo/snapshot:$key" "ports/$PORT" "$cgroup" "${options[@]}" --label "slipway-demo.key=$key"
    hand_over_keys
    # Written last: a server without this line was not made to its end, or for other keys.
    docker inspect --format '{{.Id}}' "$server" >"$state/container"
}

is_complete() {
    [[ -s $state/container && $(docker inspect --format '{{.Id}}' "$server" 2>/dev/null) == "$(<"$state/container")" ]]
}

# The keys stay the same when the server is made anew, as those of a machine do.
hand_over_keys() {
    local work
    work=$(mktemp -d)
    mkdir -p "$work/etc/ssh" "$work/etc/demo" "$work/home/vishwa/.ssh"
    cp "$state"/host-keys/ssh_host_* "$work/etc/ssh/"
    cp "$state/id_ed25519.pub" "$work/etc/demo/authorized_keys"
    printf '%s:%s\n' vishwa "$(<"$state/password")" tide "$(<"$state/password")" >"$work/etc/demo/password"
    proxy_client_settings >"$work/etc/demo/docker-client.json"
    chmod 600 "$work/etc/demo/password"
    tar -C "$work" --owner=root --group=root -c etc/ssh etc/demo | docker cp - "$server:/"
    rm -rf "$work"
}

# Where this host needs a proxy, the builds on the server do too.
proxy_client_settings() {
    local http=${http_proxy:-${HTTP_PROXY:-}} https=${https_proxy:-${HTTPS_PROXY:-}} none=${no_proxy:-${NO_PROXY:-}}
    [[ -n $http$https ]] || return 0
    printf '{"proxies":{"default":{"httpProxy":"%s","httpsProxy":"%s","noProxy":"%s"}}}\n' "$http" "$https" "$none"
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; }

need_free_port() {
    [[ $(server_state) == running ]] || port_is_free \
        || fail "port $PORT on 127.0.0.1 is taken by something else. Choose another one with --port. Nothing was started."
}

start_instance() {
    [[ $(server_state) == running ]] && return
    docker start "$server" >/dev/null || fail "the container $server could not be started; see above."
}

ssh_answers() {
    local banner=
    { exec 3<>"/dev/tcp/127.0.0.1/$PORT" && read -r -t 2 banner <&3 && exec 3>&-; } 2>/dev/null || true
    [[ $banner == SSH-* ]]
}

# Waits until everything that ought to answer does, asked from inside: wait_ready [--machine].
wait_ready() {
    local deadline=$((SECONDS + 90)) missing="sshd does not answer"
    while ((SECONDS < deadline)); do
        [[ $(server_state) == running ]] || fail "the server stopped by itself; docker logs $server tells why."
        if ssh_answers; then
            missing=$(docker exec "$server" /opt/demo/ready "$@" "$((deadline - SECONDS))" 2>&1) && return
        fi
        sleep 0.2
    done
    printf '%s\n' "$missing" >&2
    fail "the server on port $PORT did not become ready within 90 s; what is missing stands above. 'demo-server reset --port $PORT' makes it anew."
}

up() {
    need_engine
    need_free_port
    with_lock build make_snapshot
    mkdir -p "$state"
    with_lock "$PORT" up_locked
}

up_locked() {
    make_client_files
    if ! is_complete; then
        timed "server from the snapshot" create_instance
    elif [[ $(docker inspect --format '{{index .Config.Labels "slipway-demo.key"}}' "$server") != "$key" ]]; then
        say "The server on port $PORT was made from other files than these; 'demo-server reset --port $PORT' makes it anew."
    fi
    start_instance
    timed "server ready" wait_ready
    hand_over
}

reset() {
    need_engine
    [[ -d $state ]] || fail "there is no demo server on port $PORT. Use 'demo-server up --port $PORT'."
    with_lock build make_snapshot
    with_lock "$PORT" reset_locked
}

reset_locked() {
    if [[ -n ${RESET_SOURCE:-} ]]; then forget_sources; fi
    make_client_files
    timed "server from the snapshot" create_instance
    start_instance
    timed "server ready" wait_ready
    hand_over
}

need_server() {
    need_engine
    [[ $(server_state) != absent ]] || fail "there is no demo server on port $PORT. Use 'demo-server up --port $PORT'."
}

# from_trixie PACKAGE FILE: a program of Debian 13 on the server, until the next reset.
from_trixie() {
    local package=$1 file=$2 holder
    need_server
    with_lock build timed "image trixie:$package" make_trixie "$package"
    holder=$(docker create "slipway-demo/trixie:$package" true)
    docker exec "$server" mkdir -p "${file%/*}"
    docker cp "$holder:/package$file" - | docker cp - "$server:${file%/*}/"
    docker rm "$holder" >/dev/null
}

# Beside v1. Who wants v2 alone takes /usr/bin/docker-compose away.
compose_v2() {
    from_trixie docker-compose /usr/libexec/docker/cli-plugins/docker-compose
    say "Compose $(docker exec "$server" docker compose version --short) is on the server on port $PORT."
}

stop_hard() { need_server; docker kill "$server" >/dev/null; say "The server on port $PORT was stopped as if its power had failed."; }
# The platform may have been broken on purpose before the power failed: only the machine is waited for.
start() { need_server; need_free_port; start_instance; wait_ready --machine; }

down() {
    choose_docker || { say "No Docker engine answers; only the files of port $PORT are removed."; rm -rf "$state"; return; }
    remove_instance
    if [[ -n ${ALL:-} ]]; then remove_everything; fi
}

remove_instance() {
    docker rm --force --volumes "$server" >/dev/null 2>&1 || true
    if have_image slipway-demo/server; then
        # shellcheck disable=SC2016 # expanded in the container
        if docker volume inspect "$volume" >/dev/null 2>&1; then
            in_volume 'if [[ -e ports/$1 ]]; then mkdir -p trash; mv "ports/$1" "trash/$1-$(mktemp -u XXXXXXXX)"; fi' "$PORT"
            empty_trash
        fi
        remove_cgroups "$cgroup"
    fi
    rm -rf "$state" "$state_root/$PORT.lock"
}

remove_everything() {
    local port
    for port in $(docker ps --all --filter label=slipway-demo --format '{{.Names}}' | sed -n 's/^slipway-demo-\([0-9]*\)$/\1/p'); do
        PORT=$port; derive_names; remove_instance
    done
    docker rm --force --volumes slipway-demo-build >/dev/null 2>&1 || true
    # Those that still delete hold the volume.
    for port in $(docker ps --all --quiet --filter label=slipway-demo-trash); do
        docker rm --force "$port" >/dev/null 2>&1 || true
    done
    docker volume rm "$volume" >/dev/null 2>&1 || true
    remove_images
    rm -rf "$state_root"
}

remove_images() {
    local image
    for image in $(docker images --format '{{.Repository}}:{{.Tag}}' 'slipway-demo/*') $(sort -u "$state_root/pulled" 2>/dev/null); do
        docker rmi "$image" >/dev/null 2>&1 || say "The image $image is in use by something else and stays."
    done
    docker image prune --force --filter label=slipway-demo >/dev/null
}
