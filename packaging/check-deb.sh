#!/usr/bin/env bash
# packaging/check-deb.sh DIR: makes a Debian 12 in DIR, installs the package of packaging/deb.sh with apt, starts the
# program from its menu entry on a screen nobody sees, purges it, and shows that nothing of it is left.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/lib.sh
. packaging/fresh-root.sh

(($# == 1)) || unavailable "usage: packaging/check-deb.sh DIR"
root=$1
package=$(ls build/frontpaw_*.deb 2>/dev/null) || unavailable "There is no package yet: packaging/deb.sh makes it."

make_fresh_root "$root"
cp "$package" "$root/root/"

cat >"$root/root/check" <<'INSIDE'
set -euo pipefail
cd /root
export DEBIAN_FRONTEND=noninteractive
apt() { apt-get -q -o Dpkg::Use-Pty=0 -y --no-install-recommends "$@" >>apt.log 2>&1 || { tail -n 20 apt.log; exit 1; }; }

# everything but what changes with any package: the caches of dpkg, apt and the linker, logs, homes
files() { find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /root -o -path /home -o -path /tmp \
    -o -path /run -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort; }

# Starts the menu entry as an ordinary user, until a window of that name is mapped.
start_from_menu() {
    Xvfb :97 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
    setpriv --reuid=desk --regid=desk --init-groups env HOME=/home/desk DISPLAY=:97 XDG_RUNTIME_DIR=/home/desk/run \
        dbus-run-session -- sh -c 'gio launch /usr/share/applications/frontpaw.desktop; sleep 60' >started.log 2>&1 &
    for _ in $(seq 60); do
        DISPLAY=:97 xwininfo -root -tree 2>/dev/null | grep -E '"[^"]*Frontpaw[^"]*".*"frontpaw"' && return
        sleep 0.5
    done
    cat started.log
    return 1
}

apt update
apt dist-upgrade
apt install xvfb x11-utils libglib2.0-bin desktop-file-utils appstream dbus-daemon
useradd --create-home desk
install -d -o desk -g desk -m 700 /home/desk/run
files >before
dpkg-query -W >packages-before

apt install ./frontpaw_*.deb
echo "installed: $(dpkg-query -W frontpaw)"
desktop-file-validate /usr/share/applications/frontpaw.desktop
appstreamcli validate --no-net /usr/share/metainfo/org.frontpaw.Frontpaw.metainfo.xml >/dev/null
test -s /usr/share/icons/hicolor/scalable/apps/frontpaw.svg
test -s /usr/share/doc/frontpaw/copyright
! ldd /usr/bin/frontpaw | grep 'not found'
echo "started: $(start_from_menu)"

apt purge --autoremove frontpaw
files >after
dpkg-query -W >packages-after
diff packages-before packages-after
diff before after
echo "purged: nothing is left"
INSIDE

in_fresh_root "$root" bash /root/check
