#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Draws the charts of a project again and again, in other languages and time zones of the machine and with every Java there is,
# and says whether all files are the same to the byte: same-bytes.sh PRODUCT PROJECT [JAVA_HOME...]
set -eu

product=$1
project=$2
shift 2
scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bytes.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

draw() {
    JAVA_TOOL_OPTIONS="$2" "$product/workbench" charts "$project" --out "$scratch/$1" --lang fr \
        --format svg,pdf,eps,png,tiff,csv,xlsx,json >/dev/null 2>&1 || true
}

draw first "-Duser.language=fr -Duser.country=FR -Duser.timezone=Europe/Paris"
draw turkish "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland"
draw arabic "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns"
for java in "$@"; do
    JAVA_HOME=$java draw "$(basename "$java")" "-Duser.timezone=Asia/Kathmandu"
done
count=$(find "$scratch/first" -type f | wc -l)
for other in "$scratch"/*; do
    diff -r "$scratch/first" "$other" || { echo "$(basename "$other") differs from the first run." >&2; exit 1; }
done
echo "$count files, the same to the byte in $(find "$scratch" -mindepth 1 -maxdepth 1 | wc -l) runs."
