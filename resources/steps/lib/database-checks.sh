# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What preflight looks at for the database: its volume, its major version, whether it would be made anew.
# Sourced by preflight.sh after checks.sh.

# storage_of_model SERVICE: as database_storage, but of the release to be.
storage_of_model() {
  local data type source target declared best='' length=0
  data=$(model_value "services/$1/environment/PGDATA")
  if [[ -z $data ]]; then
    image_variable "$(model_image "$1")" PGDATA
    data=$ANSWER
  fi
  data=${data:-/var/lib/postgresql/data}
  while IFS=$'\t' read -r type source target; do
    [[ -n $target && $data/ == "${target%/}"/* ]] || continue
    if ((${#target} > length)); then
      length=${#target}
      if [[ $type == anonymous ]]; then best=anonymous; else best="$type $source"; fi
    fi
  done < <(model_mounts "$1")
  if [[ -z $best ]]; then
    # What the image declares as a volume is one, whatever the compose file says.
    # shellcheck disable=SC2016 # the engine's words
    look_at image "$(model_image "$1")" '{{range $path, $v := .Config.Volumes}}{{println $path}}{{end}}'
    declared=$ANSWER
    while IFS= read -r target; do
      if [[ -n $target && $data/ == "${target%/}"/* ]]; then best=anonymous; fi
    done <<<"$declared"
  fi
  printf '%s\n' "$best"
}

# looks_like_postgres SERVICE
looks_like_postgres() {
  local image
  image=$(model_image "$1")
  image=${image##*/}
  case ${image%%[:@]*} in
    postgres | postgresql | postgis | timescaledb* | pgvector | *-postgres) return 0 ;;
  esac
  [[ -n $(model_value "services/$1/environment/POSTGRES_PASSWORD")$(model_value "services/$1/environment/POSTGRES_DB") ]] &&
    model_mounts "$1" | cut -f3 | grep '^/var/lib/postgresql' >/dev/null
}

# storage_words STORAGE: for people.
storage_words() {
  case $1 in
    'volume '*) printf 'the volume %s' "${1#volume }" ;;
    'bind '*) printf 'the folder %s' "${1#bind }" ;;
    anonymous) printf 'an anonymous volume' ;;
    *) printf 'no volume at all' ;;
  esac
}

# check_places: what the other services have mounted stays theirs, too. check_database has judged the database's own data.
check_places() {
  local lost service kind source target new now database text=''
  lost=$(places_out_of_sight) || refuse_untouched "The engine doesn't say what its containers have mounted, so it can't be told whether the services keep their volumes." \
    "Look at docker ps -a and docker inspect on the server, then run it again."
  database=$(fact database_service)
  while IFS=$'\t' read -r service kind source target new now; do
    if [[ -z $service || ($service == "$database" && "$kind $source" == "$DATABASE_STORAGE") ]]; then continue; fi
    if [[ $new == none ]]; then
      text+="${text:+ }The service $service would have nothing mounted at $target, but what it keeps there is in $(storage_words "$kind $source")."
    else
      if [[ $new == anonymous ]]; then now=anonymous; else now="$new $now"; fi
      text+="${text:+ }The service $service would have $(storage_words "$now") at $target, but what it keeps there is in $(storage_words "$kind $source")."
    fi
  done <<<"$lost"
  [[ -z $text ]] || condition volumes "$text" \
    "Name the old place in $SLIPWAY_COMPOSE_FILE, or set the variable that names it in the .env on the server; or move the data over first."
}

