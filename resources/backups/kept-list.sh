#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything below an environment's directory, for the second copies of what is kept there: which of it that is, the client
# knows. Changes nothing. Prints "0x1E kept NOW" (seconds since the epoch), LF, and compressed the records of
# ../probe/manifest.sh, with two more types: D is a folder that may not be looked into, F a file that may not be read.
# Links are not followed. What could not be looked at for another reason ends it: half a list would pass for all of it.
# Needs:
#   SLIPWAY_DIRECTORY   the tree; may begin with ~/
#   SLIPWAY_SKIP        lines: folders that are not looked into, wherever they lie (backups, the state directory)
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"

directory=${SLIPWAY_DIRECTORY:?}
directory=${directory/#'~/'/"$HOME/"}
if unreadable "$directory"; then no "$(id -un) may not look into $directory on the server; nothing was copied." 6; fi
[[ -d $directory ]] || no "There is no directory $directory on the server; nothing was copied." 6
cd -- "$directory"
here=$(pwd -P)
skip=(-path ./.git -o -path ./.slipway)
while IFS= read -r folder; do
  [[ -n $folder ]] || continue
  folder=${folder/#'~/'/"$HOME/"}
  # One that is not there has nothing to skip.
  folder=$(readlink -f -- "$folder") || continue
  [[ $folder == "$here"/* ]] || continue
  folder=${folder#"$here/"}
  # find takes patterns, and a name may look like one.
  folder=${folder//\\/\\\\}
  folder=${folder//'*'/'\*'}
  folder=${folder//'?'/'\?'}
  folder=${folder//'['/'\['}
  skip+=(-o -path "./$folder")
done <<<"${SLIPWAY_SKIP:-}"

printf '\036kept %s\n' "$(date +%s)"
fields='\t%s\t%T@\t%m\t%P\0%l\0'
exec 3>&1
# That a file vanishes meanwhile is nothing; what find says of it is in C, as the prelude has it.
said=$({ find . -mindepth 1 \( "${skip[@]}" \) -prune \
  -o -type d ! \( -readable -executable \) -printf "D$fields" -prune \
  -o -type f ! -readable -printf "F$fields" \
  -o -printf "%y$fields" | gzip -1 >&3; } 2>&1) || true
said=$(grep -vE ': (Permission denied|No such file or directory)$' <<<"$said" | grep . || true)
[[ -z $said ]] || no "$directory could not be looked at on the server: ${said:0:1000}"
