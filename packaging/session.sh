#!/usr/bin/env bash
# packaging/session.sh COMMAND…: runs it in a session of its own, with a temporary home, a D-Bus session bus and an
# unlocked keyring, so that a test never meets the keyring, the settings or the screen of whoever runs it.
# Nothing of the session is left running, and its home is removed.
set -uo pipefail

if [[ ${1:-} == --inside ]]; then
    shift
    printf 'x\n' | gnome-keyring-daemon --foreground --unlock --components=secrets \
        --control-directory="$XDG_RUNTIME_DIR/keyring" >"$HOME/keyring.log" 2>&1 &
    keyring=$!
    for _ in {1..100}; do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true' && break
        sleep 0.1
    done
    "$@"
    result=$?
    kill "$keyring" 2>/dev/null
    exit "$result"
fi

home=$(mktemp -d "${TMPDIR:-/tmp}/frontpaw-session.XXXXXX") || exit 4

# Everything that was started in the session carries its home, and nothing else does.
left_running()
{
    local environment
    for environment in /proc/[0-9]*/environ; do
        grep -qzFx "HOME=$home" "$environment" 2>/dev/null && basename "$(dirname "$environment")"
    done
}

close_session()
{
    local signal pids
    for signal in TERM KILL; do
        mapfile -t pids < <(left_running)
        ((${#pids[@]})) || break
        kill -s "$signal" "${pids[@]}" 2>/dev/null
        for _ in {1..20}; do
            [[ -n $(left_running) ]] || break
            sleep 0.1
        done
    done
    rm -rf "$home"
}
trap close_session EXIT
trap 'exit 130' INT TERM HUP

mkdir -m 700 "$home/run"

# A test that shows what a file without permission does would see nothing as root: root keeps its files but gives
# up what lets it pass over permissions.
humble=()
if [[ $(id -u) == 0 ]] && setpriv --bounding-set=-all --inh-caps=-all true 2>/dev/null; then
    humble=(setpriv --bounding-set=-all --inh-caps=-all)
fi

unset DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME
export HOME=$home XDG_RUNTIME_DIR=$home/run
"${humble[@]}" dbus-run-session -- "$BASH" "$0" --inside "$@" </dev/null
