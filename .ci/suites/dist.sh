#!/usr/bin/env bash
# The committed bundle is what the source builds to, byte for byte.
set -euo pipefail
cd "$(dirname "$0")/../.."
npm run --silent build
changes=$(git status --porcelain -- dist)
[[ -z $changes ]] || { echo "dist differs from the build: commit what npm run build makes"; echo "$changes"; exit 1; }
