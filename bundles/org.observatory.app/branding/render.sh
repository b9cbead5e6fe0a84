#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Renders the window images from mark.svg; needs rsvg-convert. Window managers take bitmaps only.
cd "$(dirname "$0")" || exit 1
for size in 16 32 48 64 128 256; do
	rsvg-convert --width $size --height $size mark.svg --output "window-$size.png" || exit 1
done
