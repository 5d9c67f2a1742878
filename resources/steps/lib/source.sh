# shellcheck shell=bash disable=SC2030,SC2031,SC2034 # in_source gives other values to the same names, on purpose
# SPDX-License-Identifier: GPL-3.0-or-later
# The environment that a promotion takes its tree from: its lock, and whether it runs what it says it runs.
# Sourced after base.sh, text.sh, tree.sh, containers.sh, http.sh and health.sh.

# in_source COMMAND...: with the variables of the source environment in place of the target's.
in_source() (
  SLIPWAY_ENVIRONMENT=$SLIPWAY_FROM_ENVIRONMENT
  SLIPWAY_DIRECTORY=$SLIPWAY_FROM_DIRECTORY
  SLIPWAY_COMPOSE_PROJECT=$SLIPWAY_FROM_COMPOSE_PROJECT
  SLIPWAY_SERVICES=$SLIPWAY_FROM_SERVICES
  SLIPWAY_DATABASE_CONTAINER=${SLIPWAY_FROM_DATABASE_CONTAINER:-}
  "$@"
)

# lock_source: nobody changes the source until free_source. Its lock names this job, so whoever is refused or waits
# there is told who and what. A job that works there now is waited for with SLIPWAY_WAIT=1, else it is a refusal.
lock_source() {
  local file=$SLIPWAY_STATE/locks/$SLIPWAY_FROM_ENVIRONMENT tries=0 said='' sentence pid
  [[ -e $file ]] || : >>"$file"
  exec {SOURCE_LOCK}<>"$file"
  until flock -n "$SOURCE_LOCK"; do
    if ((++tries > 20)); then
      sentence=$(source_holder "$file")
      [[ ${SLIPWAY_WAIT:-} == 1 ]] || refuse_untouched "$sentence" \
        "Promote when that is done (--wait waits for it), or look at it: slipway-cli jobs"
      if [[ $said != "$sentence" ]]; then
        detail "$sentence Waiting for it."
        said=$sentence
      fi
      sleep 0.8
    fi
    sleep 0.1
  done
  read -r pid _ <"$SLIPWAY_JOB_DIR/runner.pid" 2>/dev/null || pid=$$
  printf 'job=%s\nkind=%s\nby=%s\nsince=%s\npid=%s\n' "$SLIPWAY_JOB" "$SLIPWAY_KIND" "${SLIPWAY_BY:-}" "$(utc_now)" \
    "$pid" >"$file"
}

# free_source: what is written into the lock goes first.
free_source() {
  local file=$SLIPWAY_STATE/locks/$SLIPWAY_FROM_ENVIRONMENT
  [[ -n ${SOURCE_LOCK:-} ]] || return 0
  if grep -qxF -- "job=$SLIPWAY_JOB" "$file" 2>/dev/null; then : >"$file"; fi
  exec {SOURCE_LOCK}>&-
  SOURCE_LOCK=''
}

# source_holder FILE: who works on the source, as a sentence.
source_holder() {
  awk -F= -v environment="$SLIPWAY_FROM_ENVIRONMENT" '
    { key = $1; sub(/^[^=]*=/, ""); value[key] = $0 }
    END {
      if (value["job"] == "") print "Something works on " environment " and holds its lock."
      else print environment " is being changed by the " value["kind"] " " value["job"] " of " value["by"] ", since " value["since"] "."
    }' "$1"
}

# unsettled_source: a job on the source that was interrupted and not undone yet. While its lock is held none can run.
unsettled_source() {
  local job
  for job in "$SLIPWAY_STATE"/jobs/*/; do
    job=${job%/}
    [[ -s $job/begun && ! -e $job/result.json && ! -e $job/result.pending && $job != "$SLIPWAY_JOB_DIR" ]] || continue
    if grep -qF "\"environment\":\"$SLIPWAY_FROM_ENVIRONMENT\"" "$job/job.json" 2>/dev/null; then
      printf '%s\n' "${job##*/}"
      return 0
    fi
  done
}

# source_differs TREE RECORDS: what of the source is not its recorded release any more, as a clause; nothing when it
# is that. TREE is the release's snapshot, RECORDS describe the live files.
source_differs() {
  local id name service table kept=$2.kept
  tree_scan "$1" | no_folders >"$kept"
  name=$(LC_ALL=C comm -z -3 <(no_folders <"$2") "$kept" | tr '\n\0' ' \n' | sed -e 's/^\t//' -e 's/^[^ ]* [^ ]* [^ ]* [^ ]* //' -e 's|^\./||' |
    sort -u | awk 'NR <= 3')
  rm -f -- "$kept"
  if [[ -n $name ]]; then
    printf 'its files are others, for instance %s\n' "${name//$'\n'/, }"
    return 0
  fi
  [[ -s ${1%/tree}/images ]] || return 0
  table=$(in_source container_table) || source_unknown
  while IFS='|' read -r service name _ _ _ id _; do
    if [[ -n $service ]] && grep -q "^$service"$'\t' "${1%/tree}/images" && ! grep -qF "$service"$'\t'"$id"$'\t' "${1%/tree}/images"; then
      printf 'the container %s runs another image\n' "$name"
      return 0
    fi
  done <<<"$table"
}

# source_unknown: what can't be looked at is no reason to say that it is as it should be.
source_unknown() {
  fail_untouched "The Docker engine did not answer when the containers of $SLIPWAY_FROM_ENVIRONMENT were looked at." \
    "Look at systemctl status docker on the server, then promote again."
}

# source_ailments: what is not well there, as clauses.
source_ailments() {
  local name container missing=''
  local -a services=()
  CONTAINERS=$(container_table) || source_unknown
  if [[ -n $CONTAINERS ]]; then mapfile -t services <<<"$(cut -d'|' -f1 <<<"$CONTAINERS" | sort -u)"; fi
  if ((${#services[@]} == 0)); then
    printf 'no container of %s exists\n' "$SLIPWAY_COMPOSE_PROJECT"
    return 0
  fi
  while IFS=$'\t' read -r name container _; do
    look_at container "$container" '{{.Id}}'
    if [[ -n $container && -z $ANSWER ]]; then missing+="$container"$'\tdoes not exist\n'; fi
  done < <(declared_services; printf 'database\t%s\t-\t-\n' "${SLIPWAY_DATABASE_CONTAINER:-}")
  {
    ailments "${services[@]}"
    printf '%s' "$missing"
  } | sed -e 's/^!//' -e 's/\t/ /' | awk 'NR <= 5 { printf "%s%s", (NR > 1 ? "; " : ""), $0 } END { if (NR) print "" }'
}
