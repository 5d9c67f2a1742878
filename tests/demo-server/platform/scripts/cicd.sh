#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# On the server: backs up, then rebuilds and restarts one environment. Usage: cicd.sh staging|production
set -eu

ENVIRONMENT=${1:?staging or production}
case $ENVIRONMENT in
    staging) DIR=/home/vishwa/zenkar-staging PROJECT=zenkar-staging ;;
    production) DIR=/home/vishwa/zenkar-platform PROJECT=zenkar-platform ;;
    *) echo "Unknown environment: $ENVIRONMENT" >&2; exit 2 ;;
esac

if ! "$(dirname "$0")/backup.sh"; then
    echo "Backup failed, not deploying." >&2
    exit 1
fi

cd "$DIR/deploy/$ENVIRONMENT"
docker-compose -p "$PROJECT" up -d --build
docker-compose -p "$PROJECT" exec -T backend npm run migration:run
