# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# When cron's lines run, and whose crontab has the line that takes the backups of a state directory. Several logins may share that, and a line in
# the crontab of each would take every backup twice; nobody but root can look into another's. So one login is the owner,
# and is recorded in <state>/scheduled/owner when its line is in place, see backups/BACKUPS.md. Sourced after prelude.sh;
# needs `state` by its real name, as the line has it.
# What it sets is read by who sources it.
# shellcheck disable=SC2034,SC2154

# What a login is recorded as: others only by number. It is said in a command for a shell, and whoever shares the directory
# could write another one.
PLAIN_LOGIN='^[A-Za-z0-9_][A-Za-z0-9_.@\\+-]*$'

# time_zone: by name ("Asia/Kolkata"), since an offset is right on one side of a change to summer time only; may be empty.
time_zone() {
  local zone
  zone=$(readlink -f /etc/localtime 2>/dev/null || true)
  case $zone in
    */zoneinfo/*) zone=${zone#*/zoneinfo/} ;;
    *) zone=$(head -n 1 /etc/timezone 2>/dev/null || true) ;;
  esac
  printf '%s' "${TZ:-$zone}"
}

# owner_record LINE: what is recorded of this login, from now on.
owner_record() {
  local login
  login=$(id -un)
  [[ $login =~ $PLAIN_LOGIN ]] || login=$(id -u)
  printf '%s\t%s\t%s\t%s\n' "$login" "$(id -u)" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "${1//$'\t'/ }"
}

# schedule_owner: sets
#   OWNER        the login; empty: nobody's
#   OWNER_WHO    own | other | gone (there is no such login any more) | unreadable (the record is)
#   OWNER_HAS    there | missing | unknown: its line in its crontab
#   OWNER_SINCE  when it was recorded; empty: by no record, but by who has installed the files: versions before this one
#                left no other trace
#   OWNER_LINE   the line that was recorded
schedule_owner() {
  local record=$state/scheduled/owner uid='' found status=0
  OWNER='' OWNER_WHO=own OWNER_HAS=unknown OWNER_SINCE='' OWNER_LINE=''
  if [[ -e $record ]]; then
    { IFS=$'\t' read -r OWNER uid OWNER_SINCE OWNER_LINE <"$record"; } 2>/dev/null || true
    if [[ ! $OWNER =~ $PLAIN_LOGIN || ! $uid =~ ^[0-9]+$ ]]; then
      OWNER='?' OWNER_WHO=unreadable
      return 0
    fi
  elif [[ -e $state/scheduled/backup ]] && ! grep -qsF '/owner' -- "$state/scheduled/backup"; then
    IFS=' ' read -r uid OWNER <<<"$(stat -c '%u %U' -- "$state/scheduled/backup")"
    if [[ $OWNER == UNKNOWN ]]; then OWNER=$uid; fi
  else
    return 0
  fi
  if [[ $uid != "$(id -u)" ]]; then
    OWNER_WHO=other
    # 2: there is none. Whatever else is no answer.
    found=$(getent passwd -- "$OWNER" 2>/dev/null) || status=$?
    if ((status == 2)) || { ((status == 0)) && [[ $(cut -d : -f 3 <<<"$found") != "$uid" ]]; }; then OWNER_WHO=gone; fi
  fi
  if [[ $OWNER_WHO == gone ]]; then
    OWNER_HAS=missing # cron runs the crontab of no login that isn't there
  elif [[ $OWNER_WHO == own || $(id -u) == 0 ]]; then
    owner_line
  fi
}

# owner_line: whether the owner's crontab has the line, into OWNER_HAS.
owner_line() {
  local tab line program=$state/scheduled/backup whose=(-u "$OWNER")
  [[ $OWNER_WHO != own ]] || whose=()
  if ! tab=$(crontab "${whose[@]}" -l 2>&1); then
    [[ $tab != *[Nn]'o crontab for'* ]] || OWNER_HAS=missing
    return 0
  fi
  OWNER_HAS=missing
  while IFS= read -r line; do
    line=${line//[\\\"\']/} line=${line//[;&|<>()]/ }
    [[ ! $line =~ ^[[:space:]]*# ]] || continue
    case "$line " in
      *[[:space:]]"${program//\\/}"[[:space:]]*) OWNER_HAS=there ;;
    esac
  done <<<"${tab//$'\r'/}"
}

# others_schedule: whether it is another's, as far as that can be told: not when that login is gone, nor when its crontab
# could be looked into and has no line.
others_schedule() {
  [[ $OWNER_WHO == unreadable || ($OWNER_WHO == other && $OWNER_HAS != missing) ]]
}

# others_words: whose it is, and what to do.
others_words() {
  if [[ $OWNER_WHO == unreadable ]]; then
    printf 'Whose crontab takes the backups can'"'"'t be read in %s, so nothing was changed. Make it readable; or, if no crontab has a line with %s any more, remove the file.' \
      "$state/scheduled/owner" "$state/scheduled/backup"
  else
    printf 'The backups are taken by the crontab of %s%s, so nothing was changed. Let %s change or remove the schedule (slipway-cli schedule set, schedule remove). If that line is gone for good (sudo crontab -u %s -l shows it), remove %s and try again.' \
      "$OWNER" "${OWNER_SINCE:+, since $OWNER_SINCE}" "$OWNER" "$OWNER" "$state/scheduled/${OWNER_SINCE:+owner}"
  fi
}

# lock_schedule: one change at a time, whoever makes it.
lock_schedule() {
  exec 8>>"$state/locks/.schedule" || no "$(id -un) can't write to $state/locks on the server; nothing was changed." 6
  flock -w 60 8 || no 'Somebody else is changing the schedule; nothing was changed. Try again.' 6
  schedule_owner
}
