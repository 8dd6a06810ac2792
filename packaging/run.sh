#!/usr/bin/env bash
# Installs what is missing, builds, and opens the desk on the made-up clinic. Arguments go to the program.
# Without a display it walks through the main job unseen and keeps the pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/lib.sh

require_known_system
require_packages build run
build_preset release

if display_answers; then
    exec build/release/frontpaw --profile demo "$@"
fi

QT_QPA_PLATFORM=offscreen build/release/frontpaw tour build/tour
say "No display answers, so nothing was opened. The pictures of the main job are in $PWD/build/tour."
