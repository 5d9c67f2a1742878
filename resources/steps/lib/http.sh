# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asking a web server on this machine, with nothing but bash where curl and openssl are missing.

HTTP_SECONDS=5

# tcp_answers ADDRESS PORT: whether something accepts connections there.
tcp_answers() {
  # The words are the inner bash's.
  # shellcheck disable=SC2016
  timeout "$HTTP_SECONDS" bash -c 'exec 4<>"/dev/tcp/$1/$2"' _ "$1" "$2" 2>/dev/null 3>&-
}

http_request() { printf 'GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: slipway\r\nAccept: */*\r\nConnection: close\r\n\r\n' "$1" "$2"; }

status_of_line() {
  if [[ $1 =~ ^HTTP/[0-9.]+\ ([0-9]{3}) ]]; then printf '%s\n' "${BASH_REMATCH[1]}"; else printf '000\n'; fi
}

# http_status ADDRESS PORT PATH HOST: the status code, 000 when there is no answer.
http_status() {
  local line
  # shellcheck disable=SC2016
  line=$(http_request "$3" "$4" | timeout "$HTTP_SECONDS" bash -c '
    exec 4<>"/dev/tcp/$1/$2" || exit 1
    cat >&4
    IFS= read -r line <&4
    printf "%s" "$line"' _ "$1" "$2" 2>/dev/null 3>&-) || true
  status_of_line "$line"
}

# https_status DOMAIN PORT PATH: over TLS on the loopback with the domain as SNI; a faulty certificate doesn't matter
# here. "unknown" when this server has neither curl nor openssl.
https_status() {
  local code line
  if command -v curl >/dev/null 2>&1; then
    code=$(curl -sk -o /dev/null -w '%{http_code}' --noproxy '*' -m "$HTTP_SECONDS" --resolve "$1:$2:127.0.0.1" \
      "https://$1:$2$3" 2>/dev/null) || true
    printf '%s\n' "${code:-000}"
  elif command -v openssl >/dev/null 2>&1; then
    line=$({ http_request "$3" "$1"; sleep 1; } | timeout "$HTTP_SECONDS" openssl s_client -quiet -connect "127.0.0.1:$2" \
      -servername "$1" 2>/dev/null | sed -n 1p) || true
    status_of_line "$line"
  else
    printf 'unknown\n'
  fi
}

# certificate_fault DOMAIN: a sentence when the certificate that is served is not good for it; nothing when it is, or
# when there is no openssl to look with.
certificate_fault() {
  local pem ends
  command -v openssl >/dev/null 2>&1 || return 0
  pem=$(timeout "$HTTP_SECONDS" openssl s_client -connect 127.0.0.1:443 -servername "$1" </dev/null 2>/dev/null |
    openssl x509 2>/dev/null) || true
  if [[ -z $pem ]]; then
    printf 'no certificate is served for %s\n' "$1"
    return 0
  fi
  ends=$(openssl x509 -noout -enddate <<<"$pem" | sed 's/^notAfter=//')
  if ! openssl x509 -noout -checkend 0 <<<"$pem" >/dev/null 2>&1; then
    printf 'the certificate for %s ended on %s\n' "$1" "$ends"
  elif openssl x509 -noout -checkhost "$1" <<<"$pem" 2>/dev/null | grep 'does NOT match' >/dev/null; then
    printf 'the certificate served for %s is for other names\n' "$1"
  elif ! openssl x509 -noout -checkend 1209600 <<<"$pem" >/dev/null 2>&1; then
    printf 'the certificate for %s ends on %s\n' "$1" "$ends"
  fi
}

# route_status DOMAIN TLS: what the domain's front page answers through the web server of this machine.
route_status() {
  if [[ $2 == 1 ]]; then https_status "$1" 443 /; else http_status 127.0.0.1 80 / "$1"; fi
}

# good_status CODE: 2xx or 3xx. answering_status CODE: anything the application itself says, even "not allowed".
good_status() { [[ $1 == [23]?? ]]; }
answering_status() { [[ $1 == [1234]?? ]]; }

# host_address CONTAINER PORT: where a published port is to be asked: the loopback, unless it is bound elsewhere.
host_address() {
  local address
  address=$(docker inspect --type container -f '{{range $p, $b := .NetworkSettings.Ports}}{{range $b}}{{.HostPort}} {{.HostIp}}{{println}}{{end}}{{end}}' \
    "$1" 2>/dev/null | awk -v p="$2" '$1 == p { print $2; exit }') || true
  case $address in
    '' | 0.0.0.0 | :: | 127.*) printf '127.0.0.1\n' ;;
    *) printf '%s\n' "$address" ;;
  esac
}
