# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# What a client of the server on this port needs: key, password, known_hosts, local trees, configurations.

make_client_files() {
    mkdir -p "$state/host-keys"
    chmod 700 "$state"
    local type file
    if [[ ! -s $state/id_ed25519 ]]; then
        ssh-keygen -q -t ed25519 -N '' -C "slipway demo $PORT" -f "$state/id_ed25519"
    fi
    for type in ed25519 ecdsa rsa; do
        file=$state/host-keys/ssh_host_${type}_key
        [[ -s $file ]] || ssh-keygen -q -t "$type" -N '' -C "zenkar-server" -f "$file"
    done
    [[ -s $state/password ]] || (umask 077; head -c 12 /dev/urandom | base64 | tr '+/' 'xy' >"$state/password")
    for file in "$state"/host-keys/*.pub; do
        printf '[127.0.0.1]:%s %s\n' "$PORT" "$(cut -d' ' -f1,2 "$file")"
    done >"$state/known_hosts.new"
    mv "$state/known_hosts.new" "$state/known_hosts"
    make_sources
    write_configuration
}

# The local trees are the user's to change: they are made once, and again only when asked for.
make_sources() {
    local which
    for which in source source-minimal; do
        [[ -d $state/$which ]] && continue
        rm -rf "$state/$which.making"
        "make_${which//-/_}" "$state/$which.making"
        mv "$state/$which.making" "$state/$which"
    done
}

forget_sources() { rm -rf "$state/source" "$state/source-minimal"; }

# Whoever used sudo for the engine works with the key and the local trees as himself.
hand_over() {
    [[ $EUID -eq 0 && ${SUDO_UID:-0} != 0 ]] || return 0
    local folder=$state_root owner=$SUDO_UID:${SUDO_GID:-$SUDO_UID}
    chown -R "$owner" "$state_root"
    # So are the folders that mkdir made on the way there.
    while folder=$(dirname "$folder"); [[ $folder == "$HOME"/* && $(stat -c %u "$folder") == 0 ]]; do
        chown "$owner" "$folder"
    done
}

# Fills @NAME@ places: fill FILE NAME=VALUE...
fill() {
    local text pair
    text=$(<"$1"); shift
    for pair in "$@"; do text=${text//"@${pair%%=*}@"/"${pair#*=}"}; done
    printf '%s\n' "$text"
}

write_configuration() {
    local file
    for file in slipway.toml slipway-minimal.toml; do
        fill "$here/client/$file" "PORT=$PORT" "STATE=$state" >"$state/$file.new"
        mv "$state/$file.new" "$state/$file"
    done
}
