# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# Verifies backups where they lie: those of Slipway against their sidecars, those of other scripts as far as that can
# be done without. Reads files, and asks the database for its tables' names; nothing else is touched. What it finds is
# kept in <state>/verified/<environment>, so that a list need not read the files again; a sidecar that says `verified`
# of a damaged file is corrected. Another's backup is left alone, and its sidecar too. By hand: source
# steps/lib/{json,text,verify,psql,examine}.sh before it.
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_ENVIRONMENT, SLIPWAY_PROJECT (empty: not compared), SLIPWAY_FOLDER,
# SLIPWAY_DATABASE_CONTAINER (may be empty), SLIPWAY_DATABASES and SLIPWAY_EXCLUDE_DATABASES (lines, as slipway.toml says;
# may be empty), SLIPWAY_NAMES (lines; empty: every backup there). Prints, after a line "0x1E verify":
#   N  files, bytes                  what there is to do
#   B  name                          it begins with that one
#   P  bytes                         read so far, of all
#   R  size, mtime, sha256, verified|damaged|foreign|unverified, reason, name
#   M  name                          there is no such backup
#   .                                the end
# Exit status 6: the folder may not be read; nothing was changed.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# A folder that can't be looked into would pass for an empty one.
if unreadable "$SLIPWAY_FOLDER"; then
  no "The folder of backups $SLIPWAY_FOLDER may not be read by $(id -un) on the server; no backup was read, and nothing was changed. Give $(id -un) the right to read it." 6
