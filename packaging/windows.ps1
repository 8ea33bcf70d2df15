# Makes, in target\package, an installer (.msi) of Amanat. Not tried yet on Windows: whoever tries it, please say what happened.
# Needs what the build needs, and the WiX Toolset, which jpackage calls.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

.\mvnw.cmd --quiet -DskipTests package
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
$javaHome = (Get-Content target\java.home -Raw).Trim()
$version = (Select-String -Path target\classes\org\amanat\app\version.properties -Pattern '^version = (.*)$').Matches[0].Groups[1].Value
$package = 'target\package'
if (Test-Path $package) { Remove-Item -Recurse $package }
New-Item -ItemType Directory $package | Out-Null

# An .ico file is a list of pictures: six bytes of head, sixteen for each picture, then the PNG files as they are.
$sizes = 16, 32, 48, 256
$pictures = $sizes | ForEach-Object { , [IO.File]::ReadAllBytes((Resolve-Path "packaging\icon\amanat-$_.png")) }
$icon = New-Object IO.BinaryWriter([IO.File]::Create((Join-Path (Resolve-Path $package) 'amanat.ico')))
$icon.Write([uint16]0); $icon.Write([uint16]1); $icon.Write([uint16]$sizes.Count)
$offset = 6 + 16 * $sizes.Count
for ($i = 0; $i -lt $sizes.Count; $i++) {
  $edge = [byte]($sizes[$i] % 256)
  $icon.Write($edge); $icon.Write($edge); $icon.Write([uint16]0)
  $icon.Write([uint16]1); $icon.Write([uint16]32)
  $icon.Write([uint32]$pictures[$i].Length); $icon.Write([uint32]$offset)
  $offset += $pictures[$i].Length
}
$pictures | ForEach-Object { $icon.Write($_) }
$icon.Close()

$options = Get-Content packaging\launcher\java.args | Where-Object { $_ -notmatch '^#' } | ForEach-Object { '--java-options'; $_ }
$modules = (Get-Content packaging\jdk-modules) -join ','
& "$javaHome\bin\jpackage" --type msi --dest $package --name Amanat --app-version $version `
  --vendor Amanat --icon "$package\amanat.ico" --win-menu --win-dir-chooser --win-per-user-install `
  --file-associations packaging\workspace.properties `
  --input target\amanat\lib --main-jar amanat.jar --main-class org.amanat.app.Main `
  --add-modules $modules `
  --jlink-options '--strip-debug --strip-native-commands --no-header-files --no-man-pages --include-locales=en,ur' `
  @options
exit $LASTEXITCODE
