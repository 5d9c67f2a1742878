#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts files of nginx's configuration in place, as root: refuses where they are not what was looked at, tries the new ones
# on a copy, keeps what was there, reloads, asks the domains, and puts the old ones back if one of them stops answering.
# That it begins and how it ends are lines of the audit. Needs:
#   stdin                   what is to be done, a line each (see as-root.sh); before it the password for sudo, if it is asked
#   SLIPWAY_INPUT_SIZE, SLIPWAY_INPUT_SHA256  of that, without the password
#   SLIPWAY_NGINX_SET       resources/nginx/as-root.sh, which does it
#   SLIPWAY_NGINX_SUDO      none: this user is root or sudo needs no password; stdin: its password is the first line on stdin
#   SLIPWAY_STATE, SLIPWAY_BY, SLIPWAY_NGINX_WHAT (the domains, in words), SLIPWAY_OVERRIDE (the one that was given)
#   SLIPWAY_NGINX_AUDIT     for each environment a line: id of the audit's line TAB environment
# Ends with 6 when nothing was changed, and with 1 when it was put back. The last line of stderr is the sentence.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/audited.sh
source "${BASH_SOURCE[0]%/*}/../lib/audited.sh"
# shellcheck source=resources/nginx/listing.sh
source "${BASH_SOURCE[0]%/*}/listing.sh"
root=${SLIPWAY_NGINX_ROOT:-/etc/nginx}
started=$(date -u +%Y-%m-%dT%H:%M:%SZ)

# untouched SENTENCE: whoever sends is heard to the end.
untouched() {
  cat >/dev/null
  no "$1 Nothing was changed." 6
}

# record OUTCOME MESSAGE [SUFFIX]: in each environment's history.
record() {
  local id environment
  while IFS=$'\t' read -r id environment; do
    [[ -z $id ]] || audited "$id${3:-}" nginx "$environment" "$1" "$2" "$started" "${SLIPWAY_OVERRIDE:-}" || return 1
  done <<<"${SLIPWAY_NGINX_AUDIT:?}"
}

as=() password='' began='slipway: as root'
if ((EUID != 0)) && [[ ! -w $root ]]; then
  command -v sudo >/dev/null 2>&1 || untouched "$(id -un) is not root on the server, and there is no sudo."
  if [[ ${SLIPWAY_NGINX_SUDO:-none} == stdin ]]; then
    # It is kept nowhere but here, and alone on sudo's stdin: each further line would be another try.
    IFS= read -r password || untouched 'The password did not arrive.'
    as=(sudo -k -S -p '' --)
  else
    sudo -n true 2>/dev/null </dev/null || untouched "sudo wants the password of $(id -un)."
    as=(sudo -n --)
  fi
fi
open_state locks
input=$(mktemp)
trap 'rm -f -- "$input"' EXIT
cat >"$input"
# Whoever ends this leaves a line that says so.
record interrupted "A change of nginx for $SLIPWAY_NGINX_WHAT was begun; how it ended was not recorded." -began ||
  untouched "The audit $state/audit.jsonl can't be written to."
# What it is told goes on to its end, whoever is gone; so does this, to record it.
trap : HUP INT PIPE TERM
status=0
exec 5>&1
said=$("${as[@]}" bash -c "$(declare -f nginx_listing)
$SLIPWAY_NGINX_SET" slipway-nginx "$root" "${SLIPWAY_INPUT_SIZE:?}" "${SLIPWAY_INPUT_SHA256:?}" "$input" \
  2>&1 >&5 5>&- < <(printf '%s\n' "$password")) || status=$?
password=''
if [[ $'\n'$said == *$'\n'"$began"* ]]; then
  said=${said/"$began"/} said=${said#$'\n'}
elif ((${#as[@]})); then
  # What as-root.sh says first was not said: sudo has not begun it.
  case ${as[*]}$said in
    'sudo -n'*) why='sudo wants the password of' ;;
    *'not allowed'* | *'not in the sudoers'*) why='sudo does not let this be done by' ;;
    *) why='sudo did not take the password of' ;;
  esac
  status=6 said+=${said:+$'\n'}"$why $(id -un). Nothing was changed."
fi
if [[ -n $said ]]; then printf '%s\n' "$said" >&2 || true; fi
case $status in
  0) outcome=succeeded message="nginx has $SLIPWAY_NGINX_WHAT as declared." ;;
  6) outcome=refused message=${said##*$'\n'} ;;
  *) outcome=failed message=${said##*$'\n'} ;;
esac
record "$outcome" "${message:-The change of nginx for $SLIPWAY_NGINX_WHAT was cut off.}" ||
  printf 'unrecorded\n' || true
exit "$status"
