#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compare what the backup wants with what is there: rights, version, roles, extensions, encoding, prepared transactions, room.
#
# Needs:  the fact restore_files and the files of the step before; SLIPWAY_RESTORE_FOLDER, SLIPWAY_BACKUPS.
# Leaves: the fact restore: for each backup its name TAB the database TAB the name of the new one while it is loaded TAB the
#         name that the live one is kept under TAB the live one's number (0: there is none). Of another environment's backup the
#         fact lent_roles: roles that it names and that are not here, a line each.
# Nothing is touched; what would fail on the way is refused here.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/sidecar.sh
source "$SLIPWAY_JOB_DIR/lib/sidecar.sh"
# shellcheck source-path=SCRIPTDIR source=lib/loading.sh
source "$SLIPWAY_JOB_DIR/lib/loading.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"
# shellcheck source-path=SCRIPTDIR source=lib/fits.sh
source "$SLIPWAY_JOB_DIR/lib/fits.sh"

mapfile -t targets < <(fact restore_files | cut -f2)
beside refuse_untouched "${targets[@]}"
read -r version superuser < <(DB_NAME=$MAINTENANCE db_run psql -XAtqw -F ' ' -c "select pg_catalog.current_setting('server_version_num'), pg_catalog.current_setting('is_superuser')" </dev/null) || true
if [[ $superuser != on ]]; then
  refuse_untouched "The user $(database_user) of $SLIPWAY_DATABASE_CONTAINER is no superuser, and only a superuser can give a new database everything that the live one has." \
    "Name one under [environments.$SLIPWAY_ENVIRONMENT.database] in slipway.toml (user = \"postgres\")."
fi
stamp=$(date +%Y%m%d_%H%M)
suffix=$(printf '%s' "$SLIPWAY_JOB" | LC_ALL=C tr '[:upper:]' '[:lower:]' | LC_ALL=C tr -c '[:lower:][:digit:]\n' _)
lines='' number=0 needed=0 LENT=''
while IFS=$'\t' read -r file target _; do
  shown_name "$target"
  shown=$REPLY
  sidecar=$SLIPWAY_RESTORE_FOLDER/$file.json
  database_oid "$target" || refuse_untouched "The databases of $SLIPWAY_DATABASE_CONTAINER can't be looked at: $(db_error oid)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
  live=${REPLY:-0}
  statements=$SLIPWAY_JOB_DIR/restore.$number.statements
  check_version "$file" "$sidecar"
  check_roles "$file" "$statements"
  check_extensions "$file" "$statements" "$sidecar"
  check_tablespaces "$file" "$statements"
  check_encoding "$file" "$sidecar" "$shown" "$live"
  if ((live)); then
    check_prepared "$target"
    tell_slots "$target"
  else
    detail "There is no database $shown now; it is made anew, as the backup's sidecar describes it."
  fi
  new_size "$file" "$sidecar"
  needed=$((needed + REPLY))
  new_name "slipway_$suffix" "$number"
  new=$REPLY
  kept_name "$target" "$stamp"
  lines+="$file"$'\t'"$target"$'\t'"$new"$'\t'"$REPLY"$'\t'"$live"$'\n'
  number=$((number + 1))
done < <(fact restore_files)
check_room "$needed"
if [[ -n $LENT ]]; then set_fact lent_roles "$(printf '%s' "$LENT" | LC_ALL=C sort -u)"; fi
set_fact restore "${lines%$'\n'}"
