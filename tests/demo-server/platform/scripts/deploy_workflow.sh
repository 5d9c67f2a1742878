#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# On a laptop: local -> staging, or staging -> production. Usage: deploy_workflow.sh staging|prod
# shellcheck disable=SC2029 # the paths are meant to be expanded here
set -eu

SERVER=${ZENKAR_SERVER:-vishwa@160.250.204.219}
STAGING=/home/vishwa/zenkar-staging
PRODUCTION=/home/vishwa/zenkar-platform
HERE=$(cd "$(dirname "$0")/.." && pwd)

case ${1:-} in
    staging)
        rsync -az --delete --exclude .git --exclude node_modules --exclude .env --exclude uploads --exclude backups \
            "$HERE/" "$SERVER:$STAGING/"
        ssh "$SERVER" "$STAGING/scripts/cicd.sh staging"
        ;;
    prod)
        ssh "$SERVER" "rsync -a --delete --exclude .env --exclude uploads --exclude backups '$STAGING/' '$PRODUCTION/' \
            && '$PRODUCTION/scripts/cicd.sh' production"
        ;;
    *) echo "Usage: $0 staging|prod" >&2; exit 2 ;;
esac
