#!/bin/sh
# Measures Lotse beside plain programs on this machine, in interleaved rounds, and prints figures and ratios.
# `make bench` builds what it needs and runs it; everything is written below TMPDIR and removed at the end.
#
#   LOTSE_SHARED         folder with tools/peers, tools/tui and data/arvig; without it only Lotse's own figures are printed
#   LOTSE_BUILD          where lotse and lotse-bench lie (.build/release)
#   LOTSE_BENCH_ROUNDS   rounds (3)              LOTSE_BENCH_SECS   seconds of appending in each (1.5)
#   LOTSE_BENCH_EVENTS   events to fold (200000) LOTSE_BENCH_LINES  a file that keeps the raw lines
#   LOTSE_BENCH_LIMIT    seconds after which what is left is skipped (330)
set -u
umask 077
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${LOTSE_BUILD:-.build/release}" && pwd) || exit 1
shared=$(cd "${LOTSE_SHARED:-/nonexistent}" 2>/dev/null && pwd) || shared=
rounds=${LOTSE_BENCH_ROUNDS:-3}
seconds=${LOTSE_BENCH_SECS:-1.5}
events=${LOTSE_BENCH_EVENTS:-200000}
deadline=$(($(date +%s) + ${LOTSE_BENCH_LIMIT:-330}))
work=$(mktemp -d "${TMPDIR:-/tmp}/lotse-bench.XXXXXX") || exit 1
memory=$work
lines=$work/lines
trap 'rm -rf "$work" "$memory"' EXIT
trap 'exit 1' HUP INT TERM
: >"$lines"
round=0

say() { printf '%s\n' "$*"; }

# Runs a command for at most so many seconds and keeps the result lines that it prints, with round and place.
# keep SECONDS PLACE COMMAND...
keep() {
  limit=$1 place=$2
  shift 2
  left=$((deadline - $(date +%s)))
  [ "$limit" -le "$left" ] || limit=$left
  if [ "$limit" -le 0 ]; then
    say "skipped, the time is over: $*"
    return 0
  fi
  load=$(cut -d ' ' -f 1 /proc/loadavg)
  timeout -k 5 "$limit" "$@" >"$work/out" 2>"$work/err" || say "failed ($?): $* $(tail -n 1 "$work/err")"
  sed -n "s/^{/{\"round\":$round,\"where\":\"$place\",\"load\":$load,/p" "$work/out" >>"$lines"
}

lotse() { "$build/lotse" "$@"; }

compile_peers() {
  for name in append fold; do
    ${CC:-cc} -O2 -D_GNU_SOURCE -o "$work/$name" "$shared/tools/peers/$name.c" -lsqlite3 -lcrypto \
      2>"$work/err" && continue
    say "skipped, the plain C programs: they need a C compiler, libsqlite3-dev and libssl-dev"
    return 1
  done
}

make_python() {
  { python3 -m venv "$work/python" &&
    timeout 90 "$work/python/bin/pip" install -q pyte 'eventsourcing[crypto]'; } >"$work/err" 2>&1 && return 0
  say "skipped, the Python peer and the screens: no virtual environment, or pip could not install (python3-venv, network)"
  return 1
}

appends() {
  where=$1 folder=$2
  [ "$where" = disk ] && [ "$peers" ] && keep 20 disk "$work/append" mode=fdatasync dir="$folder" secs=1
  [ "$peers" ] && keep 20 "$where" "$work/append" sync=FULL dir="$folder" secs="$seconds"
  keep 40 "$where" "$build/lotse-bench" append "$folder/append-$round" "$seconds"
  keep 40 "$where" "$build/lotse-bench" session "$folder/session-$round" "$seconds"
  [ "$python" ] && keep 60 "$where" "$work/python/bin/python" "$shared/tools/peers/peer_eventsourcing.py" \
    "$folder" aes "$seconds"
  [ "$where" = disk ] && [ "$peers" ] && keep 20 disk "$work/append" mode=fdatasync dir="$folder" secs=1
  rm -rf "$folder/append-$round" "$folder/session-$round"
}

