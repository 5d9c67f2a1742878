# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The backups of each environment: files (name, bytes, time of the last change) and what their descriptions say.

backups_part() {
  local name backups all='' files marks newest
  while IFS=$'\t' read -r name _ _ _ backups _; do
    [[ -n $name && $backups != - ]] || continue
    if [[ -d $backups && ! (-r $backups && -x $backups) ]]; then
      closed "$backups: the backups of $name"
      continue
    fi
    files=$(find "$backups/" -maxdepth 1 -type f -name '*.sql.gz' ! -name '.*' -printf '%f\t%s\t%T@\n' 2>/dev/null | sort -r | head -n 500 || true)
    marks=$(backup_marks "$backups")
    json_list "$files"
    all+="${all:+,}$(quoted "$name"):{\"files\":$REPLY"
    json_list "$marks"
    all+=",\"descriptions\":$REPLY"
    newest=$(awk -F '\t' '$3 == "true" && $2 > best { best = $2; file = $1 } END { print file }' <<<"$marks")
    if [[ -n $newest && ! -s $backups/$newest ]]; then closed "$backups/$newest: it is empty"; fi
    all+="}"
  done <<<"$SLIPWAY_ENVIRONMENTS"
  answer ",\"backups\":{$all}"
}

# backup_marks FOLDER: a line for each description beside a file: name, taken_at, verified, sha256.
backup_marks() {
  find "$1/" -maxdepth 1 -type f -name '*.sql.gz.json' ! -name '.*' -print0 2>/dev/null |
    xargs -0 -r grep -HoasE '"(taken_at|verified|sha256)" ?: ?("[^"]*"|true|false)' -- /dev/null 2>/dev/null |
    awk '
      {
        at = match($0, /\.sql\.gz\.json:"/)
        if (!at) next
        file = substr($0, 1, at + 6)
        sub(/^.*\//, "", file)
        rest = substr($0, at + 13)
        key = rest; sub(/^"/, "", key); sub(/".*/, "", key)
        value = rest; sub(/^[^:]*: ?"?/, "", value); sub(/"$/, "", value)
        # The first of a name is the file'"'"'s own; what is nested comes after it.
        if (!((file, key) in seen)) { seen[file, key] = value; if (!(file in known)) { known[file] = 1; order[++n] = file } }
      }
      END { for (i = 1; i <= n; i++) { f = order[i]; print f "\t" seen[f, "taken_at"] "\t" seen[f, "verified"] "\t" seen[f, "sha256"] } }' || true
}
