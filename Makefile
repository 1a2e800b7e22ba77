# OpenClery. `make` alone lists what there is to make; each line does its work in scripts/.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
export PATH := $(if $(shell command -v swift),,/opt/swift/usr/bin:)$(PATH)
# CONFIG=release makes a faster program; its first build takes twice as long.
export CONFIG ?= debug
export PORT ?= 8080
PROGRAM = .build/$(CONFIG)/openclery

.PHONY: help setup build run test check lint mend embed law map mutate schema bench

help:    ## these lines
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## *(.*)/  make \1\t\2/' | expand -t 16

setup:   ## install the Debian packages that a build needs, where they are missing
	@scripts/setup

run:     ## build, and serve a demo office at 127.0.0.1:8080 (PORT=…, CONFIG=release)
	@scripts/run

test:    ## everything: form, build without warnings, tests, PDF checks, browser tests
	@scripts/test

check:   ## the quick part of the tests: form, law, pages, PDF, seals (a minute or two)
	@scripts/embed check
	@scripts/lint
	@swift test --filter 'CleryLawTests|TypedHTMLTests|QRCodeTests|GeometryTests|TaggedPDFTests|PageSealTests'

lint:    ## look at the form of the Swift sources
	@scripts/lint

mend:    ## let swift format mend the form of the Swift sources
	@scripts/lint mend

build:   ## build the program
	@swift build -c $(CONFIG) --product openclery

embed:   ## write the files of Assets/ into Swift sources
	@scripts/embed

law:     ## prove the law (its tests, random incidents) and write docs/law-map.md, in a minute
	@scripts/law
	@$(MAKE) -s map

mutate:  ## change the law in one place after another and look whether its tests notice
	@scripts/mutate

map: build ## write docs/law-map.md and docs/permissions.md without proving anything
	@$(PROGRAM) law > docs/law-map.md.new && mv docs/law-map.md.new docs/law-map.md && echo "docs/law-map.md is written"
	@$(PROGRAM) permissions > docs/permissions.md.new && mv docs/permissions.md.new docs/permissions.md && echo "docs/permissions.md is written"

schema: build  ## write Sources/CleryOffice/Database/schema.sql: all tables as they are now
	@to=Sources/CleryOffice/Database/schema.sql; $(PROGRAM) schema > $$to.new && mv $$to.new $$to && echo "$$to is written"

bench:   ## measure, where bench/run is there
	@if [ -x bench/run ]; then bench/run; else echo "There is no bench/run yet; the single measurements are in bench/."; fi
