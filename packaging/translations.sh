#!/usr/bin/env bash
# packaging/translations.sh [--check] [LANGUAGE…]: brings translations/frontpaw_<language>.ts up to date with the
# sentences in the code, or begins one. --check changes nothing and fails where a file is not up to date. Both say how
# many sentences wait for a translator.
set -euo pipefail
cd "$(dirname "$0")/.."

check=
if [[ ${1:-} == --check ]]; then
    check=1
    shift
fi

shopt -s nullglob
files=(translations/frontpaw_*.ts)
for language in "$@"; do
    files+=("translations/frontpaw_$language.ts")
done
if ((${#files[@]} == 0)); then
    echo "There is no translation yet."
    exit 0
fi

# Headers are needed to know a class's namespace, which is part of the context its sentences are looked up by.
includes=(-I .)
for folder in app/*/include; do
    includes+=(-I "$folder")
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0
for file in "${files[@]}"; do
    fresh=$work/$(basename "$file")
    [[ ! -e $file ]] || cp "$file" "$fresh"
    # English needs no file but for its plural forms.
    plural=()
    [[ $(basename "$file") != frontpaw_en.ts ]] || plural=(-pluralonly)
    # without line numbers, so that a file changes only where a sentence does
    "$(qmake6 -query QT_HOST_BINS)/lupdate" -silent -locations none -no-obsolete "${plural[@]}" "${includes[@]}" app ui -ts "$fresh" 2>"$work/said"
    if grep . "$work/said" >&2; then
        result=1
    fi
    if [[ -z $check ]]; then
        mkdir -p translations
        cp "$fresh" "$file"
    elif ! diff -u "$file" "$fresh"; then
        echo "$file is not up to date: run packaging/translations.sh"
        result=1
    fi
    echo "$file: $(grep -c '<translation type="unfinished"' "$fresh" || true) of $(grep -c '<source>' "$fresh" || true) sentences wait"
done
exit "$result"
