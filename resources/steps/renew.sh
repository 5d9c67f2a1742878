#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renew a domain's certificate through certbot, and see that nginx serves the new one. certbot itself decides whether it is
# time (thirty days before the end, unless its files say otherwise): authorities count how often one asks.
#
# Needs:  SLIPWAY_DOMAIN; of renew-look the fact certificate_name.
# Leaves: the fact message. A renewal that fails leaves the old certificate where it is.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"

domain=$SLIPWAY_DOMAIN
name=$(fact certificate_name)
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/snap/bin
as_root=()
if ((EUID != 0)); then as_root=(sudo -n); fi

# served_until: the end of the certificate that a handshake brings, in seconds since the epoch; nothing without one.
served_until() {
  local end
  end=$(timeout 10 openssl s_client -connect 127.0.0.1:443 -servername "$domain" </dev/null 2>/dev/null |
    openssl x509 -noout -enddate 2>/dev/null | sed -n 's/^notAfter=//p') || true
  if [[ -n $end ]]; then date -d "$end" +%s; fi
}

before=$(served_until)
status=0
said=$("${as_root[@]}" certbot renew --cert-name "$name" --non-interactive --no-random-sleep-on-renew 2>&1) || status=$?
printf '%s\n' "$said"
((status == 0)) || fail "certbot could not renew $name: $(grep -iE 'detail:|error|fail' <<<"$said" | sed -n 1p | sed 's/^ *//')" \
  "The whole of what it said stands in this job's log; the old certificate is still served."
if grep -qi 'not yet due\|not due for renewal' <<<"$said"; then
  set_fact message "It is not time to renew the certificate of $domain yet${before:+: it is good until $(date -u -d "@$before" +%F)}. Nothing was changed."
  detail "certbot says that it is not yet due."
  exit 0
fi
"${as_root[@]}" nginx -t 2>&1 || fail "certbot renewed $name, but nginx does not accept its configuration, so the old one is still served." \
  "Look at what nginx says above, fix it, and reload: sudo nginx -s reload"
"${as_root[@]}" nginx -s reload 2>&1 || fail "certbot renewed $name, but nginx could not be reloaded, so the old one is still served." \
  "sudo nginx -s reload tells why."
for _ in {1..20}; do
  now=$(served_until)
  [[ $now == "$before" ]] || break
  sleep 0.5
done
[[ -n $now && $now != "$before" ]] || fail "certbot renewed $name, but nginx still serves the old certificate for $domain." \
  "Look at ssl_certificate in its server block: it has to be /etc/letsencrypt/live/$name/fullchain.pem."
set_fact message "The certificate of $domain is renewed and served: it is good until $(date -u -d "@$now" +%F)."
detail "Served until $(date -u -d "@$now" +%F)."
