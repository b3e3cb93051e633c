; Inno Setup 6: an installer for the folder that `python packaging\dev.py build` makes. Run from the checkout:
;   iscc /DVersion=0.1 packaging\windows\annotator.iss
; Per user, no administrator rights. Opens .annodb and .annobundle files with the program.
; Written from Inno Setup's manual; it has not been run yet.
#ifndef Version
  #define Version "0.0"
#endif

[Setup]
AppId={{6C1D9F0A-52B7-4B0E-9E63-3B7F0C5A8D21}
AppName=Annotator
AppVersion={#Version}
DefaultDirName={autopf}\Annotator
DefaultGroupName=Annotator
PrivilegesRequired=lowest
ChangesAssociations=yes
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=annotator-setup
SetupIconFile=build\icons\annotator.ico
UninstallDisplayIcon={app}\annotator.exe
Compression=lzma2
SolidCompression=yes

[Files]
Source: "dist\annotator\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Annotator"; Filename: "{app}\annotator.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.annodb"; ValueType: string; ValueData: "Annotator.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.annodb\OpenWithProgids"; ValueType: string; ValueName: "Annotator.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Annotator.Project"; ValueType: string; ValueData: "Annotator project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Annotator.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator.exe,0"
Root: HKA; Subkey: "Software\Classes\Annotator.Project\shell\open\command"; ValueType: string; ValueData: """{app}\annotator.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.annobundle"; ValueType: string; ValueData: "Annotator.Bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.annobundle\OpenWithProgids"; ValueType: string; ValueName: "Annotator.Bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Annotator.Bundle"; ValueType: string; ValueData: "Annotator bundle"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Annotator.Bundle\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator.exe,0"
Root: HKA; Subkey: "Software\Classes\Annotator.Bundle\shell\open\command"; ValueType: string; ValueData: """{app}\annotator.exe"" ""%1"""
