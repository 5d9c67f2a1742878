#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One look at a server: prints one JSON document with what is really there, after a byte 0x1E, so that what a login
# shell says first does no harm. Changes nothing. What may not be read is said in `unreadable`, not guessed. Values of
# environment variables never leave: of .env files only the keys are told.
#
# Needs (tab-separated fields, a line each):
#   SLIPWAY_STATE           state directory, may begin with ~/
#   SLIPWAY_ENVIRONMENTS    name, directory, compose file, compose project, backups, database container (- : none)
#   SLIPWAY_CONTAINERS      names of the declared containers
#   SLIPWAY_TLS_DOMAINS     domains whose certificate is asked for on the loopback
# By hand: export these and run it with steps/lib/json.sh beside it, or put that file's text in front.
set -Eeuo pipefail
export LC_ALL=C
if ! declare -F json_string >/dev/null; then
  # shellcheck source=resources/steps/lib/json.sh
  source "${BASH_SOURCE[0]%/*}/../steps/lib/json.sh"
fi

real_path() { readlink -f -- "$1" 2>/dev/null || printf '%s\n' "$1"; }
state=$(real_path "${SLIPWAY_STATE/#\~\//$HOME/}")
unreadable=''
now() { date -u +%Y-%m-%dT%H:%M:%SZ; }
quoted() { json_string "$1"; printf '%s' "$REPLY"; }
# member NAME TEXT: ,"NAME":"TEXT"
member() { json_string "$2"; printf ',"%s":%s' "$1" "$REPLY"; }
present() { command -v "$1" >/dev/null 2>&1; }

tools() {
  local tool missing=''
  for tool in awk docker find flock grep gzip sed setsid sha256sum tar; do
    present "$tool" || missing+=$tool$'\n'
  done
  json_list "$missing"
  printf ',"missing_tools":%s' "$REPLY"
  local version='' problem=''
  if ! present docker; then
    problem='docker is not installed'
  elif ! version=$(docker version --format '{{.Server.Version}}' 2>&1); then
    problem=$version version=''
  fi
  printf ',"docker":{"version":%s,"problem":%s}' "$(quoted "$version")" "$(quoted "$problem")"
  printf ',"compose":{"v1":%s,"v2":%s}' "$(quoted "$(docker-compose version --short 2>/dev/null || true)")" \
    "$(quoted "$(docker compose version --short 2>/dev/null || true)")"
}

containers() {
  local projects=' ' names=' ' name project ids='' id rest
  while IFS=$'\t' read -r name _ _ project rest; do [[ -n $name ]] && projects+="$project "; done <<<"$SLIPWAY_ENVIRONMENTS"
  while IFS= read -r name; do [[ -n $name ]] && names+="$name "; done <<<"${SLIPWAY_CONTAINERS:-}"
  while IFS=$'\t' read -r id name project; do
    [[ -n $id ]] || continue
    if [[ $names == *" $name "* || (-n $project && $projects == *" $project "*) ]]; then ids+="$id "; fi
  done < <(docker ps -a --no-trunc --format '{{.ID}}\t{{.Names}}\t{{.Label "com.docker.compose.project"}}' 2>/dev/null)
  printf ',"containers":['
  if [[ -n $ids ]]; then
    local label='{{json (index .Config.Labels "com.docker.compose.'
    # shellcheck disable=SC2086 # a list of ids
    docker inspect --format '{"name":{{json .Name}},"state":{{json .State.Status}},"health":{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}},"image_id":{{json .Image}},"image_name":{{json .Config.Image}},"restarts":{{.RestartCount}},"exit_code":{{.State.ExitCode}},"restart_policy":{{json .HostConfig.RestartPolicy.Name}},"started_at":{{json .State.StartedAt}},"service":'"$label"'service")}},"project":'"$label"'project")}},"compose_version":'"$label"'version")}}}' \
      $ids 2>/dev/null | paste -sd, || true
  fi
  printf ']'
}

