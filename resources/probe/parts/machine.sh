# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The machine itself: disks, memory, load, open ports. Numbers are told as the system tells them; the client reads them.

machine_part() {
  local text='' name directory backups path memory='' line
  local -a paths=(/)
  while IFS=$'\t' read -r name directory _ _ backups _; do
    if [[ -n $name ]]; then paths+=("$(standing "$directory")" "$(standing "$backups")"); fi
  done <<<"$SLIPWAY_ENVIRONMENTS"
  paths+=("$(standing "$state")")
  path=$(cached docker-root "$(stamp /run/docker.pid /run/docker.sock)" 3600 docker info --format '{{.DockerRootDir}}' 2>/dev/null)
  if [[ -n $path ]]; then paths+=("$(standing "$path")"); fi
  text+=$(member docker_root "$path")
  json_list "$(df -B1 --output=size,used,avail,file -- "${paths[@]}" 2>/dev/null | sed 1d || true)"
  text+=",\"disks\":$REPLY"
  # Where each is mounted: two folders on one disk are one disk.
  json_list "$(stat -c '%m %n' -- "${paths[@]}" 2>/dev/null || true)"
  text+=",\"mounts\":$REPLY"
  while IFS= read -r line; do
    case $line in MemTotal:* | MemAvailable:* | SwapTotal:* | SwapFree:*) memory+=$line$'\n' ;; esac
  done <"${SLIPWAY_PROC:-/proc}/meminfo" || true
  json_list "$memory"
  text+=",\"memory\":$REPLY"
  text+=$(member load "$(cat "${SLIPWAY_PROC:-/proc}/loadavg" 2>/dev/null || true)")
  text+=$(member uptime "$(cat "${SLIPWAY_PROC:-/proc}/uptime" 2>/dev/null || true)")
  text+=$(member processors "$(nproc 2>/dev/null || true)")
  json_list "$(cat "${SLIPWAY_PROC:-/proc}"/net/tcp "${SLIPWAY_PROC:-/proc}"/net/tcp6 2>/dev/null | awk '$4 == "0A" { print $2 }' | sort -u || true)"
  text+=",\"listening\":$REPLY"
  answer "$text"
}

# standing PATH: PATH, or the nearest folder above it that is there.
standing() {
  local path=$1
  while [[ -n $path && ! -e $path ]]; do path=${path%/*}; done
  printf '%s' "${path:-/}"
}
