# Lotse. On a fresh Debian machine with Swift 6.2 or newer, `make demo` and `make test` are the two commands.

SHELL := /bin/sh
PREFIX ?= /usr/local
# Shared test material, if it lies beside the checkout; tests that need it say so and are skipped without it.
export LOTSE_SHARED ?= ../shared

# Every build keeps the arrows between the targets.
STRICT := --explicit-target-dependency-import-check error
PACKAGES := libsqlite3-dev libargon2-dev libncurses-dev
SOURCES := Package.swift Schema Config Sources Tests

.PHONY: demo test soak defects bench pages install lint packages build release

demo: release
	.build/release/lotse demo

build: packages
	swift build $(STRICT)

release: packages
	swift build -c release $(STRICT) --product lotse

# Everything that must hold, heavy checks in a short seeded form.
test: packages lint
	swift build --build-tests $(STRICT)
	swift test --skip-build $(STRICT)

# The same checks with the full numbers; prints seeds and counts. Optimised, in a folder of its own: it runs for long.
SOAK := -c release -Xswiftc -enable-testing --scratch-path .build-soak $(STRICT)
soak: packages
	swift build --build-tests $(SOAK)
	LOTSE_SOAK=1 swift test --skip-build $(SOAK)

# Puts each seeded defect into a copy and expects a red test; about forty minutes.
defects: packages
	sh Tests/Defects/run.sh

# Speed as ratios, all in one run beside plain programs on the same machine.
bench: release
	swift build -c release $(STRICT) --product lotse-bench
	sh Tests/Bench/bench.sh

# The half-year, exact and released, in a real browser (nothing cut at three widths, no fault by axe) and in LibreOffice; pictures in .build/pages.
pages: release
	sh Tests/Pages/pages.sh

# One stripped file with the Swift runtime inside; the system's libraries stay shared.
install: packages
	swift build -c release $(STRICT) --product lotse --static-swift-stdlib --scratch-path .build-static
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build-static/release/lotse "$(DESTDIR)$(PREFIX)/bin/lotse"

lint:
	swift format lint --strict --recursive --parallel $(SOURCES)

# Installs what is missing of the three Debian packages, and says which.
packages:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg -s "$$package" >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing the Debian packages:$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo apt-get update -q >/dev/null && \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q $$missing >/dev/null; fi
