# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which services mount files that this job has changed, secrets and configs among them. A renamed file has another inode than the one a running
# container has mounted, and a program reads its configuration once; so such a service is made anew.
# Sourced after base.sh, text.sh, tree.sh and compose.sh; needs MODEL.

services_of_changed_mounts() {
  local service type source path database
  local -a changed=()
  mapfile -d '' -t changed < <({ tree_paths "$SLIPWAY_JOB_DIR/lists/uploaded"; tree_paths "$SLIPWAY_JOB_DIR/lists/removed"; })
  ((${#changed[@]})) || return 0
  database=$(fact database_service)
  while IFS= read -r service; do
    while IFS=$'\t' read -r type source _; do
      [[ $type == bind && $source/ == "$SLIPWAY_DIRECTORY"/* ]] || continue
      source=./${source#"$SLIPWAY_DIRECTORY"}
      source=./${source#.//}
      source=${source%/}
      for path in "${changed[@]}"; do
        if [[ $path == "$source" || $path == "$source"/* || $source == ./ || $source == . ]]; then
          if [[ $service == "$database" ]]; then
            detail "The database service $service mounts ${source#./}, which changed; it is not recreated for that."
          else
            printf '%s\n' "$service"
          fi
          break 2
        fi
      done
    done < <(
      model_mounts "$service"
      model_files "$service" | sed 's/^/bind\t/'
    )
  done < <(model_services)
}
