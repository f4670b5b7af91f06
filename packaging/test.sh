#!/usr/bin/env bash
# Installs what is missing, builds one preset and runs its tests.
# usage: packaging/test.sh [PRESET] [CTEST OPTIONS]
#   PRESET         dev (default), asan, release, coverage, or fuzz: the fuzzers of the readers, a minute each
#   CTEST OPTIONS  passed to ctest: -R name, -L label, --repeat until-fail:5 …
# The speed measurements (label "bench") count only in an optimised build and run with the release preset alone.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

preset=dev
case "${1:-}" in
    dev | asan | release | coverage | fuzz)
        preset=$1
        shift
        ;;
    "" | -*) ;;
    *)
        sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2
        exit 2
        ;;
esac
if [ "${1:-}" = --help ]; then
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
    exit 0
fi

packaging/install.sh --tests
cmake --preset "$preset" </dev/null
cmake --build --preset "$preset" </dev/null

options=(--preset "$preset" --parallel "$(nproc)" --no-tests=error)
if [ "$preset" != release ]; then
    options+=(--label-exclude '^bench$')
fi
if [ "$preset" = asan ]; then
    # No leak of a library is suppressed: Qt, fontconfig and D-Bus end without one here.
    export ASAN_OPTIONS="${ASAN_OPTIONS:-strict_string_checks=1:detect_stack_use_after_return=1}"
fi
ctest "${options[@]}" "$@" </dev/null
