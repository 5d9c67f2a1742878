# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# The snapshot: a furnished server, made once, from which every `up` and every `reset` starts.
# Its file system is the image slipway-demo/snapshot:KEY, and its inner engine's data a folder of the volume:
#   engines/KEY      as it was when the furnished server was shut down; never run from
#   ports/N          the data of the server on port N

# What the snapshot is made of. Another key is another snapshot.
snapshot_key() {
    (cd "$here" && find images server platform platform-minimal lib/history.sh \
        \( -name node_modules -o -name dist \) -prune -o -type f -print0 | LC_ALL=C sort -z \
        | xargs -0 sha256sum | sha256sum | cut -c1-12)
}

volume_folder() { docker volume inspect --format '{{.Mountpoint}}' "$volume"; }

# Runs bash on the volume: in_volume SCRIPT ARGUMENTS...
in_volume() {
    local script=$1; shift
    docker run --rm --entrypoint bash --volume "$volume:/volume" --workdir /volume slipway-demo/server -Eeuo pipefail -c "$script" in_volume "$@"
}

have_snapshot() {
    have_image "slipway-demo/snapshot:$key" && docker volume inspect "$volume" >/dev/null 2>&1
}

# A server container on an engine folder of the volume: create_server NAME IMAGE FOLDER CGROUP ARGUMENTS...
create_server() {
    local name=$1 image=$2 folder=$3 group=$4; shift 4
    docker create --name "$name" --hostname zenkar-server --label slipway-demo=1 \
        --cap-add SYS_ADMIN --cap-add NET_ADMIN --cap-add SYS_PTRACE \
        --security-opt seccomp=unconfined --security-opt apparmor=unconfined --cgroupns host \
        --volume /sys/fs/cgroup:/sys/fs/cgroup:rw --volume "$(volume_folder)/$folder:/var/lib/docker" \
        --tmpfs /run:exec,mode=755 --env "DEMO_CGROUP=$group" --env container=docker --stop-timeout 60 "$@" "$image" >/dev/null
}

furnish_snapshot() {
    local builder=slipway-demo-build work
    docker rm --force --volumes "$builder" >/dev/null 2>&1 || true
    docker volume create "$volume" >/dev/null
    in_volume 'rm -rf building && mkdir -p building engines ports making trash'
    create_server "$builder" slipway-demo/server building slipway-demo-build
    work=$(mktemp -d)
    mkdir -p "$work/demo/trees"
    cp -a "$here/server/." "$work/demo/"
    cp -a "$here/platform-minimal" "$work/demo/trees/minimal"
    platform_at 1.2.0 "$work/demo/trees/1.2.0"
    platform_at 1.3.0 "$work/demo/trees/1.3.0"
    tar -C "$work" --owner=root --group=root -c demo | docker cp - "$builder:/opt"
    rm -rf "$work"
    docker start "$builder" >/dev/null
    timed "  images into the inner engine" load_images "$builder"
    timed "  furnishing: builds, databases, backups" furnish "$builder"
    # Stopped in order, so that the inner containers come back by their restart policy.
    timed "  stopping it in order" docker stop "$builder" >/dev/null
    docker commit "$builder" "slipway-demo/snapshot:$key" >/dev/null
    docker rm --volumes "$builder" >/dev/null
    # shellcheck disable=SC2016 # expanded in the container
    in_volume 'rm -rf "engines/$1" && mv building "engines/$1"' "$key"
    remove_cgroups slipway-demo-build
    prune_snapshots
}

furnish() {
    quietly "$state_root/log/furnish" docker exec "$1" /opt/demo/furnish \
        || fail "furnishing the server failed; the last lines stand above, all of them in $state_root/log/furnish. The container $1 is left for a look."
}

# Snapshots of earlier states of these files go, once no server stands on them.
prune_snapshots() {
    local tag
    for tag in $(docker images --format '{{.Tag}}' slipway-demo/snapshot); do
        [[ $tag == "$key" || -n $(docker ps --all --quiet --filter "label=slipway-demo.key=$tag") ]] && continue
        docker rmi "slipway-demo/snapshot:$tag" >/dev/null 2>&1 || continue
        # shellcheck disable=SC2016 # expanded in the container
        in_volume 'mkdir -p trash && if [[ -d engines/$1 ]]; then mv "engines/$1" "trash/$1-$RANDOM"; fi' "$tag"
    done
    empty_trash
}

load_images() {
    for ((i = 0; i < 150; i++)); do docker exec "$1" docker info >/dev/null 2>&1 && break; sleep 0.2; done
    docker save slipway-demo/base slipway-demo/node:18 slipway-demo/postgres:15 | docker exec -i "$1" docker load >/dev/null
}

make_snapshot() {
    key=$(snapshot_key)
    have_snapshot && return
    make_images
    timed "snapshot $key" furnish_snapshot
}

# Image layers never change in place and are shared by hard links; all that a running engine writes to is copied.
# shellcheck disable=SC2016 # expanded in the container
clone_engine='
    from=engines/$1 final=ports/$2 to=making/$2-$(mktemp -u XXXXXXXX)
    mkdir -p making trash ports
    mkdir "$to"
    shopt -s nullglob dotglob
    for entry in "$from"/*; do
        [[ ${entry##*/} == overlay2 ]] || cp -a "$entry" "$to/"
    done
    declare -A written=()
    for record in "$from"/image/overlay2/layerdb/mounts/*/{mount-id,init-id}; do written[$(<"$record")]=1; done
    mkdir "$to/overlay2"
    chmod --reference="$from/overlay2" "$to/overlay2"
    linked=() copied=()
    for entry in "$from"/overlay2/*; do
        if [[ -n ${written[${entry##*/}]:-} || ${entry##*/} == l ]]; then copied+=("$entry"); else linked+=("$entry"); fi
    done
    cp -a "${copied[@]}" "$to/overlay2/"
    cp -al "${linked[@]}" "$to/overlay2/"
    if [[ -e $final ]]; then mv "$final" "trash/${to##*/}"; fi
    mv "$to" "$final"
'

# Deleting tens of thousands of links takes longer than making them: nobody waits for it.
empty_trash() {
    docker run --detach --rm --label slipway-demo-trash=1 --entrypoint bash --volume "$volume:/volume" slipway-demo/server \
        -c 'cd /volume; find making -mindepth 1 -maxdepth 1 -mmin +30 -exec mv {} trash/ \;; rm -rf trash/*' >/dev/null
}

# The inner engine's cgroups live beside the outer ones and outlast it.
remove_cgroups() {
    # shellcheck disable=SC2016 # expanded in the container
    docker run --rm --entrypoint bash --volume /sys/fs/cgroup:/sys/fs/cgroup:rw slipway-demo/server -c '
        for folder in /sys/fs/cgroup/"$1" /sys/fs/cgroup/*/"$1"; do
            [[ -d $folder ]] && find "$folder" -depth -type d -exec rmdir {} + 2>/dev/null
        done; true' remove "$1"
}
