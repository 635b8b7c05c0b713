#!/bin/sh
# Looks at the half-year on paper: the exact page of one body, and what is released for the alliance and for everybody, from a fresh
# demo in German and English. A real browser measures whether anything is wider than the window at phone, desktop and print width, axe
# looks for faults, LibreOffice opens the OpenDocument texts; pictures are kept.
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

# by MEMBER ARGUMENTS...: the program as a member of the demo.
by() {
  member=$1
  shift
  awk -v member="$member" '$1 == member { printf "%s", $4 }' "$data/members" >"$data/password"
  "$build/lotse" "$@" --data "$data/log" --member "$member" --password-file "$data/password"
}

for audience in alliance public; do
  by koordination-1 summary draft 2025-H2 --audience $audience >"$data/answer"
  for giver in nord-1 sued-1 polizei-1 koordination-1 migration-1; do
    by $giver summary release 2025-H2 --audience $audience >"$data/answer" 2>&1 || true
  done
done
for language in de en; do
  for format in html odt; do
    by nord-1 summary show 2025-H2 --lang $language --format $format >"$pages/internal-$language.$format"
    for audience in alliance public; do
      by buendnis-1 summary show 2025-H2 --released --audience $audience --lang $language --format $format \
        >"$pages/$audience-$language.$format"
    done
  done
done
python3 -m venv "$data/python" 2>/dev/null &&
  timeout 120 "$data/python/bin/pip" install -q axe-playwright-python >/dev/null 2>&1 ||
  echo "skipped, axe: no virtual environment, or pip could not install (python3-venv, network)"
axe=$(find "$data/python" -name axe.min.js 2>/dev/null | head -n 1)
python3 "$here/look.py" "$browser" "$pages" "$axe"
sh "$here/office.sh" "$pages"
