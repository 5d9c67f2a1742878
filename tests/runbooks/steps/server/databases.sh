#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs on the demo server; see steps-on-server.test. The step `backup` against containers of PostgreSQL that hold several
# databases, or whose user, password and database stand under other names than the official image's.
# The cases are called by name.
# shellcheck disable=SC2016,SC2317
set -Eeuo pipefail
# shellcheck source=tests/support/steps.sh
. "${BASH_SOURCE[0]%/*}/../../../support/steps.sh"

new_state
export SLIPWAY_COMPOSE_PROJECT=steps-here SLIPWAY_KIND=backup SLIPWAY_DATABASE_CONTAINER=steps-here-many
secret=correct-horse-battery
trap 'docker rm -fv steps-here-many steps-here-other >/dev/null 2>&1; rm -rf -- "$WORK"' EXIT

# contain NAME VARIABLE=VALUE...: a container of PostgreSQL that is ready.
contain() {
  local name=$1 word variables=()
  shift
  for word in "$@"; do variables+=(-e "$word"); done
  docker run -d --name "$name" --label com.docker.compose.project=steps-here ${variables[@]+"${variables[@]}"} \
    slipway-demo/postgres:15 >/dev/null
  eventually 60 docker exec "$name" sh -c 'psql -h 127.0.0.1 -U "$POSTGRES_USER" -d postgres -Xc "select 1" 2>&1 | grep -q "no password\|1 row"'
}
sql() { # DATABASE SQL...
  local database=$1 text words=()
  shift
  for text in "$@"; do words+=(-c "$text"); done
  docker exec -i -u postgres -e PGUSER= -e PGPASSWORD= steps-here-many sh -c 'exec psql -U "$POSTGRES_USER" "$@"' sh \
    -XAtq -v ON_ERROR_STOP=1 -d "$database" "${words[@]}" 2>&1 | { grep -v NOTICE || true; }
}
number=0
backup() { # STATUS
  new_job "d$((++number))"
  ends "$1" backup
}
message() { fact_of message; }
sidecar() { cat -- "$SLIPWAY_BACKUPS/$1.json"; }
file_of() { sed -n "/^$1_[0-9]/p" "$SLIPWAY_JOB_DIR/facts/backups"; }
remedy() { sed -n 's/^remedy=//p' "$SLIPWAY_JOB_DIR/failure"; }

# of_json EXPRESSION: of the JSON on stdin, which Python calls d; as compact JSON.
of_json() { python3 -c 'import json, sys; d = json.load(sys.stdin); print(json.dumps(eval(sys.argv[1]), separators=(",", ":")))' "$1"; }

test_every_database_of_the_container_is_in_the_backup() {
  contain steps-here-many POSTGRES_USER=app POSTGRES_PASSWORD=$secret POSTGRES_DB=app
  sql app 'create table tide (a int)' 'insert into tide values (1), (2), (3), (4)' 'create database orders' 'create database "key/cloak"' \
    'create database closed' "alter database closed with allow_connections false"
  sql orders 'create table rows as select generate_series(1, 100000) as a'
  sql key/cloak 'create table realm (a int)'
  backup 0
  equals 3 "$(grep -c . "$SLIPWAY_JOB_DIR/facts/backups")" 'files of the set'
  equals "$(file_of app)" "$(fact_of backup)" 'the main file'
  contains "$(sidecar "$(file_of orders)")" '"rows":{"public.rows":100000}'
  contains "$(sidecar "$(file_of app)")" '"rows":{"public.tide":4}'
  contains "$(sidecar "$(file_of key_cloak)")" '"database" : "key/cloak"'
  contains "$(sidecar "$(file_of orders)")" "\"set\":\"$SLIPWAY_JOB\",\"set_main\":\"$(file_of app)\",\"set_size\":3,\"set_files\":[\"$(file_of app)\",\"$(file_of key_cloak)\",\"$(file_of orders)\"]"
  contains "$(sidecar "$(file_of app)")" '"left_out":[{"database":"closed","why":"it takes no connections (datallowconn is false)"},{"database":"postgres","why":"the maintenance database is empty"}]}'
  contains "$(message)" 'in 3 files, whose snapshots were taken within '
  contains "$(message)" 'app (4 rows in 1 tables), key/cloak (0 rows in 1 tables) and orders (100,000 rows in 1 tables).'
  contains "$(message)" 'In no backup: closed (it takes no connections (datallowconn is false)), postgres (the maintenance database is empty).'
  equals "set $(file_of app), $(file_of key_cloak) and $(file_of orders)" "$(fact_of backup_named)"
  equals 100000 "$(gzip -dc "$SLIPWAY_BACKUPS/$(file_of orders)" | grep -c '^[0-9][0-9]*$')" 'rows in the dump'
  equals 6 "$(find "$SLIPWAY_BACKUPS" -mindepth 1 | wc -l)" 'files in the folder'
  equals 600 "$(stat -c %a -- "$SLIPWAY_BACKUPS/$(file_of orders)")"
}

