#!/usr/bin/env bash
# The first three steps of run.sh and test.sh on machines that are not at hand: dpkg, apt-get, sudo and the user's
# id are stood in for by scripts that write down how they were called.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

stand_in() { # NAME BODY
    printf '#!/bin/bash\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# machine USER_ID SUDO INSTALLED…: SUDO is none, free (asks nothing) or asks.
machine() {
    local user=$1 sudo=$2
    shift 2
    rm -rf "${work:?}/bin" "$work/calls"
    mkdir "$work/bin"
    stand_in id "echo $user"
    stand_in dpkg-query "for p in $*; do echo \"installed \$p\"; done; exit 1"
    stand_in apt-get "echo apt-get \"\$@\" >>$work/calls"
    case $sudo in
    none) stand_in sudo 'exit 127' ;;
    free) stand_in sudo "echo sudo \"\$@\" >>$work/calls; shift; \"\$@\"" ;;
    asks) stand_in sudo "[[ \$1 != -n ]] || exit 1; echo asked >>$work/calls; \"\$@\"" ;;
    esac
}

# in_lib COMMAND: runs it with lib.sh read, a list of packages of the test's own and no terminal.
in_lib() {
    mkdir -p "$work/packaging"
    cp "$here/../../packaging/lib.sh" "$work/packaging/"
    printf '# words\n# [build]\nalpha  # why\nbeta\n\n# [test]\ngamma\n' >"$work/packaging/debian-packages.txt"
    output=$(PATH="$work/bin:$PATH" bash -c ". '$work/packaging/lib.sh'; $1" 2>&1 </dev/null)
    result=$?
    calls=$(cat "$work/calls" 2>/dev/null || true)
}

expect() { # WHAT ACTUAL EXPECTED
    [[ $2 == "$3" ]] && return
    printf 'FAIL %s\n  expected: %s\n  got:      %s\n' "$1" "$3" "$2"
    failed=1
}

machine 1000 none alpha beta
in_lib 'require_packages build'
expect "asks nobody when nothing is missing" "$result:$output:$calls" "0::"

machine 1000 none alpha beta
in_lib 'missing_packages build test'
expect "knows what another group needs" "$output" "gamma"

machine 0 none alpha
in_lib 'require_packages build test'
expect "installs as root" "$result:$(tail -n 1 <<<"$calls")" \
    "0:apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 install -y --no-install-recommends beta gamma"
expect "does not need sudo as root" "$(grep -c sudo <<<"$calls")" "0"

machine 1000 free alpha
in_lib 'require_packages build'
expect "uses sudo that asks nothing" "$result:$(grep -c '^sudo -n env DEBIAN_FRONTEND=noninteractive' <<<"$calls")" "0:2"

machine 1000 asks alpha
in_lib 'require_packages build'
expect "does not let sudo ask without a terminal" "$result:$calls" "4:"
expect "prints the one line to run" "$(tail -n 1 <<<"$output")" "apt-get install --no-install-recommends beta"

machine 0 none
stand_in apt-get 'exit 100'
in_lib 'require_packages build; echo went on'
expect "stops when apt-get could not" "$result:$(tail -n 1 <<<"$output")" "4:apt-get could not install: alpha beta"

system() { # ID VERSION
    printf 'ID=%s\nVERSION_ID="%s"\nPRETTY_NAME="Some where"\n' "$1" "$2" >"$work/os-release"
    in_lib "require_known_system '$work/os-release'"
}
system debian 12
expect "knows Debian 12" "$result:$output" "0:"
system ubuntu 24.04
expect "knows Ubuntu 24.04" "$result:$output" "0:"
system fedora 40
expect "refuses another system in one sentence" "$result:$output" \
    "4:Frontpaw is built on Debian 12 or Ubuntu 24.04; this is fedora 40."
in_lib "require_known_system '$work/nowhere'"
expect "refuses a system without a name" "$result:$output" \
    "4:Frontpaw is built on Debian 12 or Ubuntu 24.04; this is another system."

gib=$((1024 * 1024))
in_lib "job_count 8 $((64 * gib))"
expect "gives every core a job" "$output" "8"
in_lib "job_count 8 $((7 * gib))"
expect "gives every job 2 GiB" "$output" "3"
in_lib "job_count 8 $((gib))"
expect "always has one job" "$output" "1"

((failed)) || echo "every expectation held"
exit "$failed"