folds() {
  [ "$peers" ] && for mode in iter hash gcm fold; do
    keep 40 cache "$work/fold" mode="$mode" dir="$memory"
  done
  keep 120 cache "$build/lotse-bench" fold "$memory/fold"
}

# 10,000 deadlines of all kinds in all Laender over thirty years.
deadline_rows() {
  awk 'BEGIN {
    rules = split("stgb_77b_strafantrag agg_15_4 agg_21_5 arbgg_61b vwgo_70 stpo_172_1 gdpr_12_3 kschg_4 bgb_195 " \
      "breach_72h working_days_5 working_days_30", rule, " ")
    lands = split("BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH", land, " ")
    print "rule,land,start,why"
    for (i = 0; i < 10000; i++)
      printf "%s,%s,%04d-%02d-%02d,x\n", rule[i % rules + 1], land[int(i / 7) % lands + 1],
        2000 + i % 31, i % 12 + 1, i % 28 + 1
  }'
}

commands() {
  demo=$work/demo-$round
  keep 60 disk "$build/lotse-bench" command found 1 "$build/lotse" demo --no-tui --json --data "$demo"
  [ -d "$demo" ] || return 0
  lotse demo --no-tui --json --data "$demo" |
    awk -F '"' '$2 == "name" { name = $4 } $2 == "password" && name == "nord-1" { printf "%s", $4 }' >"$work/password"
  LOTSE_DATA=$demo LOTSE_MEMBER=nord-1 LOTSE_PASSWORD_FILE=$work/password
  export LOTSE_DATA LOTSE_MEMBER LOTSE_PASSWORD_FILE
  keep 30 disk "$build/lotse-bench" command version 10 "$build/lotse" --version
  deadline_rows >"$work/deadlines.csv"
  keep 60 disk "$build/lotse-bench" command deadlines 3 "$build/lotse" deadline compute --batch "$work/deadlines.csv"
  keep 60 disk "$build/lotse-bench" command case-list 10 "$build/lotse" case list --json
  [ "$shared" ] && [ "$python" ] && keep 60 disk "$work/python/bin/python" -B "$here/screens.py" \
    "$shared/tools/tui" "$build/lotse" "$demo"
  if [ "$shared" ]; then
    keep 120 disk "$build/lotse-bench" command import 1 \
      "$build/lotse" import csv "$shared/data/arvig/arvig.csv" --mapping arvig
    keep 60 disk "$build/lotse-bench" command incident-list 1 "$build/lotse" incident list --json
  fi
  rm -rf "$demo"
}

say "Lotse beside plain programs: $rounds rounds, $(nproc) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg)," \
  "files on $(stat -f -c %T "$work")"
peers= python=
if [ "$shared" ]; then
  compile_peers && peers=yes
  make_python && python=yes
else
  say "skipped, all comparisons, the import and the screens: LOTSE_SHARED names no folder"
fi
if [ "$(df -Pk /dev/shm 2>/dev/null | awk 'END { print $4 + 0 }')" -gt 2000000 ]; then
  memory=$(mktemp -d /dev/shm/lotse-bench.XXXXXX) || memory=$work
fi
keep 60 cache "$build/lotse-bench" parts
keep 120 cache "$build/lotse-bench" make "$memory/fold" "$events"
if [ "$peers" ]; then
  keep 60 cache "$work/fold" gen=1 n="$events" dir="$memory"
  keep 60 cache "$work/fold" gen=1 gcm=1 n="$events" dir="$memory"
fi
# The grouping of a half-year's report over a million incidents, beside plain Python that does the same.
reports() {
  keep 60 cache "$build/lotse-bench" report 1000000
  keep 60 cache "$build/lotse-bench" protect 12
  [ "$shared" ] && keep 60 cache python3 "$shared/tools/peers/report_plain.py" 1000000
}

while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  reports
  appends disk "$work"
  [ "$memory" = "$work" ] || appends tmpfs "$memory"
  folds
  commands
done
[ -z "${LOTSE_BENCH_LINES:-}" ] || cp "$lines" "$LOTSE_BENCH_LINES"
awk -f "$here/table.awk" "$lines"
