# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The backups of each environment: files (name, bytes, time of the last change) and what their descriptions say. Of many
# the newest BACKUPS_TOLD are told, and the newest verified one wherever it is, by a fixed number of processes.
BACKUPS_TOLD=500

backups_part() {
  local name backups all='' files marks newest
  while IFS=$'\t' read -r name _ _ _ backups _; do
    [[ -n $name && $backups != - ]] || continue
    if [[ -d $backups && ! (-r $backups && -x $backups) ]]; then
      closed "$backups: the backups of $name"
      continue
    fi
    files=$(backup_files "$backups")
    marks=$(backup_marks "$backups" <<<"$files")
    newest=$(awk -F '\t' '$3 == "true" && $2 > best { best = $2; file = $1 } END { print file }' <<<"$marks")
    # With the newest verified one, where that is not among them.
    json_list "$(newest=$newest awk -F '\t' -v most="$BACKUPS_TOLD" 'NR <= most || $1 == ENVIRON["newest"]' <<<"$files")"
    all+="${all:+,}$(quoted "$name"):{\"files\":$REPLY"
    json_list "$marks"
    all+=",\"descriptions\":$REPLY}"
    if [[ -n $newest && ! -s $backups/$newest ]]; then closed "$backups/$newest: it is empty"; fi
  done <<<"$SLIPWAY_ENVIRONMENTS"
  answer ",\"backups\":{$all}"
}

# backup_files FOLDER: lines name TAB bytes TAB time of each backup, the one changed last first.
backup_files() {
  { find "$1/" -maxdepth 1 -type f -name '*.sql.gz' ! -name '.*' ! -name '*[[:cntrl:]]*' -printf '%f\t%s\t%T@\n' 2>/dev/null || true; } |
    sort -t $'\t' -k 3,3rn -k 1,1r
}

# backup_marks FOLDER <FILES: lines name TAB taken_at TAB verified TAB sha256 of the descriptions beside them: of the first
# BACKUPS_TOLD, and on until one is verified.
backup_marks() {
  FOLDER=$1 awk -F '\t' -v most="$BACKUPS_TOLD" '
    # The first of a name is the file'"'"'s own; what is nested comes after it.
    function field(key,   at, rest) {
      if (!(at = match(text, "\"" key "\" ?: ?(\"[^\"]*\"|true|false)"))) return ""
      rest = substr(text, at, RLENGTH)
      sub(/^"[^"]*" ?: ?"?/, "", rest)
      sub(/"$/, "", rest)
      return rest
    }
    NR > most && verified { exit }
    $1 != "" {
      path = ENVIRON["FOLDER"] "/" $1 ".json"; text = ""
      while ((getline line < path) > 0) text = text line "\n"
      close(path)
      if (text == "") next
      if (field("verified") == "true") verified = 1
      print $1 "\t" field("taken_at") "\t" field("verified") "\t" field("sha256")
    }'
}
