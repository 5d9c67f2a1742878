# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# The images: debian (pulled, or made with debootstrap) <- base <- node, postgres, server.

have_image() { docker image inspect "$1" >/dev/null 2>&1; }

# Pulls an image within so many seconds; what was not here before is noted, so that it can go again.
pull() {
    local image=$1 seconds=$2 before=
    [[ -z ${SLIPWAY_DEMO_OFFLINE:-} ]] || return 1
    have_image "$image" && before=yes
    timeout "$seconds" "$DOCKER" pull --quiet "$image" >>"$state_root/log/pull" 2>&1 || return 1
    [[ -n $before ]] || printf '%s\n' "$image" >>"$state_root/pulled"
}

bootstrap_debian() {
    [[ $EUID -eq 0 ]] || fail "no image registry answers, and debootstrap needs root. Run it as root once; the image stays."
    command -v debootstrap >/dev/null || fail "no image registry answers, and debootstrap is not installed (packaging/install-dependencies installs it)."
    local folder mirror
    mirror=$(debian_mirror)
    folder=$(mktemp -d "${TMPDIR:-/var/tmp}/slipway-demo.XXXXXX")
    if ! quietly "$state_root/log/debootstrap" debootstrap --variant=minbase --include=ca-certificates \
        bookworm "$folder/root" ${mirror:+"$mirror"}; then
        rm -rf --one-file-system "$folder"
        fail "debootstrap failed; its last lines stand above, all of them in $state_root/log/debootstrap."
    fi
    tar -C "$folder/root" --one-file-system --exclude='./var/cache/apt/archives/*.deb' --exclude='./var/lib/apt/lists/*' \
        --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' -c . \
        | docker import - slipway-demo/debian:bookworm >/dev/null
    rm -rf --one-file-system "$folder"
}

make_debian() {
    have_image slipway-demo/debian:bookworm && return
    if pull debian:bookworm-slim 60; then
        docker tag debian:bookworm-slim slipway-demo/debian:bookworm
        say "Debian: pulled."
    else
        say "Debian: no registry answers, building it with debootstrap (about half a minute)."
        bootstrap_debian
    fi
}

build_image() {
    local name=$1 context=$2; shift 2
    local arguments=()
    mapfile -t arguments < <(proxy_build_arguments)
    quietly "$state_root/log/build-${name//[^a-z]/-}" docker build --force-rm --label slipway-demo=1 --tag "$name" "${arguments[@]}" "$@" "$context" \
        || fail "the image $name could not be built; the last lines stand above, all of them in $state_root/log/."
}

make_base() {
    local context
    context=$(mktemp -d)
    cp "$here/images/base/Dockerfile" "$context/"
    mkdir "$context/apt"
    collect_apt_settings >"$context/apt/90host"
    collect_certificates "$context/certificates"
    collect_npmrc >"$context/npmrc"
    build_image slipway-demo/base "$context" --build-arg DEBIAN=slipway-demo/debian:bookworm
    rm -rf "$context"
}

make_postgres() {
    # Where Debian came from the registry, PostgreSQL does too.
    if have_image debian:bookworm-slim && pull postgres:15 300; then
        docker tag postgres:15 slipway-demo/postgres:15
    else
        build_image slipway-demo/postgres:15 "$here/images/postgres"
    fi
}

# A package of Debian 13, made when somebody wants it.
make_trixie() {
    have_image "slipway-demo/trixie:$1" && return
    build_image "slipway-demo/trixie:$1" "$here/images/trixie" --build-arg "MIRROR=$(debian_mirror)" --build-arg "PACKAGE=$1"
}

make_images() {
    local registry builds=() build
    registry=$(npm_setting registry)
    timed "image debian" make_debian
    timed "image base" make_base
    timed "image node" build_image slipway-demo/node:18 "$here/images/node" \
        --build-arg "NPM_REGISTRY=$registry" & builds+=($!)
    timed "image postgres" make_postgres & builds+=($!)
    timed "image server" build_image slipway-demo/server "$here/images/server" & builds+=($!)
    # Each has said itself what went wrong with it.
    for build in "${builds[@]}"; do wait "$build" || exit 1; done
}
