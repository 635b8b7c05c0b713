#!/bin/sh
# Looks at the half-year's page in a real browser: renders it from a fresh demo in German and English, measures whether anything is
# wider than the window at phone, desktop and print width, asks axe for faults, and keeps pictures.
#
#   LOTSE_BUILD   where lotse lies (.build/release)
#   LOTSE_PAGES   where pages and pictures are kept (.build/pages)
set -eu
umask 077
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${LOTSE_BUILD:-.build/release}" && pwd)
pages=${LOTSE_PAGES:-.build/pages}
mkdir -p "$pages"
pages=$(cd "$pages" && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo "skipped, the pages: they need Chromium (apt-get install chromium)"
  exit 0
fi
data=$(mktemp -d "${TMPDIR:-/tmp}/lotse-pages.XXXXXX")
trap 'rm -rf "$data"' EXIT
trap 'exit 1' HUP INT TERM
"$build/lotse" demo --no-tui --fresh --data "$data/log" >"$data/members"
password=$(awk '$1 == "nord-1" { print $4 }' "$data/members")
printf '%s' "$password" >"$data/password"
for language in de en; do
  "$build/lotse" summary show 2025-H2 --data "$data/log" --member nord-1 --password-file "$data/password" \
    --lang "$language" --format html >"$pages/$language.html"
done
python3 -m venv "$data/python" 2>/dev/null &&
  timeout 120 "$data/python/bin/pip" install -q axe-playwright-python >/dev/null 2>&1 ||
  echo "skipped, axe: no virtual environment, or pip could not install (python3-venv, network)"
axe=$(find "$data/python" -name axe.min.js 2>/dev/null | head -n 1)
python3 "$here/look.py" "$browser" "$pages" "$axe"
