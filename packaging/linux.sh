#!/usr/bin/env bash
# Makes, in target/package, a folder that runs without Java (amanat/bin/amanat) and a Debian package of it.
# Needs what the build needs, unzip, and dpkg-deb for the package.
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw --quiet -DskipTests package
java_home=$(cat target/java.home)
version=$(sed -n 's/^version = //p' target/classes/org/amanat/app/version.properties)
package=$PWD/target/package
rm -rf "$package"

# The jars, such that Java may keep what it learns about them; and SQLite for this system beside them, which the driver
# would otherwise unpack into a temporary file at each start.
jars=$package/jars
mkdir -p "$package"
cp -r target/amanat/lib "$jars"
"$java_home/bin/java" src/build/LearnableJars.java "$jars"
sqlite=$("$java_home/bin/java" -cp "$jars/*" org.sqlite.util.OSInfo)
unzip -qjo "$jars"/sqlite-jdbc-*.jar "org/sqlite/native/$sqlite/*" -d "$jars"

# The folder: our jars and a Java with only the modules that they use.
options=()
while IFS= read -r option; do
  options+=(--java-options "$option")
done < <(grep -v '^#' packaging/launcher/java.args)
"$java_home/bin/jpackage" --type app-image --dest "$package" --name amanat --app-version "$version" \
  --vendor "Amanat" --icon packaging/icon/amanat-512.png \
  --input "$jars" --main-jar amanat.jar --main-class org.amanat.app.Main \
  --add-modules "$(paste -sd, packaging/jdk-modules)" \
  --jlink-options "--strip-debug --no-header-files --no-man-pages --include-locales=en,ur" \
  "${options[@]}" --java-options "-Dorg.sqlite.lib.path=\$APPDIR" \
  --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8

# The same program for commands: a script that starts Java with what suits a command.
app=$package/amanat/lib/app
command=$package/amanat/bin/amanat-command
command_options=$(sed -n 's/^java-options=\(.*\)/"\1"/p' "$app/amanat.cfg"; grep -v '^#' packaging/launcher/command.args)
sed -e "s|@options@|$(tr '\n' ' ' <<< "$command_options")|" \
  -e "s|@classpath@|$(sed -n 's/^app.classpath=//p' "$app/amanat.cfg" | paste -sd:)|" \
  packaging/linux/amanat-command > "$command"
chmod 755 "$command"

# What Java learns about our classes while it prints the sample is kept (JEP 514), so that it need not learn it at each
# start; and for commands apart, what it learns while one of them prints a programme. The commands of the JDK are needed
# for that, and for nothing afterwards.
training=$package/training
learn() {
  HOME=$training JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app/$1" "${@:2}" >/dev/null 2>"$package/training.log" \
    || { cat "$package/training.log" >&2; exit 1; }
}
learn amanat.aot "$package/amanat/bin/amanat" --quiet sample "$training"
echo 'amanat sample' > "$training/passphrase"
learn amanat-command.aot "$command" --quiet print programme "$training/world-day-2025.amanat" --event 01985a00 \
  --language both --paper a4 --passphrase-file "$training/passphrase" -o "$training/programme.pdf"
printf 'java-options=%s\n' "-XX:AOTCache=\$APPDIR/amanat.aot" >> "$app/amanat.cfg"
sed -i 's| -cp | "-XX:AOTCache=$APPDIR/amanat-command.aot" -cp |' "$command"
find "$package/amanat/lib/runtime/bin" -type f ! -name java -delete
rm -rf "$training" "$package/training.log" "$jars"

# The package: the folder in /opt, a command, an entry in the menu, and what a .amanat file is. It runs nothing when installed.
root=$package/root
install -d "$root/opt" "$root/DEBIAN"
cp -a "$package/amanat" "$root/opt/amanat"
install -D -m 755 packaging/linux/amanat "$root/usr/bin/amanat"
install -D -m 644 packaging/linux/amanat.desktop "$root/usr/share/applications/amanat.desktop"
install -D -m 644 packaging/linux/amanat.xml "$root/usr/share/mime/packages/amanat.xml"
install -D -m 644 packaging/icon/amanat-512.png "$root/usr/share/icons/hicolor/512x512/apps/amanat.png"
install -D -m 644 packaging/icon/amanat.svg "$root/usr/share/icons/hicolor/scalable/apps/amanat.svg"
install -D -m 644 LICENSE "$root/usr/share/doc/amanat/copyright"
sed -e "s/@version@/$version/" -e "s/@architecture@/$(dpkg --print-architecture)/" \
  -e "s/@size@/$(du -sk "$root/opt" | cut -f1)/" packaging/linux/control > "$root/DEBIAN/control"
dpkg-deb --root-owner-group --build "$root" "$package/amanat_${version}_$(dpkg --print-architecture).deb" >/dev/null
rm -rf "$root"
du -sh "$package"/*
