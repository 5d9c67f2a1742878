# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reading the sidecars of backups (<name>.sql.gz.json): one reader for all that lists, judges, keeps or removes them. Their
# descriptions of the database have members with names of their own below the first level, so a name alone finds nothing.

# SIDECAR_AWK: functions of awk, to stand before a program's own text. None of them starts a process.
#   sidecar(PATH)       reads that file; 1 where it is a JSON object. Then these are known of its first level:
#     SAID[name]        texts as they stand in JSON, numbers, true and false; null is none
#     LIST[name]        left_out and set_files, as they stand in JSON
#     ROW[1..ROWS]      the members of rows: name TAB number, the name as it stands in JSON
#     DIGEST[1..DIGESTS]  likewise of digests
#     NEWEST[name]      the members of newest: a moment, by the name as it stands in JSON
#   sidecar_text(name)  SAID[name] as plain text of one line
# Read by those that source this.
# shellcheck disable=SC2034
SIDECAR_AWK='
  function sidecar(path,   text, line, n, piece, i, s, outside, value, escapes, depth, member, inside) {
    split("", SAID); split("", LIST); split("", ROW); ROWS = 0; split("", DIGEST); DIGESTS = 0; split("", NEWEST)
    text = ""
    while ((getline line < path) > 0) text = text line "\n"
    close(path)
    if (text !~ /^[ \t\r\n]*\{/) return 0
    escapes = index(text, "\\")
    n = split(text, piece, "\"")
    depth = 1; member = ""; inside = ""
    # A text between quotes, and what stands behind it up to the next one.
    for (i = 2; i <= n; i += 2) {
      s = piece[i]
      # A quote that is escaped has cut it.
      if (escapes) while (i < n && match(s, /\\+$/) && RLENGTH % 2) s = s "\"" piece[++i]
      outside = piece[i + 1]
      if (depth == 1) {
        if (member != "") {
          if (!(member in SAID)) SAID[member] = s
          member = ""
        } else if (outside ~ /^[ \t\r\n]*:/) {
          value = outside
          sub(/^[ \t\r\n]*:[ \t\r\n]*/, "", value)
          inside = ""
          if (value == "") member = s
          else if (match(value, /^[-+.A-Za-z0-9]+/)) {
            value = substr(value, 1, RLENGTH)
            if (value != "null" && !(s in SAID)) SAID[s] = value
          } else {
            inside = s
            if (s == "left_out" || s == "set_files") LIST[s] = value
          }
        }
      } else if (inside == "left_out" || inside == "set_files") {
        LIST[inside] = LIST[inside] "\"" s "\"" outside
      } else if ((inside == "rows" || inside == "digests") && depth == 2 && match(outside, /^[ \t\r\n]*:[ \t\r\n]*[0-9]+/)) {
        value = substr(outside, 1, RLENGTH)
        gsub(/[^0-9]/, "", value)
        if (inside == "rows") ROW[++ROWS] = s "\t" value
        else DIGEST[++DIGESTS] = s "\t" value
      } else if (inside == "newest" && depth == 2) {
        if (member != "") { NEWEST[member] = s; member = "" }
        else if (outside ~ /^[ \t\r\n]*:[ \t\r\n]*$/) member = s
      }
      if (outside ~ /[][{}]/) depth += gsub(/[[{]/, "", outside) - gsub(/[]}]/, "", outside)
    }
    # What follows the list itself.
    for (s in LIST) sub(/[^]]*$/, "", LIST[s])
    return 1
  }
  function sidecar_text(name,   value) {
    if (!(name in SAID)) return ""
    value = SAID[name]
    if (index(value, "\\")) {
      gsub(/\\\\/, "\001", value)
      gsub(/\\"/, "\"", value)
      gsub(/\\[nrtbf]/, " ", value)
      gsub(/\\\//, "/", value)
      gsub(/\001/, "\\", value)
    }
    if (value ~ /[\001-\037]/) gsub(/[\001-\037]/, " ", value)
    return value
  }
'

# sidecar_field FILE NAME: a text, number, true or false of its first level, as plain text; nothing where it has none, and
# status 1 where the file can't be read.
sidecar_field() {
  [[ -r $1 ]] || return 1
  FILE=$1 NAME=$2 LC_ALL=C awk "$SIDECAR_AWK"'BEGIN { if (sidecar(ENVIRON["FILE"]) && ENVIRON["NAME"] in SAID) print sidecar_text(ENVIRON["NAME"]) }'
}

# sidecar_files FILE: the names of the dumps of its set, a line each; its own where it doesn't tell.
sidecar_files() {
  [[ -r $1 ]] || return 1
  FILE=$1 LC_ALL=C awk "$SIDECAR_AWK"'BEGIN {
    path = ENVIRON["FILE"]
    sub(/^.*\//, "", path)
    sub(/\.json$/, "", path)
    if (!sidecar(ENVIRON["FILE"]) || (n = split(LIST["set_files"], name, "\"")) < 3) { print path; exit }
    for (i = 2; i < n; i += 2) if (name[i] !~ /[\/\\]/) print name[i]
  }'
}
