#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One look at a server: prints one JSON document with what is really there, after a byte 0x1E, so that what a login
# shell says first does no harm. Changes nothing on the server but its own answers of slow tools, which it keeps in
# <state>/cache where a state directory is. What may not be read is said in `unreadable`, not guessed. Values of
# environment variables never leave: of .env files, containers and rendered compose files only the keys are told.
#
# Needs (tab-separated fields, a line each):
#   SLIPWAY_STATE           state directory, may begin with ~/
#   SLIPWAY_ENVIRONMENTS    name, directory, compose file, compose project, backups, database container (- : none)
#   SLIPWAY_OVERRIDE_FILES  name, compose file: those that an environment has besides its first
#   SLIPWAY_COMPOSE_SETTINGS  name, profiles with commas, env file in place of .env; "-" where none is declared
#   SLIPWAY_DATABASES_OF    name, database container, and what slipway.toml says of its user and database (- : nothing)
#   SLIPWAY_CONTAINERS      names of the declared containers
#   SLIPWAY_DOMAINS         domain, and 1 when its certificate is asked for on the loopback, else 0
#   SLIPWAY_KEEP            patterns of what belongs to the environments
#   SLIPWAY_OTHER_PATHS     other directories that documents give; only whether they exist is told
#   SLIPWAY_YAML_AWK        the text of steps/lib/yaml.awk
# By hand: export these and run it where it lies; its parts are sourced from beside it.
#
# Every part runs at the same time as the others and prints members of the document (see parts/common.sh); a part that
# fails is named in `unreadable` and spoils nothing.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/schedule.sh
source "${BASH_SOURCE[0]%/*}/../lib/schedule.sh"
unset LANGUAGE
shopt -s nullglob
if ! declare -F json_string >/dev/null; then
  # shellcheck source=resources/steps/lib/json.sh
  source "${BASH_SOURCE[0]%/*}/../steps/lib/json.sh"
  for probe_part in "${BASH_SOURCE[0]%/*}"/{../steps/lib/{psql,databases},parts/*}.sh; do
    # shellcheck source=/dev/null
    source "$probe_part"
  done
  SLIPWAY_YAML_AWK=${SLIPWAY_YAML_AWK:-$(<"${BASH_SOURCE[0]%/*}/../steps/lib/yaml.awk")}
fi

state=$(real_path "$state")
unreadable=''
state_umask
printf '\036{"time":"%s","timezone":"%s"' "$(date -u +%Y-%m-%dT%H:%M:%S.%3NZ)" "$(date +%z)"
member zone "$(time_zone)"
member user "$(id -un)"
member state_directory "$state"

exec {images}< <(docker_images 2>/dev/null)
start containers containers_part
start web web_part
start certificates certificates_part
start environments environments_part
start backups backups_part
start machine machine_part
start cron cron_part
start databases databases_part
# What these two need of compose is asked once; each start of its first generation costs a quarter of a second.
# shellcheck disable=SC2034
COMPOSE_V1=$(compose_v1)
# shellcheck disable=SC2034
COMPOSE_V2=$(compose_v2)
# The engine's images too, which both want to know.
# shellcheck disable=SC2034
DOCKER_IMAGES=$(cat <&"$images")
start compose compose_part
start engine engine_part
for part in engine containers compose web certificates environments backups databases machine cron; do
  collect "$part"
done
json_list "$unreadable"
printf ',"unreadable":%s}\n' "$REPLY"
