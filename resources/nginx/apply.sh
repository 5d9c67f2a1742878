#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts files of nginx's configuration in place, as root: tries them on a copy, keeps what was there, reloads, asks the
# domains, and puts the old ones back if one of them stops answering. Needs:
#   SLIPWAY_NGINX_SET       resources/nginx/as-root.sh, which does it
#   SLIPWAY_NGINX_FILES     for each file a line: path TAB its new text in base64
#   SLIPWAY_NGINX_DOMAINS   domains that must answer afterwards, a line each
#   SLIPWAY_NGINX_SUDO      none: this user is root or sudo needs no password; stdin: its password is the line on stdin
# Ends with 6 when nothing was changed, and with 1 when it was put back. The last line of stderr is the sentence.
set -Eeuo pipefail
export LC_ALL=C
run=(bash -c "$SLIPWAY_NGINX_SET" slipway-nginx "$SLIPWAY_NGINX_FILES" "$SLIPWAY_NGINX_DOMAINS" "${SLIPWAY_NGINX_ROOT:-/etc/nginx}")
if ((EUID == 0)) || [[ -w ${SLIPWAY_NGINX_ROOT:-/etc/nginx} ]]; then
  exec "${run[@]}"
fi
if ! command -v sudo >/dev/null 2>&1; then
  printf '%s is not root on the server, and there is no sudo. Nothing was changed.\n' "$(id -un)" >&2
  exit 6
fi
if [[ ${SLIPWAY_NGINX_SUDO:-none} == stdin ]]; then
  # sudo reads its password from stdin, whatever else is there; it is kept nowhere.
  exec sudo -k -S -p '' -- "${run[@]}"
fi
if ! sudo -n true 2>/dev/null; then
  printf 'sudo wants the password of %s. Nothing was changed.\n' "$(id -un)" >&2
  exit 6
fi
exec sudo -n -- "${run[@]}"
