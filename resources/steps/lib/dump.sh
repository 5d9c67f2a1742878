# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Taking dumps, and giving those of one set their names. Sourced after base.sh and text.sh; take_dump after psql.sh.
# shellcheck source-path=SCRIPTDIR source=sidecar.sh
source "${BASH_SOURCE[0]%/*}/sidecar.sh"

# newest_sidecar FOLDER [FILE_DATABASE [RELEASE]]: the sidecar of the newest verified backup of this environment, of that
# database alone where its name in files is given (and while that release was the live one); nothing when there is none. A
# fixed number of processes, for there may be thousands.
newest_sidecar() {
  local name='*' day='[0-9][0-9][0-9][0-9]'
  if [[ -n ${2:-} ]]; then name="${2}_$day${day}_*"; fi
  { find "$1/." -maxdepth 1 -type f \( -name "$name.sql.gz" -o -name "$name.sql.gz.json" \) -printf '%f\n' 2>/dev/null || true; } |
    FOLDER=$1 RELEASE=${3:-} LC_ALL=C awk "$SIDECAR_AWK"'
      /\.json$/ { sidecars[$0] = 1; next }
      { there[$0] = 1 }
      function others(name) { return sidecar_text(name) != "" && sidecar_text(name) != ENVIRON["SLIPWAY_" toupper(name)] }
      END {
        for (name in sidecars) {
          path = ENVIRON["FOLDER"] "/" name
          if (!(substr(name, 1, length(name) - 5) in there) || !sidecar(path) || SAID["verified"] != "true") continue
          if (others("environment") || others("project")) continue
          if (ENVIRON["RELEASE"] != "" && sidecar_text("release") != ENVIRON["RELEASE"]) continue
          if (SAID["taken_at"] > best) { best = SAID["taken_at"]; newest = path }
        }
        print newest
      }'
}

