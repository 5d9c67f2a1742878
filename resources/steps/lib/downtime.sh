# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How long a service did not answer while containers were made anew: measured, not guessed. Each declared service that
# answered well before the job is asked twice a second, from `start` until `healthy`. What a restore stops is away from that moment.
# Sourced after base.sh, text.sh, compose.sh, containers.sh, http.sh and health.sh. Needs the fact http_before.

DOWNTIME_WATCH=''

# watch_downtime: asks in the background, into the job's file `answers`: milliseconds since the epoch, name, up or down.
watch_downtime() {
  local watched
  watched=$(watched_services)
  [[ -n $watched ]] || return 0
  : >"$SLIPWAY_JOB_DIR/watching"
  {
    set +e
    trap - ERR EXIT
    while [[ -e $SLIPWAY_JOB_DIR/watching ]]; do
      ask_services "$watched"
      sleep 0.4
    done
  } >>"$SLIPWAY_JOB_DIR/answers" 2>/dev/null &
  DOWNTIME_WATCH=$!
}

# end_downtime_watch: asks once more, so that what came up a moment ago is seen.
end_downtime_watch() {
  [[ -n $DOWNTIME_WATCH ]] || return 0
  rm -f -- "$SLIPWAY_JOB_DIR/watching"
  wait "$DOWNTIME_WATCH" 2>/dev/null || true
  DOWNTIME_WATCH=''
  ask_services "$(watched_services)" >>"$SLIPWAY_JOB_DIR/answers" 2>/dev/null || true
}

# gone_now USERS: of the watched services those that are about to be stopped (lines id|container|service) don't answer from now on.
gone_now() {
  local name container _
  while IFS=$'\t' read -r name container _; do
    if [[ $'\n'$1 =~ $'\n'[^|$'\n']*"|$container|" ]]; then
      printf '%s %s down\n' "$(date +%s%3N)" "$name" >>"$SLIPWAY_JOB_DIR/answers"
    fi
  done < <(watched_services)
}

# watched_services: lines of SLIPWAY_SERVICES of those with a port that answered well before.
watched_services() {
  local name container port path status before
  before=$(fact http_before)
  while IFS=$'\t' read -r name container port path; do
    [[ -n $port && $port != - ]] || continue
    status=$(awk -v n="$name" '$1 == "service" && $2 == n { print $3; exit }' <<<"$before")
    if well_status "$status"; then printf '%s\t%s\t%s\t%s\n' "$name" "$container" "$port" "$path"; fi
  done < <(declared_services)
}

well_status() { [[ $1 == open || $1 == [23]?? ]]; }

# ask_services LINES: all of them side by side.
ask_services() {
  local name container port path
  while IFS=$'\t' read -r name container port path; do
    [[ -n $name ]] || continue
    {
      # Read by http.sh.
      # shellcheck disable=SC2034
      HTTP_SECONDS=2
      if well_status "$(service_http "$container" "$port" "$path")"; then
        printf '%s %s up\n' "$(date +%s%3N)" "$name"
      else
        printf '%s %s down\n' "$(date +%s%3N)" "$name"
      fi
    } &
  done <<<"$1"
  wait
}

# downtime_seconds: of the service that was gone the longest, with one decimal; nothing when nothing was measured.
downtime_seconds() {
  [[ -s $SLIPWAY_JOB_DIR/answers ]] || return 0
  sort -n "$SLIPWAY_JOB_DIR/answers" | awk '
    $3 == "down" && !($2 in since) { since[$2] = $1 }
    $3 == "up" && ($2 in since) { gone[$2] += $1 - since[$2]; delete since[$2] }
    { seen = 1; last = $1 }
    END {
      for (name in since) gone[name] += last - since[name]
      for (name in gone) if (gone[name] > longest) longest = gone[name]
      if (seen) printf "%.1f\n", longest / 1000
    }'
}
