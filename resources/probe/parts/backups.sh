# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The backups of each environment: files (name, bytes, time of the last change), what their descriptions say, and those
# without one that backups/verify-all.sh has found to be another's. Of many the newest BACKUPS_TOLD are told, and the newest verified
# one wherever it is, by a fixed number of processes.
BACKUPS_TOLD=500
# shellcheck source=resources/steps/lib/sidecar.sh
source "${BASH_SOURCE[0]%/*}/../../steps/lib/sidecar.sh"

backups_part() {
  local name backups all='' files marks newest
  while IFS=$'\t' read -r name _ _ _ backups _; do
    [[ -n $name && $backups != - ]] || continue
    if [[ -d $backups && ! (-r $backups && -x $backups) ]]; then
      closed "$backups: the backups of $name"
      continue
    fi
    files=$(backup_files "$backups")
    marks=$(backup_marks "$backups" "$name" <<<"$files")
    newest=$(name=$name awk -F '\t' '$3 == "true" && ($5 == "" || $5 == ENVIRON["name"]) && $2 > best { best = $2; file = $1 } END { print file }' <<<"$marks")
    # With the newest verified one, where that is not among them.
    json_list "$(newest=$newest awk -F '\t' -v most="$BACKUPS_TOLD" 'NR <= most || $1 == ENVIRON["newest"]' <<<"$files")"
    all+="${all:+,}$(quoted "$name"):{\"files\":$REPLY"
    json_list "$marks"
    all+=",\"descriptions\":$REPLY"
    # shellcheck disable=SC2154 # state: the probe's
    json_list "$(foreign_files "$state/verified/$name")"
    all+=",\"foreign\":$REPLY"
    if [[ -r $state/drilled/$name ]]; then
      # A set is a line for each file of it; more than the last drills nobody asks about.
      json_list "$(tail -n 100 -- "$state/drilled/$name" 2>/dev/null || true)"
      all+=",\"drilled\":$REPLY"
    fi
    first_line "$state/scheduled/last/$name"
    if [[ -n $REPLY ]]; then all+=",\"scheduled\":$(quoted "$REPLY")"; fi
    if [[ -f $state/scheduled/drills/environments/$name/job.env ]]; then
      # Since when the schedule drills it, by which line, and what became of the last time.
      first_line "$state/scheduled/drills/line"
      if [[ -n $REPLY ]]; then all+=",\"drills\":$(quoted "$REPLY")"; fi
      first_line "$state/scheduled/drills/last/$name"
      if [[ -n $REPLY ]]; then all+=",\"scheduled_drill\":$(quoted "$REPLY")"; fi
    fi
    all+="}"
    if [[ -n $newest && ! -s $backups/$newest ]]; then closed "$backups/$newest: it is empty"; fi
  done <<<"$SLIPWAY_ENVIRONMENTS"
  answer ",\"backups\":{$all}"
}

# first_line FILE: in REPLY; nothing where it can't be read.
first_line() {
  REPLY=''
  [[ ! -r $1 ]] || IFS= read -r REPLY <"$1" || true
}

# foreign_files FINDINGS: lines as of files, for those that were found to be another's. Versions before this one called
# the dump of another database damaged.
foreign_files() {
  awk -F '\t' '
    $4 == "hashed" { next }
    { found[$7] = $7 FS $1 FS $2; foreign[$7] = $4 == "foreign" || $6 ~ /^it is a dump of another database/ }
    END { for (n in found) if (foreign[n]) print found[n] }' "$1" 2>/dev/null | sort -r | sed -n 1,500p || true
}

# backup_files FOLDER: lines name TAB bytes TAB time of each backup, the one changed last first.
backup_files() {
  { find "$1/" -maxdepth 1 -type f -name '*.sql.gz' ! -name '.*' ! -name '*[[:cntrl:]]*' -printf '%f\t%s\t%T@\n' 2>/dev/null || true; } |
    sort -t $'\t' -k 3,3rn -k 1,1r
}

# backup_marks FOLDER ENVIRONMENT <FILES: lines name, taken_at, verified, sha256, environment, project, problem,
# database, set, set_main, set_size of the descriptions beside them, texts as they stand in JSON: of the first
# BACKUPS_TOLD, and on until one of the environment's own is verified.
backup_marks() {
  FOLDER=$1 NAME=$2 awk -F '\t' -v most="$BACKUPS_TOLD" "$SIDECAR_AWK"'
    NR > most && verified { exit }
    $1 != "" {
      if (!sidecar(ENVIRON["FOLDER"] "/" $1 ".json")) next
      if (SAID["verified"] == "true" && (SAID["environment"] == "" || SAID["environment"] == ENVIRON["NAME"])) verified = 1
      said = $1
      n = split("taken_at verified sha256 environment project problem database set set_main set_size", field, " ")
      for (i = 1; i <= n; i++) {
        value = SAID[field[i]]
        gsub(/[\001-\037]/, " ", value)
        said = said "\t" value
      }
      print said
    }'
}
