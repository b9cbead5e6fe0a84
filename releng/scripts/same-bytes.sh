#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Draws the charts of a project again and again, in other languages and time zones of the machine and with every Java there is,
# and says whether all files are the same to the byte: same-bytes.sh PRODUCT PROJECT [JAVA_HOME...]
# A chart that the project has not the data for is left out, but in every run. Fails when a run does, and names the first file that differs.
set -eu

product=$1
project=$2
shift 2
scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bytes.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/runs"

# draw RUN OPTIONS [JAVA_HOME]
draw() {
    JAVA_TOOL_OPTIONS="$2" JAVA_HOME="${3:-${JAVA_HOME:-}}" "$product/workbench" charts "$project" --out "$scratch/runs/$1" --lang fr \
        --format svg,pdf,eps,png,tiff,csv,xlsx,json >"$scratch/said" 2>&1 || {
        code=$?
        cat "$scratch/said" >&2
        echo "The run “$1” failed with $code." >&2
        exit 1
    }
}

draw first "-Duser.language=fr -Duser.country=FR -Duser.timezone=Europe/Paris"
draw turkish "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland"
draw arabic "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns"
runs=3
for java in "$@"; do
    runs=$((runs + 1))
    draw "$runs-$(basename "$java")" "-Duser.timezone=Asia/Kathmandu" "$java"
done
count=$(find "$scratch/runs/first" -type f | wc -l)
[ "$count" -gt 0 ] || { echo "Nothing was drawn." >&2; exit 1; }
cd "$scratch/runs"
for other in *; do
    LC_ALL=C diff -rq first "$other" >"$scratch/differing" || {
        echo "The run “$other” differs from the first; difference 1 of $(wc -l <"$scratch/differing"): $(head -n 1 "$scratch/differing")" >&2
        exit 1
    }
done
echo "$count files, the same to the byte in $runs runs."
