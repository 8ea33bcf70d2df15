#!/usr/bin/env bash
# Makes, in target/package, Amanat.app and a disk image of it. Not tried yet on a Mac: whoever tries it, please say what happened.
# Needs what the build needs, on a Mac with Xcode's command line tools.
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw --quiet -DskipTests package
java_home=$(cat target/java.home)
version=$(sed -n 's/^version = //p' target/classes/org/amanat/app/version.properties)
package=target/package
rm -rf "$package"
mkdir -p "$package/amanat.iconset"

for size in 16 32 128 256 512; do
  cp "packaging/icon/amanat-$size.png" "$package/amanat.iconset/icon_${size}x${size}.png"
done
iconutil --convert icns --output "$package/amanat.icns" "$package/amanat.iconset"

options=()
while IFS= read -r option; do
  options+=(--java-options "$option")
done < <(grep -v '^#' packaging/launcher/java.args)
# macOS wants a first number of at least one.
"$java_home/bin/jpackage" --type dmg --dest "$package" --name Amanat --app-version "1.${version#*.}" \
  --vendor "Amanat" --icon "$package/amanat.icns" --mac-package-identifier org.amanat \
  --file-associations packaging/workspace.properties \
  --input target/amanat/lib --main-jar amanat.jar --main-class org.amanat.app.Main \
  --add-modules "$(paste -sd, packaging/jdk-modules)" \
  --jlink-options "--strip-debug --strip-native-commands --no-header-files --no-man-pages --include-locales=en,ur" \
  "${options[@]}"
