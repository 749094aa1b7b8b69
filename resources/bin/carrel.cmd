@echo off
rem The command line of Carrel: the program of the app, in another role.
"%~dp0..\..\Carrel.exe" --no-sandbox --carrel-role=command-line -- %*
