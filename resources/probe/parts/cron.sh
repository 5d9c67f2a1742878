# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is to run by itself: the user's crontab, what the system's one says about backups and certificates, timers.

cron_part() {
  local text tab='' problem='' jobs='' zone='' line command script system='' file timers='' readable=true
  if present crontab; then
    if ! tab=$(crontab -l 2>/dev/null); then
      problem=$(crontab -l 2>&1 >/dev/null || true)
      # "no crontab for x" is an answer, everything else a refusal.
      if [[ $problem != *'no crontab'* ]]; then
        closed "the crontab of $(id -un): ${problem%%$'\n'*}"
        readable=false
      fi
    fi
  else
    readable=false
  fi
  while IFS= read -r line; do
    if [[ $line =~ ^[[:space:]]*CRON_TZ[[:space:]]*=[[:space:]]*(.*)$ ]]; then zone=${BASH_REMATCH[1]//[\"\']/}; fi
    [[ ! $line =~ ^[[:space:]]*(#|$) && ! $line =~ ^[[:space:]]*[A-Za-z_][A-Za-z0-9_]*[[:space:]]*= ]] || continue
    if [[ $line =~ ^[[:space:]]*@[a-z]+[[:space:]]+(.*)$ ]]; then
      command=${BASH_REMATCH[1]}
    elif [[ $line =~ ^[[:space:]]*([^[:space:]]+[[:space:]]+){5}(.*)$ ]]; then
      command=${BASH_REMATCH[2]}
    else
      continue
    fi
    script=$(cron_script "$command")
    jobs+="${jobs:+,}{\"line\":$(quoted "$line"),\"command\":$(quoted "$command"),\"script\":$(quoted "$script")"
    jobs+=",\"exists\":$(boolean test -e "$script"),\"executable\":$(boolean test -x "$script"),\"readable\":$(boolean test -r "$script")$(member zone "$zone")}"
  done <<<"$tab"
  for file in /etc/crontab /etc/cron.d/*; do
    if [[ -r $file ]]; then system+=$(grep -aHE '^[[:space:]]*[^#[:space:]].*(backup|slipway|certbot|acme)' "$file" 2>/dev/null || true)$'\n'; fi
  done
  for file in /etc/systemd/system/timers.target.wants/*; do timers+=${file##*/}$'\n'; done
  text=$(member crontab "$tab")
  text+=",\"crontab_readable\":$readable,\"cron_jobs\":[$jobs]"
  # Where a cron runs in a container it shows here too; that is seldom, and then nothing is claimed.
  text+=",\"cron_running\":$(boolean grep -qsxE '(/usr/sbin/)?(cron|crond|anacron|fcron|busybox)' /proc/[0-9]*/comm)"
  schedule_owner
  if [[ -n $OWNER ]]; then
    text+=",\"schedule_owner\":{\"login\":$(quoted "$OWNER")$(member who "$OWNER_WHO")$(member has "$OWNER_HAS")"
    text+="$(member since "$OWNER_SINCE")$(member line "$OWNER_LINE")}"
  fi
  json_list "$system"
  text+=",\"system_cron\":$REPLY"
  json_list "$timers"
  answer "$text,\"timers\":$REPLY"
}

# cron_script COMMAND: the program or script that it runs, as a path; nothing when it names none. Shells, `nice` and the
# like that come before it are passed over.
cron_script() {
  local rest=$1 word quote c i
  while [[ -n $rest ]]; do
    rest=${rest#"${rest%%[![:space:]]*}"}
    word='' quote=''
    for ((i = 0; i < ${#rest}; i++)); do
      c=${rest:i:1}
      if [[ -n $quote ]]; then
        if [[ $c == "$quote" ]]; then quote=''; else word+=$c; fi
      elif [[ $c == \\ ]]; then
        i=$((i + 1))
        word+=${rest:i:1}
      elif [[ $c == [\"\'] ]]; then
        quote=$c
      elif [[ $c == [[:space:]\;\&\|\<\>] ]]; then
        break
      else
        word+=$c
      fi
    done
    rest=${rest:i}
    case ${word##*/} in
      bash | sh | dash | nice | ionice | env | nohup | flock | timeout | chronic) [[ -n $rest ]] || break ;;
      -* | *=* | [0-9]*) ;;
      cd) # the script may be relative to the folder that is gone to first
        rest=''
        ;;
      *)
        word=${word/#\~\//$HOME/}
        word=${word/#\$HOME\//$HOME/}
        if [[ $word == /* ]]; then printf '%s' "$word"; fi
        return 0
        ;;
    esac
    [[ -n $word ]] || return 0
  done
}