test_a_maintenance_database_that_holds_something_is_backed_up() {
  sql postgres 'create table kept (a int)'
  backup 0
  contains "$(sidecar "$(file_of postgres)")" '"rows":{"public.kept":0}'
  sql postgres 'drop table kept'
}

test_one_that_is_left_out_by_name_is_named() {
  SLIPWAY_EXCLUDE_DATABASES=$'orders\nnobody' backup 0
  equals '' "$(file_of orders)"
  contains "$(message)" 'orders (slipway.toml leaves it out (exclude_databases))'
  contains "$(fact_of backup_named)" '(without the database orders, which slipway.toml leaves out)'
  contains "$(sidecar "$(file_of app)")" '{"database":"orders","why":"slipway.toml leaves it out (exclude_databases)"}'
  contains "$(cat -- "$WORK/records")" 'leaves out (exclude_databases) what steps-here-many does not have: nobody.'
  SLIPWAY_DATABASES=$'app\norders' backup 0
  equals 2 "$(grep -c . "$SLIPWAY_JOB_DIR/facts/backups")"
  contains "$(message)" 'key/cloak (slipway.toml does not name it (databases))'
}

test_one_that_is_named_and_not_there_is_a_refusal() {
  SLIPWAY_DATABASES=$'app\nordres' backup 6
  contains "$(failure)" 'slipway.toml names the database ordres (databases), and there is no such database in steps-here-many, which has: app, closed, key/cloak, orders, postgres and template1.'
  SLIPWAY_DATABASES=app SLIPWAY_EXCLUDE_DATABASES=app backup 6
  contains "$(failure)" 'slipway.toml leaves out every database of steps-here-many'
}

test_the_set_is_there_whole_or_not_at_all() {
  local before
  before=$(find "$SLIPWAY_BACKUPS" | sort)
  sql orders 'create table zz (a int)' 'alter table zz enable row level security' 'alter table zz force row level security' \
    "create role walker login nosuperuser password '$secret'" 'grant pg_read_all_data to walker' 'alter table zz owner to walker'
  SLIPWAY_DATABASE_USER=walker backup 6
  contains "$(failure)" "The rows of the database orders can't be counted: query would be affected by row-level security policy for table \"zz\"."
  equals "$before" "$(find "$SLIPWAY_BACKUPS" | sort)" 'the folder'
  # A dump that begins late finds no snapshot any more, for the session that counted is gone: that is not the reason.
  mkdir -p -- "$WORK/late"
  printf '#!/bin/sh\ncase "$*" in *pg_dump*--snapshot*) sleep 3 ;; esac\nexec %s "$@"\n' "$(command -v docker)" >"$WORK/late/docker"
  chmod +x -- "$WORK/late/docker"
  PATH=$WORK/late:$PATH SLIPWAY_DATABASE_USER=walker backup 6
  contains "$(failure)" "The rows of the database orders can't be counted: query would be affected by row-level security policy for table \"zz\"."
  equals "$before" "$(find "$SLIPWAY_BACKUPS" | sort)" 'the folder'
  # What only the dump itself runs into: the others are dumped already, since this database comes last.
  sql orders 'drop table zz' 'select lo_create(99)' 'revoke pg_read_all_data from walker' 'grant select on rows to walker'
  sql app 'grant select on tide to walker'
  sql key/cloak 'grant select on realm to walker'
  SLIPWAY_DATABASE_USER=walker backup 6
  contains "$(failure)" 'The backup of the database orders failed: pg_dump failed: '
  contains "$(failure)" 'permission denied for large object 99'
  equals "$before" "$(find "$SLIPWAY_BACKUPS" | sort)" 'the folder'
  sql orders 'select lo_unlink(99)'
}

test_what_its_user_may_not_read_is_named() {
  sql orders "create role narrow login password '$secret'" 'create schema hidden' 'create table hidden.a (a int)' 'create table secret (a int)' \
    'grant select on rows to narrow'
  sql app 'grant select on tide to narrow'
  sql key/cloak 'grant select on realm to narrow'
  SLIPWAY_DATABASE_USER=narrow backup 6
  contains "$(failure)" 'The user narrow may not read all of the database orders: the schema hidden, the table public.secret.'
  contains "$(remedy)" '(user = "...")'
  contains "$(remedy)" '(exclude_databases = ["orders"])'
  SLIPWAY_DATABASE_USER=narrow SLIPWAY_EXCLUDE_DATABASES=orders backup 0
  equals 2 "$(grep -c . "$SLIPWAY_JOB_DIR/facts/backups")"
  sql key/cloak 'revoke connect on database "key/cloak" from public'
  SLIPWAY_DATABASE_USER=narrow SLIPWAY_EXCLUDE_DATABASES=orders backup 6
  contains "$(failure)" 'the user narrow may not connect to the database key/cloak.'
  sql key/cloak 'grant connect on database "key/cloak" to public'
  sql orders 'drop table secret' 'drop schema hidden cascade'
}

