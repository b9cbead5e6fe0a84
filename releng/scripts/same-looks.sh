#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Draws every chart of a project, opens the files in what people open them with, and measures how far each picture is from the
# workbench's own: same-looks.sh PRODUCT PROJECT [FOLDER]   (FOLDER keeps the pictures, and worst.png with the worst pairs)
#
# SVG: Chromium, Inkscape, rsvg-convert, LibreOffice; PDF: pdftoppm; EPS: Ghostscript. Those that are missing are named and left out.
# The figure is the share of pixels, in per cent, that have no like in the other picture, one way or the other: both at half size, more
# than 15 % off in a colour from all pixels beside the same place. So smooth edges and shifts of a pixel do not count; whatever is missing does.
# Styles and languages: STYLES="seminar publication" LANGUAGES="fr en". The most a picture may be off: MOST (per cent, 1).
# Fonts: those of the machine; FONTS=FOLDER adds a folder of fonts to them. RENDERERS names those to use, else all.
set -eu

product=$1
project=$2
styles=${STYLES:-seminar publication}
languages=${LANGUAGES:-fr en}
most=${MOST:-1}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-looks.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
pictures=${3:-$scratch/pictures}
mkdir -p "$pictures" "$scratch/home/.local/share"
pictures=$(cd "$pictures" && pwd)
[ -z "${FONTS:-}" ] || ln -s "$(cd "$FONTS" && pwd)" "$scratch/home/.local/share/fonts"
export MAGICK_THREAD_LIMIT=1

command -v compare >/dev/null || { echo "ImageMagick is missing." >&2; exit 2; }
renderers=
for pair in chromium:chromium inkscape:inkscape rsvg:rsvg-convert libreoffice:soffice pdftoppm:pdftoppm ghostscript:gs; do
    case " ${RENDERERS:-${pair%%:*}} " in *" ${pair%%:*} "*) ;; *) continue ;; esac
    if command -v "${pair#*:}" >/dev/null; then renderers="$renderers ${pair%%:*}"; else echo "${pair#*:} is missing." >&2; fi
done
command -v pdftoppm >/dev/null || renderers=$(echo "$renderers" | sed 's/ libreoffice//')

# run COMMAND...: with the home of this run; what programs say is told only when one fails
run() {
    HOME=$scratch/home XDG_CACHE_HOME=$scratch/home XDG_DATA_HOME=$scratch/home/.local/share timeout 900 "$@" \
        >"$scratch/said" 2>&1 </dev/null || { cat "$scratch/said" >&2; echo "$1 failed." >&2; exit 1; }
}

# render RENDERER DPI FOLDER: a picture FOLDER/RENDERER/CHART.png of every file in the folder
render() {
    mkdir -p "$3/$1"
    if [ "$1" = libreoffice ]; then
        run soffice "-env:UserInstallation=file://$scratch/profile" --headless --convert-to pdf --outdir "$scratch/pdf" "$3"/*.svg
    fi
    if [ "$1" = inkscape ]; then
        cp "$3"/*.svg "$3/inkscape"
        run inkscape --export-type=png --export-dpi="$2" "$3"/inkscape/*.svg
        rm "$3"/inkscape/*.svg
        return
    fi
    for svg in "$3"/*.svg; do
        name=$(basename "$svg" .svg)
        picture=$3/$1/$name
        case $1 in
        chromium) run chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor="$(echo "$2 / 96" | bc -l)" \
            --window-size="$(identify -format "%[fx:ceil(w*96/$2)+20],%[fx:ceil(h*96/$2)+160]" "$3/$name.png")" --screenshot="$picture.png" "file://$svg" ;;
        rsvg) run rsvg-convert --dpi-x "$2" --dpi-y "$2" --output "$picture.png" "$svg" ;;
        libreoffice) run pdftoppm -r "$2" -png -singlefile "$scratch/pdf/$name.pdf" "$picture" ;;
        pdftoppm) run pdftoppm -r "$2" -png -singlefile "$3/$name.pdf" "$picture" ;;
        ghostscript) run gs -q -dBATCH -dNOPAUSE -dEPSCrop -r"$2" -sDEVICE=png16m -dTextAlphaBits=4 -dGraphicsAlphaBits=4 \
            -sOutputFile="$picture.png" "$3/$name.eps" ;;
        esac
    done
    rm -rf "$scratch/pdf"
}

# measure RENDERER FOLDER CHART: "share renderer folder chart"
cat >"$scratch/measure" <<'MEASURE'
own=$2/$3.png
other=$2/$1/$3.png
size=$(identify -format '%wx%h' "$own")
off=$(convert \( "$own" -alpha off -resize 50% -write mpr:own -morphology Dilate Square:1 -write mpr:lighter +delete \) \
    \( mpr:own -morphology Erode Square:1 -write mpr:darker +delete \) \
    \( "$other" -background white -alpha remove -extent "$size" -resize 50% -write mpr:other -morphology Dilate Square:1 \
        -write mpr:otherLighter +delete \) \( mpr:other -morphology Erode Square:1 -write mpr:otherDarker +delete \) \
    \( mpr:own mpr:otherLighter -compose minus_src -composite \) \( mpr:otherDarker mpr:own -compose minus_src -composite \) \
    \( mpr:other mpr:lighter -compose minus_src -composite \) \( mpr:darker mpr:other -compose minus_src -composite \) \
    -evaluate-sequence Max -separate -evaluate-sequence Max -threshold 15% -format '%[fx:100*mean]' info:)
printf '%.3f %s %s %s\n' "$off" "$1" "$2" "$3"
MEASURE

for style in $styles; do
    if [ "$style" = publication ]; then dpi=288; else dpi=144; fi
    for language in $languages; do
        folder=$pictures/$style-$language
        run "$product/workbench" charts "$project" --out "$folder" --style "$style" --lang "$language" --dpi "$dpi" --format svg,pdf,eps,png
        for renderer in $renderers; do
            render "$renderer" "$dpi" "$folder"
            for svg in "$folder"/*.svg; do
                echo "$renderer $folder $(basename "$svg" .svg)"
            done
        done >>"$scratch/pairs"
    done
done
xargs -P "$(nproc)" -L 1 sh -e "$scratch/measure" <"$scratch/pairs" | sort -k1,1nr >"$pictures/figures.txt"
[ "$(wc -l <"$scratch/pairs")" -eq "$(wc -l <"$pictures/figures.txt")" ] || { echo "Not every picture could be measured." >&2; exit 1; }

# the worst pairs side by side, the workbench's own to the left
head -8 "$pictures/figures.txt" | while read -r share renderer folder name; do
    convert "$folder/$name.png" "$folder/$renderer/$name.png" -alpha off -resize 900x +append \
        -gravity south -splice 0x24 -annotate +0+2 "$(basename "$folder") $name: $renderer $share %" miff:-
done | convert miff:- -append "$pictures/worst.png"

awk -v most="$most" '
    { n[$2]++; at[$2, n[$2]] = $1; if (n[$2] == 1) { worst[$2] = $4; of[$2] = $3; sub(".*/", "", of[$2]) } }
    $1 > most { over++; sub(".*/", "", $3); print $2 " draws " $4 " (" $3 ") otherwise: " $1 " %" > "/dev/stderr" }
    END {
        printf "%-12s %8s %8s %8s  %s\n", "renderer", "pictures", "median %", "worst %", "worst chart"
        for (r in n) printf "%-12s %8d %8.3f %8.3f  %s (%s)\n", r, n[r], at[r, int((n[r] + 1) / 2)], at[r, 1], worst[r], of[r]
        exit over > 0
    }' "$pictures/figures.txt"
