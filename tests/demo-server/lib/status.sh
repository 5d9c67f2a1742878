# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# What there is on one port, for people and for programs.

json_string() { local text=${1//\\/\\\\}; printf '"%s"' "${text//\"/\\\"}"; }

containers() {
    docker exec "$server" docker ps --all --format '{{.Names}}\t{{.Status}}' 2>/dev/null | LC_ALL=C sort || true
}

status() {
    choose_docker || fail "no Docker engine answers, so there is no demo server running. 'demo-server up' starts one."
    local there ready=false
    there=$(server_state)
    if [[ $there == running ]] && ssh_answers && docker exec "$server" /opt/demo/ready >/dev/null 2>&1; then ready=true; fi
    if [[ -n ${JSON:-} ]]; then status_json "$there" "$ready"; else status_text "$there" "$ready"; fi
    [[ $ready == true ]]
}

status_text() {
    printf 'server         %s, %s\n' "$server" "$1"
    printf 'ready          %s\n' "$([[ $2 == true ]] && echo yes || echo no)"
    printf 'ssh            vishwa@127.0.0.1, port %s\n' "$PORT"
    printf 'configuration  %s\n' "$state/slipway.toml"
    printf 'minimal        %s\n' "$state/slipway-minimal.toml"
    printf 'local tree     %s\n' "$state/source"
    printf 'key            %s\n' "$state/id_ed25519"
    printf 'known hosts    %s\n' "$state/known_hosts"
    printf 'password       in %s\n' "$state/password"
    [[ $1 == running ]] || return 0
    printf 'containers on the server:\n'
    containers | awk -F'\t' '{ printf "  %-22s %s\n", $1, $2 }'
    if [[ $2 != true ]]; then docker exec "$server" /opt/demo/ready | sed 's/^/  not ready: /' || true; fi
}

status_json() {
    local name state_of separator=
    printf '{"server":%s,"state":%s,"ready":%s,"address":"127.0.0.1","port":%s,"user":"vishwa",' \
        "$(json_string "$server")" "$(json_string "$1")" "$2" "$PORT"
    printf '"config":%s,"minimal_config":%s,"source":%s,"minimal_source":%s,"identity_file":%s,"known_hosts":%s,"password_file":%s,"containers":{' \
        "$(json_string "$state/slipway.toml")" "$(json_string "$state/slipway-minimal.toml")" "$(json_string "$state/source")" \
        "$(json_string "$state/source-minimal")" "$(json_string "$state/id_ed25519")" "$(json_string "$state/known_hosts")" \
        "$(json_string "$state/password")"
    if [[ $1 == running ]]; then
        while IFS=$'\t' read -r name state_of; do
            printf '%s%s:%s' "$separator" "$(json_string "$name")" "$(json_string "$state_of")"
            separator=,
        done < <(containers)
    fi
    printf '}}\n'
}
