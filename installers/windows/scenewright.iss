; The Windows installer (Inno Setup 6): python installers/build.py exe
; NOT YET BUILT: it was written on Linux, where Inno Setup does not run.
#ifndef Version
  #error Give the version: /DVersion=1.2.3 (installers/build.py does)
#endif
#define Root SourcePath + "..\.."

[Setup]
AppId={{6C0B1E52-7C55-4F0B-9B0E-6B8B4E0C9A31}
AppName=Scenewright
AppVersion={#Version}
AppPublisher=The Scenewright developers
DefaultDirName={autopf}\Scenewright
DefaultGroupName=Scenewright
; Without administrator rights it goes into the person's own folder.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\icons\scenewright.ico
UninstallDisplayIcon={app}\scenewright-window.exe
OutputDir={#Root}\dist
OutputBaseFilename=Scenewright-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Add scenewright to the PATH of your command line"; Flags: unchecked

[Files]
Source: "{#Root}\dist\scenewright\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "{#Root}\build\icons\scenewright-project.ico"; DestDir: "{app}"; Flags: ignoreversion

[InstallDelete]
; A new version must not find modules of the one before.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Scenewright"; Filename: "{app}\scenewright-window.exe"
Name: "{group}\Licences"; Filename: "{app}\_internal\licences"
Name: "{autodesktop}\Scenewright"; Filename: "{app}\scenewright-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.scenewright\OpenWithProgids"; ValueType: string; ValueName: "Scenewright.Project"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Scenewright.Project"; ValueType: string; ValueData: "Scenewright project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Scenewright.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\scenewright-project.ico"
Root: HKA; Subkey: "Software\Classes\Scenewright.Project\shell\open\command"; ValueType: string; ValueData: """{app}\scenewright-window.exe"" open ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\scenewright-window.exe"; Description: "{cm:LaunchProgram,Scenewright}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotOnPath: Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

procedure RemoveFromPath;
var
  Path, Entry: String;
  At: Integer;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Exit;
  Entry := ';' + ExpandConstant('{app}') + ';';
  Path := ';' + Path + ';';
  At := Pos(Uppercase(Entry), Uppercase(Path));
  if At = 0 then
    Exit;
  Delete(Path, At, Length(Entry) - 1);
  RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Copy(Path, 2, Length(Path) - 2));
end;

{ What a person made is asked about, each kind by itself, and kept where nobody answers. The program deletes it, while
  it is still there: it knows its folders. Movies are never touched. }
procedure Offer(const Kinds, Question: String);
var
  Code: Integer;
begin
  if MsgBox(Question, mbConfirmation, MB_YESNO or MB_DEFBUTTON2) <> IDYES then
    Exit;
  if (not Exec(ExpandConstant('{app}\scenewright.exe'), 'uninstall --json --remove ' + Kinds, '', SW_HIDE,
               ewWaitUntilTerminated, Code)) or (Code <> 0) then
    MsgBox('Not everything could be deleted; it is in ' + ExpandConstant('{localappdata}\Scenewright') + '.',
           mbError, MB_OK);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then
    RemoveFromPath;
  if (Step <> usUninstall) or UninstallSilent then
    Exit;
  if DirExists(ExpandConstant('{localappdata}\Scenewright')) then
  begin
    Offer('cache,models', 'Delete your installed models, voices, the converter and the cache as well?');
    Offer('settings', 'Delete your settings, brand kits and the key that signs your movies as well?');
  end;
  Offer('projects', 'Delete your projects as well? Your movies stay.');
end;
