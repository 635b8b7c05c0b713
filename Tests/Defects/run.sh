#!/bin/sh
# Puts each seeded defect into a copy of the sources and runs the tests that its patch names: they must turn red. A test suite that
# stays green with a defect in place does not test what it says.
#
#   sh Tests/Defects/run.sh [NAME...]     all patches, or those named; the copy and its build stay in .build-defects
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tree="$root/.build-defects/tree"
strict="--explicit-target-dependency-import-check error"
log="$root/.build-defects/last.log"

mkdir -p "$tree"
# Only what changed is copied, so that the next run builds little.
(cd "$root" && git ls-files --cached --others --exclude-standard) | while read -r file; do
  [ -f "$root/$file" ] || { rm -f "$tree/$file"; continue; }
  cmp -s "$root/$file" "$tree/$file" && continue
  mkdir -p "$tree/$(dirname "$file")"
  cp -p "$root/$file" "$tree/$file"
done

names=${*:-$(cd "$here" && ls -- *.patch | sed 's/\.patch$//')}
red() { sed -n 's/^Red: //p' "$here/$1.patch"; }
build() { (cd "$tree" && swift build --build-tests $strict) >"$log" 2>&1; }
# A defect may also make a test wait for ever.
tests() { (cd "$tree" && timeout 300 swift test --skip-build $strict --filter "$1") >"$log" 2>&1; }

missed=0
count=0
for name in $names; do
  filter=$(red "$name")
  # The defect before this one is taken back only in the sources.
  build || { tail -20 "$log"; echo "the sources do not build"; exit 1; }
  # Green without the defect, or red would prove nothing.
  if ! tests "$filter" || ! grep -q "Test run with [1-9]" "$log"; then
    echo "NOT GREEN $name: its tests fail or do not exist without the defect"
    missed=$((missed + 1))
    continue
  fi
  (cd "$tree" && patch -s -p1 <"$here/$name.patch")
  if ! build; then
    echo "NO BUILD  $name: the defect does not compile"
    missed=$((missed + 1))
  elif tests "$filter"; then
    echo "MISSED    $name: nothing turned red"
    missed=$((missed + 1))
  else
    echo "red       $name"
    count=$((count + 1))
  fi
  (cd "$tree" && patch -s -R -p1 <"$here/$name.patch")
done
echo "$count defects found, $missed not"
[ "$missed" = 0 ]