# backup_in_words SIDECAR: what sentences call the backup: the file of the environment's own database, where it is a set.
backup_in_words() {
  local main files
  main=$(sidecar_field "$1" set_main)
  files=$(sidecar_field "$1" set_size)
  if [[ -n $main && $files =~ ^[0-9]+$ ]] && ((files > 1)); then
    printf '%s (a set of %s files)\n' "$main" "$files"
  else
    main=${1##*/}
    printf '%s\n' "${main%.json}"
  fi
}

# set_bytes SIDECAR: the bytes of all dumps of its set, as far as they lie beside it.
set_bytes() {
  local files file size sum=0
  files=$(sidecar_files "$1") || files=''
  while IFS= read -r file; do
    [[ -n $file ]] || continue
    size=$(stat -c %s -- "${1%/*}/$file" 2>/dev/null) || size=0
    sum=$((sum + size))
  done <<<"$files"
  printf '%s' "$sum"
}

# take_dump PARTIAL SNAPSHOT BEFORE EXPECTED: pg_dump of the database DB_NAME through gzip into the file PARTIAL, with
# progress in bytes: BEFORE were written already, EXPECTED will be in all (-1: unknown). Returns 1 with the reason in
# DUMP_REASON.
take_dump() {
  local writer stages size free
  stages=$SLIPWAY_JOB_DIR/dump.stages
  DUMP_REASON=''
  rm -f -- "$stages"
  {
    set +e
    trap - ERR
    db_run pg_dump --format=plain --no-password --lock-wait-timeout=120000 --snapshot="$2" </dev/null \
      2>"$SLIPWAY_JOB_DIR/dump.errors" | gzip >"$1" 2>"$SLIPWAY_JOB_DIR/gzip.errors"
    printf '%s\n' "${PIPESTATUS[*]}" >"$stages"
  } &
  writer=$!
  while kill -0 "$writer" 2>/dev/null; do
    size=$(stat -c %s -- "$1" 2>/dev/null || printf 0)
    size=$((size + $3))
    progress "$size" "$((size > $4 ? -1 : $4))" bytes
    sleep 0.3
  done
  wait "$writer" || true
  free=$(free_bytes "$(dirname -- "$1")")
  read -r size writer <"$stages" || { size='' writer=''; }
  if [[ $size == 0 && $writer == 0 ]]; then
    if sync -- "$1"; then return 0; fi
    DUMP_REASON="the dump could not be flushed to the disk"
  elif [[ -n $writer && $writer != 0 ]] || ((free < 65536)); then
    DUMP_REASON="the disk is full where backups are kept ($(human "$free") free at $(dirname -- "$1"))"
  else
    DUMP_REASON=$(grep -v '^$' "$SLIPWAY_JOB_DIR/dump.errors" | sed -n 1,2p | tr '\n' ' ' || true)
    DUMP_REASON="pg_dump failed: ${DUMP_REASON:-it ended with status ${size:-unknown}}"
  fi
  return 1
}

# publish_set NAMES PARTIALS FIELDS: gives the dumps PARTIALS of one set their final names, which nobody else has, and
# their sidecars, which are there before any of the names is; all of them, or none and 1. The three are names of arrays:
# what the databases are called in files, the dumps, and for each the JSON members of its sidecar. SET_MEMBERS are those
# that all of them have of the set, SET_LEFT_OUT the list of what is in none of them. What says whose set it is stands
# before the description of the database, which has members of the same names below its first level: versions that take
# the first of a name read it right. Sets PUBLISHED.
publish_set() {
  local -n publish_names=$1 publish_partials=$2 publish_fields=$3
  local folder stamp suffix='' n=1 i list
  folder=$(dirname -- "${publish_partials[0]}")
  stamp=$(date +%Y%m%d_%H%M%S)
  while :; do
    PUBLISHED=() list=''
    for i in "${!publish_names[@]}"; do
      PUBLISHED[i]=${publish_names[i]}_$stamp$suffix.sql.gz
      list+="${list:+,}$(json "${PUBLISHED[i]}")"
    done
    for i in "${!publish_names[@]}"; do
      printf '{"id":%s,"set":%s,"set_main":%s,"set_size":%s,"set_files":[%s]%s,%s,"left_out":%s}\n' "$(json "${PUBLISHED[i]}")" \
        "$(json "$SLIPWAY_JOB")" "$(json "${PUBLISHED[0]}")" "${#publish_names[@]}" "$list" "${SET_MEMBERS:-}" "${publish_fields[i]}" \
        "${SET_LEFT_OUT:-[]}" >"${publish_partials[i]}.json"
      sync -- "${publish_partials[i]}.json"
    done
    if take_names "$folder"; then break; fi
    ((++n <= 50)) || return 1
    suffix=_$n
  done
  rm -f -- "${publish_partials[@]}" "${publish_partials[@]/%/.json}"
  sync -- "$folder"
}

# take_names FOLDER: for publish_set: every sidecar's name, then every dump's; what was taken is given back where one
# of them is somebody else's.
take_names() {
  local i k end taken=() given=()
  for end in .json ''; do
    for i in "${!PUBLISHED[@]}"; do
      if [[ (-z $end || ! -e $1/${PUBLISHED[i]}) ]] && take_name "${publish_partials[i]}$end" "$1/${PUBLISHED[i]}$end"; then
        taken+=("$1/${PUBLISHED[i]}$end") given+=("${publish_partials[i]}$end")
        continue
      fi
      for k in "${!taken[@]}"; do
        # Where there are no hard links the name was moved, not shared.
        if [[ -e ${given[k]} ]]; then rm -f -- "${taken[k]}"; else mv -nT -- "${taken[k]}" "${given[k]}"; fi
      done
      return 1
    done
  done
}

# take_name FROM TO: TO becomes FROM's file only if nothing has that name.
take_name() {
  if ln -T -- "$1" "$2" 2>/dev/null; then return 0; fi
  [[ ! -e $2 ]] || return 1
  mv -nT -- "$1" "$2" && [[ ! -e $1 ]]
}
