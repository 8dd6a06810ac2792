# shellcheck shell=bash
# Shared by the scripts of this folder: what must be installed, and how a preset is built.

# A missing part of the world (system, package, right): what to do was said, nothing was changed.
readonly exit_unavailable=4

packaging_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck disable=SC2034 # used by the scripts that read this file
root_dir=$(dirname "$packaging_dir")

say() { printf '%s\n' "$*"; }

unavailable()
{
    printf '%s\n' "$*" >&2
    exit "$exit_unavailable"
}

# require_known_system [OS_RELEASE]: Debian 12, where all was shown, or Ubuntu 24.04, which has the same names.
require_known_system()
{
    local release=${1:-/etc/os-release} system
    # shellcheck disable=SC1090
    system=$( (. "$release" && printf '%s %s' "${ID:-}" "${VERSION_ID:-}") 2>/dev/null) || system=
    case $system in
    "debian 12" | "ubuntu 24.04") ;;
    *) unavailable "Frontpaw is built on Debian 12 or Ubuntu 24.04; this is ${system:-another system}." ;;
    esac
}

# listed_packages GROUP…: the names in the groups of debian-packages.txt.
listed_packages()
{
    awk -v wanted=" $* " '
        /^# \[[a-z]+\]$/ { group = substr($2, 2, length($2) - 2); next }
        { sub(/#.*/, "") }
        NF && index(wanted, " " group " ") { print $1 }' "$packaging_dir/debian-packages.txt"
}

# missing_packages GROUP…: those of them that are not installed. Needs no right.
missing_packages()
{
    local names installed
    names=$(listed_packages "$@")
    # shellcheck disable=SC2086,SC2016 # one word a package; the fields are dpkg's, not the shell's
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' $names 2>/dev/null || true)
    comm -23 <(sort -u <<<"$names") <(sed -n 's/^installed //p' <<<"$installed" | sort -u)
}

# require_packages GROUP…: installs what is missing, with the first right that is at hand, or says how.
require_packages()
{
    local missing=() as=() name
    while IFS= read -r name; do
        [[ -z $name ]] || missing+=("$name")
    done < <(missing_packages "$@")
    ((${#missing[@]})) || return 0

    if [[ $(id -u) == 0 ]]; then
        as=()
    elif sudo -n true 2>/dev/null; then
        as=(sudo -n)
    elif [[ -t 0 ]] && command -v sudo >/dev/null; then
        as=(sudo)
    else
        unavailable "Packages are missing. Have an administrator run:
apt-get install --no-install-recommends ${missing[*]}"
    fi

    say "Installing ${missing[*]}"
    local apt=("${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120)
    "${apt[@]}" update </dev/null || true # an old list may still have all that is needed; install says if not
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null ||
        unavailable "apt-get could not install: ${missing[*]}"
}

# job_count [CORES MEMORY_KIB]: as many compilers as there are cores, each with 2 GiB.
job_count()
{
    local cores=${1:-$(nproc)} memory=${2:-$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)}
    local jobs=$((memory / (2 * 1024 * 1024)))
    ((jobs < cores)) || jobs=$cores
    ((jobs >= 1)) || jobs=1
    say "$jobs"
}

# build_preset PRESET [TARGET…]
build_preset()
{
    local preset=$1 log
    shift
    log=build/$preset-configure.log
    mkdir -p build
    cmake --preset "$preset" >"$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
    cmake --build --preset "$preset" ${1:+--target "$@"} -- -j"$(job_count)"
}

# display_answers: the program's Qt speaks X11 (on Wayland through XWayland).
display_answers()
{
    [[ -n ${DISPLAY:-} ]] && timeout 5 xdpyinfo >/dev/null 2>&1
}
