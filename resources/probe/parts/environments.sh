# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The directories of the environments: what is live, who works on it, what of it belongs to the environment.
# shellcheck source=resources/lib/alive.sh
source "${BASH_SOURCE[0]%/*}/../../lib/alive.sh"
: "${state:=}"

# unfinished_jobs: the folders of the jobs that have begun and have no result, in UNFINISHED; there may be thousands of
# others.
unfinished_jobs() {
  local job
  UNFINISHED=()
  for job in "$state"/jobs/*/; do
    job=${job%/}
    [[ ! -d $job/started || -e $job/result.json || -e $job/waiting ]] || UNFINISHED+=("$job")
  done
}

# job_of ENVIRONMENT: who holds the lock, and a job that has no result and no runner any more.
job_of() {
  local job running='' interrupted='' step
  for job in ${UNFINISHED[@]+"${UNFINISHED[@]}"}; do
    grep -qF "\"environment\":\"$1\"" "$job/job.json" 2>/dev/null || continue
    if alive "$job"; then running=$job; else interrupted=${job##*/}; fi
  done
  if [[ -n $running ]]; then
    local key value id='' kind='' by='' since=''
    while IFS='=' read -r key value; do
      case $key in job) id=$value ;; kind) kind=$value ;; by) by=$value ;; since) since=$value ;; esac
    done < <(cat "$state/locks/$1" 2>/dev/null || true)
    step=$(tail -n 1 "$running/begun" 2>/dev/null || true)
    printf ',"lock":{"job":%s' "$(quoted "${id:-${running##*/}}")"
    member kind "$kind"; member by "$by"; member since "$since"; member step "$step"
    printf '}'
  fi
  member interrupted "$interrupted"
}

# manual_lock_of ENVIRONMENT: somebody's own lock, while its time isn't over.
manual_lock_of() {
  local file=$state/locks/$1.manual key value by='' since='' reason='' end=0
  [[ -r $file ]] || return 0
  while IFS='=' read -r key value; do
    case $key in by) by=$value ;; since) since=$value ;; reason) reason=$value ;; until) end=$value ;; esac
  done <"$file"
  [[ $end =~ ^[0-9]{1,12}$ ]] || end=0
  ((10#$end == 0 || $(date +%s) < 10#$end)) || return 0
  printf ',"manual_lock":{"until":%s' "$((10#$end))"
  member by "$by"; member since "$since"; member reason "$reason"
  printf '}'
}

# document FILE: a JSON object from a file, as it is, in REPLY; status 1 when it is cut or no object.
document() {
  REPLY=''
  { IFS= read -r -d '' REPLY <"$1"; } 2>/dev/null || true
  REPLY=${REPLY%$'\n'}
  [[ $REPLY == '{'*'}' ]]
}

env_keys() { # DIRECTORY COMPOSE_FILE ENV_FILE
  local file keys=''
  for file in "$1/.env" "$1/${3:-${2%/*}/.env}"; do
    [[ -e $file ]] || continue
    if [[ -r $file ]]; then
      keys+=$(sed -nE 's/^[[:space:]]*(export[[:space:]]+)?([A-Za-z_][A-Za-z0-9_]*)=.*/\2/p' "$file")$'\n'
    else
      closed "$file"
    fi
  done
  json_list "$keys"
}

# kept_here DIRECTORY: of what the configuration keeps, the paths that are there and hold something.
kept_here() {
  local pattern path kept='' IFS
  while IFS= read -r pattern; do
    pattern=${pattern#/}
    [[ -n $pattern && $pattern != '!'* && $pattern != *'**'* ]] || continue
    # What the pattern matches, whatever blanks are in it.
    IFS=''
    for path in "$1"/${pattern%/}; do
      if [[ -f $path && -s $path ]] || [[ -d $path && -n $(find "$path/" -type f -print -quit 2>/dev/null) ]]; then
        kept+="${path#"$1"/}"$'\n'
      fi
    done
  done <<<"${SLIPWAY_KEEP:-}"
  json_list "$kept"
}

newest_first() { # FILE...; without any, ls would list this folder
  if (($# > 0)); then ls -1t -- "$@" 2>/dev/null || true; fi
}

releases_of() { # ENVIRONMENT; into REPLY, since closed() is to be heard
  local file list='' count=0
  while IFS= read -r file; do
    [[ -n $file ]] || continue
    if document "$file"; then list+=${list:+,}$REPLY; else closed "$file: the record of a release"; fi
    ((++count < 30)) || break
  done <<<"$(newest_first "$state/releases/$1"/*/release.json)"
  REPLY=",\"releases\":[$list]"
}

# compose_settings ENVIRONMENT: sets `profiles` and `env_file` to what is declared of them, empty where nothing is.
compose_settings() {
  local name
  profiles='' env_file=''
  while IFS=$'\t' read -r name profiles env_file; do [[ $name != "$1" ]] || break; done <<<"${SLIPWAY_COMPOSE_SETTINGS:-}"
  profiles=${profiles#-} env_file=${env_file#-}
}

# override_files ENVIRONMENT: its compose files besides the first, one a line.
override_files() {
  local name file
  while IFS=$'\t' read -r name file; do
    if [[ $name == "$1" ]]; then printf '%s\n' "$file"; fi
  done <<<"${SLIPWAY_OVERRIDE_FILES:-}"
}

# all_exist DIRECTORY FILE LINES: FILE and those that the lines name.
all_exist() {
  local file
  while IFS= read -r file; do
    if [[ -n $file && ! -f $1/$file ]]; then return 1; fi
  done <<<"$2"$'\n'"$3"
}

# truth NAME TEST...: one more member of `one`, true or false.
truth() {
  if "${@:2}"; then one+=",\"$1\":true"; else one+=",\"$1\":false"; fi
}

environments_part() {
  local name directory compose project current key value text all='' one
  unfinished_jobs
  while IFS=$'\t' read -r name directory compose project _; do
    [[ -n $name ]] || continue
    one=''
    truth directory_exists test -d "$directory"
    truth directory_writable test -w "$directory"
    truth compose_file_exists all_exist "$directory" "$compose" "$(override_files "$name")"
    json_string "$project"
    one=${one#,},\"project\":$REPLY
    # By their real names: a job writes it without links, the configuration may name it with some.
    value=''
    if [[ -r $directory/.slipway ]]; then
      while IFS='=' read -r key text || [[ -n $key ]]; do
        if [[ $key == state_directory ]]; then value=$text; fi
      done <"$directory/.slipway"
    fi
    if [[ -n $value && $value != "$state" ]]; then value=$(real_path "$value"); fi
    if [[ -n $value ]]; then json_string "$value" && one+=",\"marker\":$REPLY"; fi
    current=''
    { IFS= read -r current <"$state/releases/$name/current"; } 2>/dev/null || true
    value=$state/releases/$name
    if [[ -e $value && ! -x $value ]]; then
      closed "$value: the releases of $name"
    elif [[ -z $current && -e $value/current ]]; then
      closed "$value/current: which release of $name is live"
    fi
    if [[ -n $current ]]; then
      if document "$state/releases/$name/$current/release.json"; then
        one+=",\"release\":$REPLY"
      else
        closed "$state/releases/$name/$current/release.json: the record of the release that is live"
      fi
    fi
    releases_of "$name"
    one+=$REPLY
    json_list "$(cat /dev/null "$state/releases/$name"/*/containers 2>/dev/null || true)"
    one+=",\"known_containers\":$REPLY"
    one+=$(job_of "$name")
    one+=$(manual_lock_of "$name")
    compose_settings "$name"
    env_keys "$directory" "$compose" "$env_file"
    one+=",\"env_keys\":$REPLY"
    kept_here "$directory"
    one+=",\"kept\":$REPLY"
    json_string "$name"
    all+="${all:+,}$REPLY:{$one}"
  done <<<"$SLIPWAY_ENVIRONMENTS"
  text=''
  while IFS= read -r directory; do
    if [[ -n $directory && -e $directory ]]; then text+=$directory$'\n'; fi
  done <<<"${SLIPWAY_OTHER_PATHS:-}"
  json_list "$text"
  answer ",\"environments\":{$all},\"other_paths\":$REPLY"
}
