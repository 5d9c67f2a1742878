# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the message of a job that succeeded adds to its own sentence. Sourced after base.sh, containers.sh and ran.sh.

# ran_once_sentence: the services that have done their work in this job and ended (migrations, say).
ran_once_sentence() {
  local service names=''
  look_at_containers
  while IFS= read -r service; do
    if grep -qxF -- "service $service" <<<"$(fact ran)"; then names+="${names:+, }$service"; fi
  done <<<"$(awk -F'|' '$4 == "exited" && $10 == 0 && ($8 == "no" || $8 == "" || $8 == "on-failure") { print $1 }' <<<"$CONTAINERS" | sort -u)"
  if [[ -n $names ]]; then printf ' %s ran once, with the image of this release, and may have changed data.' "$names"; fi
}

# unhealthy_sentence: what was not waited for, since it was unhealthy before, and is so still.
unhealthy_sentence() {
  local still
  still=$(fact unhealthy_still)
  if [[ -n $still ]]; then printf ' Healthy but for %s, unhealthy before this job and still.' "${still//$'\n'/, }"; fi
}
