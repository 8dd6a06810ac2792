#!/usr/bin/env bash
# Builds and runs every benchmark: one line of JSON each, and a table of them in README.md.
# --smoke: a small clinic and few rounds; checks that every figure is printed, never what it is, and leaves README
# as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/lib.sh

tree=$PWD/build/bench
lines=$tree/figures.jsonl

# What each figure is, in the order of the table. A program below prints each of them.
figures=(
    "start-bare-window|Start of a Qt window with one label and one line edit"
    "start-to-typing|Start of the desk to a window that shows what is typed; ratio to the bare window"
    "memory-over-bare-window|Memory (PSS) of the desk over the bare window, every name indexed"
    "idle-cpu|Processor time while nobody touches the desk, of one core"
    "raw-commits|Durable commits of a bare SQLite file"
    "sign-ins|Whole sign-ins of new clients, one after the other; ratio to raw commits / 5"
    "sign-in-commits|Durable commits of one sign-in"
    "sign-in-batches|Batches written behind, of one sign-in"
    "blocked-by-sign-ins|Longest time the main thread was kept while sign-ins ran"
    "blocked-by-full-disk|The same on a full disk"
    "verify-p50-small|Checking the right code, median, 1,000 clients"
    "verify-p99-small|The same, 99 of 100"
    "verify-p50-full|Checking the right code, median, all clients"
    "verify-p99-full|The same, 99 of 100"
    "known-unknown-request|Asking for a code: medians of a known and an unknown number apart"
    "known-unknown-verify|A wrong code: the same"
)

# run_all CLIENTS ROUNDS: within a session, so that no keyring or screen of the person at the machine is met.
run_all()
{
    local clients=$1 rounds=$2 bench=$tree/tests/bench data=$tree/data
    rm -rf "$data"
    mkdir -p "$data/engine" "$data/full"
    # A runtime folder is in memory wherever there is one.
    if [[ -w /dev/shm ]]; then
        XDG_RUNTIME_DIR=$(mktemp -d /dev/shm/frontpaw-bench.XXXXXX)
        trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    fi

    "$bench/engine_bench" "$data/engine" "$clients" "$rounds"
    FULL_DISK_FOLDER=$data/full FULL_DISK_SWITCH=$data/is-full LD_PRELOAD=$tree/tests/support/libfull_disk.so \
        "$bench/full_disk_bench" "$data/full" "$((25 * rounds))"

    open_screen
    XDG_DATA_HOME=$data/desk "$bench/start_bench" "$rounds" "$((200 * rounds))" \
        "$bench/bare_window" "$tree/frontpaw" --profile demo
    kill "$screen"
    rm -rf "$data"
}

# A screen of its own, without a window manager.
open_screen()
{
    local number=$tree/display
    : >"$number"
    Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$number" 2>/dev/null &
    screen=$!
    for _ in {1..100}; do
        [[ ! -s $number ]] || break
        sleep 0.1
    done
    DISPLAY=:$(<"$number")
    export DISPLAY
}

# The table, from the lines of JSON.
table()
{
    local figure id words line value unit ratio goal met
    printf '| figure | value | ratio | goal | met |\n|---|---|---|---|---|\n'
    for figure in "${figures[@]}"; do
        id=${figure%%|*}
        words=${figure#*|}
        line=$(grep -F "\"id\":\"$id\"," "$lines") || continue
        IFS='|' read -r value unit ratio goal met < <(sed -E \
            's/.*"value":([^,]*),"unit":"([^"]*)","ratio":([^,]*),"goal":"?([^",]*)"?,"met":([^}]*)\}/\1|\2|\3|\4|\5/' \
            <<<"$line")
        [[ $met != true ]] || met=yes
        [[ $met != false ]] || met=no
        printf '| %s | %s %s | %s | %s | %s |\n' "$words" "$value" "$unit" "${ratio/null/}" "${goal/null/}" \
            "${met/null/}"
    done
}

# Between the two markers of README stands the table, and nothing else.
put_into_readme()
{
    local text
    text=$(table)
    awk -v table="$text" '
        /^<!-- bench -->$/ { print; print ""; print table; print ""; inside = 1; next }
        /^<!-- \/bench -->$/ { inside = 0 }
        !inside' README.md >"$tree/README.md"
    cat "$tree/README.md" >README.md
}

missing_figures()
{
    local figure
    for figure in "${figures[@]}"; do
        grep -qF "\"id\":\"${figure%%|*}\"," "$lines" || printf '%s\n' "${figure%%|*}"
    done
}

if [[ ${1:-} == --inside ]]; then
    run_all "$2" "$3"
    exit
fi

smoke=
size=(100000 20)
if [[ ${1:-} == --smoke ]]; then
    smoke=1
    size=(1000 2)
fi
require_known_system
require_packages build run test bench
build_preset bench frontpaw bare_window start_bench engine_bench full_disk_bench >&2

packaging/session.sh "$BASH" "$PWD/packaging/bench.sh" --inside "${size[@]}" |
    tee "$lines"
unprinted=$(missing_figures)
if [[ -n $unprinted ]]; then
    printf 'No figure was printed for:\n%s\n' "$unprinted" >&2
    exit 1
fi
[[ $smoke ]] || put_into_readme
