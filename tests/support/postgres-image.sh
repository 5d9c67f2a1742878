# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Images of the PostgreSQL that a Debian release has, made with debootstrap where they are not there yet; they stay. Need root and a
# Docker engine. Sourced after steps.sh and new_state.

# The versions that there are, with Debian's releases that have them. 14 and 16 are in none.
POSTGRES_RELEASES='13:bullseye 15:bookworm 17:trixie'

# make_postgres_image VERSION RELEASE: slipway-demo/postgres-alone:VERSION
make_postgres_image() {
  local folder=$WORK/root demo=$SOURCE/tests/demo-server mirror
  if docker image inspect "slipway-demo/postgres-alone:$1" >/dev/null 2>&1; then return; fi
  # The folder is expanded by the other shell.
  # shellcheck disable=SC2016
  mirror=$(here=$demo bash -c '. "$here/lib/common.sh" && . "$here/lib/host-settings.sh" && debian_mirror')
  debootstrap --variant=minbase --include="postgresql-$1,locales" "$2" "$folder" ${mirror:+"$mirror"} >"$WORK/debootstrap" 2>&1 ||
    broken "debootstrap $2 failed." "$(tail -n 5 -- "$WORK/debootstrap")"
  rm -rf -- "$folder/var/lib/postgresql/$1" "$folder/etc/postgresql/$1"
  chroot "$folder" localedef -i en_US -c -f UTF-8 -A /usr/share/locale/locale.alias en_US.UTF-8
  cp -- "$demo/images/postgres/entrypoint" "$folder/usr/local/bin/docker-entrypoint.sh"
  tar -C "$folder" --one-file-system --exclude='./var/cache/apt/archives/*.deb' --exclude='./usr/share/doc/*' -c . |
    docker import -c 'ENV LANG=en_US.utf8' -c 'ENV PGDATA=/var/lib/postgresql/data' -c 'VOLUME /var/lib/postgresql/data' \
      -c "ENV PATH=/usr/lib/postgresql/$1/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
      -c 'ENTRYPOINT ["docker-entrypoint.sh"]' -c 'CMD ["postgres"]' - "slipway-demo/postgres-alone:$1" >/dev/null
  rm -rf --one-file-system -- "$folder"
}

# unpack_postgres VERSION FOLDER: its image's files, for a PostgreSQL that runs in a chroot (postgres.sh): without an engine in between
# a command in it takes milliseconds.
unpack_postgres() {
  local id
  mkdir -p -- "$2"
  id=$(docker create "slipway-demo/postgres-alone:$1")
  docker export "$id" | tar -C "$2" -x
  docker rm -v "$id" >/dev/null
  # What the engine would give it.
  rm -f -- "$2/dev/null"
  mknod -m 666 "$2/dev/null" c 1 3
  mkdir -p -- "$2/tmp" "$2/dev/shm"
  chmod 1777 -- "$2/tmp" "$2/dev/shm"
}

# on_postgres FUNCTION: calls it on this machine's own PostgreSQL, or with each version that SLIPWAY_POSTGRES names (as 13:bullseye,
# or all) as its argument, on PG_ROOT.
on_postgres() {
  local pair versions=${SLIPWAY_POSTGRES:-}
  if [[ $versions == all ]]; then versions=$POSTGRES_RELEASES; fi
  if [[ -z $versions ]]; then
    "$1" ''
    return
  fi
  docker info >/dev/null 2>&1 || skip 'no Docker engine answers'
  [[ $EUID -eq 0 ]] || skip 'debootstrap needs root'
  # All of them first: a server that has started brings a docker of its own.
  for pair in $versions; do
    make_postgres_image "${pair%:*}" "${pair#*:}"
    unpack_postgres "${pair%:*}" "$WORK/postgres-${pair%:*}"
  done
  for pair in $versions; do
    # Read by start_postgres.
    # shellcheck disable=SC2034
    PG_ROOT=$WORK/postgres-${pair%:*}
    "$1" "$pair"
  done
}