# alive DIR: whether the runner of the job in DIR lives: process, its start time and the boot are what was recorded.
alive() {
  local pid start boot stat
  read -r pid start boot 2>/dev/null <"$1/runner.pid" || return 1
  [[ $boot == "$(</proc/sys/kernel/random/boot_id)" ]] || return 1
  stat=$(cat "/proc/$pid/stat" 2>/dev/null) || return 1
  stat=${stat##*) }
  # The text after the command's name begins with field 3; the start time is field 22.
  local fields
  read -ra fields <<<"$stat"
  [[ ${fields[19]:-} == "$start" ]]
}

# job_of ENVIRONMENT: who holds the lock, and a job that has no result and no runner any more.
job_of() {
  local job running='' interrupted='' step
  for job in "$state"/jobs/*/; do
    job=${job%/}
    [[ -d $job/started && ! -e $job/result.json && ! -e $job/waiting ]] || continue
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

# document FILE: a JSON object from a file, as it is; nothing, and a word in `unreadable`, when it is cut or no object.
document() {
  local text
  if text=$(cat -- "$1" 2>/dev/null) && [[ $text == '{'*'}' ]]; then
    printf '%s' "$text"
  else
    return 1
  fi
}

newest_backup() { # DIRECTORY
  local file newest='' taken newest_taken='' text
  for file in "$1"/*.sql.gz.json; do
    [[ -r $file && -e ${file%.json} ]] || continue
    grep -qE '"verified" ?: ?true' "$file" || continue
    taken=$(sed -nE 's/.*"taken_at" ?: ?"([^"]*)".*/\1/p' "$file" | head -n 1)
    [[ $taken > $newest_taken ]] && newest=$file newest_taken=$taken
  done
  [[ -n $newest ]] || return 0
  if text=$(document "$newest"); then
    printf ',"newest_backup":{"id":%s,"sidecar":%s}' "$(quoted "$(basename "${newest%.json}")")" "$text"
  else
    unreadable+="$newest: not what a backup's description looks like"$'\n'
  fi
}

# free PATH: bytes this user may still write where PATH is or would be; -1 when that can't be told.
free() {
  local path=$1 bytes=''
  while [[ -n $path && ! -e $path ]]; do path=${path%/*}; done
  bytes=$(df -PB1 -- "${path:-/}" 2>/dev/null | awk 'NR == 2 { print $4 }') || bytes=''
  printf '%s' "${bytes:--1}"
}

env_keys() { # DIRECTORY COMPOSE_FILE
  local file keys=''
  for file in "$1"/.env "$1/${2%/*}/.env"; do
    [[ -e $file ]] || continue
    if [[ -r $file ]]; then
      keys+=$(sed -nE 's/^[[:space:]]*(export[[:space:]]+)?([A-Za-z_][A-Za-z0-9_]*)=.*/\2/p' "$file")$'\n'
    else
      unreadable+="$file"$'\n'
    fi
  done
  json_list "$keys"
  printf ',"env_keys":%s' "$REPLY"
}

environments() {
  local first=1 name directory compose project backups current key value text
  printf ',"environments":{'
  while IFS=$'\t' read -r name directory compose project backups _; do
    [[ -n $name ]] || continue
    ((first)) || printf ','
    first=0
    printf '%s:{"directory_exists":%s' "$(quoted "$name")" "$([[ -d $directory ]] && echo true || echo false)"
    printf ',"directory_writable":%s' "$([[ -w $directory ]] && echo true || echo false)"
    printf ',"compose_file_exists":%s' "$([[ -f $directory/$compose ]] && echo true || echo false)"
    member project "$project"
    while IFS='=' read -r key value; do
      # By their real names: a job writes it without links, the configuration may name it with some.
      [[ $key == state_directory ]] && member marker "$(real_path "$value")"
    done < <(cat "$directory/.slipway" 2>/dev/null || true)
    current=$(cat "$state/releases/$name/current" 2>/dev/null || true)
    if [[ -n $current ]]; then
      if text=$(document "$state/releases/$name/$current/release.json"); then
        printf ',"release":%s' "$text"
      else
        unreadable+="$state/releases/$name/$current/release.json: the record of the release that is live"$'\n'
      fi
    fi
    newest_backup "$backups"
    job_of "$name"
    env_keys "$directory" "$compose"
    printf ',"disk_free":%s,"disk_free_backups":%s,"disk_free_state":%s}' "$(free "$directory")" "$(free "$backups")" "$(free "$state")"
  done <<<"$SLIPWAY_ENVIRONMENTS"
  printf '}'
}

nginx_text() {
  local text=''
  if ! text=$(sudo -n nginx -T 2>/dev/null); then
    text=''
    local file
    for file in /etc/nginx/sites-enabled/* /etc/nginx/conf.d/*.conf; do
      [[ -e $file ]] || continue
      if [[ -r $file ]]; then text+=$(cat "$file")$'\n'; else unreadable+="$file"$'\n'; fi
    done
  fi
  member nginx "$text"
}

certificate() { # DOMAIN
  local text
  text=$(timeout 3 openssl s_client -connect 127.0.0.1:443 -servername "$1" </dev/null 2>/dev/null \
    | openssl x509 -noout -enddate -subject -issuer -fingerprint -sha256 2>/dev/null) || return 1
  local line end='' subject='' issuer='' fingerprint=''
  while IFS= read -r line; do
    case $line in
      notAfter=*) end=$(date -u -d "${line#*=}" +%Y-%m-%dT%H:%M:%SZ) ;;
      subject=*) subject=${line#*=} ;;
      issuer=*) issuer=${line#*=} ;;
      *ingerprint=*) fingerprint=${line#*=} ;;
    esac
  done <<<"$text"
  printf '{"domain":%s' "$(quoted "$1")"
  member not_after "$end"; member subject "$subject"; member issuer "$issuer"; member fingerprint "$fingerprint"
  printf ',"served":true}'
}

certificates() {
  local domain list='' one
  if present openssl; then
    while IFS= read -r domain; do
      [[ -n $domain ]] || continue
      if one=$(certificate "$domain"); then list+=${list:+,}$one; fi
    done <<<"${SLIPWAY_TLS_DOMAINS:-}"
  elif [[ -n ${SLIPWAY_TLS_DOMAINS:-} ]]; then
    unreadable+=$'the certificates that are served: openssl is not installed\n'
  fi
  printf ',"certificates":[%s]' "$list"
}

printf '\036{"time":"%s"' "$(now)"
member user "$(id -un)"
member state_directory "$state"
tools
containers
environments
nginx_text
certificates
member crontab "$(crontab -l 2>/dev/null || true)"
json_list "$unreadable"
printf ',"unreadable":%s}\n' "$REPLY"