test_roles_are_there_with_memberships_and_settings_and_no_secret() {
  local text
  sql app 'create role readers' 'grant readers to narrow with admin option' "alter role narrow set statement_timeout = '5s'" \
    "alter database app set app.jwt_secret = '$secret'" 'alter database app set work_mem = "8MB"'
  backup 0
  text=$(sidecar "$(file_of app)" | of_json '[[r["settings"], r["member_of"], r["memberships"][0]["admin"]] for r in d["roles"] if r["name"] == "narrow"][0]')
  equals '[["statement_timeout=5s"],["readers"],true]' "$text"
  equals '["app.jwt_secret","work_mem=8MB"]' "$(sidecar "$(file_of app)" | of_json 'd["settings"][0]["settings"]')"
  lacks "$(cat -- "$SLIPWAY_BACKUPS"/*.json)" "$secret"
  # Memberships have a member "set" too, and the list and the retention go by the sidecar's own.
  equals "$(grep -c . "$SLIPWAY_JOB_DIR/facts/backups") $SLIPWAY_JOB" \
    "$(SLIPWAY_FOLDERS=staging$'\t'"$SLIPWAY_BACKUPS" bash -c "$(sent backups/inventory.sh)" | sed 1d | gzip -dc |
      awk -F '\t' -v OFS=' ' -v set="$SLIPWAY_JOB" '$1 == "G" && $3 == set { n = $4 } END { print n, set }')" 'The set as it is listed'
}

test_what_was_cut_while_it_got_its_names_is_taken_back() {
  local before name
  backup 0
  name=$(file_of orders)
  rm -- "$SLIPWAY_BACKUPS/$name"
  before=$(find "$SLIPWAY_BACKUPS" -name '*.sql.gz' | wc -l)
  step backup.undo
  equals $((before - 2)) "$(find "$SLIPWAY_BACKUPS" -name '*.sql.gz' | wc -l)" 'dumps'
  missing "$SLIPWAY_BACKUPS/$name.json"
  backup 0
  step backup.undo
  exists "$SLIPWAY_BACKUPS/$(file_of orders)"
}

test_names_that_are_one_in_files_are_two_backups() {
  sql app 'create database "key_cloak"'
  sql key_cloak 'create table other as select 1 as a'
  backup 0
  contains "$(sidecar "$(sed -n '/^key_cloak-2_/p' "$SLIPWAY_JOB_DIR/facts/backups")")" '"public.other":1'
}

test_bitnamis_variables_and_files_are_understood() {
  local file=/tmp/word
  docker run -d --name steps-here-other --label com.docker.compose.project=steps-here --entrypoint sleep \
    -e POSTGRESQL_USERNAME=narrow -e POSTGRESQL_PASSWORD_FILE=$file -e POSTGRESQL_DATABASE=orders \
    -e PGHOST="$(docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' steps-here-many)" slipway-demo/postgres:15 600 >/dev/null
  docker exec steps-here-other sh -c "printf %s $secret >$file"
  SLIPWAY_DATABASE_CONTAINER=steps-here-other SLIPWAY_DATABASES=orders backup 0
  equals "$(file_of orders)" "$(fact_of backup)"
  # The container's environment doesn't tell: slipway.toml does.
  SLIPWAY_DATABASE_CONTAINER=steps-here-other SLIPWAY_DATABASE_NAME=app SLIPWAY_DATABASE_USER=app SLIPWAY_DATABASES=app backup 0
  equals "$(file_of app)" "$(fact_of backup)"
  SLIPWAY_DATABASE_CONTAINER=steps-here-other SLIPWAY_DATABASE_NAME=nowhere backup 6
  contains "$(failure)" 'database "nowhere" does not exist'
  lacks "$(cat -- "$WORK/output" "$WORK/records")" "$secret"
}

passed=0
mapfile -t tests < <(sed -n 's/^\(test_[a-z_]*\)() {$/\1/p' "${BASH_SOURCE[0]}")
for name in "${tests[@]}"; do
  started=$SECONDS
  "$name"
  passed=$((passed + 1))
  printf 'ok %s (%d s)\n' "$name" "$((SECONDS - started))"
done
printf '%d passed, 0 failed, 0 skipped\n' "$passed"
