#!/usr/bin/env bash
# Backups of the database that PGHOST, PGUSER and PGDATABASE name, into /backups or BACKUP_DIR.
#   backup.sh            one now
#   backup.sh every-night   one now and one every night at half past two, until it is stopped
# A file gets its name once it is whole, so that half of one is never taken for a backup.
set -euo pipefail

folder=${BACKUP_DIR:-/backups}
days=${BACKUP_DAYS:-30}

backup() {
  local file
  file="$folder/kernbot-$(date +%Y-%m-%dT%H%M%S).dump"
  # Values that do not last a restart, and the times at which was sent, are left out.
  if pg_dump --format=custom --no-owner --no-unlogged-table-data --file="$file.part"; then
    mv "$file.part" "$file"
    # BACKUP_STAMP_FILE of the bot: it tells caseworkers when this gets too old.
    touch "$folder/last-good"
    echo "made $file"
    find "$folder" -name 'kernbot-*.dump' -mtime "+$days" -delete
  else
    rm -f "$file.part"
    echo "NO BACKUP WAS MADE" >&2
    return 1
  fi
}

if [ "${1:-}" != every-night ]; then
  backup
  exit
fi
trap 'exit 0' TERM INT
while true; do
  backup || true
  # In the background: a wait can be ended by a signal, a sleep not.
  sleep "$(($(date -d 'tomorrow 02:30' +%s) - $(date +%s)))" &
  wait $!
done
