# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts of this folder and .ci/run share: named steps with their time, builds with progress.
# Sourced, never run. Every path is derived from this file's place, so the scripts work from any folder.

GATEHOUSE_TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export GATEHOUSE_TOP

# A build needs no home, but ccache does: without a writable one its cache goes where nothing is lost with it.
if [ -z "${CCACHE_DIR:-}" ] && { [ -z "${HOME:-}" ] || [ ! -w "${HOME:-/nonexistent}" ]; }; then
    export CCACHE_DIR="$GATEHOUSE_TOP/build-ccache"
fi

# The same sources in another folder are the same to ccache: a fresh clone finds what the one before it compiled.
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$GATEHOUSE_TOP}" CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

# elapsed 75 → 1:15
elapsed() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# step "Building" command…: says when it starts and how long it took. The command's exit code is the step's.
step() {
    local name=$1 begin=$SECONDS code=0
    shift
    say "==> $name"
    "$@" || code=$?
    if [ "$code" -eq 0 ]; then
        say "    $name: done in $(elapsed $((SECONDS - begin)))"
    else
        complain "    $name: failed after $(elapsed $((SECONDS - begin))) (exit code $code)"
    fi
    return "$code"
}

# Lets through what a person must see and one progress line each ten seconds; on a terminal, everything.
calmly() {
    if [ -t 1 ]; then
        cat
        return
    fi
    local line next=0
    while IFS= read -r line; do
        case $line in
        '['*)
            if [ "$SECONDS" -ge "$next" ]; then
                printf '    %s\n' "$line"
                next=$((SECONDS + 10))
            fi
            ;;
        'ninja: Entering'*) ;;
        *) printf '%s\n' "$line" ;;
        esac
    done
}

# configure PRESET [cmake options…]: quiet when it works, everything when it does not.
configure() {
    local preset=$1 log code=0
    shift
    log=$(mktemp)
    (cd "$GATEHOUSE_TOP" && cmake --preset "$preset" "$@") >"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -ne 0 ]; then
        cat "$log" >&2
    fi
    rm -f "$log"
    return "$code"
}

# build FOLDER [target…], with ninja's counter and seconds as progress.
build() {
    local folder=$1 targets=()
    shift
    [ "$#" -eq 0 ] || targets=(--target "$@")
    if [ -t 1 ]; then
        NINJA_STATUS='[%f/%t, %e s] ' cmake --build "$folder" "${targets[@]}" </dev/null
    else
        NINJA_STATUS='[%f/%t, %e s] ' cmake --build "$folder" "${targets[@]}" </dev/null 2>&1 | calmly
    fi
}
