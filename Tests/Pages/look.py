"""look.py BROWSER FOLDER [AXE]: measures the pages of a folder in a browser and keeps pictures beside them.

Exits with 1 when something is wider than the window, or when axe names a fault.
"""
import glob
import html
import json
import os
import re
import subprocess
import sys

browser, folder, axe = sys.argv[1:4]
FLAGS = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
# Phone and desktop in pixels of the screen; A4 without its margins at 96 to the inch.
WIDTHS = {"phone": 390, "desktop": 1280, "print": 657}
MEASURE = """
<script>addEventListener("load", async () => {
  const found = {}
  for (const [name, width] of Object.entries(%s)) {
    document.documentElement.style.width = width + "px"
    found[name] = [...document.querySelectorAll("body *")]
      .filter(e => !e.closest(".heard") && e.getBoundingClientRect().right > width + 1)
      .map(e => e.tagName + ": " + e.textContent.trim().slice(0, 60)).slice(0, 5)
  }
  document.documentElement.style.width = ""
  found.axe = window.axe ? (await axe.run()).violations.map(v => v.id + ": " + v.nodes[0].html.slice(0, 90)) : null
  const answer = document.createElement("pre")
  answer.id = "answer"
  answer.textContent = JSON.stringify(found)
  document.body.append(answer)
})</script>
""" % json.dumps(WIDTHS)


def measured(page, dark):
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", open(page).read())
    script = "<script>" + open(axe).read().replace("</script>", "<\\/script>") + "</script>" if axe else ""
    probe = folder + "/probe.html"
    with open(probe, "w") as file:
        file.write(text.replace("</body>", script + MEASURE + "</body>"))
    # Blink's own setting for the colours that a page is asked for: 0 is dark, 1 is light.
    scheme = "--blink-settings=preferredColorScheme=" + ("0" if dark else "1")
    run = subprocess.run(
        FLAGS + [scheme, "--virtual-time-budget=30000", "--dump-dom", "file://" + probe],
        capture_output=True, text=True, timeout=120)
    found = re.search(r'<pre id="answer">(.*?)</pre>', run.stdout, re.S)
    if not found:
        sys.exit("the browser gave no answer for " + page)
    return json.loads(html.unescape(found.group(1)))


def pictures(page):
    for name, size in {"phone": "390,3000", "desktop": "1280,2400"}.items():
        picture = page.replace(".html", f"-{name}.png")
        subprocess.run(FLAGS + [f"--window-size={size}", "--screenshot=" + picture, "file://" + page],
                       capture_output=True, timeout=120)
    subprocess.run(FLAGS + ["--no-pdf-header-footer", "--print-to-pdf=" + page.replace(".html", ".pdf"), "file://" + page],
                   capture_output=True, timeout=120)


faults = 0
pages = sorted(page for page in glob.glob(folder + "/*.html") if not page.endswith("/probe.html"))
if not pages:
    sys.exit("no pages in " + folder)
for page in pages:
    pictures(page)
    name = os.path.basename(page)
    for dark in (False, True):
        found = measured(page, dark)
        wide = sum((found[name] for name in WIDTHS), [])
        faults += len(wide) + len(found["axe"] or [])
        said = "not run" if found["axe"] is None else f"{len(found['axe'])} faults"
        print(f"{name} {'dark' if dark else 'light'}: {len(wide)} elements wider than the window, axe {said}")
        for line in wide + (found["axe"] or []):
            print("  " + line)
print("pictures in " + folder)
sys.exit(1 if faults else 0)
