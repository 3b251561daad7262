# Everything here stays inside the clone: the environment is .venv, and nothing asks for root.

PYTHON ?= python3
PILE ?= examples/harbour
REPORT ?= report.html
UV ?= uv

VENV := .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
BASE := $(VENV)/installed-base
DEV := $(VENV)/installed-dev
LOCK := $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --default-index https://pypi.org/simple
CHROMIUM := $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check unit browser-notice bench errors floors lock format clean

help:  ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(BASE)  ## Print the brief of a pile and write its report: make demo PILE=DIR
	@$(BIN)/headwater account "$(PILE)"
	@$(BIN)/headwater account "$(PILE)" --format html --output "$(REPORT)"
	@echo "The report, one file that opens without a network: $(abspath $(REPORT))"

test: check unit  ## Run the linters and every test

check: $(DEV)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

unit: $(DEV) browser-notice
	$(BIN)/pytest -n 2

browser-notice:
ifeq ($(CHROMIUM),)
	@echo '*****************************************************************************'
	@echo '*  NO CHROMIUM HERE: the tests of the HTML report in a browser are skipped. *'
	@echo '*  This one command brings it (Debian, Ubuntu):                             *'
	@echo '*      sudo apt-get install chromium                                        *'
	@echo '*****************************************************************************'
endif

bench: $(DEV)  ## Measure speed and quality: make bench EVAL=../shared
	@$(if $(EVAL),,echo "Say where the data for measurements are: make bench EVAL=DIR"; exit 2)
	$(BIN)/python -m bench.speed
	$(BIN)/python -m bench.simulated
	$(BIN)/python -m bench.seeds "$(EVAL)"
	$(BIN)/python -m bench.evaluate "$(EVAL)"
	$(BIN)/python -m bench.disagreements

errors: $(DEV)  ## List what one data set's scorer misses: make errors EVAL=../shared SET=re3d
	@$(if $(and $(EVAL),$(SET)),,echo "Say which: make errors EVAL=DIR SET=NAME"; exit 2)
	$(BIN)/python -m bench.evaluate "$(EVAL)" --only "$(SET)" --verbose

floors: $(DEV)  ## Pin the quality floors anew: make floors, with LOWER=1 where one falls
	$(BIN)/python -m bench.floors $(if $(LOWER),--lower)

lock:  ## Solve the dependencies anew, with uv: make lock, or make lock UPGRADE=1
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK) $(if $(UPGRADE),--upgrade) --group install -o requirements.lock
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK) $(if $(UPGRADE),--upgrade) --group install --group dev \
		--constraints requirements.lock -o requirements-dev.lock

format: $(DEV)  ## Put the code in its standard form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:  ## Remove what these targets made
	rm -rf $(VENV) build dist report.html account.json .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Only wheels are taken, each with a hash of the lock file; the package itself is installed in
# place by the build tool that the lock file holds.
$(BASE): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing the packages of requirements.lock into $(VENV) ..."
	@$(PIP_INSTALL) --no-compile --only-binary :all: --require-hashes -r requirements.lock
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.lock | $(BASE)
	@echo "Installing the packages of requirements-dev.lock into $(VENV) ..."
	@$(PIP_INSTALL) --no-compile --only-binary :all: --require-hashes -r requirements-dev.lock
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Headwater needs Python 3.11 or newer, and $(PYTHON) is not. Name one: make PYTHON=python3.11 ..."; \
		exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