fi
scratch=$(mktemp -d "${TMPDIR:-/tmp}/slipway-verify.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
export SLIPWAY_JOB_DIR=$scratch # where the parts of the steps keep what they need for a moment
open_state verified
kept=$state/verified/$SLIPWAY_ENVIRONMENT
renice -n 10 -p "$$" >/dev/null 2>&1 || true

done_bytes=0
examine_progress() { printf 'P\t%s\n' "$((done_bytes + $1))"; }

# database_tables: the databases that belong to the environment, its own first, and the tables that they have now, for
# dumps that don't say which database they are of. What can't be asked of one proves nothing of any; the names are known
# all the same, every one of them.
database_tables() {
  local name found
  databases='' tables=$scratch/tables
  : >"$tables"
  [[ -n ${SLIPWAY_DATABASE_CONTAINER:-} ]] || return 0
  [[ $(docker inspect -f '{{.State.Running}}' "$SLIPWAY_DATABASE_CONTAINER" 2>/dev/null || true) == true ]] || return 0
  db_connect "$SLIPWAY_DATABASE_CONTAINER" || return 0
  found=$(db_run psql -XAtqw -c "select datname from pg_catalog.pg_database where datallowconn and datname not in ('template0', 'template1')
    order by datname <> pg_catalog.current_database(), datname" </dev/null 2>/dev/null) || return 0
  while IFS= read -r name; do
    if [[ -n ${SLIPWAY_DATABASES:-} ]]; then
      is_line "$SLIPWAY_DATABASES" "$name" || continue
    elif is_line "${SLIPWAY_EXCLUDE_DATABASES:-}" "$name"; then
      continue
    fi
    databases+=${databases:+$'\n'}$name
  done <<<"$found"
  # None of them is this environment's: the session's own is not, either.
  [[ -n $databases ]] || return 0
  while IFS= read -r name; do
    if ! DB_NAME=$name db_tables 2>/dev/null >>"$tables"; then
      : >"$tables"
      return 0
    fi
  done <<<"$databases"
}
is_line() { [[ $'\n'$1$'\n' == *$'\n'"$2"$'\n'* ]]; }

# correct_sidecar FILE REASON: what the sidecar says of a file must be true, for others trust it. REASON is why the file
# is damaged; empty where it is whole. The sidecar's text is data: the programs here are the same whatever it holds.
correct_sidecar() {
  local sidecar=$1.json new text
  local -a program=(-e 's/"verified" *: *false/"verified":true/')
  [[ -z $2 ]] || program=(-e 's/"verified" *: *true/"verified":false/')
  [[ -s $sidecar ]] || return 0
  text=$(sed "${program[@]}" -e 's/,"problem":"\([^"\\]\|\\.\)*"//' -- "$sidecar") || return 0 # a word of ours
  if [[ -n $2 ]]; then
    json_string "$2"
    text="${text%\}*},\"problem\":$REPLY}"
  fi
  [[ $text != "$(<"$sidecar")" ]] || return 0
  # A name that nobody can foresee, since others may write to the folder too: theirs could be a link to anywhere.
  new=$(mktemp -- "$SLIPWAY_FOLDER/.slipway.XXXXXX" 2>/dev/null) || return 0
  if ! { printf '%s\n' "$text" >"$new" && chmod --reference="$sidecar" -- "$new" && touch -r "$sidecar" -- "$new" &&
    sync -- "$new" && mv -f -- "$new" "$sidecar"; } 2>/dev/null; then
    rm -f -- "$new"
  fi
}

verify_one() {
  local file=$1 name=${1##*/} before size mtime later=''
  printf 'B\t%s\n' "$name"
  before=$(find "$file" -maxdepth 0 -printf '%s\t%T@' 2>/dev/null) || return 0 # removed meanwhile
  size=${before%%$'\t'*} mtime=${before#*$'\t'}
  examine "$file" "$file.json" "$databases" "$tables" "$scratch" "$SLIPWAY_ENVIRONMENT" "${SLIPWAY_PROJECT:-}"
  if [[ $(find "$file" -maxdepth 0 -printf '%s\t%T@' 2>/dev/null) != "$before" ]]; then
    EXAMINE_STATE=unverified EXAMINE_REASON='it was changed while it was read'
  fi
  EXAMINE_REASON=$(tr '\n\t' '  ' <<<"$EXAMINE_REASON" | sed 's/ *$//')
  done_bytes=$((done_bytes + size))
  # The eighth field of a state that clients before it didn't know: they took whatever is not verified for damaged, and
  # pass over a line that has too many fields.
  case $EXAMINE_STATE in foreign | unverified) later=$'\t2' ;; esac
  # Whose it is by its sidecar is read there, for it may be corrected.
  if [[ $EXAMINE_STATE != foreign || ! -s $file.json ]]; then
    append "$kept" "$before"$'\t'"$EXAMINE_SHA256"$'\t'"$EXAMINE_STATE"$'\t'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"$'\t'"$EXAMINE_REASON"$'\t'"$name$later" || true
  fi
  case $EXAMINE_STATE in
    damaged) correct_sidecar "$file" "$EXAMINE_REASON" ;;
    verified) correct_sidecar "$file" '' ;;
  esac
  printf 'R\t%s\t%s\t%s\t%s\t%s\t%s\n' "$size" "$mtime" "$EXAMINE_SHA256" "$EXAMINE_STATE" "$EXAMINE_REASON" "$name"
  printf 'P\t%s\n' "$done_bytes"
}

# tidy: only the last word on each file that is still there, by the rule of whoever reads the list (parseBackupList): a
# mere hash adds the hash, a reading that failed doesn't undo a proof of damage, and what versions before this one called
# damage when their reader was killed is no finding.
tidy() {
  [[ -s $kept ]] || return 0
  find "$SLIPWAY_FOLDER/." -maxdepth 1 -type f -name '*.sql.gz' -printf '%f\n' 2>/dev/null >"$scratch/there" || return 0
  (
    flock -n 9 || exit 0
    awk -F '\t' '
      FILENAME == ARGV[1] { there[$0] = 1; next }
      !($7 in there) || ($4 == "damaged" && $6 ~ /^it could not be decompressed/) { next }
      ($7 in last) && file[$7] == $1 FS $2 && ($4 == "hashed" || ($4 == "unverified" && state[$7] == "damaged")) {
        if (sum[$7] == "") sum[$7] = $3
        next
      }
      { file[$7] = $1 FS $2; sum[$7] = $3; state[$7] = $4; last[$7] = substr($0, length($1 $2 $3) + 4) }
      END { for (n in last) print file[n] FS sum[n] FS last[n] }' \
      "$scratch/there" "$kept" >"$scratch/last" && new=$(mktemp -- "$state/verified/.slipway.XXXXXX") &&
      cat -- "$scratch/last" >"$new" && chmod --reference="$kept" -- "$new" && sync -- "$new" && mv -f -- "$new" "$kept"
  ) 9>>"$kept.lock" || true
}

printf '\036verify\n'
names=() missing=()
if [[ -n ${SLIPWAY_NAMES:-} ]]; then
  while IFS= read -r name; do
    [[ -n $name ]] || continue
    if [[ $name != */* && -f $SLIPWAY_FOLDER/$name ]]; then names+=("$name"); else missing+=("$name"); fi
  done <<<"$SLIPWAY_NAMES"
else
  mapfile -t names < <(find "$SLIPWAY_FOLDER/." -maxdepth 1 -type f -name '*.sql.gz' ! -name '.*' ! -name '*[[:cntrl:]]*' -printf '%f\n' 2>/dev/null | sort -r)
fi
((${#missing[@]} == 0)) || printf 'M\t%s\n' "${missing[@]}"
sizes() { cd -- "$SLIPWAY_FOLDER" && xargs -0 -r stat -c %s --; }
total=$(printf '%s\0' ${names[@]+"${names[@]}"} | (sizes 2>/dev/null || true) | awk '{ s += $1 } END { printf "%.0f", s }')
printf 'N\t%s\t%s\n' "${#names[@]}" "$total"
database_tables
for name in ${names[@]+"${names[@]}"}; do verify_one "$SLIPWAY_FOLDER/$name"; done
tidy
printf '.\n'
