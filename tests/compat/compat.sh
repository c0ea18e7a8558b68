#!/usr/bin/env bash
# ./dev compat [trixie|bookworm]: builds and tests Arnold in a fresh Debian root.
#
#   trixie     Debian 13: the tree as committed, `.ci/run` inside
#   bookworm   Debian 12 with nothing but the base system, where the README's two commands are tried
#
# The root is made once by debootstrap, below ARNOLD_COMPAT_ROOT (build/compat), and kept; remove it
# to start from nothing. apt inside uses this machine's mirrors, proxies and certificates.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
release=${1:-trixie}
[[ $# == 0 ]] || shift
root=${ARNOLD_COMPAT_ROOT:-$here/build/compat}/$release
tree=/srv/arnold
home=/root # of who builds in there: like $tree a path inside the root, never this machine's

say() { printf 'compat: %s\n' "$*"; }
die() { say "$*" >&2; exit 1; }

# Where this machine's apt finds Debian itself: the first URI that has an http(s) scheme.
mirror() {
    find /etc/apt -name '*.list' -exec cat {} + -o -name '*.sources' -exec cat {} + |
        sed -nE 's,^[^#]*(https?://[^] ]*/debian)/?([[:space:]].*|$),\1,p' | sed -n 1p
}

make_root() {
    local from
    [[ ! -e $root/.made ]] || return 0
    command -v debootstrap >/dev/null || apt-get install -y --no-install-recommends debootstrap
    from=$(mirror)
    say "making a Debian $release root in $root"
    mkdir -p "$root"
    debootstrap --variant=minbase --include=ca-certificates "$release" "$root" ${from:+"$from"} \
        >"$root.log" 2>&1 || { tail "$root.log" >&2; die "debootstrap failed; see $root.log"; }
    touch "$root/.made"
}

# The machine's own mirrors with the suite's name replaced; a list of other releases is left out.
copy_apt_sources() {
    local mine file name
    mine=$(. /etc/os-release && echo "$VERSION_CODENAME")
    rm -f "$root"/etc/apt/sources.list "$root"/etc/apt/sources.list.d/*
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources}; do
        [[ -f $file ]] && grep -qE "(^|[ /])$mine([ /-]|$)" "$file" || continue
        grep -qE '/debian(-security)?/?([[:space:]]|$)' "$file" || continue
        name=${file#/etc/apt/}
        mkdir -p "$(dirname "$root/etc/apt/$name")"
        sed -E "s/\b$mine\b/$release/g" "$file" >"$root/etc/apt/$name"
    done
    [[ -n $(find "$root/etc/apt" -name '*.list' -o -name '*.sources') ]] ||
        echo "deb $(mirror) $release main" >"$root/etc/apt/sources.list"
}

# Settings about fetching only (proxies, certificates, clocks); hooks of this machine stay behind.
copy_network() {
    apt-config dump | grep -E '^Acquire::(https?|Check|Retries|ForceIPv)' \
        >"$root/etc/apt/apt.conf.d/99fetching" || true
    cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    cp -L /etc/hosts "$root/etc/hosts"
    mkdir -p "$root/usr/local/share/ca-certificates"
    cp -rL /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/" || true
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
    # Services that come with packages are not started inside.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
}

copy_tree() {
    say "copying the tree as committed ($(git -C "$here" rev-parse --short HEAD))"
    mkdir -p "$root$tree" "$root/var/cache/arnold-ccache"
    find "$root$tree" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    git -C "$here" archive HEAD | tar -x -C "$root$tree"
}

mounted() { [[ $(</proc/mounts) == *" $1 "* ]]; }

mount_system() {
    mounted "$root/proc" || mount -t proc proc "$root/proc"
    mounted "$root/sys" || mount --rbind --make-rslave /sys "$root/sys"
    mounted "$root/dev" || mount --rbind --make-rslave /dev "$root/dev"
    mounted "$root/dev/shm" || mount -t tmpfs tmpfs "$root/dev/shm"
}

unmount_system() {
    local point
    for point in dev sys proc; do
        ! mounted "$root/$point" || umount -R -l "$root/$point"
    done
}

# inside COMMAND...: runs it in the tree inside the root, with nothing of this machine's environment
# but proxies.
inside() {
    (become_inside "$@")
}

# The same in the place of this very process, so that a signal to it arrives inside.
become_inside() {
    local proxies
    mapfile -t proxies < <(env | grep -iE '^(https?|ftp|no)_proxy=' || true)
    exec chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        HOME=$home CI=true CCACHE_DIR=/var/cache/arnold-ccache ${JOBS:+JOBS=$JOBS} "${proxies[@]}" \
        sh -c 'cd "$0" && exec "$@"' "$tree" "$@" </dev/null
}

# ./dev run serves until it is told to stop: it has to answer, with products, and then end well.
try_run() {
    local answer='' status=0 tries
    rm -rf "$root$home/.local/share/arnold" # inside: a bare machine has no store of an earlier try
    say "./dev run"
    (become_inside ./dev run) &
    local child=$!
    for ((tries = 0; tries < 3600; ++tries)); do
        kill -0 $child 2>/dev/null || break
        answer=$(curl -fsS -m 2 http://127.0.0.1:8080/api/v1/store/products 2>/dev/null) && break
        sleep 1
    done
    kill -TERM $child 2>/dev/null || true
    wait $child || status=$?
    [[ $answer == *'"items"'* ]] || die "./dev run did not answer with products"
    [[ $status == 0 ]] || die "./dev run ended with status $status"
    say "./dev run answered and ended well"
}

[[ $(id -u) == 0 ]] || exec sudo --preserve-env=ARNOLD_COMPAT_ROOT,JOBS "$0" "$release" "$@"
make_root
copy_apt_sources
copy_network
copy_tree
trap unmount_system EXIT
mount_system
if [[ $# -gt 0 ]]; then
    inside "$@"
elif [[ $release == bookworm ]]; then
    try_run
    inside ./dev test
else
    inside .ci/run
fi
