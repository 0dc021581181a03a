#!/bin/bash
# Makes dist/Scenewright-VERSION-ARCH.dmg from dist/Scenewright.app: python installers/build.py dmg
# NOT YET RUN: it needs macOS (codesign, hdiutil).
#
# Without SCENEWRIGHT_SIGN_AS the program is signed ad hoc: it starts on this machine, others must allow it.
# With it ("Developer ID Application: NAME (TEAM)") it is signed for distribution; with SCENEWRIGHT_NOTARY_PROFILE
# (made by `xcrun notarytool store-credentials`) it is sent to Apple and the answer is stapled to the image.
set -euo pipefail
version=${1:?"the version is missing: use installers/build.py dmg"}
app=dist/Scenewright.app
image="dist/Scenewright-$version-$(uname -m).dmg"
entitlements=installers/macos/entitlements.plist
[ -d "$app" ] || { echo "there is no $app yet: run installers/build.py bundle first" >&2; exit 2; }

if [ -n "${SCENEWRIGHT_SIGN_AS:-}" ]; then
    # From the inside out: each library and FFmpeg first, then the program around them.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -name 'ffmpeg*' -o -perm -u+x \) -print0 |
        while IFS= read -r -d '' file; do
            if file -b "$file" | grep -q Mach-O; then
                codesign --force --timestamp --options runtime --entitlements "$entitlements" \
                    --sign "$SCENEWRIGHT_SIGN_AS" "$file"
            fi
        done
    codesign --force --timestamp --options runtime --entitlements "$entitlements" \
        --sign "$SCENEWRIGHT_SIGN_AS" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
cat > "$stage/Uninstall.txt" <<END
To remove Scenewright, drag it from Applications to the Trash.
Models, settings and brand kits stay in ~/Library/Application Support/Scenewright,
what can be made again in ~/Library/Caches/Scenewright. Projects and movies stay where you saved them.
END
rm -f "$image"
hdiutil create -volname Scenewright -srcfolder "$stage" -format UDZO -ov "$image"

if [ -n "${SCENEWRIGHT_SIGN_AS:-}" ] && [ -n "${SCENEWRIGHT_NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$SCENEWRIGHT_SIGN_AS" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$SCENEWRIGHT_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
