# The project's words, the same at a desk and in CI. `make` alone lists them.

VENV ?= .venv
# An operator's own publication may be set in the environment; the words below work on ./demo only.
DEMO := demo
PYTHON ?= python3 python3.11 python3.12 python3.13 python3.14
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
MATINEE := MATINEE_HOME=$(DEMO) $(BIN)/matinee
# The publication of the tests, copied, so that nothing is left lying among them.
SCRATCH := var/scratch
SETTINGS := DJANGO_SETTINGS_MODULE=matinee.config.settings MATINEE_HOME=$(SCRATCH)
HOUSE_RULES := tests/test_floors.py tests/test_docs.py tests/test_lock.py tests/test_migrations.py

# Without bytecode every start would compile Django and Wagtail again, which takes seconds.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run test torture check bench score shape docs texts demo lock

help: ## list these words
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s%s\n", $$1, $$2 }' Makefile

setup: $(VENV)/.dev ## install everything that working on Matinee needs into .venv

run: $(VENV)/.run $(DEMO)/matinee.toml ## serve the demo publication (installed and made first, where they are not)
	@$(MATINEE) run $(ARGS)

test: $(VENV)/.dev ## run the whole test suite; ARGS="-k bake" runs a part of it
	@$(BIN)/pytest -n 2 --dist worksteal $(ARGS)

torture: $(VENV)/.dev ## run the slow proofs, of which `make test` tries a sample
	@$(BIN)/pytest -n 2 --dist worksteal -m torture $(ARGS)

check: $(VENV)/.dev $(SCRATCH)/matinee.toml ## style, types, floors, migrations, lock file, docs
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(SETTINGS) $(BIN)/mypy
	@$(BIN)/pytest -q $(HOUSE_RULES)

bench: $(VENV)/.dev ## print what things cost; ONLY=reading,start measures a part
	@$(BIN)/python -m bench $(if $(ONLY),--only $(ONLY)) $(ARGS)

score: $(VENV)/.dev ## print how well reading reads posts whose truth is known; ARGS="--misses cast" lists what it missed
	@$(BIN)/python -m bench.score $(ARGS)

shape: $(VENV)/.run ## print the sizes of the code: modules, functions, types, tests
	@$(BIN)/python -m bench.shape

docs: $(VENV)/.dev $(SCRATCH)/matinee.toml ## write the reference pages anew from the code, then follow every link in the docs
	@$(SETTINGS) $(BIN)/matinee manage writereference
	@$(BIN)/python -m matinee.reading.reference > docs/reference/reading-rules.new
	@mv docs/reference/reading-rules.new docs/reference/reading-rules.md
	@$(BIN)/pytest -q tests/test_docs.py

texts: $(VENV)/.dev $(SCRATCH)/matinee.toml ## collect the site's texts for translators; ARGS=de begins a language
	@$(SETTINGS) $(BIN)/matinee manage writetexts $(ARGS)

demo: $(VENV)/.run ## throw the demo publication away and make it anew
	@rm -rf $(DEMO)
	@$(BIN)/matinee init $(DEMO) --demo

lock: $(VENV)/.dev ## write lock/ anew from pyproject.toml; ARGS=--upgrade takes newer releases
	@$(BIN)/python lock/compile.py $(ARGS)

$(SCRATCH)/matinee.toml: tests/home/matinee.toml
	@mkdir -p $(SCRATCH)
	@cp $< $@

$(DEMO)/matinee.toml: | $(VENV)/.run
	@$(BIN)/matinee init $(DEMO) --demo

# The stamps stand for what is installed, so that a second start installs nothing.
$(VENV)/.dev: $(VENV)/.run lock/dev.txt
	@echo "Installing what the tests need..."
	@$(PIP) install -r lock/dev.txt
	@touch $@

# CHANGELOG.md holds the version, which the installed package's metadata repeats.
$(VENV)/.run: lock/build.txt lock/run.txt pyproject.toml CHANGELOG.md | $(VENV)/.made
	@echo "Installing Matinee into $(VENV)..."
	@$(PIP) install -r lock/build.txt -r lock/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.made:
	@for python in $(PYTHON); do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "Matinee needs Python 3.11 or newer and found none. Install it, or say where it is: make run PYTHON=/path/to/python3" >&2; \
	  exit 1; \
	fi; \
	if ! $$found -c 'import ensurepip, venv' 2>/dev/null; then \
	  echo "$$found has no venv module. Install it (on Debian and Ubuntu: apt install python3-venv) and try again." >&2; \
	  exit 1; \
	fi; \
	$$found -m venv $(VENV)
	@touch $@
