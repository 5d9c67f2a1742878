# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What of compose's words may leave the server. Compose of either generation quotes what it can't read, and that may be
# a value of a .env file. So only the sentences that are listed here pass, made anew from their safe parts: files, line
# numbers, keys, and names that the YAML files write themselves. What follows a quote never does. Needs nothing else.

# compose_words COMPOSE_FILE ENV_FOLDER [COMPOSE_FILE...]: reads what compose said on stderr, prints what may be told of
# it, each sentence once. These files and the YAML files beside them tell which names are no secrets, and which env files
# services have; those and the ones in ENV_FOLDER are looked through for a `$` (compose v2 takes what follows one for a
# variable, and would name a part of a password).
compose_words() {
  local line said hidden='' dollar='' words_yaml words='' name='[A-Za-z_][A-Za-z0-9_]*' key='[][A-Za-z0-9_.-]+' file
  local reasons='no such file or directory|permission denied|is a directory|not a directory'
  words_yaml=$(
    for file in "$1" "${@:3}"; do cat -- "${file%/*}"/*.y*ml "$file" 2>/dev/null || true; done | tr -d '\000'
  )
  while IFS= read -r line || [[ -n $line ]]; do
    if [[ $line =~ ^time=.*\ msg=\"(.*)\"$ ]]; then line=${BASH_REMATCH[1]//\\\"/\"}; fi
    line=${line#ERROR: } line=${line#WARNING: } line=${line#"${line%%[! ]*}"}
    said=''
    if [[ $line =~ ^The\ \"?($name)\"?\ variable\ is\ not\ set ]]; then
      if words_variable "${BASH_REMATCH[1]}"; then said="The ${BASH_REMATCH[1]} variable is not set."; else dollar+="${BASH_REMATCH[1]} " && continue; fi
    elif [[ $line =~ ^(error\ while\ interpolating\ ($key):\ )?required\ variable\ ($name)\ is\ missing\ a\ value ]]; then
      said=${BASH_REMATCH[2]:+${BASH_REMATCH[2]}: }
      if words_variable "${BASH_REMATCH[3]}"; then said+="required variable ${BASH_REMATCH[3]} is missing a value"; else said+='a required variable is missing a value'; fi
    elif [[ $line =~ ^failed\ to\ read\ ([^:]+):\ ((line\ [0-9]+):\ )?(.*)$ ]]; then
      said="${BASH_REMATCH[1]}: ${BASH_REMATCH[2]}$(words_of_env "${BASH_REMATCH[4]}")"
    elif [[ $line =~ ^(line\ [0-9]+):\ (unterminated\ quoted|unexpected\ character|key\ cannot) ]]; then
      said="an env file, ${BASH_REMATCH[1]}: $(words_of_env "${line#*: }")"
    elif [[ $line =~ ^[Ii]nvalid\ template ]]; then
      said="a .env file: $(words_of_env "$line")"
    elif [[ $line =~ ^Python-dotenv\ could\ not\ parse\ statement\ starting\ at\ line\ ([0-9]+) ]]; then
      said="a .env file, line ${BASH_REMATCH[1]}: it can't be parsed"
    elif [[ $line =~ ^error\ while\ interpolating\ ($key):\ failed\ to\ cast ]]; then
      said="${BASH_REMATCH[1]}: the value of its variable is not of the expected type"
    elif [[ $line =~ ^Error\ while\ attempting\ to\ convert\ ($key)\ to\ appropriate\ type ]]; then
      said="${BASH_REMATCH[1]}: the value of its variable is not of the expected type"
    elif [[ $line =~ ^invalid\ interpolation\ format\ for\ ($key) ]]; then
      said="${BASH_REMATCH[1]%.}: invalid interpolation format"
    elif [[ $line =~ ^Invalid\ interpolation\ format\ for\ \"($key)\"\ option\ in\ (service|volume|network|secret|config)\ \"($key)\" ]]; then
      said="${BASH_REMATCH[2]} ${BASH_REMATCH[3]}, ${BASH_REMATCH[1]}: invalid interpolation format"
    elif [[ $line =~ ^Missing\ mandatory\ value\ for\ \"($key)\"\ option ]]; then
      said="${BASH_REMATCH[1]}: a required variable is missing a value: $(grep -oE '\$\{[A-Za-z_][A-Za-z0-9_]*:?\?' <<<"$line" | tr -cd 'A-Za-z0-9_\n' | paste -sd ' ' || true)"
    elif [[ $line =~ ^validating\ ([^:]+):\ ($key)\ (must\ be\ [a-z, ]+|Additional\ property\ ($key)\ is\ not\ allowed) ]]; then
      said="${BASH_REMATCH[1]}: ${BASH_REMATCH[2]} ${BASH_REMATCH[3]}"
    elif [[ $line =~ ^($key)\ contains\ (.*,\ which\ is\ )?an\ invalid\ type,\ it\ should\ be\ ([a-z, ]+)$ ]]; then
      said="${BASH_REMATCH[1]} contains an invalid type, it should be ${BASH_REMATCH[3]}"
    elif [[ $line =~ ^Unsupported\ config\ option\ for\ ($key):\ \'($key)\' ]] && words_written "${BASH_REMATCH[2]}"; then
      said="Unsupported config option for ${BASH_REMATCH[1]}: ${BASH_REMATCH[2]}"
    elif [[ $line =~ ^The\ Compose\ file\ \'([^\']+)\'\ is\ invalid ]]; then
      said="The Compose file ${BASH_REMATCH[1]} is invalid:"
    elif [[ $line =~ ^(env\ file\ (.+)\ not\ found:|Couldn\'t\ find\ env\ file:\ (.+)$) ]]; then
      said="env file $(words_path "${BASH_REMATCH[2]}${BASH_REMATCH[3]}") not found"
    elif [[ $line =~ ^(open|stat|lstat|read)\ (/[^\"\']+):\ ($reasons)$ ]]; then
      said="$(words_path "${BASH_REMATCH[2]}"): ${BASH_REMATCH[3]}"
    elif [[ $line =~ \[Errno\ [0-9]+\]\ ([A-Z][a-z ]+):\ \'([^\']+)\'$ ]]; then
      said="$(words_path "${BASH_REMATCH[2]}"): ${BASH_REMATCH[1]}"
    elif [[ $line =~ ^build\ path\ (.+)\ either\ does\ not\ exist ]]; then
      said="build path $(words_path "${BASH_REMATCH[1]}") does not exist, or is closed"
    elif [[ $line =~ ^service\ \"($key)\"\ (depends\ on\ undefined\ service|refers\ to\ undefined\ [a-z]+) ]]; then
      said="service ${BASH_REMATCH[1]} ${BASH_REMATCH[2]}"
    elif [[ $line =~ ^Service\ \'($key)\'\ depends\ on\ service\ \'($key)\'\ which\ is\ undefined ]]; then
      said="service ${BASH_REMATCH[1]} depends on undefined service"
    elif [[ $line =~ in\ service\ \"($key)\"\ but\ no\ declaration\ was\ found ]]; then
      said="service ${BASH_REMATCH[1]} refers to undefined volume"
    elif [[ $line =~ ^error\ decoding\ \'($key)\' ]]; then
      said="${BASH_REMATCH[1]}: its value can't be decoded"
    elif [[ $line =~ ^(Invalid\ (hostPort|containerPort|proto|ip\ address)|Volume\ .*\ has\ (incorrect\ format)) ]]; then
      said="a port or a volume has an incorrect format"
    elif [[ $line =~ ^yaml:\ line\ ([0-9]+):\ ([a-z ]+) || $line =~ ^line\ ([0-9]+):\ (mapping\ key|cannot\ unmarshal) ]]; then
      said="yaml: line ${BASH_REMATCH[1]}: ${BASH_REMATCH[2]/%mapping key/a mapping key stands twice}"
    elif [[ $line =~ ^yaml:\ (unknown\ anchor) || $line =~ ^yaml\.[a-z]+\.[A-Za-z]+:\ ((while|found)\ [a-z ]+) ]]; then
      said="yaml: ${BASH_REMATCH[1]% }"
    elif [[ $line =~ ^in\ \"([^\"]+)\",\ line\ ([0-9]+),\ column\ ([0-9]+)$ ]]; then
      said="in ${BASH_REMATCH[1]}, line ${BASH_REMATCH[2]}, column ${BASH_REMATCH[3]}"
    elif [[ $line =~ ^(empty\ compose\ file|Top.level\ object|no\ configuration\ file|Cannot\ connect\ to\ the\ Docker\ daemon) ]]; then
      said=${BASH_REMATCH[1]/#Top?level object/its top level must be a mapping}
    elif [[ $line =~ ^($|yaml:\ unmarshal|decoding\ failed|You\ may\ need\ to\ escape|.*the\ attribute\ \`version\`) ]]; then
      continue
    fi
    if [[ -z $said ]]; then hidden=1; elif [[ $'\n'$words != *$'\n'"$said"$'\n'* ]]; then words+=$said$'\n'; fi
  done
  if [[ -n $dollar ]]; then
    said=''
    while IFS= read -r file; do
      if [[ -r $file && -f $file ]] && words_cut_in "$file" "$dollar"; then said+="${said:+, }$file"; fi
    done <<<"$(words_env_files "$@")"
    if [[ -n $said ]]; then
      words+="A value in $said holds a \$, and compose takes what follows for a variable: put the value into single quotes."$'\n'
    else
      words+="A variable is not set that no YAML file beside the compose file uses; its name may be a part of a value, so it is not told."$'\n'
    fi
  fi
  if [[ -z $words && -n $hidden ]]; then words=$'its words are left out here, since they may hold a secret\n'; fi
  printf '%s' "$words"
}

# words_cut_in FILE NAMES: whether an unquoted value of the file uses one of these names, which stay here.
words_cut_in() {
  local name
  for name in $2; do
    if grep -E "^[^#=']*=[^#']*\\\$" -- "$1" | grep -F -e "\$$name" -e "\${$name" >/dev/null; then return 0; fi
  done
  return 1
}

# words_env_files COMPOSE_FILE ENV_FOLDER [COMPOSE_FILE...]: the files from which variables may come, a path a line, each
# once: those in ENV_FOLDER, and what the YAML files call env_file, which lies to ENV_FOLDER or to the file that says it.
words_env_files() {
  local file path
  {
    printf '%s\n' "$2"/.env "$2"/*.env "$2"/.env.*
    for file in "$1" "${1%/*}"/*.y*ml "${@:3}"; do
      [[ -r $file ]] || continue
      while IFS= read -r path; do
        case $path in
          '' | *'$'*) ;;
          /*) printf '%s\n' "$path" ;;
          *) printf '%s\n' "$2/$path" "${file%/*}/$path" ;;
        esac
      done < <(words_named_env <"$file")
    done
  } | while IFS= read -r path; do realpath -sm -- "$path"; done | awk '!seen[$0]++'
}

# words_named_env: of a YAML file on stdin what stands behind env_file, in a line or below it.
words_named_env() {
  awk '
    function told(text,   n, i, part) {
      n = split(text, part, /[][{},]/)
      for (i = 1; i <= n; i++) {
        sub(/[ \t]#.*$/, "", part[i])
        gsub(/^[ \t]*(-[ \t]+)?(path[ \t]*:[ \t]*)?["\047]?|["\047]?[ \t\r]*$/, "", part[i])
        if (part[i] != "" && part[i] !~ /^(required|format)[ \t]*:/) print part[i]
      }
    }
    /^[ \t]*(#|$)/ { next }
    { match($0, /^[ \t]*/); depth = RLENGTH; item = substr($0, depth + 1) ~ /^-([ \t]|$)/ }
    inside && (depth > indent || (depth == indent && item)) { told($0); next }
    { inside = 0 }
    match($0, /^[ \t]*(-[ \t]+)?["\047]?env_file["\047]?[ \t]*:/) { inside = 1; indent = depth; told(substr($0, RLENGTH + 1)); next }
    match($0, /[{,][ \t]*env_file[ \t]*:[ \t]*/) {
      rest = substr($0, RSTART + RLENGTH)
      if (rest ~ /^\[/) sub(/\].*$/, "", rest); else sub(/[,}].*$/, "", rest)
      told(rest)
    }
  '
}

# words_variable NAME: whether a YAML file itself uses this variable, so that its name is no part of a value.
words_variable() { grep -qE "\\\$\\{?$1([^A-Za-z0-9_]|\$)" <<<"$words_yaml"; }

# words_written TEXT: whether it stands in a YAML file as it is.
words_written() { [[ $words_yaml == *"$1"* ]]; }

# words_path PATH: the path, unless its last part came out of a variable.
words_path() {
  case ${1##*/} in
    .env | *.yml | *.yaml) printf '%s' "$1" ;;
    *) if words_written "${1##*/}"; then printf '%s' "$1"; else printf 'that a variable names'; fi ;;
  esac
}

# words_of_env REASON: why a line of a .env file can't be read, without the line.
words_of_env() {
  local reason="it can't be read"
  case $1 in
    *'in variable name'*) reason='unexpected character in variable name' ;;
    'unterminated quoted value'*) reason='unterminated quoted value' ;;
    'key cannot contain a space'*) reason='key cannot contain a space' ;;
    [Ii]'nvalid template'* | 'required variable'*) reason="a value holds a \$: put the value into single quotes" ;;
    *'permission denied') reason='permission denied' ;;
  esac
  printf '%s (its text is left out here; it may be a secret)' "$reason"
}
