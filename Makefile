# Everything a person types: make demo, make test, make lint, make install.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
.DEFAULT_GOAL := help
.PHONY: help demo install test lint unit screenshots clean

help:  ## say what can be made
	@awk -F ':.*##  *' '/^[a-z]+:.*##/ {printf "make %-12s%s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "docpipe needs Python 3.11 or newer; name it: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.demo: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/.demo

demo: $(VENV)/.demo  ## start everything embedded, run the samples, show the result (ONCE=1 stops then)
	$(BIN)/docpipe demo $(if $(ONCE),--once)

install: $(VENV)/.dev  ## the project, its tests and its tools
	@scripts/install-test-packages

# What minds no seconds: two at a time, each with servers of its own. The rest has the machine to itself.
ABREAST := tests/unit tests/browser $(addprefix tests/integration/, access api cli delivery intake learning monitoring pages probing \
  reading review store vlm web)

test: install  ## all tests
	$(BIN)/pytest --numprocesses 2 --dist loadfile $(ABREAST)
	$(BIN)/pytest $(addprefix --ignore=, $(ABREAST))

unit: install  ## the quick tests
	$(BIN)/pytest tests/unit

lint: $(VENV)/.dev  ## ruff, mypy --strict, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

screenshots: install  ## take pictures of every screen into out/screens, and those of the README
	scripts/take-screenshots out/screens --pictures docs/screens

clean:  ## remove the virtual environment and all that was built
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis out
