# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# What images need of this host in order to reach Debian's packages and npm's: certificates, registry, proxies.
# The values go into the build context only, never into a tracked file.

npm_setting() {
    local name=$1 value=
    if command -v npm >/dev/null; then
        value=$(cd / && npm config get "$name" 2>/dev/null) || value=
    else
        value=$(cat /etc/npmrc "$HOME/.npmrc" 2>/dev/null | sed -n "s/^ *$name *= *//p" | tail -n 1)
    fi
    case $value in undefined | null) value= ;; esac
    printf '%s' "$value"
}

# Each certificate that this host trusts besides those of the package ca-certificates, as a file of its own.
collect_certificates() {
    local target=$1 files=() file
    mkdir -p "$target"
    for file in "${NODE_EXTRA_CA_CERTS:-}" "${SSL_CERT_FILE:-}" "${CURL_CA_BUNDLE:-}" "$(npm_setting cafile)" \
        /etc/ssl/certs/ca-certificates.crt; do
        [[ -r $file ]] && files+=("$file")
    done
    while IFS= read -r -d '' file; do files+=("$file"); done \
        < <(find /usr/local/share/ca-certificates -name '*.crt' -print0 2>/dev/null)
    [[ ${#files[@]} -gt 0 ]] || return 0
    # The first pass learns what Debian brings itself; the second one writes what is left, each once.
    find /usr/share/ca-certificates -name '*.crt' -exec cat {} + 2>/dev/null | awk -v target="$target" '
        /-----BEGIN CERTIFICATE-----/ { body = ""; inside = 1; next }
        /-----END CERTIFICATE-----/ {
            inside = 0
            if (FILENAME == "-" || FILENAME == "") { known[body] = 1; next }
            if (body in known) next
            known[body] = 1
            name = sprintf("%s/host-%03d.crt", target, ++count)
            text = body; print "-----BEGIN CERTIFICATE-----" >name
            while (text != "") { print substr(text, 1, 64) >name; text = substr(text, 65) }
            print "-----END CERTIFICATE-----" >name; close(name)
            next
        }
        inside { gsub(/[ \t\r]/, ""); body = body $0 }' - "${files[@]}"
}

collect_npmrc() {
    local name value
    for name in registry proxy https-proxy noproxy strict-ssl; do
        value=$(npm_setting "$name")
        [[ -n $value ]] && printf '%s=%s\n' "$name" "$value"
    done
    return 0
}

collect_apt_settings() {
    command -v apt-config >/dev/null || return 0
    apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https|Check-Valid-Until|Check-Date|Retries|ForceIPv)' \
        | grep -vE '"";$' || true
}

# The mirror that this host uses, where it is a Debian of the same generation; nothing where the tools' own default is to do.
debian_mirror() {
    local mirror=${SLIPWAY_DEMO_DEBIAN_MIRROR:-}
    if [[ -z $mirror ]] && command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016 # apt's own placeholders
        mirror=$(apt-get indextargets --format '$(CODENAME)|$(LABEL)|$(REPO_URI)' 2>/dev/null \
            | awk -F'|' '$1 == "bookworm" && $2 == "Debian" { print $3; exit }')
    fi
    printf '%s' "$mirror"
}

proxy_build_arguments() {
    local name
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        [[ -n ${!name:-} ]] && printf '%s\n' --build-arg "$name=${!name}"
    done
    return 0
}
