; `carrel` on the PATH (docs/adr/0371, Later): a command in the folder that Windows itself has on everybody's PATH. The PATH
; stays as it is: a mistake in changing it would cost a person more than this command is worth.

!define CARREL_COMMAND "$LOCALAPPDATA\Microsoft\WindowsApps\carrel.cmd"

!macro customInstall
  Push $0
  Push $1
  ; The console reads batch files in another code page than they are written in. So the usual folder is written by the name
  ; of its variable, and a person's name with an umlaut does no harm.
  StrLen $0 $LOCALAPPDATA
  StrCpy $1 $INSTDIR $0
  StrCmp $1 $LOCALAPPDATA 0 +4
    StrCpy $1 $INSTDIR "" $0
    StrCpy $1 "%LOCALAPPDATA%$1"
    Goto +2
  StrCpy $1 $INSTDIR
  FileOpen $0 "${CARREL_COMMAND}" w
  FileWrite $0 '@"$1\resources\bin\carrel.cmd" %*$\r$\n'
  FileClose $0
  Pop $1
  Pop $0
!macroend

!macro customUnInstall
  Delete "${CARREL_COMMAND}"
!macroend
