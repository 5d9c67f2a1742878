# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the message of a job that succeeded adds to its own sentence. Sourced after base.sh, containers.sh and ran.sh.

# ran_once_sentence: the services that have done their work in this job and ended (migrations, say); and those that may be
# such and have ended badly, or are at it still.
ran_once_sentence() {
  local service state code once ended='' badly='' still='' seen=' '
  look_at_containers
  once=$(once_containers)
  while IFS='|' read -r service _ state code; do
    if [[ -z $service || $seen == *" $service "* ]] || ! grep -qxF -- "service $service" <<<"$(fact ran)"; then continue; fi
    seen+="$service "
    case $state in
      exited | dead) if ((code == 0)); then ended+="${ended:+, }$service"; else badly+="${badly:+, }$service (status $code)"; fi ;;
      *) still+="${still:+, }$service" ;;
    esac
  done <<<"$once"
  if [[ -n $ended ]]; then printf ' %s ran once, with the image of this release, and may have changed data.' "$ended"; fi
  if [[ -n $badly ]]; then printf ' %s ran with the image of this release, ended badly, and may have changed data.' "$badly"; fi
  if [[ -n $still ]]; then printf ' %s still runs, with the image of this release, and may be changing data.' "$still"; fi
}

# replicas_sentence: the services that have fewer containers than before this job: `up` makes as many as the file says.
replicas_sentence() {
  local service was is names=''
  look_at_containers
  while read -r was service; do
    is=$(cut -d'|' -f1 <<<"$CONTAINERS" | grep -cxF -- "$service" || (($? == 1)))
    if ((is > 0 && was > is)); then names+="${names:+, }$service (from $was to $is)"; fi
  done <<<"$(fact containers_before | cut -d'|' -f1 | sed '/^$/d' | sort | uniq -c)"
  if [[ -n $names ]]; then printf ' Fewer containers than before this job, as the compose file says: %s.' "$names"; fi
}

# unhealthy_sentence: what was not waited for, since it was unhealthy before, and is so still.
unhealthy_sentence() {
  local still
  still=$(fact unhealthy_still)
  if [[ -n $still ]]; then printf ' Healthy but for %s, unhealthy before this job and still.' "${still//$'\n'/, }"; fi
}
