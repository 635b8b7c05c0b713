"""Drives `lotse demo` in a pseudo-terminal of 80 columns and 24 rows and prints what it measured as JSON lines.

Usage: screens.py FOLDER_OF_TUIBENCH LOTSE DATA
"""
import json
import statistics
import sys

folder, lotse, data = sys.argv[1:4]
sys.path.insert(0, folder)
from tuibench import Tui, summary  # noqa: E402


def put(part, **figures):
    print(json.dumps({"bench": "screens", "part": part, **figures}, separators=(",", ":")))


def put_keys(part, answers):
    last = summary([answer["last"] for answer in answers])
    if last is None:
        sys.exit(f"no answer to {part}")
    put(part, times=len(answers), p50_ms=last["median"], p95_ms=last["p95"],
        bytes=statistics.median(answer["bytes"] for answer in answers))


screens = Tui([lotse, "demo", "--data", data])
try:
    start = screens.start(until=r"BN-\d\d-\d{4}")
    if not start["ok"]:
        sys.exit("the work list did not appear:\n" + screens.text())
    memory = screens.mem()
    put("start", p50_ms=start["full_screen_ms"], bytes=start["bytes"])
    put("memory", peak_mib=round(memory["hwm_kib"] / 1024, 1), rss_mib=round(memory["rss_kib"] / 1024, 1))
    # Down and up again in turn, in the middle of the list, so that its end is never reached.
    screens.keys("DOWN", 2)
    put_keys("arrow", [screens.key(name) for _ in range(25) for name in ("DOWN", "UP")])
    visits = [(screens.key("ENTER"), screens.key("ESC")) for _ in range(5)]
    put_keys("open", [there for there, _ in visits])
    put_keys("back", [back for _, back in visits])
    idle = screens.idle(3.0)
    put("idle", bytes=idle["bytes_per_s"], cpu_ms=idle["cpu_ms_per_s"])
finally:
    screens.close()
