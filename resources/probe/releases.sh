#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The releases that an environment keeps, and which backup holds the data of which: prints 0x1E and
#   {"current":ID,"releases":[release.json, with "bad":null or {"at","by","reason"} and "images":bool ...],
#    "ran":[{"at","release","what","backup","files","taken_at"}, ...],
#    "backups":[{"id","taken_at","release","verified","set_main","set_files"}, ...]}
# "ran" is what jobs have run of which release, oldest first, and the backup from before that, as long as it is there (see
# steps/lib/ran.sh); "backups" the newest verified one of each of these releases; of a set the backup is the file of the
# environment's own database.
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_ENVIRONMENT and SLIPWAY_BACKUPS (may be empty). Changes nothing.
# The client puts steps/lib/json.sh in front of it; by hand it is found beside it.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/steps/lib/sidecar.sh
source "${BASH_SOURCE[0]%/*}/../steps/lib/sidecar.sh"
if ! declare -F json_string >/dev/null; then
  # shellcheck source=resources/steps/lib/json.sh
  source "${BASH_SOURCE[0]%/*}/../steps/lib/json.sh"
fi
releases=$state/releases/$SLIPWAY_ENVIRONMENT

# bad_mark FILE: who marked the release as bad, as JSON, in REPLY.
bad_mark() {
  local key value at='' by='' reason=''
  while IFS='=' read -r key value; do
    case $key in at) at=$value ;; by) by=$value ;; reason) reason=$value ;; esac
  done <"$1"
  json_string "$at" && at=$REPLY
  json_string "$by" && by=$REPLY
  json_string "$reason" && reason=$REPLY
  REPLY="{\"at\":$at,\"by\":$by,\"reason\":$reason}"
}

# unread WHAT: a record that is there and tells nothing must not count as none: a backup that it refers to would be let go.
unread() {
  no "$1 of $SLIPWAY_ENVIRONMENT is there and can't be read by $(id -un), so it is not known which releases are kept; nothing was changed. Look at its owner, its rights and its text."
}
if unreadable "$releases"; then unread "The folder $releases"; fi
for file in "$releases"/{current,ran} "$releases"/*/bad; do
  if [[ -e $file && ! (-f $file && -r $file) ]]; then unread "The record $file"; fi
done
for folder in "$releases"/*/; do
  if [[ -d $folder && ! -x $folder ]]; then unread "The release $folder"; fi
done

json_string "$(cat "$releases/current" 2>/dev/null || true)"
printf '\036{"current":%s,"releases":[' "$REPLY"
separator='' kept=' '
for file in "$releases"/*/release.json; do
  [[ -e $file || -L $file ]] || continue
  folder=${file%/*}
  [[ -f $file && -r $file ]] || unread "The record $file"
  text=$(<"$file")
  [[ $text == \{*\} ]] || unread "The record $file"
  REPLY=null
  if [[ -r $folder/bad ]]; then bad_mark "$folder/bad"; fi
  images=false
  if [[ -s $folder/images ]]; then images=true; fi
  printf '%s%s,"bad":%s,"has_images":%s}' "$separator" "${text%\}}" "$REPLY" "$images"
  separator=,
  kept+=${folder##*/}' '
done
printf '],"ran":['
separator=''
if [[ -r $releases/ran ]]; then
  while IFS=$'\t' read -r at _ release _ what files backup taken; do
    if [[ ! $files =~ ^[0-9]{1,9}$ ]]; then continue; fi
    if [[ $backup == - || ! -f ${SLIPWAY_BACKUPS:-/nonexistent}/$backup ]]; then backup=''; fi
    json_string "$at" && at=$REPLY
    json_string "$release" && release=$REPLY
    json_string "$what" && what=$REPLY
    json_string "$backup" && backup=$REPLY
    json_string "$taken" && taken=$REPLY
    printf '%s{"at":%s,"release":%s,"what":%s,"backup":%s,"files":%s,"taken_at":%s}' "$separator" "$at" "$release" "$what" "$backup" "$((10#$files))" "$taken"
    separator=,
  done <"$releases/ran"
fi
printf '],"backups":['
# In a fixed number of processes, and no more lines than there are releases, however many backups there are.
{ find "${SLIPWAY_BACKUPS:-/nonexistent}/" -maxdepth 1 -type f -name '*.sql.gz*' ! -name '*[[:cntrl:]]*' -printf '%f\n' 2>/dev/null || true; } |
  sort | FOLDER=${SLIPWAY_BACKUPS:-} KEPT=$kept awk "$SIDECAR_AWK"'
    function string(value) {
      gsub(/\\/, "&&", value)
      gsub(/"/, "\\\\&", value)
      gsub(/[\001-\037\177]/, " ", value)
      return "\"" value "\""
    }
    /\.sql\.gz$/ { there[$0] = 1; next }
    # A description comes behind its backup.
    /\.json$/ && (backup = substr($0, 1, length($0) - 5)) in there {
      if (!sidecar(ENVIRON["FOLDER"] "/" $0) || SAID["verified"] != "true") next
      if (sidecar_text("environment") != "" && sidecar_text("environment") != ENVIRON["SLIPWAY_ENVIRONMENT"]) next
      release = sidecar_text("release")
      if (release == "" || !index(ENVIRON["KEPT"], " " release " ") || sidecar_text("taken_at") <= at[release]) next
      at[release] = sidecar_text("taken_at"); newest[release] = backup
      main[release] = sidecar_text("set_main"); files[release] = sidecar_text("set_size")
    }
    END {
      for (release in newest) {
        printf "%s{\"id\":%s,\"taken_at\":%s,\"release\":%s,\"verified\":true,\"set_main\":%s,\"set_files\":%d}", separator, string(newest[release]), \
          string(at[release]), string(release), string(main[release]), files[release]
        separator = ","
      }
    }' | json_bytes
printf ']}\n'
