#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Look at the certificate of a domain: whether certbot is there, may be used, and knows it.
#
# Needs:  SLIPWAY_DOMAIN; certbot, and sudo without a password where this user isn't root.
# Leaves: the fact certificate_name: what certbot calls it.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"

require_variable SLIPWAY_DOMAIN
domain=$SLIPWAY_DOMAIN
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/snap/bin
command -v certbot >/dev/null 2>&1 || refuse_untouched "The server has no certbot, so it can't renew the certificate of $domain." \
  "Install it (sudo apt install certbot python3-certbot-nginx) and get one: sudo certbot --nginx -d $domain"
as_root=()
if ((EUID != 0)); then
  as_root=(sudo -n)
  sudo -n certbot --version >/dev/null 2>&1 || refuse_untouched "$(id -un) may not use sudo without a password, and a job can't be asked for one." \
    "Whoever may can do it by hand: sudo certbot renew --cert-name $domain && sudo nginx -s reload"
fi

name=$("${as_root[@]}" certbot certificates -d "$domain" 2>/dev/null | sed -n 's/^ *Certificate Name: //p' | sed -n 1p) || true
[[ -n $name ]] || refuse_untouched "certbot knows no certificate for $domain." "Get one: sudo certbot --nginx -d $domain"
set_fact certificate_name "$name"
detail "certbot calls it $name."
