# entente: `make demo` runs the main job on the sample report, `make check` passes the tests. See CONTRIBUTING.md.
O ?= out/build
CC ?= gcc
OPT ?= -O3
WARN = -Wall -Wextra -Wpedantic $(if $(CI),-Werror)
PKGS = igraph libcjson libxml-2.0 libutf8proc
CPPFLAGS_ALL = -D_POSIX_C_SOURCE=200809L -Iinclude -MMD -MP $(shell pkg-config --cflags $(PKGS) 2>/dev/null) $(CPPFLAGS)
CFLAGS_ALL = -std=c11 $(OPT) -g $(WARN) $(CFLAGS)
LDLIBS_ALL = $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lz -lm $(LDLIBS)

ROOMS = base lexicon read text timex actor event record corpus graph pass render eval
LIB_SRC = $(foreach r,$(ROOMS),$(wildcard src/$(r)/*.c src/$(r)/*/*.c)) src/pipeline.c
CLI_SRC = $(wildcard src/cli/*.c)
LIB_OBJ = $(LIB_SRC:%.c=$(O)/%.o) $(O)/tables.o $(O)/words.o
CLI_OBJ = $(CLI_SRC:%.c=$(O)/%.o)
# Tables that scripts make of what Debian's packages know.
MADE_TABLES = $(O)/lexicon/states.debian.tsv
TABLES = $(wildcard src/lexicon/en/*.tsv) $(MADE_TABLES)
# The words of charts: a table a language by hand, and one of what Debian's CLDR says.
OWN_WORDS = $(wildcard src/render/words/*.tsv)
MADE_WORDS = $(OWN_WORDS:src/render/words/%.tsv=$(O)/words/%.cldr.tsv)

.PHONY: all setup demo gallery check check-clients lint asan fuzz bench bench-graph score clean
all: $(O)/entente

# The build needs packages: the script installs what is missing, once.
$(O)/.setup: scripts/setup.sh
	@sh scripts/setup.sh
	@mkdir -p $(O) && touch $@
setup: $(O)/.setup

$(O)/entente: $(CLI_OBJ) $(O)/libentente.a
	$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $^ $(LDLIBS_ALL)

$(O)/libentente.a: $(LIB_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^

$(O)/%.o: %.c | $(O)/.setup
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) -c -o $@ $<

$(O)/lexicon/states.debian.tsv: scripts/state_names.py src/lexicon/en/states.tsv | $(O)/.setup
	@mkdir -p $(@D)
	python3 scripts/state_names.py src/lexicon/en/states.tsv >$@.part && mv $@.part $@

$(O)/words/%.cldr.tsv: scripts/chart_words.py | $(O)/.setup
	@mkdir -p $(@D)
	python3 scripts/chart_words.py $* >$@.part && mv $@.part $@

# The tables, embedded byte for byte.
$(O)/tables.S: $(TABLES) scripts/embed.sh Makefile | $(O)/.setup
	@mkdir -p $(@D)
	sh scripts/embed.sh ent_lexicon__files $(TABLES) >$@.part && mv $@.part $@
$(O)/tables.o: $(O)/tables.S $(TABLES)
	$(CC) -c -o $@ $<
$(O)/words.S: $(OWN_WORDS) $(MADE_WORDS) scripts/embed.sh Makefile
	sh scripts/embed.sh ent_render__words $(OWN_WORDS) $(MADE_WORDS) >$@.part && mv $@.part $@
$(O)/words.o: $(O)/words.S $(OWN_WORDS) $(MADE_WORDS)
	$(CC) -c -o $@ $<

# ---- tests: tests/unit/<room>/<name>.c with cmocka, one program each; tests/cli and tests/golden are scripts
UNIT_SRC = $(wildcard tests/unit/*/*.c)
UNIT = $(UNIT_SRC:%.c=$(O)/%.test)
$(O)/tests/unit/%.test: tests/unit/%.c $(O)/libentente.a
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $< $(O)/libentente.a $(LDLIBS_ALL) -lcmocka

check: $(O)/entente $(UNIT)
	sh scripts/check.sh $(O) $(T)

# The same tests under the address and undefined-behaviour sanitizers, each piece of memory on its own.
ASAN = O=out/asan OPT="-O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer" \
    CPPFLAGS=-DENT_SEPARATE_PIECES LDFLAGS="-fsanitize=address,undefined"
asan:
	$(MAKE) check $(ASAN)

lint: | $(O)/.setup
	sh scripts/lint.sh

# The main job on the sample report.
demo: $(O)/entente
	rm -rf out/demo
	$(O)/entente run events/sample-report.txt -o out/demo
	@echo "The results are in out/demo: events.jsonl (who did what to whom, when), tables/, graph/, charts/, run.json."

# The pictures of the README.
gallery: $(O)/entente
	sh scripts/gallery.sh $(O)/entente

# How well it does against an annotation, when there is one. `make score S="events timex coded"`.
GOLD ?= ../shared
score: $(O)/entente
	@mkdir -p out/score
	if [ -d $(GOLD)/gold ]; then /usr/bin/python3 tests/gold/score.py $(O)/entente $(GOLD) out/score $(S); \
	else ENTENTE=$(O)/entente TMP=out/score /usr/bin/python3 tests/golden/test_floors.py; fi

# Torn and shuffled inputs under the sanitizers: make fuzz N=200
N ?= 40
fuzz:
	$(MAKE) out/asan/entente $(ASAN)
	/usr/bin/python3 tests/fuzz/fuzz.py out/asan/entente $(N)

# ---- speed: MB/s of reading, room by room, on 20 MB of the project's own texts
$(O)/rooms: tests/bench/rooms.c $(O)/libentente.a
	$(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $< $(O)/libentente.a $(LDLIBS_ALL)
bench: $(O)/rooms $(O)/entente
	@mkdir -p out/bench
	sh scripts/bench_text.sh 20 >out/bench/20mb.txt
	$(O)/rooms out/bench/20mb.txt

# ---- formats: what real programs read of the files that export writes; and how fast a million ties are written
check-clients: $(O)/entente
	/usr/bin/python3 scripts/check_clients.py $(O) $(or $(CLIENTS),../shared/eval/exports/check_exports.sh)
$(O)/formats: tests/bench/formats.c $(O)/libentente.a
	$(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $< $(O)/libentente.a $(LDLIBS_ALL)
bench-formats: $(O)/formats
	@mkdir -p out/bench
	$(O)/formats 170000 10000 out/bench
bench: bench-formats
.PHONY: bench-formats

# The graph's figures: sizes, measures against NetworkX, windows, betweenness, layout. LARGE=1: of 1,000,000 events too.
$(O)/make_events: tests/bench/make_events.c
	@mkdir -p $(@D)
	$(CC) -O2 -o $@ $< -lm
$(O)/graph_bench: tests/bench/graph.c $(O)/libentente.a
	$(CC) $(CPPFLAGS_ALL) -Isrc/pass $(CFLAGS_ALL) $(LDFLAGS) -o $@ $< $(O)/libentente.a $(LDLIBS_ALL)
bench-graph: $(O)/make_events $(O)/graph_bench $(O)/entente
	sh scripts/bench_graph.sh $(O) out/bench

clean:
	rm -rf out/build out/asan out/demo

-include $(UNIT:.test=.d) $(LIB_OBJ:.o=.d) $(CLI_OBJ:.o=.d)
