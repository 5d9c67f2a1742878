# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which env files a compose file names (env_file, label_file), and the one that compose takes its variables from. Neither generation tells: what
# `config` prints has taken them in. So the text is read, and rather a word too many is taken for a path: it only counts
# where a file of that name would be deleted.
# Sourced after compose.sh.

# env_files TREE: lines "ro TAB absolute path" of what the compose files of TREE name, as it will be in the environment's
# directory; the YAML files that they extend or include, too. What TREE lacks is read where it lies now.
env_files() {
  local tree=$1 project variables logical physical folder word file i=0
  local -a queue=()
  local -A queued=()
  project=$(dirname -- "$SLIPWAY_DIRECTORY/$SLIPWAY_COMPOSE_FILE")
  variables=$SLIPWAY_DIRECTORY/$(compose_env_file)
  while IFS= read -r file; do queue+=("$(realpath -ms -- "$SLIPWAY_DIRECTORY/$file")"); done <<<"$(compose_files)"
  {
    printf '%s\0' "$variables"
    for ((; i < ${#queue[@]} && i < 100; i++)); do
      logical=${queue[i]} physical=${queue[i]}
      if [[ $logical == "$SLIPWAY_DIRECTORY"/* && -f $tree/${logical#"$SLIPWAY_DIRECTORY/"} ]]; then physical=$tree/${logical#"$SLIPWAY_DIRECTORY/"}; fi
      [[ -f $physical && -r $physical ]] || continue
      folder=${logical%/*}
      while IFS= read -r word; do
        while IFS= read -r word; do
          if [[ $word == /* ]]; then printf '%s\0' "$word"; elif [[ -n $word ]]; then printf '%s\0' "$project/$word" "$folder/$word"; fi
        done <<<"$(env_file_values "$word" "$variables")"
      done <<<"$(env_file_words <"$physical")"
      while IFS= read -r word; do
        for file in "$folder/$word" "$project/$word"; do
          if [[ $word == /* ]]; then file=$word; fi
          file=$(realpath -ms -- "$file")
          if [[ -z $word || -n ${queued["$file"]+x} ]]; then continue; fi
          queued["$file"]=1
          queue+=("$file")
        done
      done <<<"$(grep -aoE "[^][{}\"', ]+\\.ya?ml" -- "$physical" || true)"
    done
  } | xargs -0 -r realpath -ms -- | LC_ALL=C sort -u | while IFS= read -r file; do
    if [[ ! -d $file ]]; then printf 'ro\t%s\n' "$file"; fi
  done
}

# env_file_words <YAML: the words that follow an env_file, one a line, those behind an alias too. Block and flow form.
env_file_words() {
  awk '
    function word(text) {
      gsub(/\001/, "{", text); gsub(/\002/, "}", text)
      if (text ~ /^\*./) alias[substr(text, 2)] = 1
      else if (text != "" && text != "-" && text !~ /^&|:$/) print text
    }
    # A quoted text is one word; braces that belong to a variable are none of the flow form.
    function words(text,   rest, c, one, quote) {
      while (match(text, /\$\{[^{}]*\}/))
        text = substr(text, 1, RSTART) "\001" substr(text, RSTART + 2, RLENGTH - 3) "\002" substr(text, RSTART + RLENGTH)
      sub(/(^|[ \t])#.*$/, "", text)
      rest = text
      sub(/^[ \t]*(-[ \t]+)?(path[ \t]*:[ \t]*)?/, "", rest)
      sub(/[ \t]+$/, "", rest)
      if (rest ~ /[ \t]/ && rest !~ /[][{}"\047,]/) word(rest)
      one = quote = ""
      for (rest = text; rest != ""; rest = substr(rest, 2)) {
        c = substr(rest, 1, 1)
        if (quote != "") { if (c == quote) { word(one); one = quote = "" } else one = one c }
        else if (one == "" && (c == "\"" || c == "\047")) quote = c
        else if (index(" \t[]{},", c)) { word(one); one = "" }
        else one = one c
      }
      word(one)
    }
    # What follows on the line after `from`, and the lines that belong to it.
    function block(n, from,   depth, d, j) {
      words(substr(line[n], from))
      match(line[n], /^[ -]*/)
      depth = RLENGTH
      for (j = n + 1; j <= NR; j++) {
        if (line[j] ~ /^[ \t]*(#|$)/) continue
        match(line[j], /^ */)
        d = RLENGTH
        if (d < depth || (d == depth && substr(line[j], d + 1, 1) != "-")) break
        words(substr(line[j], d + 1))
      }
    }
    { sub(/\r$/, ""); line[NR] = $0 }
    END {
      for (i = 1; i <= NR; i++)
        if (line[i] !~ /^[ \t]*#/ && match(line[i], /(^|[ \t{,"\047-])(env_file|label_file)["\047]?[ \t]*:/)) block(i, RSTART + RLENGTH)
      for (i = 1; i <= NR; i++)
        if (match(line[i], /&[^ \t,\]}]+/) && (substr(line[i], RSTART + 1, RLENGTH - 1) in alias)) block(i, RSTART + RLENGTH)
    }'
}

# env_file_values WORD ENV: the word as it is, and as it becomes with the values of the file ENV, or with the defaults that
# stand in it; a line each.
env_file_values() {
  local word=$1 value default given='' otherwise='' reading='\$\{?([A-Za-z_][A-Za-z0-9_]*)(:?[-?+]([^}]*))?\}?'
  if [[ $word != *\$* ]]; then
    printf '%s\n' "$word"
    return 0
  fi
  while [[ $word =~ $reading ]]; do
    default=''
    if [[ ${BASH_REMATCH[2]} == *-* ]]; then default=${BASH_REMATCH[3]}; fi
    value=$(env_value "${BASH_REMATCH[1]}" "$2")
    given+=${word%%"${BASH_REMATCH[0]}"*}${value:-$default}
    otherwise+=${word%%"${BASH_REMATCH[0]}"*}$default
    word=${word#*"${BASH_REMATCH[0]}"}
  done
  printf '%s\n' "$given$word" "$otherwise$word"
}

# env_value NAME FILE: what an .env file sets it to, without its quotes.
env_value() {
  local line value='' reading='^[[:space:]]*(export[[:space:]]+)?([A-Za-z_][A-Za-z0-9_]*)[[:space:]]*=[[:space:]]*(.*)$'
  [[ -f $2 && -r $2 ]] || return 0
  while IFS= read -r line || [[ -n $line ]]; do
    if [[ ${line%$'\r'} =~ $reading && ${BASH_REMATCH[2]} == "$1" ]]; then value=${BASH_REMATCH[3]}; fi
  done <"$2"
  case $value in
    \"*\"*) value=${value#\"} value=${value%%\"*} ;;
    \'*\'*) value=${value#\'} value=${value%%\'*} ;;
    *) value=${value%%[[:space:]]#*} value=${value%"${value##*[![:space:]]}"} ;;
  esac
  printf '%s\n' "$value"
}
