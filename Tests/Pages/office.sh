#!/bin/sh
# office.sh FOLDER: opens each OpenDocument text of a folder in LibreOffice and expects every heading of the page of the same name in it.
set -eu
folder=$1
office=$(command -v soffice || command -v libreoffice || true)
if [ -z "$office" ]; then
  echo "skipped, the OpenDocument texts: they need LibreOffice (apt-get install libreoffice-writer)"
  exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/lotse-office.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
timeout 300 "$office" -env:UserInstallation="file://$work/profile" --headless --convert-to txt:Text \
  --outdir "$work" "$folder"/*.odt >"$work/log" 2>&1
faults=0
for document in "$folder"/*.odt; do
  name=$(basename "$document" .odt)
  sed -n 's/.*<h2[^>]*>\([^<]*\)<.*/\1/p' "$folder/$name.html" | sed 's/&amp;/\&/g' >"$work/headings"
  [ -s "$work/headings" ] && [ -s "$work/$name.txt" ] || { echo "$name.odt: nothing to compare"; faults=1; continue; }
  missing=$(while read -r heading; do grep -qF -- "$heading" "$work/$name.txt" || echo "$heading"; done <"$work/headings")
  echo "$name.odt: $(wc -l <"$work/headings") headings, $(printf '%s' "$missing" | grep -c . || true) missing in LibreOffice"
  [ -z "$missing" ] || { printf '%s\n' "$missing"; faults=1; }
done
exit $faults
