# Two commands set everything up: `make run` and `make test`.
# The work itself is in tools/, in small scripts that say what they do.

PYTHON ?= python3
VENV = .venv/bin

.PHONY: help run test quick core coverage bench gallery lint format types imports migrations lock ready ready-run

help:
	@echo "make run         try Gehoord on http://127.0.0.1:8000 (PORT=9000 make run for another port)"
	@echo "make test        every test on SQLite; on PostgreSQL what asks it something else"
	@echo "make quick       the rules and what is kept, on SQLite, in under a minute"
	@echo "make core        the tests of the procedure alone"
	@echo "make coverage    which lines and branches no test comes by; half as slow again"
	@echo "make nightly     100,000 files, 420,000 steps of stories, 180 ways to complain: hours (SHARE=0.1)"
	@echo "make bench       how fast it is, as ratios to floors measured in the same run"
	@echo "make gallery     every component in every state, and a picture of every page"
	@echo "make lint        ruff: rules and layout; make format mends the layout"
	@echo "make types       mypy, strict, on all that is Python here"
	@echo "make imports     rooms only look down"
	@echo "make migrations  fails when a table changed without a migration"
	@echo "make lock        choose versions anew and lock them with hashes"

ready-run:
	@$(PYTHON) tools/set_up.py run

ready:
	@$(PYTHON) tools/set_up.py test

run: ready-run
	@$(VENV)/gehoord practice

test: ready
	@$(VENV)/python -m tools.test all

quick: ready
	@$(VENV)/python -m tools.test quick

core: ready
	@$(VENV)/python -m tools.test core

coverage: ready
	@$(VENV)/python -m tools.test coverage

nightly: ready
	@$(VENV)/python tools/nightly.py $(SHARE)

bench: ready
	@$(VENV)/python -m bench

gallery: ready
	@$(VENV)/python -m tools.gallery

lint: ready
	@$(VENV)/ruff check .
	@$(VENV)/ruff format --check .

format: ready
	@$(VENV)/ruff format .

types: ready
	@$(VENV)/mypy

imports: ready
	@$(VENV)/lint-imports

migrations: ready
	@$(VENV)/python tools/migrations.py --check

lock: ready
	@$(VENV)/python tools/lock.py
