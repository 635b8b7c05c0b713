# Reads the result lines of bench.sh and prints figures (medians of the rounds) and ratios (taken within a round, then their
# median, in brackets the range), each with what it means and its aim.

function value(line, key,    at, rest) {
  at = index(line, "\"" key "\":")
  if (!at) return ""
  rest = substr(line, at + length(key) + 3)
  sub(/^ */, "", rest)
  if (substr(rest, 1, 1) == "\"") { rest = substr(rest, 2); sub(/".*/, "", rest) } else sub(/[,}].*/, "", rest)
  return rest
}

function name(line,    bench, part) {
  bench = value(line, "bench")
  part = value(line, "part")
  if (part == "" && bench == "report") part = value(line, "variant")
  if (part == "") part = value(line, "mode")
  return bench (part == "" ? "" : ":" part) ":" value(line, "where")
}

{
  id = name($0)
  round = value($0, "round") + 0
  if (round > rounds) rounds = round
  n = split("load events_s append_s rate p50_us p99_us secs cpu_secs p50_ms p95_ms max_ms cpu_ms peak_mib rss_mib bytes events ms", keys, " ")
  for (k = 1; k <= n; k++) {
    figure = value($0, keys[k])
    if (figure == "") continue
    # The sync rate is taken twice a round: the slower one tells whether the machine was quiet.
    if (keys[k] == "rate" && (id, "rate", round) in seen && seen[id, "rate", round] < figure + 0) continue
    seen[id, keys[k], round] = figure + 0
  }
}

function sorted(list, count,    i, j, x) {
  for (i = 2; i <= count; i++) {
    x = list[i]
    for (j = i - 1; j > 0 && list[j] > x; j--) list[j + 1] = list[j]
    list[j + 1] = x
  }
}

# The median over the rounds; "" when there is none. Sets low, high and found.
function median(id, key,    r, list) {
  found = 0
  for (r = 0; r <= rounds; r++) if ((id, key, r) in seen) list[++found] = seen[id, key, r]
  return middle(list)
}

function middle(list) {
  if (!found) return ""
  sorted(list, found)
  low = list[1]
  high = list[found]
  return list[int((found + 1) / 2)]
}

function isQuiet(r) { return ((SYNC, "rate", r) in seen) && seen[SYNC, "rate", r] >= 2000 }

# The median of one figure over another of the same round. With quietOnly, of quiet rounds only.
function ratio(a, akey, b, bkey, quietOnly,    r, list) {
  found = 0
  for (r = 0; r <= rounds; r++)
    if ((a, akey, r) in seen && (b, bkey, r) in seen && seen[b, bkey, r] > 0 && (!quietOnly || isQuiet(r)))
      list[++found] = seen[a, akey, r] / seen[b, bkey, r]
  return middle(list)
}

function short(x) { return x == "" ? "-" : x >= 100 ? sprintf("%d", x + 0.5) : x >= 10 ? sprintf("%.1f", x) : sprintf("%.2f", x) }

function rateLine(text, id, key,    x) {
  x = median(id, key)
  if (x == "") return
  printf "  %-52s %10s %9s %9s %7s\n", text, short(x), short(median(id, "p50_us")), short(median(id, "p99_us")), short(median(id, "load"))
}

function foldLine(text, id,    x, cpu) {
  x = median(id, "events_s")
  if (x == "") return
  cpu = median(id, "cpu_secs")
  printf "  %-52s %10s %9s %9s %7s %9s\n", text, short(x), short(median(id, "secs")), short(1e6 / x), short(median(id, "load")), cpu == "" ? "" : short(cpu * 1e6 / median(id, "events"))
}

function ratioLine(text, aim, x) {
  if (x == "") { if (aim != "") printf "  %-52s %10s   aim %s\n", text, "-", aim; return }
  printf "  %-52s %10.2f   [%.2f..%.2f, n=%d]  %s\n", text, x, low, high, found, aim == "" ? "" : "aim " aim ": " (x >= aim ? "met" : "SHORT")
}

# A ratio with an upper aim.
function upperLine(text, aim, x) {
  if (x == "") { printf "  %-52s %10s   aim %s\n", text, "-", aim; return }
  printf "  %-52s %10.4f   [%.4f..%.4f, n=%d]  aim %s: %s\n", text, x, low, high, found, aim, (x <= aim ? "met" : "SHORT")
}

# A figure with an upper aim.
function topLine(text, id, key, unit, aim,    x, m) {
  x = median(id, key)
  if (x == "") { printf "  %-52s %10s\n", text, "-"; return }
  m = sprintf("[%s..%s, n=%d]", short(low), short(high), found)
  printf "  %-52s %10s %-5s %-24s load %-6s %s\n", text, short(x), unit, m, short(median(id, "load")), aim == "" ? "" : "aim " aim ": " (x <= aim ? "met" : "SHORT")
}

END {
  SYNC = "sync:fdatasync:disk"
  C = "append:disk"; PY = "eventsourcing:aes:disk"; A = "lotse-append:disk"; S = "lotse-session:disk"

  quiet = 0
  for (r = 1; r <= rounds; r++) quiet += isQuiet(r)
  print "\nDURABLE APPEND: one event of about 600 stored bytes a commit, on disk when it returns"
  printf "  %-52s %10s %9s %9s %7s\n", "", "events/s", "p50 us", "p99 us", "load"
  rateLine("fdatasync of 4 KiB, the disk's own limit", SYNC, "rate")
  rateLine("plain C log on SQLite, no seal, no signature", C, "events_s")
  rateLine("Lotse: sealed, signed, chained, rights checked", A, "events_s")
  rateLine("Lotse: a whole command through a session", S, "events_s")
  rateLine("Python eventsourcing with AES", PY, "append_s")
  if (median(SYNC, "rate") != "")
    printf "  %d of %d rounds were quiet (fdatasync 2,000/s or more); in busy ones every program waits for the same sync,\n  and ratios to the Python peer say nothing.\n", quiet, rounds
  ratioLine("Lotse append / plain C log", 0.65, ratio(A, "events_s", C, "events_s"))
  ratioLine("Lotse command / plain C log", "", ratio(S, "events_s", C, "events_s"))
  ratioLine("Lotse append / Python with AES (quiet rounds)", 3, ratio(A, "events_s", PY, "append_s", 1))
  ratioLine("Lotse command / Python with AES (quiet rounds)", "", ratio(S, "events_s", PY, "append_s", 1))
  print "  The same in memory, where only the processor counts:"
  rateLine("plain C log", "append:tmpfs", "events_s")
  rateLine("Lotse append", "lotse-append:tmpfs", "events_s")
  rateLine("Lotse command", "lotse-session:tmpfs", "events_s")
  rateLine("Python eventsourcing with AES", "eventsourcing:aes:tmpfs", "append_s")
  ratioLine("Lotse append / plain C log, in memory", 0.28, ratio("lotse-append:tmpfs", "events_s", "append:tmpfs", "events_s"))

  printf "\nREADING A WHOLE LOG of %d events, from memory; each line does the work of those above it again\n", median("lotse-fold:read:cache", "events")
  printf "  %-52s %10s %9s %9s %7s %9s\n", "", "events/s", "seconds", "us/event", "load", "cpu us"
  foldLine("C: rows", "fold:iter:cache")
  foldLine("C: + chain of hashes", "fold:hash:cache")
  foldLine("C: + AES-256-GCM, 16 keys", "fold:gcm:cache")
  foldLine("C: fold into tables with two indices", "fold:fold:cache")
  foldLine("Lotse: entries and payloads", "lotse-fold:read:cache")
  foldLine("Lotse: + chain of hashes and the roster's rules", "lotse-fold:chain:cache")
  foldLine("Lotse: + payloads opened, a key per 5 events", "lotse-fold:open:cache")
  foldLine("Lotse: + facts decoded from JSON", "lotse-fold:decode:cache")
  foldLine("Lotse: opening a session, the full fold", "lotse-fold:fold:cache")
  foldLine("Lotse: the first opening, every signature checked", "lotse-fold:signed:cache")
  ratioLine("read: Lotse / C", 0.5, ratio("lotse-fold:read:cache", "events_s", "fold:iter:cache", "events_s"))
  ratioLine("chain: Lotse / C", 0.6, ratio("lotse-fold:chain:cache", "events_s", "fold:hash:cache", "events_s"))
  ratioLine("opened: Lotse / C", 0.5, ratio("lotse-fold:open:cache", "events_s", "fold:gcm:cache", "events_s"))
  ratioLine("full fold: Lotse / C", 0.6, ratio("lotse-fold:fold:cache", "events_s", "fold:fold:cache", "events_s"))
  topLine("memory of the full fold", "lotse-fold:fold:cache", "peak_mib", "MiB")

  print "\nCOMMANDS, whole processes; the rehearsal's password hash is small, a live log's is in the last table"
  topLine("lotse --version", "lotse-command:version:disk", "p50_ms", "ms", 100)
  topLine("lotse deadline compute --batch, 10,000 rows", "lotse-command:deadlines:disk", "p50_ms", "ms", 1000)
  topLine("lotse case list --json", "lotse-command:case-list:disk", "p50_ms", "ms", 100)
  topLine("founding the demo with its story", "lotse-command:found:disk", "p50_ms", "ms", 5000)
  topLine("importing the ARVIG collection, 6,918 rows", "lotse-command:import:disk", "p50_ms", "ms", 20000)
  topLine("  processor time of it", "lotse-command:import:disk", "cpu_ms", "ms")
  topLine("  memory of it", "lotse-command:import:disk", "peak_mib", "MiB")
  topLine("lotse incident list --json on it", "lotse-command:incident-list:disk", "p50_ms", "ms")
  topLine("  memory of it", "lotse-command:incident-list:disk", "peak_mib", "MiB")

  print "\nREPORT, 1,000,000 incidents grouped by period, motive, type and district"
  topLine("Lotse, columns in memory", "lotse-report:cache", "p50_ms", "ms")
  topLine("plain Python, a dictionary over rows", "report:python:cache", "ms", "ms")
  upperLine("Lotse / plain Python", 0.02, ratio("lotse-report:cache", "p50_ms", "report:python:cache", "ms"))

  print "\nDISCLOSURE CONTROL, tables of 12 x 12 counts, minimum 3"
  topLine("what has to be hidden, half of the tables within", "lotse-protect:cache", "p50_ms", "ms", 100)
  topLine("  the slowest of twenty", "lotse-protect:cache", "max_ms", "ms")

  print "\nSCREENS, lotse demo in a terminal of 80x24"
  topLine("start to the work list", "screens:start:disk", "p50_ms", "ms", 150)
  topLine("arrow key to its last byte", "screens:arrow:disk", "p50_ms", "ms", 2)
  topLine("  95 of 100 within", "screens:arrow:disk", "p95_ms", "ms")
  topLine("  bytes sent", "screens:arrow:disk", "bytes", "bytes")
  topLine("opening a case", "screens:open:disk", "p50_ms", "ms")
  topLine("back to the list", "screens:back:disk", "p50_ms", "ms")
  topLine("memory in use (RSS)", "screens:memory:disk", "rss_mib", "MiB", 60)
  topLine("idle: bytes per second", "screens:idle:disk", "bytes", "bytes", 0)
  topLine("idle: processor time per second", "screens:idle:disk", "cpu_ms", "ms")

  print "\nPARTS, microseconds each (median, and 99 of 100 within)"
  count = split("argon2-standard argon2-rehearsal rules sign seal open derive-key unwrap-half open-circle", parts, " ")
  for (k = 1; k <= count; k++)
    if (median("lotse-parts:" parts[k] ":cache", "p50_us") != "")
      printf "  %-52s %10s %10s\n", parts[k], short(median("lotse-parts:" parts[k] ":cache", "p50_us")), short(median("lotse-parts:" parts[k] ":cache", "p99_us"))
}
