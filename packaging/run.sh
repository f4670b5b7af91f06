#!/usr/bin/env bash
# Installs what is missing, builds Sister City Desk and starts it. Arguments are passed to the program.
#
# Without a display and without arguments it does the program's main job instead of opening a window: it makes the
# sample committee, lists its delegations and prints the programme of each to PDF.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program="$root/build/release/app/sistercitydesk"

"$root/packaging/install.sh"
# cmake finds the presets in the folder that it is started in; the program starts in the caller's folder.
(
    cd "$root"
    cmake --preset release
    cmake --build --preset release --target sistercitydesk
) </dev/null

if [ $# -gt 0 ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$@"
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/sistercitydesk-sample-XXXXXX")
file="$folder/sample.sistercity"
echo
echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so no window is opened."
echo "Printing the programmes of the sample committee instead."
"$program" --file "$file" sample

echo
echo "Delegations:"
delegations=$("$program" --file "$file" list delegations)
echo "$delegations"
echo

# The first column of each line is the code of the delegation.
while read -r code _; do
    [ -n "$code" ] || continue
    output="$folder/$code.pdf"
    "$program" --file "$file" print programme --delegation "$code" --languages en,es --paper letter \
        --output "$output" </dev/null
    echo "$code: programme in English and Spanish in $output"
done <<<"$delegations"

echo
echo "Everything is in $folder"
