# shellcheck shell=bash
# A Debian 12 of its own in a folder, for the checks that need a machine on which nothing was ever installed. Reads
# where packages come from out of this machine's apt. Needs root.

# make_fresh_root DIR
make_fresh_root()
{
    local root=$1 sources mirror
    [[ $(id -u) == 0 ]] || unavailable "Only root can make a Debian in a folder."
    command -v debootstrap >/dev/null || unavailable "debootstrap is missing: apt-get install debootstrap"
    [[ ! -e $root ]] || [[ -d $root && -z $(ls -A "$root") ]] || unavailable "$root exists and is not empty."

    # shellcheck disable=SC2016 # the fields are apt's
    sources=$(apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        grep -E ' bookworm(-[a-z]+)? main$' | sort -u)
    mirror=$(awk '$3 == "bookworm" { print $2; exit }' <<<"$sources")
    [[ -n $mirror ]] || unavailable "apt on this machine knows no mirror of Debian 12."

    debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || {
        tail -n 20 "$root.log" >&2
        return 1
    }
    rm -f "$root.log"
    printf '%s\n' "$sources" >"$root/etc/apt/sources.list"
    apt-config dump | grep -E '^Acquire::(https?::|Check-|Retries)' >"$root/etc/apt/apt.conf.d/00-as-outside" || true
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
}

# in_fresh_root DIR COMMAND…: as its root, with an empty environment, no terminal and no display. Mounts and
# processes are gone when it returns.
in_fresh_root()
{
    local root=$1
    shift
    # shellcheck disable=SC2016 # for the inner shell
    unshare --mount --pid --fork --kill-child -- bash -ec '
        root=$1; shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' bash "$root" "$@" </dev/null
}
