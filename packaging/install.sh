#!/usr/bin/env bash
# Installs the Debian packages of packaging/packages.txt that are missing.
# usage: packaging/install.sh [--tests]      --tests: also what only the tests need
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
list="$here/packages.txt"

with_tests=no
case "${1:-}" in
    "") ;;
    --tests) with_tests=yes ;;
    *)
        echo "usage: packaging/install.sh [--tests]" >&2
        exit 2
        ;;
esac

if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system: packages are not installed. packaging/packages.txt names what is needed." >&2
    exit 0
fi

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
while read -r name purpose _; do
    case "$name" in "" | "#"*) continue ;; esac
    if [ "$purpose" = tests ] && [ "$with_tests" = no ]; then
        continue
    fi
    is_installed "$name" || missing+=("$name")
done <"$list"

if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

echo "Missing packages: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Installing them needs root, and there is no sudo here. As root, run:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
    # Without a terminal nobody can type a password: say so instead of waiting for ever.
    if [ ! -t 0 ] && ! sudo --non-interactive true 2>/dev/null; then
        echo "Installing them needs root, and sudo asks for a password. In a terminal, run:" >&2
        echo "  sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --option DPkg::Lock::Timeout=300)
# A source that does not answer does not matter when the others have the packages.
"${apt[@]}" update || echo "apt-get update failed; trying with the lists that are here." >&2
"${apt[@]}" install --yes --no-install-recommends "${missing[@]}" </dev/null