# check_database VIEW
check_database() {
  local service storage running='' image carried=0
  DATABASE_SIZE=''
  # For check_deletions.
  DATABASE_STORAGE=''
  if [[ -z ${SLIPWAY_DATABASE_CONTAINER:-} ]]; then
    while IFS= read -r service; do
      if looks_like_postgres "$service"; then
        set_fact undeclared_database "$service"
        detail "The service $service looks like PostgreSQL, but no database is declared for $SLIPWAY_ENVIRONMENT: it will not be backed up."
      fi
    done < <(model_services)
    return 0
  fi
  service=$(database_service_of_model)
  if [[ -z $service ]]; then
    detail "No service of $SLIPWAY_COMPOSE_FILE makes the database container $SLIPWAY_DATABASE_CONTAINER; it is backed up, and otherwise left alone."
    return 0
  fi
  set_fact database_service "$service"
  storage=$(storage_of_model "$service")
  set_fact database_storage "$storage"
  look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.Id}}'
  if [[ -n $ANSWER ]]; then
    database_storage "$SLIPWAY_DATABASE_CONTAINER"
    running=$ANSWER
    if same_anonymous "$running" "$storage"; then carried=1; fi
    check_recreation "$1" "$service"
  elif [[ -s $(releases_folder)/$(fact previous_release)/database ]]; then
    running=$(head -n 1 -- "$(releases_folder)/$(fact previous_release)/database")
  fi
  if [[ -n $running && $carried == 0 ]] && ! same_storage "$running" "$storage"; then
    condition volumes "The database service $service would start on $(storage_words "$storage"), but its data are in $(storage_words "$running")." \
      "Give the service its old volume back in $SLIPWAY_COMPOSE_FILE, or move the data over first."
  fi
  # shellcheck disable=SC2034
  DATABASE_STORAGE=${running:-$storage}
  image=$(model_image "$service")
  if [[ $SLIPWAY_KIND == rollback ]]; then
    # It is that release's own image that will be started.
    image=$(awk -F '\t' -v s="$service" '$1 == s { print $2; exit }' "$(releases_folder)/$SLIPWAY_RELEASE/images")
    image=${image:-$(model_image "$service")}
  fi
  check_major_version "$service" "$image"
  look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.State.Running}}'
  if [[ $ANSWER == true ]] && db_connect "$SLIPWAY_DATABASE_CONTAINER"; then
    # For check_disk.
    # shellcheck disable=SC2034
    DATABASE_SIZE=$(db_run psql -XAtqw -c "select pg_catalog.sum(pg_catalog.pg_database_size(oid)) from pg_catalog.pg_database where pg_catalog.has_database_privilege(oid, 'CONNECT')" </dev/null 2>/dev/null || true)
  fi
}

# same_storage STORAGE OTHER: folders by their real names, since whoever made the container may have resolved links.
same_storage() {
  [[ $1 != "$2" ]] || return 0
  [[ $1 == 'bind '* && $2 == 'bind '* && $(real_path "${1#bind }") == "$(real_path "${2#bind }")" ]]
}

# Compose carries an anonymous volume over when it makes a container anew; its name is 64 hexadecimal digits.
same_anonymous() { [[ $2 == anonymous && $1 =~ ^volume\ [0-9a-f]{64}$ ]]; }

# major_of_image IMAGE: the major version of PostgreSQL in an image, from its variables or its tag.
major_of_image() {
  local major tag
  image_variable "$1" PG_MAJOR
  major=$ANSWER
  if [[ -z $major && ${1##*/} == *:* ]]; then
    tag=${1##*:}
    if [[ $tag =~ ^(pg)?([0-9]{1,2})([.-].*)?$ ]]; then major=${BASH_REMATCH[2]}; fi
  fi
  printf '%s\n' "${major%%.*}"
}

check_major_version() {
  local now next
  container_variable "$SLIPWAY_DATABASE_CONTAINER" PG_MAJOR
  now=$ANSWER
  look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.State.Running}}'
  if [[ $ANSWER == true ]]; then
    # The data folder knows best.
    # shellcheck disable=SC2016
    now=$(docker exec "$SLIPWAY_DATABASE_CONTAINER" sh -c 'cat "${PGDATA:-/var/lib/postgresql/data}/PG_VERSION"' 2>/dev/null || printf '%s' "$now")
  fi
  now=${now%%.*}
  next=$(major_of_image "$2")
  [[ -n $now ]] || return 0
  if [[ -z $next ]]; then
    look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.Config.Image}}'
    if [[ $ANSWER != "$2" ]]; then
      detail "The database's image becomes $2; which version of PostgreSQL that is can't be told."
    fi
  elif [[ $now != "$next" ]]; then
    problem "The database service $1 would go from PostgreSQL $now to $next; a new major version can't read the old data folder." \
      "Keep PostgreSQL $now in $SLIPWAY_COMPOSE_FILE, and upgrade with a dump and a restore."
  fi
}

# check_recreation VIEW SERVICE: says so when compose would make the database container anew.
check_recreation() {
  local old new
  look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{index .Config.Labels "com.docker.compose.config-hash"}}'
  old=$ANSWER
  # A folder has another path in the view, and so another hash: then the new file is taken in the place of the old one.
  if model_mounts "$2" | cut -f1 | grep -x bind >/dev/null; then
    new=$(compose_in "$1" "$(dirname -- "$SLIPWAY_DIRECTORY/$SLIPWAY_COMPOSE_FILE")" config --hash "$2" 2>/dev/null |
      awk -v s="$2" '$1 == s { print $2 }' || true)
  else
    new=$(compose_at "$1" config --hash "$2" 2>/dev/null | awk -v s="$2" '$1 == s { print $2 }' || true)
  fi
  if [[ -n $old && -n $new && $old != "$new" ]]; then
    detail "The database container $SLIPWAY_DATABASE_CONTAINER will be recreated (its settings changed); its volume stays."
    set_fact database_recreated 1
  fi
}
