#!/usr/bin/env bash
# Makes build/frontpaw_<version>_<architecture>.deb out of the release preset, and looks it over.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/lib.sh

require_known_system
require_packages build check
build_preset release

desktop-file-validate packaging/frontpaw.desktop
appstreamcli validate --no-net packaging/frontpaw.metainfo.xml
rm -f build/frontpaw_*.deb
(cd build/release && cpack -G DEB -B .. >cpack.log) || {
    cat build/release/cpack.log >&2
    exit 1
}
rm -rf build/_CPack_Packages

package=$(ls build/frontpaw_*.deb)
dpkg-deb --field "$package" Package Version Installed-Size Depends Recommends
dpkg-deb --contents "$package" | awk '{ print $1, $2, $6 }'
say "Made $package. To install it: apt install ./$package"
