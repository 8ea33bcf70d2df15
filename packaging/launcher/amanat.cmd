@echo off
rem Starts Amanat from the folder that the build made: a window, or what the arguments say. Needs Java 25.
setlocal
set "HERE=%~dp0.."
set "JAVA="
for %%H in ("%AMANAT_JAVA_HOME%" "@java.home@" "%JAVA_HOME%") do (
  if not defined JAVA if exist "%%~H\bin\java.exe" findstr /b /c:"JAVA_VERSION=\"@java.feature@" "%%~H\release" >nul 2>&1 && set "JAVA=%%~H\bin\java.exe"
)
if not defined JAVA (
  echo Amanat needs Java @java.feature@, and there is none on this computer. 1>&2
  echo Install Temurin @java.feature@ from https://adoptium.net, or set JAVA_HOME to its folder, and start Amanat again. 1>&2
  exit /b 69
)
"%JAVA%" "@%HERE%\bin\java.args" --class-path "%HERE%\lib\*" org.amanat.app.Main %*
exit /b %ERRORLEVEL%
