#!/bin/sh
# Makes coast.geojson from the GSHHG full-resolution shoreline. Debian only, not part of the data
# build: apt-get install gmt gmt-gshhg-full, then run this from any folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# -A0/0/1: every island, shoreline only (no lakes); -W -M: print the line instead of drawing it.
gmt coast -R120.5/123.5/36/38.5 -Df -A0/0/1 -W -M --GMT_HISTORY=false |
  node "$here/polygonise.ts" >"$here/coast.geojson"
