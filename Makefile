# A clean machine needs Python 3.11 or newer, make and a way to PyPI; everything else goes into .venv.
.DEFAULT_GOAL := help
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

# The first interpreter that runs and is new enough; override with `make PYTHON=...`.
PYTHON ?= $(shell for one in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	$$one -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$one && break; done)

.PHONY: help demo serve test check-code audit constraints eval-elements eval-severity bench lexicon fold docs format build clean

help: ## Show what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{ printf "  make %-15s %s\n", $$1, $$2 }'

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "ticket-lint needs Python 3.11 or newer; set PYTHON=/path/to/python" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

# The stamps tell which set of packages .venv holds; a change of pyproject.toml installs anew.
$(VENV)/.base: $(BIN)/python pyproject.toml
	$(PIP) --editable .
	@touch $@

$(VENV)/.serve: $(BIN)/python pyproject.toml constraints/serve.txt
	$(PIP) --editable '.[serve]' --constraint constraints/serve.txt
	@touch $@ $(VENV)/.base

$(VENV)/.dev: $(BIN)/python pyproject.toml constraints/serve.txt
	$(PIP) --editable '.[dev]' --constraint constraints/serve.txt
	@touch $@ $(VENV)/.base $(VENV)/.serve

demo: $(VENV)/.base ## Install into .venv and lint the example tickets
	$(BIN)/ticket-lint check --fail-on never data/examples/*.md data/examples/*.txt
	@echo
	@echo "The page for the support team: make serve, then open http://127.0.0.1:8321"
	@echo "支持团队的网页：运行 make serve，然后打开 http://127.0.0.1:8321"

serve: $(VENV)/.serve ## Install the service into .venv and serve its page on this machine
	$(BIN)/ticket-lint serve

test: check-code audit ## Install the test tools, check the code and run the tests
	$(BIN)/python -m pytest

check-code: $(VENV)/.dev ## Check style, types and the direction of imports
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

audit: $(VENV)/.dev ## Look the pinned packages of the service up in the advisory database
	@$(BIN)/python -m tests.advisories

constraints: $(VENV)/.dev ## Pin the packages of the service as .venv has them
	$(BIN)/python -m tests.generate.constraints

format: $(VENV)/.dev ## Lay out the code and mend what can be mended by itself
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

BENCH_DATA := $(wildcard ../shared/bench)
eval-elements: $(VENV)/.base ## Score the elements and the kind on the labelled tickets
	$(BIN)/python -m ticket_lint.evaluate.elements $(if $(BENCH_DATA),--bench $(BENCH_DATA))

eval-severity: $(VENV)/.dev ## Cross-validate the severity model on the labelled tickets, beside references
	$(BIN)/python -m ticket_lint.evaluate.severity $(if $(BENCH_DATA),--bench $(BENCH_DATA))

REFERENCES := gitlint proselint fasttext
PACKAGES_gitlint := gitlint-core
PACKAGES_proselint := proselint
PACKAGES_fasttext := fasttext-community jieba

bench: $(VENV)/.dev $(REFERENCES:%=.venv-bench/.%) ## Measure speed beside references in the same run
	$(BIN)/python -m tests.bench

# One environment each: their requirements exclude each other and this project's.
.venv-bench/.%:
	$(PYTHON) -m venv .venv-bench/$*
	.venv-bench/$*/bin/python -m pip --disable-pip-version-check install --quiet $(PACKAGES_$*)
	@touch $@

lexicon: $(VENV)/.base ## Compile the word lists
	$(BIN)/python -m ticket_lint.signals.lexicon

fold: $(VENV)/.dev ## Write the table that folds traditional to simplified characters
	$(BIN)/python -m tests.generate.fold

docs: $(VENV)/.dev ## Write the generated parts of the documentation
	$(BIN)/python -m tests.generate.docs
	$(BIN)/python -m tests.severity.readme
	$(BIN)/python -m tests.cli.retrain_readme

build: $(VENV)/.dev ## Build the wheel and the source archive into dist/
	$(BIN)/python -m build --outdir dist

clean: ## Remove what the other targets made
	rm -rf $(VENV) .venv-bench build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
