#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test: packaging/test.sh [--no-skips] [arguments of ctest].
# --no-skips: a test that could not run counts as failed.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/lib.sh

no_skips=
if [[ ${1:-} == --no-skips ]]; then
    no_skips=1
    shift
fi

require_known_system
require_packages build run test
build_preset dev all all_verify_interface_header_sets

result=0
packaging/session.sh ctest --preset dev -j "$(job_count)" "$@" || result=$?

skips=$(grep -E '^SKIP' build/dev/Testing/Temporary/LastTest.log || true)
if [[ -z $skips ]]; then
    say "Nothing was skipped."
else
    say "Skipped:"
    say "$skips"
    [[ -z $no_skips ]] || ((result)) || result=1
fi
exit "$result"
