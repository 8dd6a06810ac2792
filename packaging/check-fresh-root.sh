#!/usr/bin/env bash
# packaging/check-fresh-root.sh DIR [COMMAND…]: makes a Debian 12 in DIR, copies a clean clone of what is committed
# into it, and runs README's two commands there (or the ones named). Prints the last lines of each.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/lib.sh
. packaging/fresh-root.sh

(($#)) || unavailable "usage: packaging/check-fresh-root.sh DIR [COMMAND…]"
root=$1
shift
commands=("$@")
((${#commands[@]})) || commands=(packaging/run.sh packaging/test.sh)

[[ -d $root/root/frontpaw ]] || {
    make_fresh_root "$root"
    git -c safe.directory='*' clone --quiet --no-hardlinks . "$root/root/frontpaw"
}

result=0
for command in "${commands[@]}"; do
    log=$root/root/$(basename "$command").log
    began=$SECONDS
    code=0
    in_fresh_root "$root" bash -c "cd /root/frontpaw && $command" >"$log" 2>&1 || code=$?
    ((code == 0)) || result=1
    printf '\n== %s: exit code %d after %d min; the last lines of %s:\n' "$command" "$code" \
        $(((SECONDS - began + 30) / 60)) "$log"
    tail -n 15 "$log"
done
exit "$result"
