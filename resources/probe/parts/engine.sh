# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tools, the Docker engine, its images, its containers, and what it takes of the disk.

COMPOSE_V1='' COMPOSE_V2='' DOCKER_IMAGES='' # look.sh asks once

engine_part() {
  local tool missing='' version='' problem='' text
  for tool in awk docker find flock grep gzip sed setsid sha256sum tar; do
    present "$tool" || missing+=$tool$'\n'
  done
  if ! present docker; then
    problem='docker is not installed'
  elif [[ -n $DOCKER_IMAGES ]]; then
    # It answers; which version it is changes when it is started anew.
    version=$(cached docker-version "$(stamp /run/docker.pid /run/docker.sock)" 600 docker version --format '{{.Server.Version}}' 2>/dev/null)
  elif ! version=$(docker version --format '{{.Server.Version}}' 2>&1); then
    problem=$version version=''
  fi
  json_list "$missing"
  text=",\"missing_tools\":$REPLY"
  text+=",\"docker\":{\"version\":$(quoted "$version"),\"problem\":$(quoted "$problem")}"
  text+=",\"compose\":{\"v1\":$(quoted "$COMPOSE_V1"),\"v2\":$(quoted "$COMPOSE_V2")}"
  if [[ -z $problem ]]; then
    text+=",\"images\":[${DOCKER_IMAGES//$'\n'/,}]"
    text+=",\"docker_disk\":[$(cached docker-disk '' 120 docker_disk)]"
  fi
  answer "$text"
}

# docker_images: a line each, as JSON; in an order that stays, since the engine gives those of one moment in any order.
docker_images() {
  present docker || return 0
  docker images --no-trunc --format '{"name":{{json (print .Repository ":" .Tag)}},"id":{{json .ID}},"size":{{json .Size}}}' | sort
}

# Asking Docker what it takes of the disk walks through every layer. It may take a second, no more; who takes longer is not
# asked with every look.
docker_disk() {
  timeout 1.2 docker system df --format '{"type":{{json .Type}},"size":{{json .Size}},"reclaimable":{{json .Reclaimable}}}' 2>/dev/null | paste -sd, || true
}

# The two generations of compose; each starts slowly, so their answer is kept until the program is another one.
compose_v1() {
  local path
  path=$(command -v docker-compose 2>/dev/null) || return 0
  cached compose.v1 "$(stamp "$path")" 0 docker-compose version --short 2>/dev/null
}
compose_v2() {
  present docker || return 0
  # Where there is no plugin, that is an answer too.
  cached compose.v2 "$(stamp "$(command -v docker)" "$HOME"/.docker/cli-plugins/docker-compose /usr/{local/,}lib{exec,}/docker/cli-plugins/docker-compose)" 0 \
    compose_v2_version
}
compose_v2_version() { docker compose version --short 2>/dev/null || true; }

# Every container in a line of its own; more is told of those that the configuration names or whose project it names.
containers_part() {
  local table projects='' name project ids others format label='{{json (index .Config.Labels "com.docker.compose.'
  present docker || { answer ',"containers":[],"other_containers":[]'; return 0; }
  while IFS=$'\t' read -r name _ _ project _; do
    if [[ -n $name && $project != - ]]; then projects+=$project$'\n'; fi
  done <<<"$SLIPWAY_ENVIRONMENTS"
  table=$(docker ps -a --no-trunc --format '{{.ID}}\t{{.Names}}\t{{.Label "com.docker.compose.project"}}\t{"name":{{json .Names}},"status":{{json .Status}},"image_name":{{json .Image}},"ports":{{json .Ports}},"project":{{json (.Label "com.docker.compose.project")}}}' 2>/dev/null) || {
    answer ',"containers":[],"other_containers":[]'
    return 0
  }
  # choose 1: the ids of the relevant ones; choose 0: the lines of the others.
  choose() {
    projects=$projects awk -F '\t' -v relevant="$1" '
      BEGIN {
        n = split(ENVIRON["SLIPWAY_CONTAINERS"], a, "\n"); for (i = 1; i <= n; i++) if (a[i] != "") wanted[a[i]] = 1
        n = split(ENVIRON["projects"], a, "\n"); for (i = 1; i <= n; i++) if (a[i] != "") ours[a[i]] = 1
      }
      NF >= 4 {
        mine = ($2 in wanted) || ($3 in ours)
        if (relevant && mine) print $1
        if (!relevant && !mine) { sub(/^[^\t]*\t[^\t]*\t[^\t]*\t/, ""); print }
      }' <<<"$table"
  }
  ids=$(choose 1)
  others=$(choose 0 | paste -sd,)
  # (.ID, not .Id: with that the client falls back to untyped data, where what is missing ends the answer.)
  format='{"id":{{json .ID}},"name":{{json .Name}},"state":{{json .State.Status}},"health":{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}'
  format+=',"image_id":{{json .Image}},"image_name":{{json .Config.Image}},"restarts":{{.RestartCount}},"exit_code":{{.State.ExitCode}}'
  format+=',"restart_policy":{{json .HostConfig.RestartPolicy.Name}},"created":{{json .Created}},"started_at":{{json .State.StartedAt}}'
  format+=',"finished_at":{{json .State.FinishedAt}},"out_of_memory":{{.State.OOMKilled}},"memory_limit":{{.HostConfig.Memory}},"cpu_limit":{{.HostConfig.NanoCPUs}}'
  format+=',"service":'$label'service")}},"project":'$label'project")}},"compose_version":'$label'version")}},"config_hash":'$label'config-hash")}}'
  format+=',"config_files":'$label'project.config_files")}},"working_dir":'$label'project.working_dir")}}'
  format+=',"oneoff":'$label'oneoff")}},"ports":{{json .NetworkSettings.Ports}},"bindings":{{json .HostConfig.PortBindings}},"mounts":{{json .Mounts}}'
  # The dollars are the template's. Of the variables only the names, but for the two that say where a database lies and which version it is.
  # shellcheck disable=SC2016
  format+=',"env_keys":[{{range $i, $e := .Config.Env}}{{if $i}},{{end}}{{json (index (split $e "=") 0)}}{{end}}]'
  # shellcheck disable=SC2016
  format+='{{range $e := .Config.Env}}{{if eq (index (split $e "=") 0) "PGDATA"}},"pgdata":{{json (index (split $e "=") 1)}}{{end}}{{if eq (index (split $e "=") 0) "PG_MAJOR"}},"pg_major":{{json (index (split $e "=") 1)}}{{end}}{{end}}}'
  # A container may vanish between the two calls; the others are still told.
  answer ",\"containers\":[$(if [[ -n $ids ]]; then xargs -r docker inspect --type container --format "$format" <<<"$ids" 2>/dev/null | paste -sd, || true; fi)],\"other_containers\":[$others]"
}
