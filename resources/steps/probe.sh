#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Probe the domains: what answered through this machine's web server before must answer after.
#
# Needs:  SLIPWAY_ROUTES, the fact http_before. A fault of a certificate is told, and fails nothing.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"

routes=$(sed '/^[[:space:]]*$/d' <<<"${SLIPWAY_ROUTES:-}")
if [[ -z $routes ]]; then nothing_to_do "No domain is declared for $SLIPWAY_ENVIRONMENT."; fi
before_all=$(fact http_before)
failed=''
while IFS=$'\t' read -r domain tls; do
  before=$(awk -v d="$domain" '$1 == "route" && $2 == d { print $3; exit }' <<<"$before_all")
  # A web server may need a moment to find its upstream again; all domains together get twenty seconds.
  while :; do
    now=$(route_status "$domain" "$tls")
    if answering_status "$now" || [[ $now == unknown ]] || ! answering_status "${before:-000}" || ((SECONDS > 20)); then break; fi
    sleep 2
  done
  if answering_status "$now"; then
    if [[ -n $before && $now != "$before" ]]; then detail "$domain answers $now (before: ${before/#000/nothing})."; else detail "$domain answers $now."; fi
  elif [[ $now == unknown ]]; then
    detail "$domain could not be asked: this server has neither curl nor openssl."
  elif answering_status "${before:-000}"; then
    failed+="${failed:+; }$domain answered $before before and now ${now/#000/not at all}"
  else
    detail "$domain does not answer (${now/#000/no connection}), and did not before this job."
  fi
  if [[ $tls == 1 ]]; then
    fault=$(certificate_fault "$domain")
    if [[ -n $fault ]]; then detail "Certificate: $fault."; fi
  fi
done <<<"$routes"
[[ -z $failed ]] || fail "A domain stopped answering: $failed." "Look at the web server's log, and at which port it passes requests to."
