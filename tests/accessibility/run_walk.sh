#!/bin/sh
# run_walk.sh PROGRAM [WORDS FOR walk.py…]
# A screen in memory, a window manager, a session bus and an accessibility bus of its own, then walk.py with the real program.
# Nothing of the person who runs it is touched: the home folder is a new one and is removed at the end.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
program=$1

if [ "${SCD_WALK_INSIDE:-}" != yes ]; then
    home=$(mktemp -d "${TMPDIR:-/tmp}/scd-walk.XXXXXX")
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run"
    env -u DISPLAY -u WAYLAND_DISPLAY -u XAUTHORITY -u DBUS_SESSION_BUS_ADDRESS -u AT_SPI_BUS_ADDRESS \
        -u QT_QPA_PLATFORM -u QT_QPA_PLATFORMTHEME -u QT_STYLE_OVERRIDE -u LC_ALL \
        SCD_WALK_INSIDE=yes HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" \
        XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" TZ=UTC LANG=C.UTF-8 \
        GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1 GTK_A11Y=none QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
        dbus-run-session -- "$0" "$@"
    exit $?
fi

pids=
stop() {
    for pid in $pids; do
        kill "$pid" 2>/dev/null || true
    done
}
trap stop EXIT

# The server itself picks a free number and tells it: tests may run side by side.
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$HOME/display" 2>"$HOME/xvfb.log" &
pids="$pids $!"
tries=0
while [ ! -s "$HOME/display" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
        echo "The screen in memory (Xvfb) cannot start: nothing was checked."
        exit 1
    fi
    sleep 0.1
done
DISPLAY=:$(cat "$HOME/display")
export DISPLAY
metacity --sm-disable >"$HOME/metacity.log" 2>&1 &
pids="$pids $!"
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    if [ -x "$launcher" ]; then
        "$launcher" --launch-immediately >"$HOME/bus.log" 2>&1 &
        pids="$pids $!"
        break
    fi
done

status=0
/usr/bin/python3 "$here/walk.py" "$@" || status=$?
exit "$status"
