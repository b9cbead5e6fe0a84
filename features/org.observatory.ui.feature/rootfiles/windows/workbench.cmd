@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the Observatory Workbench: workbench.cmd [-nl fr], or runs a verb: workbench.cmd list charts
setlocal EnableExtensions EnableDelayedExpansion
set "HERE=%~dp0"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if not defined JAVA if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JAVA call :try "%%~D"
)
if not defined JAVA (
  echo The workbench needs Java 21 or newer, and none was found. Install one, for instance Temurin from https://adoptium.net, or set JAVA_HOME.>&2
  exit /b 1
)
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
set "CONFIGURATION=%USERPROFILE%\.observatory-workbench\1.0.0\configuration"
if "%~1"=="" goto window
set "FIRST=%~1"
if "%FIRST:~0,1%"=="-" goto window
if "%~2"=="" if exist "%~1\study.observatory" goto window
if "%~2"=="" if /i "%~x1"==".observatory" if exist "%~1" goto window

set "SCRATCH=%TEMP%\observatory-%RANDOM%%RANDOM%"
mkdir "%SCRATCH%"
"%JAVA%\bin\java.exe" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -data "%SCRATCH%\data" -nosplash -application org.observatory.cli.application %*
set "CODE=%ERRORLEVEL%"
rmdir /s /q "%SCRATCH%"
exit /b %CODE%

:window
start "" "%JAVA%\bin\javaw.exe" -Xmx1g -XX:+UseSerialGC -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=40000 -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=1000000 -Djava.awt.headless=true -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -name "Observatory Workbench" %*
exit /b 0

:try
if not exist "%~1\bin\javaw.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.+-" %%M in ("%%~V") do if %%M GEQ 21 set "JAVA=%~1"
exit /b 0
