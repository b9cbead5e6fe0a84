@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Opens the product that was built for Windows: workbench.cmd [-nl fr], or runs a verb: workbench.cmd list charts
rem Build it first, with a JDK 21 or newer and Maven 3.9.9 or newer:
rem   mvn package -Dmaven.test.skip=true -pl releng/org.observatory.product -am
setlocal
set "BUILT=%~dp0releng\org.observatory.product\target\products\org.observatory.product\win32\win32\x86_64\observatory-workbench\workbench.cmd"
if not exist "%BUILT%" (
  echo The workbench is not built yet. Build it with: mvn package -Dmaven.test.skip=true -pl releng/org.observatory.product -am>&2
  exit /b 1
)
call "%BUILT%" %*
exit /b %ERRORLEVEL%
