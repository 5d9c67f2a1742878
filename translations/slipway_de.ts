<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Configuration</name>
    <message>
        <source>There is no environment &quot;%1&quot;. %2 knows: %3.</source>
        <translation>Es gibt keine Umgebung „%1“. %2 kennt: %3.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot;. %2 knows: %3.</source>
        <translation>Es gibt keinen Host „%1“. %2 kennt: %3.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a configuration file.</source>
        <translation>%1 ist ein Ordner, keine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Name the configuration with --config FILE.</source>
        <translation>Die Konfiguration mit --config FILE angeben.</translation>
    </message>
    <message>
        <source>There is no slipway.toml in %1 or a folder above it.</source>
        <translation>In %1 und den Ordnern darüber gibt es keine slipway.toml.</translation>
    </message>
    <message>
        <source>Go to the project&apos;s folder, or name the file with --config FILE.</source>
        <translation>In den Ordner des Projekts wechseln oder die Datei mit --config FILE angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a good name; expected %2.</source>
        <translation>„%1“ ist kein guter Name; erwartet wird %2.</translation>
    </message>
    <message>
        <source>%1 is used twice; the other place is %2.</source>
        <translation>%1 wird zweimal benutzt; die andere Stelle ist %2.</translation>
    </message>
    <message>
        <source>Port %1 of host &quot;%2&quot;</source>
        <translation>Port %1 des Hosts „%2“</translation>
    </message>
    <message>
        <source>a table [project] with the project&apos;s name</source>
        <translation>eine Tabelle [project] mit dem Namen des Projekts</translation>
    </message>
    <message>
        <source>at least one table [hosts.NAME] with the server&apos;s address</source>
        <translation>mindestens eine Tabelle [hosts.NAME] mit der Adresse des Servers</translation>
    </message>
    <message>
        <source>at least one table [environments.NAME]</source>
        <translation>mindestens eine Tabelle [environments.NAME]</translation>
    </message>
    <message>
        <source>There is no [hosts.%1]; expected one of: %2.</source>
        <translation>Es gibt kein [hosts.%1]; erwartet wird eines von: %2.</translation>
    </message>
    <message>
        <source>This is the root of the server; expected a folder of the environment&apos;s own.</source>
        <translation>Das ist die Wurzel des Servers; erwartet wird ein eigener Ordner der Umgebung.</translation>
    </message>
    <message>
        <source>The backups would lie around the environment&apos;s directory %1; expected a folder of their own.</source>
        <translation>Die Sicherungen lägen um das Verzeichnis %1 der Umgebung herum; erwartet wird ein eigener Ordner.</translation>
    </message>
    <message>
        <source>on host &quot;%1&quot;</source>
        <translation>auf dem Host „%1“</translation>
    </message>
    <message>
        <source>The directory %1 %2</source>
        <translation>Das Verzeichnis %1 %2</translation>
    </message>
    <message>
        <source>The backup folder %1 %2</source>
        <translation>Der Sicherungsordner %1 %2</translation>
    </message>
    <message>
        <source>The compose project &quot;%1&quot; %2</source>
        <translation>Das Compose-Projekt „%1“ %2</translation>
    </message>
    <message>
        <source>The container &quot;%1&quot; on host &quot;%2&quot;</source>
        <translation>Der Container „%1“ auf dem Host „%2“</translation>
    </message>
    <message>
        <source>The health is asked for through the host port; expected host_port beside it.</source>
        <translation>Der Zustand wird über den Host-Port abgefragt; daneben wird host_port erwartet.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; has no service &quot;%2&quot;; expected one of: %3.</source>
        <translation>Die Umgebung „%1“ hat keinen Dienst „%2“; erwartet wird einer von: %3.</translation>
    </message>
    <message>
        <source>(none is declared)</source>
        <translation>(keiner ist angegeben)</translation>
    </message>
    <message>
        <source>There is no command; expected its words, such as [&quot;npm&quot;, &quot;run&quot;, &quot;migrate&quot;].</source>
        <translation>Es fehlt ein Befehl; erwartet werden seine Wörter, etwa [&quot;npm&quot;, &quot;run&quot;, &quot;migrate&quot;].</translation>
    </message>
    <message>
        <source>There is no [environments.%1]; expected one of: %2.</source>
        <translation>Es gibt kein [environments.%1]; erwartet wird eines von: %2.</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; without `source`</source>
        <translation>Die Domain „%1“ ohne `source`</translation>
    </message>
    <message>
        <source>No backup at all would be kept; expected at least one number above 0.</source>
        <translation>So bliebe gar keine Sicherung erhalten; erwartet wird mindestens eine Zahl über 0.</translation>
    </message>
    <message>
        <source>The environments promote from each other in a circle; expected one that promotes from none.</source>
        <translation>Die Umgebungen übernehmen im Kreis voneinander; erwartet wird eine, die von keiner übernimmt.</translation>
    </message>
    <message>
        <source>a text of one line in quotes</source>
        <translation>ein einzeiliger Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a name of letters, digits, - and _, at most 40 of them</source>
        <translation>ein Name aus höchstens 40 Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>the name of a container (letters, digits, -, _ and .)</source>
        <translation>der Name eines Containers (Buchstaben, Ziffern, -, _ und .)</translation>
    </message>
    <message>
        <source>a name of a compose project (small letters, digits, - and _)</source>
        <translation>ein Name eines Compose-Projekts (Kleinbuchstaben, Ziffern, - und _)</translation>
    </message>
    <message>
        <source>an absolute path on the server, such as &quot;/home/deploy/shop&quot;</source>
        <translation>ein absoluter Pfad auf dem Server, etwa „/home/deploy/shop“</translation>
    </message>
    <message>
        <source>the path of a compose file relative to the environment&apos;s directory, without ..</source>
        <translation>der Pfad einer Compose-Datei relativ zum Verzeichnis der Umgebung, ohne ..</translation>
    </message>
    <message>
        <source>a pattern as in .gitignore, such as &quot;uploads/&quot;</source>
        <translation>ein Muster wie in .gitignore, etwa „uploads/“</translation>
    </message>
    <message>
        <source>the name or the IP address of a server</source>
        <translation>der Name oder die IP-Adresse eines Servers</translation>
    </message>
    <message>
        <source>the name of a user on the server</source>
        <translation>der Name eines Benutzers auf dem Server</translation>
    </message>
    <message>
        <source>a jump host as in ssh, such as &quot;user@bastion:22&quot;</source>
        <translation>ein Sprunghost wie bei ssh, etwa „user@bastion:22“</translation>
    </message>
    <message>
        <source>an address such as &quot;http://localhost:8080&quot;</source>
        <translation>eine Adresse, etwa „http://localhost:8080“</translation>
    </message>
    <message>
        <source>a domain in small letters, such as &quot;shop.example.org&quot;</source>
        <translation>eine Domain in Kleinbuchstaben, etwa „shop.example.org“</translation>
    </message>
    <message>
        <source>a path that begins with /, such as &quot;/health&quot;</source>
        <translation>ein Pfad, der mit / beginnt, etwa „/health“</translation>
    </message>
    <message>
        <source>a time such as &quot;90s&quot;, &quot;5m&quot; or &quot;1h&quot;, at most &quot;24h&quot;</source>
        <translation>eine Zeit, etwa „90s“, „5m“ oder „1h“, höchstens „24h“</translation>
    </message>
    <message>
        <source>the five fields of cron, such as &quot;0 3 * * *&quot;</source>
        <translation>die fünf Felder von cron, etwa „0 3 * * *“</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Das ist kein TOML: %1.</translation>
    </message>
    <message>
        <source>This key is unknown. Known here: %1.</source>
        <translation>Dieser Schlüssel ist unbekannt. Bekannt sind hier: %1.</translation>
    </message>
    <message>
        <source>This key is unknown. Did you mean &quot;%1&quot;?</source>
        <translation>Dieser Schlüssel ist unbekannt. Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>This key is missing; expected %1.</source>
        <translation>Dieser Schlüssel fehlt; erwartet wird %1.</translation>
    </message>
    <message>
        <source>This is %1; expected %2.</source>
        <translation>Das ist %1; erwartet wird %2.</translation>
    </message>
    <message>
        <source>a list in brackets, each of it %1</source>
        <translation>eine Liste in Klammern, jedes davon %1</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, without quotes</source>
        <translation>eine ganze Zahl von %1 bis %2, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a table, [%1]</source>
        <translation>eine Tabelle, [%1]</translation>
    </message>
    <message>
        <source>tables, [[%1]]</source>
        <translation>Tabellen, [[%1]]</translation>
    </message>
    <message>
        <source>This list is empty; expected one compose file at least.</source>
        <translation>Diese Liste ist leer; erwartet wird mindestens eine Compose-Datei.</translation>
    </message>
    <message>
        <source>This list names a file twice.</source>
        <translation>Diese Liste nennt eine Datei zweimal.</translation>
    </message>
    <message>
        <source>No database at all would be backed up; expected at least one name, or no such key for every database of the container.</source>
        <translation>Gar keine Datenbank würde gesichert; erwartet wird mindestens ein Name, oder kein solcher Schlüssel für jede Datenbank des Containers.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is named in databases too; expected it in one of the two.</source>
        <translation>Die Datenbank „%1“ steht auch in databases; erwartet wird sie in einem der beiden.</translation>
    </message>
    <message>
        <source>a name in PostgreSQL, at most 63 bytes long</source>
        <translation>ein Name in PostgreSQL, höchstens 63 Bytes lang</translation>
    </message>
    <message>
        <source>the name of a compose profile</source>
        <translation>der Name eines Compose-Profils</translation>
    </message>
    <message>
        <source>the path of an env file relative to the environment&apos;s directory, without ..</source>
        <translation>der Pfad einer env-Datei relativ zum Verzeichnis der Umgebung, ohne ..</translation>
    </message>
    <message>
        <source>%1 is no regular file, so it was not read.</source>
        <translation>%1 ist keine gewöhnliche Datei und wurde darum nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is larger than any configuration can be (%2 bytes).</source>
        <translation>%1 ist größer, als eine Konfiguration sein kann (%2 Bytes).</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Install and start a keychain (gnome-keyring or KWallet) in this session, or type the secret when it is asked for.</source>
        <translation>In dieser Sitzung einen Schlüsselbund (gnome-keyring oder KWallet) installieren und starten oder das Geheimnis eingeben, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, for example by logging in to the desktop, or type the secret when it is asked for.</source>
        <translation>Ihn entsperren, etwa durch Anmelden am Desktop, oder das Geheimnis eingeben, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or type the secret.</source>
        <translation>Es erlauben, wenn der Schlüsselbund fragt, oder das Geheimnis eingeben.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep a secret in.</source>
        <translation>Der Schlüsselbund hat keinen Bund, in dem er ein Geheimnis ablegen könnte.</translation>
    </message>
    <message>
        <source>Make a default keyring, for example by logging in to the desktop once.</source>
        <translation>Einen Standard-Schlüsselbund anlegen, etwa durch einmaliges Anmelden am Desktop.</translation>
    </message>
    <message>
        <source>The keychain does not work: %1.</source>
        <translation>Der Schlüsselbund arbeitet nicht: %1.</translation>
    </message>
    <message>
        <source>Check that libsecret (package libsecret-1-0) is installed.</source>
        <translation>Prüfen, ob libsecret (Paket libsecret-1-0) installiert ist.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds.</source>
        <translation>Der Schlüsselbund hat innerhalb von %1 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look for its window that asks for a password, unlock it and try again.</source>
        <translation>Nach seinem Fenster sehen, das nach einem Passwort fragt, ihn entsperren und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Passwords are kept in memory only, until this program ends.</source>
        <translation>Passwörter werden nur im Arbeitsspeicher behalten, bis dieses Programm endet.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Unchanged: %1.</source>
        <translation>Unverändert: %1.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>„%1“ ist nicht %2.</translation>
    </message>
    <message>
        <source>a name of an environment (letters, digits, - and _)</source>
        <translation>ein Name einer Umgebung (Buchstaben, Ziffern, - und _)</translation>
    </message>
    <message>
        <source>a name of a host (letters, digits, - and _)</source>
        <translation>ein Name eines Hosts (Buchstaben, Ziffern, - und _)</translation>
    </message>
    <message>
        <source>a name of a container (letters, digits, -, _ and .)</source>
        <translation>ein Name eines Containers (Buchstaben, Ziffern, -, _ und .)</translation>
    </message>
    <message>
        <source>a release (letters, digits, -, _ and .)</source>
        <translation>ein Release (Buchstaben, Ziffern, -, _ und .)</translation>
    </message>
    <message>
        <source>a job (letters, digits, -, _ and .)</source>
        <translation>ein Auftrag (Buchstaben, Ziffern, -, _ und .)</translation>
    </message>
    <message>
        <source>an absolute path on the server</source>
        <translation>ein absoluter Pfad auf dem Server</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not contain . or .. segments.</source>
        <translation>„%1“ darf keine Teile . oder .. enthalten.</translation>
    </message>
    <message>
        <source>a file name of a backup</source>
        <translation>ein Dateiname einer Sicherung</translation>
    </message>
    <message>
        <source>&quot;%1...&quot; is too long for a backup&apos;s name.</source>
        <translation>„%1...“ ist zu lang für den Namen einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAIN</translation>
    </message>
    <message>
        <source>NGINX</source>
        <translation>NGINX</translation>
    </message>
    <message>
        <source>FRONTEND</source>
        <translation>FRONTEND</translation>
    </message>
    <message>
        <source>BACKEND</source>
        <translation>BACKEND</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>DATENBANK</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>SICHERUNGEN</translation>
    </message>
    <message>
        <source>SECOND COPY</source>
        <translation>ZWEITKOPIE</translation>
    </message>
</context>
<context>
    <name>Slipway::App</name>
    <message>
        <source>The control room of a platform that runs with Docker Compose on a server.</source>
        <translation>Die Leitwarte einer Plattform, die mit Docker Compose auf einem Server läuft.</translation>
    </message>
    <message>
        <source>The project&apos;s configuration; without it, slipway.toml in this folder or the nearest one above.</source>
        <translation>Die Konfiguration des Projekts; ohne sie slipway.toml in diesem Ordner oder im nächsten darüber.</translation>
    </message>
</context>
<context>
    <name>Slipway::App::Tray</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Download missing backups</source>
        <translation>Fehlende Sicherungen &amp;herunterladen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Backups could not be downloaded</source>
        <translation>Sicherungen konnten nicht heruntergeladen werden</translation>
    </message>
</context>
<context>
    <name>Slipway::Cli</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>slipway-cli --help lists the options.</source>
        <translation>slipway-cli --help führt die Optionen auf.</translation>
    </message>
    <message>
        <source>The option %1 requires a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>
The job runs on the server. Enter or Ctrl-C: leave it running.  c and Enter: cancel it and undo what it did. </source>
        <translation>
Der Auftrag läuft auf dem Server. Eingabetaste oder Strg-C: laufen lassen.  c und Eingabetaste: abbrechen und rückgängig machen, was er getan hat. </translation>
    </message>
    <message>
        <source>Add --confirm %1.</source>
        <translation>--confirm %1 hinzufügen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was confirmed, but this concerns %2.</source>
        <translation>Bestätigt wurde „%1“, doch es geht um %2.</translation>
    </message>
    <message>
        <source>This was not confirmed.</source>
        <translation>Niemand hat Ja dazu gesagt.</translation>
    </message>
    <message>
        <source>Cancelling %1; what it did is undone.</source>
        <translation>%1 wird abgebrochen; was er getan hat, wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The step that runs now can&apos;t be cut short; %1 is cancelled as soon as it is done.</source>
        <translation>Der laufende Schritt kann nicht abgekürzt werden; %1 wird abgebrochen, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>%1 is undoing what it did already.</source>
        <translation>%1 macht bereits rückgängig, was er getan hat.</translation>
    </message>
    <message>
        <source>%1 was interrupted: nothing runs it any more. slipway-cli recover undoes it.</source>
        <translation>%1 wurde unterbrochen: Nichts führt ihn mehr aus. slipway-cli recover macht ihn rückgängig.</translation>
    </message>
    <message>
        <source>%1 has ended already; slipway-cli attach %1 tells how.</source>
        <translation>%1 ist schon beendet; slipway-cli attach %1 erzählt, wie.</translation>
    </message>
    <message>
        <source>Which fingerprint is to be trusted? Add --fingerprint SHA256:...</source>
        <translation>Welchem Fingerabdruck soll vertraut werden? --fingerprint SHA256:... hinzufügen</translation>
    </message>
    <message>
        <source>On the server itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>Auf dem Server selbst: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>The %1 key of %2 is trusted from now on.</source>
        <translation>Dem %1-Schlüssel von %2 wird von nun an vertraut.</translation>
    </message>
    <message>
        <source>The password of %1 can&apos;t be kept: %2</source>
        <translation>Das Passwort von %1 kann nicht behalten werden: %2</translation>
    </message>
    <message>
        <source>No password was given; nothing was kept.</source>
        <translation>Es wurde kein Passwort angegeben; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The password of %1 is kept in the keychain.</source>
        <translation>Das Passwort von %1 liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached: %1</source>
        <translation>Der Schlüsselbund ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The password of %1 is no longer in the keychain.</source>
        <translation>Das Passwort von %1 liegt nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 does not take the argument &quot;%2&quot;.</source>
        <translation>%1 kennt kein „%2“.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Commands: %1.</source>
        <translation>Befehle: %1.</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>Unverändert: %1.</translation>
    </message>
    <message>
        <source>Which environment? There are: %1.</source>
        <translation>Welche Umgebung? Es gibt: %1.</translation>
    </message>
    <message>
        <source>
The server %1 is not known yet. Its %2 key has the fingerprint
    %3
To check it, run this on the server itself and compare:
    %4
Trust it? [yes/no] </source>
        <translation>
Der Server %1 ist noch nicht bekannt. Sein %2-Schlüssel hat den Fingerabdruck
    %3
Zum Prüfen dies auf dem Server selbst ausführen und vergleichen:
    %4
Vertrauen? [yes/no] </translation>
    </message>
    <message>
        <source>Wrong password or passphrase. </source>
        <translation>Das war nicht richtig. </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>Remember it in the keychain? [yes/no] </source>
        <translation>Im Schlüsselbund merken? [yes/no] </translation>
    </message>
    <message>
        <source>Job %1 is on the server; from now on it finishes or undoes itself there.</source>
        <translation>Der Auftrag %1 steht auf dem Server; von hier an beendet er sich dort oder macht sich rückgängig.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>%1: connected, logged in and looked at in %2 s.</source>
        <translation>%1: in %2 s verbunden, angemeldet und angesehen.</translation>
    </message>
    <message>
        <source>Changing nginx was not confirmed; nothing was changed.</source>
        <translation>Die Änderung von nginx wurde nicht bestätigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>--yes hinzufügen.</translation>
    </message>
    <message>
        <source>Change nginx so? [y/N] </source>
        <translation>nginx so ändern? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Password of sudo for %1: </source>
        <translation>Passwort von sudo für %1: </translation>
    </message>
    <message>
        <source>Second copies of the backups of %1</source>
        <translation>Zweitkopien der Sicherungen von %1</translation>
    </message>
    <message>
        <source>Automatic downloads are off.</source>
        <translation>Von selbst wird nichts mehr heruntergeladen.</translation>
    </message>
    <message>
        <source>--every requires a number of hours from 1 to 24, or never.</source>
        <translation>--every verlangt eine Zahl von Stunden von 1 bis 24 oder never.</translation>
    </message>
    <message>
        <source>This would be set up in %1:</source>
        <translation>Dies würde in %1 eingerichtet:</translation>
    </message>
    <message>
        <source>Set it up?</source>
        <translation>Einrichten?</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message numerus="yes">
        <source>What is missing is downloaded every %n hour(s) now.</source>
        <translation>
            <numerusform>Was fehlt, wird nun alle %n Std. heruntergeladen.</numerusform>
            <numerusform>Was fehlt, wird nun alle %n Std. heruntergeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads by themselves could not be set up in %1: %2</source>
        <translation>Das selbsttätige Herunterladen konnte in %1 nicht eingerichtet werden: %2</translation>
    </message>
    <message>
        <source>Run slipway-cli backup pull by hand, or from a scheduler of your own.</source>
        <translation>slipway-cli backup pull von Hand ausführen oder aus einem eigenen Zeitplaner.</translation>
    </message>
    <message>
        <source>Remove these backups of %1?</source>
        <translation>Diese Sicherungen von %1 entfernen?</translation>
    </message>
    <message>
        <source>the backups of %1</source>
        <translation>die Sicherungen von %1</translation>
    </message>
    <message>
        <source>the crontab</source>
        <translation>die Crontab</translation>
    </message>
    <message>
        <source>Why is %1 locked? Others will read it.</source>
        <translation>Warum wird %1 gesperrt? Andere werden es lesen.</translation>
    </message>
    <message>
        <source>Add --reason &quot;demo at 15:00&quot;.</source>
        <translation>--reason &quot;Vorführung um 15:00&quot; hinzufügen.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>slipway-cli jobs lists those that are there.</source>
        <translation>slipway-cli jobs führt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Which job? slipway-cli jobs lists them.</source>
        <translation>Welcher Auftrag? slipway-cli jobs führt sie auf.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in the configuration. There are: %2.</source>
        <translation>In der Konfiguration gibt es keinen Host „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Which service? Name it as slipway.toml does, or by its container.</source>
        <translation>Welcher Dienst? Bitte so nennen wie in slipway.toml, oder nach seinem Container.</translation>
    </message>
    <message>
        <source>slipway-cli status %1 lists them.</source>
        <translation>slipway-cli status %1 zählt sie auf.</translation>
    </message>
    <message>
        <source>The certificate of which domain?</source>
        <translation>Das Zertifikat welcher Domain?</translation>
    </message>
    <message>
        <source>slipway-cli certificates lists them.</source>
        <translation>slipway-cli certificates zählt sie auf.</translation>
    </message>
    <message>
        <source>%1 has no option %2; nothing was changed.</source>
        <translation>%1 hat keine Option %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; to override; nothing was changed.</source>
        <translation>Es gibt keine Bedingung „%1“, die übergangen werden könnte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>Unhealthy before it began: %1.</source>
        <translation>Schon vorher nicht gesund: %1.</translation>
    </message>
    <message>
        <source>The job %1 is on no server that answered, and %2 did not: %3</source>
        <translation>Den Auftrag %1 hat kein Server, der geantwortet hat, und %2 hat nicht geantwortet: %3</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>go on although nothing differs</source>
        <translation>fortfahren, obwohl sich nichts unterscheidet</translation>
    </message>
    <message>
        <source>deploy to an environment that is otherwise promoted to</source>
        <translation>in eine Umgebung ausliefern, in die sonst übernommen wird</translation>
    </message>
    <message>
        <source>show what differs in each file</source>
        <translation>zeigen, was sich in jeder Datei unterscheidet</translation>
    </message>
    <message>
        <source>this release in place of the one before</source>
        <translation>dieses Release statt des vorigen</translation>
    </message>
    <message>
        <source>into this folder in place of local_directory</source>
        <translation>in diesen Ordner statt in local_directory</translation>
    </message>
    <message>
        <source>why; others will read it</source>
        <translation>warum; andere werden es lesen</translation>
    </message>
    <message>
        <source>15:00, 2h or a date; without it until unlock</source>
        <translation>15:00, 2h oder ein Datum; ohne das bis unlock</translation>
    </message>
    <message>
        <source>what the server itself shows of its key</source>
        <translation>was der Server selbst von seinem Schlüssel zeigt</translation>
    </message>
    <message>
        <source>answer other questions with yes</source>
        <translation>andere Fragen mit Ja beantworten</translation>
    </message>
    <message>
        <source>instead of typing the name of a protected environment</source>
        <translation>statt den Namen einer geschützten Umgebung einzugeben</translation>
    </message>
    <message>
        <source>start the job and leave</source>
        <translation>den Auftrag starten und gehen</translation>
    </message>
    <message>
        <source>do not wait until it has ended</source>
        <translation>nicht warten, bis er beendet ist</translation>
    </message>
    <message>
        <source>wait for the lock</source>
        <translation>auf die Sperre warten</translation>
    </message>
    <message>
        <source>go on although this condition fails (recorded)</source>
        <translation>fortfahren, obwohl diese Bedingung nicht erfüllt ist (wird verzeichnet)</translation>
    </message>
    <message>
        <source>show what it would change, and change nothing</source>
        <translation>zeigen, was sich änderte, und nichts ändern</translation>
    </message>
    <message>
        <source>releases, services, database, routes, backups, jobs</source>
        <translation>Releases, Dienste, Datenbank, Routen, Sicherungen, Aufträge</translation>
    </message>
    <message>
        <source>check this computer, the connection and the server, each with its fix</source>
        <translation>prüft Rechner, Verbindung und Server, jeweils mit Abhilfe</translation>
    </message>
    <message>
        <source>where the configuration and the server disagree</source>
        <translation>wo Angegebenes und Vorhandenes voneinander abweichen</translation>
    </message>
    <message>
        <source>renew a certificate through the server&apos;s certbot, if it is due</source>
        <translation>durch den certbot des Servers, wenn es Zeit ist</translation>
    </message>
    <message>
        <source>the domains&apos; certificates: issuer, days left, served or only a file</source>
        <translation>die Zertifikate der Domains: Aussteller, Tage, ausgeliefert oder nur Datei</translation>
    </message>
    <message>
        <source>the declared routes as server blocks, against what nginx has</source>
        <translation>die angegebenen Routen als Server-Blöcke, verglichen mit nginx</translation>
    </message>
    <message>
        <source>what a deploy would change, and its runbook</source>
        <translation>was eine Auslieferung ändern würde, und ihr Runbook</translation>
    </message>
    <message>
        <source>what a promotion would change, and its runbook</source>
        <translation>was eine Übernahme ändern würde, und ihr Runbook</translation>
    </message>
    <message>
        <source>what a rollback would change, and what it would not</source>
        <translation>was ein Zurücksetzen ändern würde und was nicht</translation>
    </message>
    <message>
        <source>what a restart would do, and its runbook</source>
        <translation>was ein Neustart täte, und sein Ablauf</translation>
    </message>
    <message>
        <source>the releases that ENV can be rolled back to</source>
        <translation>worauf ENV zurückgesetzt werden kann</translation>
    </message>
    <message>
        <source>every backup, on the server and here</source>
        <translation>jede Sicherung, auf dem Server und hier</translation>
    </message>
    <message>
        <source>which backups the server takes by itself, and whether it did</source>
        <translation>welche Sicherungen der Server selbst anlegt, und ob er es tat</translation>
    </message>
    <message>
        <source>every operation by anybody, from the server&apos;s audit log</source>
        <translation>jede Operation von allen, aus dem Prüfpfad des Servers</translation>
    </message>
    <message>
        <source>running and ended operations of everybody on this project</source>
        <translation>laufende und beendete Operationen aller an diesem Projekt</translation>
    </message>
    <message>
        <source>deploy the local tree to ENV, after a verified backup</source>
        <translation>den lokalen Stand nach ENV, geschützt durch eine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>promote the environment that ENV promotes from, inside the server</source>
        <translation>die Umgebung, aus der ENV übernimmt, nach ENV, innerhalb des Servers</translation>
    </message>
    <message>
        <source>go back to a kept release, by its own images, in seconds</source>
        <translation>ein behaltenes Release wieder, mit seinen Images, in Sekunden</translation>
    </message>
    <message>
        <source>restart one container as it is, after a verified backup</source>
        <translation>ein Container, so wie er ist, geschützt durch eine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>keep everybody&apos;s jobs from running on ENV</source>
        <translation>solange läuft dort kein Auftrag, von niemandem</translation>
    </message>
    <message>
        <source>remove that lock</source>
        <translation>nimmt diese Sperre wieder weg</translation>
    </message>
    <message>
        <source>follow a job, or show an ended one again</source>
        <translation>einem Auftrag zusehen, oder einen beendeten noch einmal erzählen</translation>
    </message>
    <message>
        <source>stop a job and undo what it did</source>
        <translation>anhalten und rückgängig machen, was er getan hat</translation>
    </message>
    <message>
        <source>undo a job that was interrupted</source>
        <translation>einen unterbrochenen Auftrag rückgängig machen</translation>
    </message>
    <message>
        <source>take a verified backup now</source>
        <translation>jetzt eine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>read backups whole, and name what is damaged</source>
        <translation>sie lesen und nennen, was beschädigt ist</translation>
    </message>
    <message>
        <source>download the second copies; resumes where it was cut</source>
        <translation>die Zweitkopien holen; geht weiter, wo es abriss</translation>
    </message>
    <message>
        <source>remove the backups that retention lets go</source>
        <translation>entfernen, was die Aufbewahrung gehen lässt</translation>
    </message>
    <message>
        <source>set the server&apos;s crontab line for backups, after trying it once</source>
        <translation>die Zeile für Sicherungen in der Crontab des Servers, vorher einmal erprobt</translation>
    </message>
    <message>
        <source>apply that plan: tested on a copy first, undone if a domain stops answering</source>
        <translation>sie schreiben: an einer Kopie erprobt, die alten Dateien behalten und zurückgelegt, wenn eine Domain nicht mehr antwortet</translation>
    </message>
    <message>
        <source>trust the server with this key from now on</source>
        <translation>dem Server mit diesem Schlüssel von nun an vertrauen</translation>
    </message>
    <message>
        <source>keep a password in the system&apos;s keychain</source>
        <translation>ein Passwort im Schlüsselbund des Systems ablegen</translation>
    </message>
    <message>
        <source>remove it from the keychain</source>
        <translation>es dort wieder herausnehmen</translation>
    </message>
    <message>
        <source>without it: slipway.toml in this folder or the nearest one above it</source>
        <translation>ohne das: slipway.toml in diesem Ordner oder im nächsten darüber</translation>
    </message>
    <message>
        <source>one JSON document for a query, one object a line for an operation</source>
        <translation>ein JSON-Dokument für eine Abfrage, ein Objekt je Zeile für eine Operation</translation>
    </message>
    <message>
        <source>say only what went wrong</source>
        <translation>nur sagen, was schiefging</translation>
    </message>
    <message>
        <source>also of a command: what it takes, and how it ends</source>
        <translation>auch zu einem Befehl: was er annimmt, und wie er endet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>failed, or failed and undone</source>
        <translation>fehlgeschlagen, auch wenn rückgängig gemacht</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>cannot connect or log in; of several servers, to one</source>
        <translation>Verbindung oder Anmeldung geht nicht; bei mehreren Servern: zu einem</translation>
    </message>
    <message>
        <source>host key unknown or changed</source>
        <translation>Host-Schlüssel unbekannt oder geändert</translation>
    </message>
    <message>
        <source>refused by a guard; nothing was changed</source>
        <translation>von einer Bedingung abgelehnt; nichts wurde geändert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>left running: how it ended is not known yet (with --detach, asked for, 0)</source>
        <translation>läuft weiter: das Ende wurde nicht gesehen (mit --detach, also gewünscht, 0)</translation>
    </message>
    <message>
        <source>Look (changes nothing):</source>
        <translation>Ansehen (ändert nichts):</translation>
    </message>
    <message>
        <source>Do:</source>
        <translation>Tun:</translation>
    </message>
    <message>
        <source>Options where they apply (COMMAND --help tells where):</source>
        <translation>Optionen, wo sie gelten (COMMAND --help sagt, wo):</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Optionen überall:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>The option %1 was given an empty value; nothing was changed.</source>
        <translation>Die Option %1 hat einen leeren Wert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The option %1 was given twice, with &quot;%2&quot; and &quot;%3&quot;; nothing was changed.</source>
        <translation>Die Option %1 steht zweimal da, mit „%2“ und „%3“; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Takes %1 out of %2.</source>
        <translation>Nimmt %1 aus %2 heraus.</translation>
    </message>
    <message numerus="yes">
        <source>Downloads %n backup(s), %1; %2 lie here already.</source>
        <translation>
            <numerusform>Lädt %n Sicherung herunter, %1; %2 liegen schon hier.</numerusform>
            <numerusform>Lädt %n Sicherungen herunter, %1; %2 liegen schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes nothing, so there is nothing to try with --dry-run.</source>
        <translation>%1 ändert nichts, also gibt es mit --dry-run nichts zu erproben.</translation>
    </message>
    <message>
        <source>%1 was given an empty %2; nothing was changed.</source>
        <translation>%1 hat ein leeres %2 bekommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>let this computer&apos;s own scheduler do that</source>
        <translation>das dem Zeitplaner dieses Rechners überlassen</translation>
    </message>
    <message>
        <source>What was to be printed could not be written to the standard output: %1. The command itself ended with exit code %2.</source>
        <translation>Was auszugeben war, konnte nicht auf die Standardausgabe geschrieben werden: %1. Der Befehl selbst endete mit dem Code %2.</translation>
    </message>
    <message>
        <source>The %1 key of %2 is trusted already (%3).</source>
        <translation>Dem %1-Schlüssel von %2 wird schon vertraut (%3).</translation>
    </message>
    <message>
        <source>Trusts the %1 key of %2, which has that fingerprint, and adds it to %3.</source>
        <translation>Vertraut dem %1-Schlüssel von %2, der diesen Fingerabdruck hat, und trägt ihn in %3 ein.</translation>
    </message>
    <message>
        <source>Asks for the password of %1, and keeps it in the keychain.</source>
        <translation>Fragt nach dem Passwort von %1 und bewahrt es im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Takes the password of %1 out of the keychain.</source>
        <translation>Nimmt das Passwort von %1 aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Cancels the %1 %2 of %3 on %4, and undoes what it did; a step that can&apos;t be cut short ends first.</source>
        <translation>Bricht %1 %2 von %3 auf %4 ab und macht rückgängig, was geschehen ist; ein Schritt, der nicht abgekürzt werden kann, endet zuerst.</translation>
    </message>
    <message>
        <source>It is at the step %1.</source>
        <translation>Es ist beim Schritt %1.</translation>
    </message>
    <message>
        <source>The option %1 requires a value, and %2 is an option; nothing was changed.</source>
        <translation>Die Option %1 braucht einen Wert, und %2 ist eine Option; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1=%2 takes it for a value.</source>
        <translation>%1=%2 nimmt es als Wert.</translation>
    </message>
    <message>
        <source>The keychain gives no password of %1.</source>
        <translation>Der Schlüsselbund gibt kein Passwort von %1 heraus.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing: %n backup(s) lie here already.</source>
        <translation>
            <numerusform>Nichts fehlt: %n Sicherung liegt schon hier.</numerusform>
            <numerusform>Nichts fehlt: %n Sicherungen liegen schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention keeps every backup of %1.</source>
        <translation>Die Aufbewahrung behält jede Sicherung von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removes %n file(s) of %1, %2:</source>
        <translation>
            <numerusform>Entfernt %n Datei von %1, %2:</numerusform>
            <numerusform>Entfernt %n Dateien von %1, %2:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the crontab stays as it is.</source>
        <translation>%1: die Crontab bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1: the crontab changes:</source>
        <translation>%1: die Crontab ändert sich:</translation>
    </message>
    <message>
        <source>%1: the scheduled backup of %2 is installed, and takes one backup of each as cron will; if one can&apos;t be taken, the crontab stays as it is.</source>
        <translation>%1: die geplante Sicherung von %2 wird eingerichtet und jede einmal so gesichert, wie cron es tun wird; gelingt das bei einer nicht, bleibt die Crontab, wie sie ist.</translation>
    </message>
    <message>
        <source>%1: the files of the scheduled backup of %2 go.</source>
        <translation>%1: die Dateien der geplanten Sicherung von %2 werden entfernt.</translation>
    </message>
    <message>
        <source>Sets the schedule of the backups:</source>
        <translation>Richtet den Zeitplan der Sicherungen ein:</translation>
    </message>
    <message>
        <source>There is no schedule of Slipway&apos;s to remove.</source>
        <translation>Es gibt keinen Zeitplan von Slipway, der zu entfernen wäre.</translation>
    </message>
    <message>
        <source>Removes the schedule of the backups:</source>
        <translation>Entfernt den Zeitplan der Sicherungen:</translation>
    </message>
    <message>
        <source>Remove the schedule?</source>
        <translation>Den Zeitplan entfernen?</translation>
    </message>
    <message>
        <source>Set the schedule so?</source>
        <translation>Den Zeitplan so einrichten?</translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation>Welche Datenbank?</translation>
    </message>
    <message>
        <source>slipway-cli kept list %1 lists those that are kept.</source>
        <translation>slipway-cli kept list %1 führt die aufgehobenen auf.</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 lists them.</source>
        <translation>slipway-cli backup list %1 führt sie auf.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>only this one of the set; where a backup without a sidecar goes</source>
        <translation>nur diese aus dem Satz; wohin eine Sicherung ohne Beschreibung kommt</translation>
    </message>
    <message>
        <source>put back the database that an earlier restore has put aside</source>
        <translation>die Datenbank zurückholen, die eine frühere Wiederherstellung beiseitegelegt hat</translation>
    </message>
    <message>
        <source>what is in a backup beside what is live, and its runbook</source>
        <translation>was in einer Sicherung ist, neben dem, was live ist, und ihr Runbook</translation>
    </message>
    <message>
        <source>the databases that restores have put aside</source>
        <translation>die Datenbanken, die Wiederherstellungen beiseitegelegt haben</translation>
    </message>
    <message>
        <source>put a backup in the live database&apos;s place; what is live is kept aside</source>
        <translation>eine Sicherung an die Stelle der Live-Datenbank; was live ist, wird beiseitegelegt und aufgehoben</translation>
    </message>
    <message>
        <source>restore a backup into a throw-away database, and prove it there</source>
        <translation>stellt eine Sicherung in einer Wegwerf-Datenbank wieder her und weist dort nach, dass sie stimmt</translation>
    </message>
    <message>
        <source>remove a database that a restore has put aside</source>
        <translation>entfernt eine Datenbank, die eine Wiederherstellung beiseitegelegt hat</translation>
    </message>
    <message>
        <source>--from requires laptop or server.</source>
        <translation>--from will laptop oder server.</translation>
    </message>
    <message>
        <source>which of the two copies; the laptop&apos;s is sent to the server</source>
        <translation>welche der beiden Kopien; die des Laptops wird zum Server geschickt</translation>
    </message>
    <message>
        <source>this computer&apos;s own copy, which is sent there</source>
        <translation>die Kopie dieses Rechners, die dorthin geschickt wird</translation>
    </message>
    <message>
        <source>--kept names the database; neither a backup nor --database, --from or --of goes with it.</source>
        <translation>--kept nennt die Datenbank; weder ein Backup noch --database, --from oder --of gehört dazu.</translation>
    </message>
    <message>
        <source>a backup of this environment, scrubbed by the SQL that slipway.toml names</source>
        <translation>ein Backup dieser Umgebung, bereinigt durch das SQL, das slipway.toml nennt</translation>
    </message>
    <message>
        <source>%1 is protected</source>
        <translation>%1 ist geschützt</translation>
    </message>
    <message>
        <source>The data of %1 come into %2 with the people in them (no scrub is declared)</source>
        <translation>Die Daten von %1 kommen mitsamt den Personen darin nach %2 (es ist kein scrub angegeben)</translation>
    </message>
    <message>
        <source>%1. Type %2 to go on: </source>
        <translation>%1. Zum Fortfahren %2 eintippen: </translation>
    </message>
    <message>
        <source>%1, and nobody has confirmed it.</source>
        <translation>%1, und niemand hat es bestätigt.</translation>
    </message>
    <message>
        <source>what to do by hand when everything is on fire; connects to nothing</source>
        <translation>was von Hand zu tun ist, wenn alles brennt; verbindet sich mit nichts</translation>
    </message>
    <message>
        <source>No verified copy of a backup lies in %1.</source>
        <translation>In %1 liegt keine geprüfte Kopie einer Sicherung.</translation>
    </message>
    <message>
        <source>The other databases of that backup: %1.</source>
        <translation>Die anderen Datenbanken dieser Sicherung: %1.</translation>
    </message>
    <message>
        <source>Further domains: %1.</source>
        <translation>Weitere Domains: %1.</translation>
    </message>
    <message>
        <source>in DIRECTORY</source>
        <translation>in DIRECTORY</translation>
    </message>
    <message>
        <source>A hook that no line below runs, %1, %2: %3</source>
        <translation>Ein Hook, den keine Zeile unten ausführt, %1, %2: %3</translation>
    </message>
    <message>
        <source>The values are those of %1 in %2.</source>
        <translation>Die Werte sind die von %1 in %2.</translation>
    </message>
    <message>
        <source>So the values are the README&apos;s examples: put your own in their places.</source>
        <translation>Die Werte sind deshalb die Beispiele des README: eigene an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>Not known here, and still the README&apos;s examples: %1.</source>
        <translation>Hier nicht bekannt und deshalb noch die Beispiele des README: %1.</translation>
    </message>
    <message>
        <source>Second copies of the kept files of %1</source>
        <translation>Zweitkopien der behaltenen Dateien von %1</translation>
    </message>
    <message>
        <source>Reads the kept copies %1 on this computer.</source>
        <translation>Liest die Kopien behaltener Dateien %1 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>the kept files (.env, uploads) in place of the databases</source>
        <translation>die behaltenen Dateien (.env, uploads) statt der Datenbanken</translation>
    </message>
    <message>
        <source>where to; nothing that is there is overwritten</source>
        <translation>wohin; was dort liegt, wird nicht überschrieben</translation>
    </message>
    <message>
        <source>what kept copies hold, the newest without an ID</source>
        <translation>was Kopien behaltener Dateien enthalten, ohne ID die neuesten</translation>
    </message>
    <message>
        <source>extract kept files into a folder here, as they were</source>
        <translation>Dateien aus solchen Kopien in einen Ordner hier, wie sie waren</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 stay as they are</source>
        <translation>%1: %2 nach %3, %4 bleiben, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) are no longer on the server; older copies keep them</source>
        <translation>
            <numerusform>%1: %n Datei ist nicht mehr auf dem Server; ältere Kopien behalten sie</numerusform>
            <numerusform>%1: %n Dateien sind nicht mehr auf dem Server; ältere Kopien behalten sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what may hold secrets is encrypted, so a passphrase is wanted</source>
        <translation>%1: Was Geheimnisse enthalten kann, wird verschlüsselt, dafür braucht es eine Passphrase</translation>
    </message>
    <message>
        <source>would be missing: %1: %2</source>
        <translation>würde fehlen: %1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed: the kept files are here as they are there.</source>
        <translation>Nichts hat sich geändert: Die behaltenen Dateien liegen hier so wie dort.</translation>
    </message>
    <message numerus="yes">
        <source>Copies %n kept file(s), at most %1; what turns out to be here already is not carried.</source>
        <translation>
            <numerusform>Kopiert %n behaltene Datei, höchstens %1; was sich als schon vorhanden erweist, wird nicht übertragen.</numerusform>
            <numerusform>Kopiert %n behaltene Dateien, höchstens %1; was sich als schon vorhanden erweist, wird nicht übertragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes %n file(s), folder(s) and link(s) to %1 (%2).</source>
        <translation>
            <numerusform>Schreibt %n Datei, Ordner oder Verweis nach %1 (%2).</numerusform>
            <numerusform>Schreibt %n Dateien, Ordner und Verweise nach %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>backup pull --kept takes an environment and nothing else.</source>
        <translation>backup pull --kept nimmt eine Umgebung und sonst nichts.</translation>
    </message>
    <message>
        <source>--to does not go with --kept: the copies build on each other, in local_directory.</source>
        <translation>--to passt nicht zu --kept: Die Kopien bauen aufeinander auf, in local_directory.</translation>
    </message>
    <message>
        <source>Which of the kept copies?</source>
        <translation>Welche der Kopien?</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 shows those that are there.</source>
        <translation>slipway-cli backup list %1 zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Where to? Add --to DIR.</source>
        <translation>Wohin? --to DIR angeben.</translation>
    </message>
    <message>
        <source>
The kept files that may hold secrets are encrypted with this passphrase:

    %1

The keychain keeps it, so it is not asked for on this computer. Write it down and keep it elsewhere: when this computer is lost, nothing else opens the copies. It is not shown again.
</source>
        <translation>
Die behaltenen Dateien, die Geheimnisse enthalten können, werden mit dieser Passphrase verschlüsselt:

    %1

Der Schlüsselbund behält sie, auf diesem Rechner wird also nicht danach gefragt. Schreiben Sie sie auf und bewahren Sie sie anderswo auf: Geht dieser Rechner verloren, öffnet nichts anderes die Kopien. Sie wird nicht wieder gezeigt.
</translation>
    </message>
    <message>
        <source>Passphrase of the kept copies in %1: </source>
        <translation>Passphrase der Kopien in %1: </translation>
    </message>
    <message>
        <source>when the newest backup is drilled by itself, within [backups.drill_budget]</source>
        <translation>wann das neueste Backup von selbst geprobt wird, im Rahmen von [backups.drill_budget]</translation>
    </message>
    <message>
        <source>only the drills; the backups go on</source>
        <translation>nur die Proben; die Backups gehen weiter</translation>
    </message>
    <message>
        <source>remove that line, and that of the drills</source>
        <translation>nimmt diese Zeile wieder weg, und die der Proben</translation>
    </message>
    <message>
        <source>%1: the files of the scheduled drill of %2 go.</source>
        <translation>%1: Die Dateien der geplanten Probe von %2 verschwinden.</translation>
    </message>
    <message>
        <source>%1: the newest backup of %2 is drilled at &quot;%3&quot;.</source>
        <translation>%1: Das neueste Backup von %2 wird zu „%3“ geprobt.</translation>
    </message>
    <message>
        <source>There are no scheduled drills to remove.</source>
        <translation>Es gibt keine geplanten Proben, die zu entfernen wären.</translation>
    </message>
    <message>
        <source>Removes the scheduled drills; the backups go on:</source>
        <translation>Entfernt die geplanten Proben; die Backups gehen weiter:</translation>
    </message>
</context>
<context>
    <name>Slipway::Cli::Report</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>No job has run yet.</source>
        <translation>Es ist noch kein Auftrag gelaufen.</translation>
    </message>
    <message>
        <source>  by %1</source>
        <translation>  von %1</translation>
    </message>
    <message>
        <source>No release is recorded yet; the first deploy adopts what is there.</source>
        <translation>Noch ist kein Release verzeichnet; die erste Auslieferung übernimmt, was da ist.</translation>
    </message>
    <message>
        <source>  dirty</source>
        <translation>  nicht committet</translation>
    </message>
    <message>
        <source>  found on the server</source>
        <translation>  auf dem Server vorgefunden</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %n more</source>
        <translation>
            <numerusform>  ... und %n weiterer</numerusform>
            <numerusform>  ... und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to deploy: %1 already has this tree.</source>
        <translation>Nichts auszuliefern: %1 hat diesen Stand schon.</translation>
    </message>
    <message>
        <source>Deploy %1 to %2: %3 added, %4 changed, %5 removed, %6 to send</source>
        <translation>%1 nach %2 ausliefern: %3 neu, %4 geändert, %5 entfernt, %6 zu senden</translation>
    </message>
    <message>
        <source>the local tree</source>
        <translation>der lokale Stand</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Missing in the environment&apos;s .env: %1</source>
        <translation>Fehlt in der .env der Umgebung: %1</translation>
    </message>
    <message>
        <source>  (has an undo)</source>
        <translation>  (kann rückgängig gemacht werden)</translation>
    </message>
    <message>
        <source>It would be refused:</source>
        <translation>Es würde abgelehnt:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source> (protected)</source>
        <translation> (geschützt)</translation>
    </message>
    <message>
        <source> · dirty</source>
        <translation> · nicht committet</translation>
    </message>
    <message>
        <source> · deployed %1</source>
        <translation> · ausgeliefert %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>no release recorded yet; the first operation adopts what is there</source>
        <translation>noch kein Release verzeichnet; die erste Operation übernimmt, was da ist</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>noch nichts da</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, geprüft</translation>
    </message>
    <message>
        <source>none that is verified</source>
        <translation>keine geprüfte</translation>
    </message>
    <message>
        <source>running now: %1 by %2 since %3 (%4), job %5</source>
        <translation>läuft gerade: %1 von %2 seit %3 (%4), Auftrag %5</translation>
    </message>
    <message>
        <source>INTERRUPTED: job %1 left no result. slipway-cli recover %2 undoes it.</source>
        <translation>UNTERBROCHEN: Auftrag %1 hat kein Ergebnis hinterlassen. slipway-cli recover %2 macht ihn rückgängig.</translation>
    </message>
    <message>
        <source>no server block found</source>
        <translation>kein Server-Block gefunden</translation>
    </message>
    <message>
        <source> · certificate until %1</source>
        <translation> · Zertifikat bis %1</translation>
    </message>
    <message>
        <source>Docker does not answer: %1
</source>
        <translation>Docker antwortet nicht: %1
</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix.</source>
        <translation>
            <numerusform>%n Sache zu richten.</numerusform>
            <numerusform>%n Sachen zu richten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>file, not served</source>
        <translation>Datei, nicht bedient</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>older than the file</source>
        <translation>älter als die Datei</translation>
    </message>
    <message>
        <source>not the file&apos;s</source>
        <translation>nicht das der Datei</translation>
    </message>
    <message>
        <source>Declared and observed agree; nothing was found.</source>
        <translation>Angegebenes und Beobachtetes stimmen überein; nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>declared: %1 · observed: %2</source>
        <translation>angegeben: %1 · beobachtet: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No route is declared with TLS.</source>
        <translation>Keine Route ist mit TLS angegeben.</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAIN</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>AUSSTELLER</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>ENDET</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>SERVED</source>
        <translation>AUSGELIEFERT</translation>
    </message>
    <message>
        <source>RENEWED BY</source>
        <translation>ERNEUERT DURCH</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nichts gesehen</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>es selbst</translation>
    </message>
    <message>
        <source>%1 is as declared</source>
        <translation>%1 ist wie angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>Nichts ist zu ändern.</translation>
    </message>
    <message>
        <source>slipway-cli nginx apply tries it on a copy, keeps the old files and reloads nginx. By hand:</source>
        <translation>slipway-cli nginx apply probiert es an einer Kopie, behält die alten Dateien und lädt nginx neu. Von Hand:</translation>
    </message>
    <message>
        <source>%1: %2 stay, %3 go (%4)
</source>
        <translation>%1: %2 bleiben, %3 gehen (%4)
</translation>
    </message>
    <message>
        <source>  the oldest restorable point stays %1
</source>
        <translation>  der älteste wiederherstellbare Zeitpunkt bleibt %1
</translation>
    </message>
    <message>
        <source>  the oldest restorable point becomes %1, it was %2
</source>
        <translation>  der älteste wiederherstellbare Zeitpunkt wird %1, er war %2
</translation>
    </message>
    <message>
        <source>There is no backup yet. slipway-cli backup create ENV takes one.</source>
        <translation>Es gibt noch keine Sicherung. slipway-cli backup create ENV legt eine an.</translation>
    </message>
    <message>
        <source>  +laptop</source>
        <translation>  +Laptop</translation>
    </message>
    <message>
        <source>  (laptop only)</source>
        <translation>  (nur Laptop)</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>%1 auf dem Server</translation>
    </message>
    <message>
        <source>%1 on the laptop</source>
        <translation>%1 auf dem Laptop</translation>
    </message>
    <message>
        <source>unknown environment</source>
        <translation>unbekannte Umgebung</translation>
    </message>
    <message>
        <source>    by another script, so it is not verified; slipway-cli schedule set replaces it
</source>
        <translation>    von einem anderen Skript, daher nicht geprüft; slipway-cli schedule set ersetzt es
</translation>
    </message>
    <message>
        <source>    last run %1, next run %2
</source>
        <translation>    letzter Lauf %1, nächster Lauf %2
</translation>
    </message>
    <message>
        <source>    ✓ it has taken %1
</source>
        <translation>    ✓ er hat %1 angelegt
</translation>
    </message>
    <message>
        <source>    ✕ there is no backup of the last run
</source>
        <translation>    ✕ vom letzten Lauf gibt es keine Sicherung
</translation>
    </message>
    <message>
        <source>The crontab takes no backups. slipway-cli schedule set changes that (declared: %1).</source>
        <translation>Die Crontab legt keine Sicherungen an. slipway-cli schedule set ändert das (angegeben: %1).</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>Hier wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>  overridden: %1</source>
        <translation>  übergangen: %1</translation>
    </message>
    <message>
        <source>  BAD (%1)</source>
        <translation>  SCHLECHT (%1)</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 to write</source>
        <translation>%1 neu, %2 geändert, %3 entfernt, %4 zu schreiben</translation>
    </message>
    <message>
        <source>Promote %1 to %2</source>
        <translation>%1 nach %2 übernehmen</translation>
    </message>
    <message>
        <source>Earlier promotions took about %1.</source>
        <translation>Frühere Übernahmen dauerten etwa %1.</translation>
    </message>
    <message>
        <source>Guarded by a verified backup that is taken first; the newest one there is now is %1, of %2.</source>
        <translation>Geschützt durch eine geprüfte Sicherung, die zuerst angelegt wird; die neueste jetzt ist %1, vom %2.</translation>
    </message>
    <message>
        <source>Guarded by a verified backup that is taken first; there is none yet.</source>
        <translation>Geschützt durch eine geprüfte Sicherung, die zuerst angelegt wird; noch gibt es keine.</translation>
    </message>
    <message>
        <source>New migrations</source>
        <translation>Neue Migrationen</translation>
    </message>
    <message>
        <source>Compose, as rendered (values that may be secret are keyed hashes)</source>
        <translation>Compose, wie es ausgewertet wird (Werte, die geheim sein könnten, sind verschlüsselte Prüfsummen)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NICHT ERFÜLLT</translation>
    </message>
    <message>
        <source>(not a text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>(only its beginning)</source>
        <translation>(nur der Anfang)</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Earlier rollbacks took about %1.</source>
        <translation>Früheres Zurücksetzen dauerte etwa %1.</translation>
    </message>
    <message>
        <source>Open findings (slipway-cli findings says what to do)</source>
        <translation>Offene Befunde (slipway-cli findings sagt, was zu tun ist)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>%1 of %2 databases: the set is not whole</source>
        <translation>%1 von %2 Datenbanken: der Satz ist nicht vollständig</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 Datenbanken</translation>
    </message>
    <message>
        <source>    without %1, which slipway.toml leaves out</source>
        <translation>    ohne %1, das slipway.toml auslässt</translation>
    </message>
    <message>
        <source>    by another script, so it is not verified; slipway-cli schedule set leaves it, since it is not known that it backs up only what is declared here
</source>
        <translation>    von einem anderen Skript, also nicht geprüft; slipway-cli schedule set lässt sie stehen, da nicht bekannt ist, dass sie nur sichert, was hier deklariert ist
</translation>
    </message>
    <message>
        <source>    ✕ on %1 it took no backup: %2 (job %3)
</source>
        <translation>    ✕ am %1 wurde nichts gesichert: %2 (Auftrag %3)
</translation>
    </message>
    <message>
        <source>  unhealthy before: %1</source>
        <translation>  schon vorher nicht gesund: %1</translation>
    </message>
    <message>
        <source>nginx apply does it with --override takeover only.</source>
        <translation>nginx apply tut das nur mit --override takeover.</translation>
    </message>
    <message>
        <source>On the server written or mounted by containers, and in no release as they are now:</source>
        <translation>Auf dem Server von Containern geschrieben oder eingehängt und so in keinem Release:</translation>
    </message>
    <message>
        <source>On the server in no release as they are now, and to be deleted:</source>
        <translation>Auf dem Server so in keinem Release und zu löschen:</translation>
    </message>
    <message>
        <source>    without %1</source>
        <translation>    ohne %1</translation>
    </message>
    <message>
        <source>its server did not answer</source>
        <translation>sein Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Runbook (--json shows each command and its undo)</source>
        <translation>Runbook (--json zeigt jeden Befehl und wie er rückgängig gemacht wird)</translation>
    </message>
    <message>
        <source>    in the crontab of %1, as is recorded; only %1 and root can look at it
</source>
        <translation>    in der Crontab von %1, so ist es verzeichnet; hineinsehen können nur %1 und root
</translation>
    </message>
    <message>
        <source>    in the crontab of %1
</source>
        <translation>    in der Crontab von %1
</translation>
    </message>
    <message numerus="yes">
        <source>Changes nginx for %n domain(s).</source>
        <translation>
            <numerusform>Ändert nginx für %n Domain.</numerusform>
            <numerusform>Ändert nginx für %n Domains.</numerusform>
        </translation>
    </message>
    <message>
        <source>No restore has put a database aside.</source>
        <translation>Keine Wiederherstellung hat eine Datenbank beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1  %2  was %3 until then</source>
        <translation>%1  %2  war bis dahin %3</translation>
    </message>
    <message>
        <source>kept files of %1</source>
        <translation>behaltene Dateien von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s)</source>
        <translation>
            <numerusform>%n behaltene Datei</numerusform>
            <numerusform>%n behaltene Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, taken %2 from %3
</source>
        <translation>%1, vom %2 aus %3
</translation>
    </message>
    <message>
        <source>  (encrypted)</source>
        <translation>  (verschlüsselt)</translation>
    </message>
    <message>
        <source>missing: %1: %2
</source>
        <translation>fehlt: %1: %2
</translation>
    </message>
    <message>
        <source>the drill of %1 FAILED: %2</source>
        <translation>die Probe vom %1 ist MISSLUNGEN: %2</translation>
    </message>
    <message>
        <source>no backup was ever restored in a drill</source>
        <translation>noch kein Backup wurde in einer Probe zurückgespielt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of data at risk now</source>
        <translation>
            <numerusform>%n Minute an Daten steht jetzt auf dem Spiel</numerusform>
            <numerusform>%n Minuten an Daten stehen jetzt auf dem Spiel</numerusform>
        </translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Rückholung</translation>
    </message>
    <message>
        <source>    ✓ on %1 it has restored %2
</source>
        <translation>    ✓ am %1 hat sie %2 zurückgespielt
</translation>
    </message>
    <message>
        <source>    it runs since %1 (job %2)
</source>
        <translation>    sie läuft seit %1 (Auftrag %2)
</translation>
    </message>
    <message>
        <source>    ○ on %1 it stepped aside: %2
</source>
        <translation>    ○ am %1 ist sie ausgewichen: %2
</translation>
    </message>
    <message>
        <source>    ✕ on %1 the server had too little for it: %2
</source>
        <translation>    ✕ am %1 hatte der Server zu wenig dafür: %2
</translation>
    </message>
    <message>
        <source>    ✕ on %1 nothing was drilled: %2
</source>
        <translation>    ✕ am %1 wurde nichts geprobt: %2
</translation>
    </message>
    <message>
        <source>%1: drills the newest backup %2</source>
        <translation>%1: probt das neueste Backup %2</translation>
    </message>
    <message>
        <source>    next run %1
</source>
        <translation>    nächster Lauf %1
</translation>
    </message>
    <message>
        <source>Nothing is drilled by itself. slipway-cli schedule set changes that (declared: %1).</source>
        <translation>Von selbst wird nichts geprobt. slipway-cli schedule set ändert das (deklariert: %1).</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>restored in a drill on %1, in %2</source>
        <translation>in einer Probe zurückgespielt am %1, in %2</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> (davor: %1)</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>whole when it was copied</source>
        <translation>beim Kopieren vollständig</translation>
    </message>
</context>
<context>
    <name>Slipway::Domain</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no backup at all</source>
        <translation>es gibt überhaupt keine Sicherung</translation>
    </message>
    <message>
        <source>not one backup is verified</source>
        <translation>keine einzige Sicherung ist geprüft</translation>
    </message>
    <message>
        <source>no backup of %1, and no line of the crontab would take one</source>
        <translation>keine Sicherung von %1, und keine Zeile der Crontab würde eine anlegen</translation>
    </message>
    <message>
        <source>the schedule has not produced its backup of %1</source>
        <translation>der Zeitplan hat seine Sicherung vom %1 nicht angelegt</translation>
    </message>
    <message>
        <source>the newest verified backup is %1 old</source>
        <translation>die neueste geprüfte Sicherung ist %1 alt</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never verified</source>
        <translation>
            <numerusform>%n nie geprüft</numerusform>
            <numerusform>%n nie geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a second copy</source>
        <translation>
            <numerusform>%n ohne Zweitkopie</numerusform>
            <numerusform>%n ohne Zweitkopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing, the last on %1</source>
        <translation>
            <numerusform>%n Tag fehlt, zuletzt am %1</numerusform>
            <numerusform>%n Tage fehlen, der letzte am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour at minute %1</source>
        <translation>jede Stunde zur Minute %1</translation>
    </message>
    <message>
        <source>at the times of &quot;%1&quot;</source>
        <translation>zu den Zeiten von „%1“</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>jeden Tag um %1</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <translation>jeden %1 um %2</translation>
    </message>
    <message>
        <source>on day %1 of each month at %2</source>
        <translation>am %1. jedes Monats um %2</translation>
    </message>
    <message>
        <source>the scheduled backup of %1 failed: %2</source>
        <translation>die geplante Sicherung vom %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n konnte nicht geprüft werden</numerusform>
            <numerusform>%n konnten nicht geprüft werden</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway.toml leaves it out (exclude_databases)</source>
        <translation>slipway.toml lässt sie aus (exclude_databases)</translation>
    </message>
    <message>
        <source>slipway.toml does not name it (databases)</source>
        <translation>slipway.toml nennt sie nicht (databases)</translation>
    </message>
    <message>
        <source>it takes no connections (datallowconn is false)</source>
        <translation>sie nimmt keine Verbindungen an (datallowconn ist false)</translation>
    </message>
    <message>
        <source>the maintenance database is empty</source>
        <translation>die Wartungsdatenbank ist leer</translation>
    </message>
    <message>
        <source>; without %1</source>
        <translation>; ohne %1</translation>
    </message>
    <message>
        <source>how it ended is not known</source>
        <translation>ihr Ende wurde nicht gesehen</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>ein Grund wurde nicht genannt</translation>
    </message>
    <message>
        <source>it is the template of new databases</source>
        <translation>es ist die Vorlage neuer Datenbanken</translation>
    </message>
    <message>
        <source>the crontab of %1, since %2 UTC</source>
        <translation>der Crontab von %1, seit %2 UTC</translation>
    </message>
    <message>
        <source>the crontab of %1</source>
        <translation>der Crontab von %1</translation>
    </message>
    <message>
        <source>Whose crontab takes the backups can&apos;t be read on the server.</source>
        <translation>Wessen Crontab die Sicherungen macht, lässt sich auf dem Server nicht lesen.</translation>
    </message>
    <message>
        <source>%1 has installed the files of a schedule; whether the crontab of %1 has its line, only %1 and root can see.</source>
        <translation>%1 hat die Dateien eines Zeitplans eingerichtet; ob die Crontab von %1 seine Zeile hat, können nur %1 und root sehen.</translation>
    </message>
    <message>
        <source>Make %1 readable on the server; or, if no crontab has a line with %2 any more, remove the file.</source>
        <translation>Machen Sie %1 auf dem Server lesbar; oder entfernen Sie die Datei, falls keine Crontab mehr eine Zeile mit %2 hat.</translation>
    </message>
    <message>
        <source>Let %1 change or remove it with slipway-cli schedule. If its line is gone for good (sudo crontab -u %1 -l shows it), remove %2 on the server and try again.</source>
        <translation>Lassen Sie %1 ihn mit slipway-cli schedule ändern oder entfernen. Wenn seine Zeile endgültig fort ist (sudo crontab -u %1 -l zeigt es), entfernen Sie %2 auf dem Server und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The schedule belongs to %1, a login that the server no longer has: its line doesn&apos;t run. slipway-cli schedule set takes it over.</source>
        <translation>Der Zeitplan gehört %1, einem Benutzer, den es auf dem Server nicht mehr gibt: seine Zeile läuft nicht. slipway-cli schedule set übernimmt ihn.</translation>
    </message>
    <message>
        <source>The schedule belongs to %1, whose crontab no longer has its line: it doesn&apos;t run. slipway-cli schedule set writes one.</source>
        <translation>Der Zeitplan gehört %1, dessen Crontab seine Zeile nicht mehr hat: er läuft nicht. slipway-cli schedule set schreibt eine.</translation>
    </message>
    <message>
        <source>The schedule belongs to %1; whether the crontab still has its line could not be read.</source>
        <translation>Der Zeitplan gehört %1; ob die Crontab seine Zeile noch hat, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>the newest is less than half of those before</source>
        <translation>die neueste ist weniger als halb so groß wie die davor</translation>
    </message>
    <message>
        <source>a restore has put it aside</source>
        <translation>eine Wiederherstellung hat sie beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>Slipway::Findings</name>
    <message>
        <source>no backup</source>
        <translation>keine Sicherung</translation>
    </message>
    <message>
        <source>The database of %1 has never been backed up: if its disk fails, everything is lost.</source>
        <translation>Die Datenbank von %1 wurde nie gesichert: Fällt ihre Platte aus, ist alles verloren.</translation>
    </message>
    <message>
        <source>slipway-cli backup create %1, and slipway-cli schedule set for every night.</source>
        <translation>slipway-cli backup create %1, und slipway-cli schedule set für jede Nacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 can&apos;t be restored from: %2.</source>
        <translation>
            <numerusform>%n Sicherung von %1 ist nicht wiederherstellbar: %2.</numerusform>
            <numerusform>%n Sicherungen von %1 sind nicht wiederherstellbar: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway-cli backup verify %1 says what is wrong with each; take a new one (backup create %1) and remove what is damaged.</source>
        <translation>slipway-cli backup verify %1 sagt, was an jeder falsch ist; eine neue anlegen (backup create %1) und Beschädigtes entfernen.</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>Cron is to back up %1 at &quot;%2&quot;, but the newest backup is %3 old: the line runs and brings nothing, or doesn&apos;t run.</source>
        <translation>Cron soll %1 um „%2“ sichern, doch die neueste Sicherung ist %3 alt: Die Zeile läuft und bringt nichts, oder sie läuft nicht.</translation>
    </message>
    <message>
        <source>The newest backup of %1 is %2 old: that much would be lost.</source>
        <translation>Die neueste Sicherung von %1 ist %2 alt: So viel ginge verloren.</translation>
    </message>
    <message>
        <source>Run the line by hand on the server and see what it says; then slipway-cli backup create %1.</source>
        <translation>Die Zeile von Hand auf dem Server ausführen und lesen, was sie sagt; dann slipway-cli backup create %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), none verified</source>
        <translation>
            <numerusform>%n Datei, keine geprüft</numerusform>
            <numerusform>%n Dateien, keine geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n backup(s) of %1 is known to be good: a file that is there can still be cut off or empty.</source>
        <translation>
            <numerusform>Von der %n Sicherung von %1 ist nicht bekannt, ob sie gut ist: Eine vorhandene Datei kann trotzdem abgeschnitten oder leer sein.</numerusform>
            <numerusform>Von keiner der %n Sicherungen von %1 ist bekannt, dass sie gut ist: Eine vorhandene Datei kann trotzdem abgeschnitten oder leer sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway-cli backup verify %1 reads them; slipway-cli backup create %1 makes one that is verified.</source>
        <translation>slipway-cli backup verify %1 liest sie; slipway-cli backup create %1 legt eine geprüfte an.</translation>
    </message>
    <message>
        <source>%1 is on the server only</source>
        <translation>%1 liegt nur auf dem Server</translation>
    </message>
    <message>
        <source>The backups of %1 lie on the server only: what takes the server takes them too.</source>
        <translation>Die Sicherungen von %1 liegen nur auf dem Server: Was den Server nimmt, nimmt auch sie.</translation>
    </message>
    <message>
        <source>slipway-cli backup pull %1</source>
        <translation>slipway-cli backup pull %1</translation>
    </message>
    <message>
        <source>%1 of %2 exist on the server only: no deploy touches them, but no backup holds them either.</source>
        <translation>%1 von %2 gibt es nur auf dem Server: Keine Auslieferung rührt es an, aber auch keine Sicherung enthält es.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no certificate is served</source>
        <translation>kein Zertifikat wird ausgeliefert</translation>
    </message>
    <message>
        <source>A handshake for %1 on the server brings no certificate: browsers can&apos;t connect.</source>
        <translation>Ein Handshake für %1 auf dem Server bringt kein Zertifikat: Browser können nicht verbinden.</translation>
    </message>
    <message>
        <source>sudo nginx -t tells whether nginx can read it; sudo certbot --nginx -d %1 gets one.</source>
        <translation>sudo nginx -t sagt, ob nginx es lesen kann; sudo certbot --nginx -d %1 holt eines.</translation>
    </message>
    <message>
        <source>The certificate that is served for %1 ended on %2: browsers refuse it.</source>
        <translation>Das für %1 ausgelieferte Zertifikat endete am %2: Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>sudo certbot renew, then sudo systemctl reload nginx.</source>
        <translation>sudo certbot renew, dann sudo systemctl reload nginx.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate for %1 ends in %n day(s), and was not renewed when it was time.</source>
        <translation>
            <numerusform>Das Zertifikat für %1 endet in %n Tag und wurde nicht rechtzeitig erneuert.</numerusform>
            <numerusform>Das Zertifikat für %1 endet in %n Tagen und wurde nicht rechtzeitig erneuert.</numerusform>
        </translation>
    </message>
    <message>
        <source>sudo certbot renew shows why it was not; look at what is to run it (slipway-cli certificates).</source>
        <translation>sudo certbot renew zeigt, warum nicht; nachsehen, was es ausführen soll (slipway-cli certificates).</translation>
    </message>
    <message>
        <source>The certificate that is served for %1 is for %2: browsers refuse it.</source>
        <translation>Das für %1 ausgelieferte Zertifikat ist für %2: Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>Give the domain its own: sudo certbot --nginx -d %1, or correct ssl_certificate in its server block.</source>
        <translation>Der Domain ein eigenes geben: sudo certbot --nginx -d %1, oder ssl_certificate in ihrem Server-Block berichtigen.</translation>
    </message>
    <message>
        <source>The certificate for %1 is self-signed: browsers warn everybody.</source>
        <translation>Das Zertifikat für %1 ist von ihm selbst unterschrieben: Browser warnen jeden.</translation>
    </message>
    <message>
        <source>Get one from an authority: sudo certbot --nginx -d %1.</source>
        <translation>Eines von einer Stelle holen: sudo certbot --nginx -d %1.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>served until %1</source>
        <translation>ausgeliefert bis %1</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, but nginx still serves the old one.</source>
        <translation>Das Zertifikat von %1 wurde erneuert, aber nginx liefert noch das alte aus.</translation>
    </message>
    <message>
        <source>sudo systemctl reload nginx; and let the renewal do it: certbot&apos;s --deploy-hook.</source>
        <translation>sudo systemctl reload nginx; und es die Erneuerung tun lassen: --deploy-hook von certbot.</translation>
    </message>
    <message>
        <source>renewed by a timer or cron</source>
        <translation>von einem Timer oder cron erneuert</translation>
    </message>
    <message>
        <source>neither is there</source>
        <translation>keines davon ist da</translation>
    </message>
    <message>
        <source>Nothing on the server renews the certificate of %1: no timer and no cron line of certbot was found.</source>
        <translation>Auf dem Server erneuert nichts das Zertifikat von %1: Es wurde kein Timer und keine cron-Zeile von certbot gefunden.</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now certbot.timer, or a daily cron line with certbot renew.</source>
        <translation>sudo systemctl enable --now certbot.timer, oder eine tägliche cron-Zeile mit certbot renew.</translation>
    </message>
    <message>
        <source>no compose_project</source>
        <translation>kein compose_project</translation>
    </message>
    <message>
        <source>The compose project of %1 is not pinned: a compose that chooses another name would start everything anew, on empty volumes.</source>
        <translation>Das Compose-Projekt von %1 ist nicht festgelegt: Ein Compose, das einen anderen Namen wählt, startete alles neu, auf leeren Volumes.</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: compose_project = &quot;%2&quot;</source>
        <translation>Diese Zeile unter [environments.%1] eintragen: compose_project = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 belongs to the compose project %2, but %3 is declared for %4: a deploy would start everything anew, on empty volumes, and is refused.</source>
        <translation>%1 gehört zum Compose-Projekt %2, für %4 ist aber %3 angegeben: Eine Auslieferung startete alles neu, auf leeren Volumes, und wird abgelehnt.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>%1/%2 is not there, though its containers are: nobody can start %3 again from what lies on the server.</source>
        <translation>%1/%2 ist nicht da, seine Container schon: Niemand kann %3 aus dem, was auf dem Server liegt, wieder starten.</translation>
    </message>
    <message>
        <source>Correct compose_file in slipway.toml, or deploy %1.</source>
        <translation>compose_file in slipway.toml berichtigen oder nach %1 ausliefern.</translation>
    </message>
    <message>
        <source>Compose can&apos;t read %1 of %2: %3</source>
        <translation>Compose kann %1 von %2 nicht lesen: %3</translation>
    </message>
    <message>
        <source>Mend the file (or the .env beside it) and deploy %1.</source>
        <translation>Die Datei (oder die .env daneben) richten und nach %1 ausliefern.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>no such container</source>
        <translation>kein solcher Container</translation>
    </message>
    <message>
        <source>The container %1 (%2 of %3) doesn&apos;t exist.</source>
        <translation>Den Container %1 (%2 von %3) gibt es nicht.</translation>
    </message>
    <message>
        <source>Deploy %1 again, or correct the container&apos;s name in slipway.toml.</source>
        <translation>Noch einmal nach %1 ausliefern oder den Namen des Containers in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>Declare it: [environments.%1.services.%2] container = &quot;%3&quot;.</source>
        <translation>Ihn angeben: [environments.%1.services.%2] container = &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>beendet mit %1</translation>
    </message>
    <message>
        <source>%1 (%2) is not running: it was killed because its memory was used up.</source>
        <translation>%1 (%2) läuft nicht: Es wurde beendet, weil sein Speicher aufgebraucht war.</translation>
    </message>
    <message>
        <source>%1 (%2) is not running: %3.</source>
        <translation>%1 (%2) läuft nicht: %3.</translation>
    </message>
    <message>
        <source>docker logs --tail 50 %1 tells why; docker start %1 starts it.</source>
        <translation>docker logs --tail 50 %1 sagt, warum; docker start %1 startet es.</translation>
    </message>
    <message numerus="yes">
        <source>started again %n time(s)</source>
        <translation>
            <numerusform>%n-mal neu gestartet</numerusform>
            <numerusform>%n-mal neu gestartet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) is in a restart loop.</source>
        <translation>%1 (%2) endet und wird neu gestartet, immer wieder.</translation>
    </message>
    <message>
        <source>docker logs --tail 50 %1 tells why it ends.</source>
        <translation>docker logs --tail 50 %1 sagt, warum es endet.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>%1 (%2) runs, but its own health check fails.</source>
        <translation>%1 (%2) läuft, doch seine eigene Gesundheitsprüfung schlägt fehl.</translation>
    </message>
    <message>
        <source>docker inspect %1 shows the check&apos;s answer under Health, docker logs --tail 50 %1 what it does.</source>
        <translation>docker inspect %1 zeigt unter Health die Antwort der Prüfung, docker logs --tail 50 %1, was es tut.</translation>
    </message>
    <message>
        <source>%1 runs another image than the one that is now called %2: it was built or fetched anew, and never started.</source>
        <translation>%1 läuft mit einem anderen Image als dem, das jetzt %2 heißt: Es wurde neu gebaut oder geholt und nie gestartet.</translation>
    </message>
    <message>
        <source>Deploy %1 (slipway-cli deploy --force), which starts what was built.</source>
        <translation>Nach %1 ausliefern (slipway-cli deploy --force); das startet, was gebaut wurde.</translation>
    </message>
    <message>
        <source>%1 was made from an older %2 or .env file than the one that lies there now: what was changed is not in effect.</source>
        <translation>%1 entstand aus einer älteren %2 oder .env, als jetzt dort liegt: Was geändert wurde, wirkt nicht.</translation>
    </message>
    <message>
        <source>Deploy %1 (slipway-cli deploy --force), or take the change back.</source>
        <translation>Nach %1 ausliefern (slipway-cli deploy --force) oder die Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>nothing runs there</source>
        <translation>dort läuft nichts</translation>
    </message>
    <message>
        <source>%1 has never been deployed to.</source>
        <translation>Nach %1 wurde nie ausgeliefert.</translation>
    </message>
    <message>
        <source>slipway-cli promote %1 does it.</source>
        <translation>slipway-cli promote %1 tut es.</translation>
    </message>
    <message>
        <source>slipway-cli deploy %1 does it.</source>
        <translation>slipway-cli deploy %1 tut es.</translation>
    </message>
    <message>
        <source>Cron is to run %1, which doesn&apos;t exist: the line does nothing.</source>
        <translation>Cron soll %1 ausführen, das es nicht gibt: Die Zeile tut nichts.</translation>
    </message>
    <message>
        <source>Correct the path with crontab -e on the server, or let slipway-cli schedule set write the line.</source>
        <translation>Den Pfad mit crontab -e auf dem Server berichtigen oder slipway-cli schedule set die Zeile schreiben lassen.</translation>
    </message>
    <message>
        <source>Cron is to run %1, which may not be executed: the line does nothing.</source>
        <translation>Cron soll %1 ausführen, das nicht ausführbar ist: Die Zeile tut nichts.</translation>
    </message>
    <message>
        <source>chmod +x on the server, or let slipway-cli schedule set write the line.</source>
        <translation>chmod +x auf dem Server, oder slipway-cli schedule set die Zeile schreiben lassen.</translation>
    </message>
    <message>
        <source>Cron runs %1, which lies in none of the declared directories: what is deployed never changes what cron runs.</source>
        <translation>Cron führt %1 aus, das in keinem der angegebenen Verzeichnisse liegt: Was ausgeliefert wird, ändert nie, was cron ausführt.</translation>
    </message>
    <message>
        <source>Let the line run the script of the declared directory, or slipway-cli schedule set write it.</source>
        <translation>Die Zeile das Skript des angegebenen Verzeichnisses ausführen lassen oder sie von slipway-cli schedule set schreiben lassen.</translation>
    </message>
    <message>
        <source>The backup is declared for &quot;%1&quot;, but cron runs it at &quot;%2&quot;.</source>
        <translation>Die Sicherung ist für „%1“ angegeben, cron führt sie aber um „%2“ aus.</translation>
    </message>
    <message>
        <source>slipway-cli schedule set, or correct schedule under [backups] in slipway.toml.</source>
        <translation>slipway-cli schedule set, oder schedule unter [backups] in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>no line that backs up</source>
        <translation>keine Zeile, die sichert</translation>
    </message>
    <message>
        <source>Backups are declared for &quot;%1&quot;, but the crontab of %2 has no line that makes one.</source>
        <translation>Sicherungen sind für „%1“ angegeben, aber in der Crontab von %2 legt keine Zeile eine an.</translation>
    </message>
    <message>
        <source>slipway-cli schedule set writes it.</source>
        <translation>slipway-cli schedule set schreibt sie.</translation>
    </message>
    <message>
        <source>The crontab of %1 has the same backup twice: two dumps run into each other.</source>
        <translation>Die Crontab von %1 enthält dieselbe Sicherung zweimal: Zwei Abzüge laufen ineinander.</translation>
    </message>
    <message>
        <source>Take one of the lines out with crontab -e on the server.</source>
        <translation>Eine der Zeilen mit crontab -e auf dem Server herausnehmen.</translation>
    </message>
    <message>
        <source>no cron runs</source>
        <translation>kein cron läuft</translation>
    </message>
    <message>
        <source>Cron doesn&apos;t run on the server: nothing in its crontabs happens, backups neither.</source>
        <translation>Auf dem Server läuft kein cron: Nichts aus den Crontabs geschieht, auch keine Sicherung.</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now cron</source>
        <translation>sudo systemctl enable --now cron</translation>
    </message>
    <message>
        <source>a named volume</source>
        <translation>ein benanntes Volume</translation>
    </message>
    <message>
        <source>the anonymous volume %1…</source>
        <translation>das anonyme Volume %1…</translation>
    </message>
    <message>
        <source>the container itself</source>
        <translation>der Container selbst</translation>
    </message>
    <message>
        <source>The data of %1 lie in %2: whoever recreates the container loses them.</source>
        <translation>Die Daten von %1 liegen in %2: Wer den Container neu anlegt, verliert sie.</translation>
    </message>
    <message>
        <source>Back it up now (slipway-cli backup create %1), give the service a named volume for %2 in %3, and restore.</source>
        <translation>Jetzt sichern (slipway-cli backup create %1), dem Dienst in %3 ein benanntes Volume für %2 geben und wiederherstellen.</translation>
    </message>
    <message>
        <source>an anonymous volume</source>
        <translation>ein anonymes Volume</translation>
    </message>
    <message>
        <source>no volume</source>
        <translation>kein Volume</translation>
    </message>
    <message>
        <source>The data of %1 lie in %2, but its compose file gives it %3: the next start would begin with an empty database.</source>
        <translation>Die Daten von %1 liegen in %2, seine Compose-Datei gibt ihm aber %3: Der nächste Start begänne mit einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>Name the old volume in %1 before anything is started (volumes: name: %2).</source>
        <translation>Das alte Volume in %1 nennen, bevor etwas gestartet wird (volumes: name: %2).</translation>
    </message>
    <message>
        <source>%1 exists too</source>
        <translation>%1 gibt es auch</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is declared in two places, %2 and %3, and both exist on the server: whoever works in the wrong one changes nothing, or the wrong thing.</source>
        <translation>%1 ist an zwei Orten angegeben, %2 und %3, und beide gibt es auf dem Server: Wer im falschen arbeitet, ändert nichts oder das Falsche.</translation>
    </message>
    <message>
        <source>%1 is declared in two places: %2, and %3, which is not there.</source>
        <translation>%1 ist an zwei Orten angegeben: %2, und %3, das nicht da ist.</translation>
    </message>
    <message>
        <source>Correct the document and take the path out of also_declared. What still uses %1 (cron, people) has to be moved first.</source>
        <translation>Das Dokument berichtigen und den Pfad aus also_declared nehmen. Was %1 noch benutzt (cron, Menschen), muss vorher umziehen.</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>kein solcher Ordner</translation>
    </message>
    <message>
        <source>The containers of %1 are there, but its directory %2 is not.</source>
        <translation>Die Container von %1 sind da, sein Verzeichnis %2 aber nicht.</translation>
    </message>
    <message>
        <source>Correct directory of %1 in slipway.toml: docker inspect on one of its containers shows com.docker.compose.project.working_dir.</source>
        <translation>directory von %1 in slipway.toml berichtigen: docker inspect zeigt an einem seiner Container com.docker.compose.project.working_dir.</translation>
    </message>
    <message>
        <source>%1 may not write there</source>
        <translation>%1 darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written by %2: a deploy would be refused.</source>
        <translation>%1 ist für %2 nicht beschreibbar: Eine Auslieferung würde abgelehnt.</translation>
    </message>
    <message>
        <source>sudo chown -R %1 %2</source>
        <translation>sudo chown -R %1 %2</translation>
    </message>
    <message>
        <source>%1/.slipway names the state directory %2, but this configuration uses %3: two teams would not see each other&apos;s lock.</source>
        <translation>%1/.slipway nennt das Zustandsverzeichnis %2, diese Konfiguration benutzt aber %3: Zwei Teams sähen die Sperre des anderen nicht.</translation>
    </message>
    <message>
        <source>Put this line under [project]: state_directory = &quot;%1&quot;</source>
        <translation>Diese Zeile unter [project] eintragen: state_directory = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the next backup</source>
        <translation>die nächste Sicherung</translation>
    </message>
    <message>
        <source>the next build</source>
        <translation>der nächste Bau</translation>
    </message>
    <message>
        <source>On the disk of %1, %2 are free, but %3 needs about %4: it would fail.</source>
        <translation>Auf der Platte von %1 sind %2 frei, aber %3 braucht etwa %4: Es würde scheitern.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Free some space: docker builder prune and docker image prune remove what nothing uses, slipway-cli backup prune old backups. Never prune volumes.</source>
        <translation>Platz schaffen: docker builder prune und docker image prune entfernen, was nichts benutzt, slipway-cli backup prune alte Sicherungen. Niemals Volumes so entfernen.</translation>
    </message>
    <message>
        <source>The database %1 is published on port %2 of every network that the server is in: anybody can try its password. A firewall does not help, Docker goes around it.</source>
        <translation>Die Datenbank %1 ist auf Port %2 in jedem Netz des Servers veröffentlicht: Jeder kann ihr Passwort ausprobieren. Eine Firewall hilft nicht, Docker umgeht sie.</translation>
    </message>
    <message>
        <source>%1 is published on port %2 of every network that the server is in: it can be reached past nginx and without TLS.</source>
        <translation>%1 ist auf Port %2 in jedem Netz des Servers veröffentlicht: Es ist an nginx vorbei und ohne TLS erreichbar.</translation>
    </message>
    <message>
        <source>Publish it on the loopback in %1: &quot;127.0.0.1:%2:%3&quot;.</source>
        <translation>In %1 auf der Loopback-Adresse veröffentlichen: &quot;127.0.0.1:%2:%3&quot;.</translation>
    </message>
    <message>
        <source>nothing published</source>
        <translation>nichts veröffentlicht</translation>
    </message>
    <message>
        <source>%1 is declared to be reached on port %2, but publishes %3.</source>
        <translation>%1 soll auf Port %2 erreichbar sein, veröffentlicht aber %3.</translation>
    </message>
    <message>
        <source>Correct host_port in slipway.toml, or the ports of the service in %1.</source>
        <translation>host_port in slipway.toml berichtigen oder die Ports des Dienstes in %1.</translation>
    </message>
    <message>
        <source>a process that is no container</source>
        <translation>ein Prozess, der kein Container ist</translation>
    </message>
    <message>
        <source>Port %1, which is declared for %2, is held by %3.</source>
        <translation>Port %1, der für %2 angegeben ist, wird von %3 gehalten.</translation>
    </message>
    <message>
        <source>Give one of them another port; sudo ss -ltnp &apos;sport = :%1&apos; names the process.</source>
        <translation>Einem davon einen anderen Port geben; sudo ss -ltnp &apos;sport = :%1&apos; nennt den Prozess.</translation>
    </message>
    <message>
        <source>Port %1 is published twice: by %2 of %3 and by %4 of %5. Whichever starts second fails.</source>
        <translation>Port %1 wird zweimal veröffentlicht: von %2 von %3 und von %4 von %5. Wer als Zweiter startet, scheitert.</translation>
    </message>
    <message>
        <source>Give one of them another port in its compose file, or in the .env file that the port comes from.</source>
        <translation>Einem davon einen anderen Port geben, in seiner Compose-Datei oder in der .env, aus der der Port kommt.</translation>
    </message>
    <message>
        <source>no result, and nothing runs it</source>
        <translation>kein Ergebnis, und nichts führt ihn aus</translation>
    </message>
    <message>
        <source>The job %1 on %2 was interrupted and has not been undone: %2 may be half on a new release.</source>
        <translation>Der Auftrag %1 auf %2 wurde unterbrochen und nicht rückgängig gemacht: %2 könnte halb auf einem neuen Release sein.</translation>
    </message>
    <message>
        <source>slipway-cli recover %1</source>
        <translation>slipway-cli recover %1</translation>
    </message>
    <message>
        <source>promoted from %1</source>
        <translation>aus %1 übernommen</translation>
    </message>
    <message>
        <source>%1 is on the release %2, which %3 never had: nobody has tried it there.</source>
        <translation>%1 ist auf dem Release %2, das %3 nie hatte: Dort hat es niemand ausprobiert.</translation>
    </message>
    <message>
        <source>Deploy the same tree to %1 and look at it, or promote what is there: slipway-cli promote %2.</source>
        <translation>Denselben Stand nach %1 ausliefern und ansehen, oder übernehmen, was dort ist: slipway-cli promote %2.</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>die Konfiguration</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the document</source>
        <translation>„%1“ des Dokuments</translation>
    </message>
    <message>
        <source>no server block</source>
        <translation>kein Server-Block</translation>
    </message>
    <message>
        <source>%1 is planned, and nginx has no server block for it yet.</source>
        <translation>%1 ist geplant, und nginx hat noch keinen Server-Block dafür.</translation>
    </message>
    <message>
        <source>nginx has no server block for %1: whoever opens it gets another site, or nothing.</source>
        <translation>nginx hat keinen Server-Block für %1: Wer es öffnet, bekommt eine andere Seite oder nichts.</translation>
    </message>
    <message>
        <source>slipway-cli nginx plan shows the block, nginx apply adds it:
%1</source>
        <translation>slipway-cli nginx plan zeigt den Block, nginx apply fügt ihn hinzu:
%1</translation>
    </message>
    <message>
        <source>passes requests on to nothing</source>
        <translation>reicht Anfragen an nichts weiter</translation>
    </message>
    <message>
        <source>%1 is to go to %2, but its server block passes nothing on.</source>
        <translation>%1 soll an %2 gehen, aber sein Server-Block reicht nichts weiter.</translation>
    </message>
    <message>
        <source>%1 is to go to %2, but nginx passes it to %3.</source>
        <translation>%1 soll an %2 gehen, aber nginx reicht es an %3 weiter.</translation>
    </message>
    <message>
        <source>slipway-cli nginx plan shows the difference, nginx apply fixes it. If nginx is right, correct upstream of %1 in slipway.toml.</source>
        <translation>slipway-cli nginx plan zeigt den Unterschied, nginx apply behebt ihn. Hat nginx recht, upstream von %1 in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>%1 says that %2 goes to %3; nginx passes it to %4.</source>
        <translation>%1 sagt, dass %2 an %3 geht; nginx reicht es an %4 weiter.</translation>
    </message>
    <message>
        <source>Correct the document, then take the declaration with source = &quot;%1&quot; out of slipway.toml.</source>
        <translation>Das Dokument berichtigen, dann die Angabe mit source = &quot;%1&quot; aus slipway.toml nehmen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is declared twice: it is to go to %2, and %3 says %4.</source>
        <translation>%1 ist zweimal angegeben: Es soll an %2 gehen, und %3 sagt %4.</translation>
    </message>
    <message>
        <source>Decide on one, correct the document, and take the declaration with source = &quot;%1&quot; out of slipway.toml.</source>
        <translation>Sich für eines entscheiden, das Dokument berichtigen und die Angabe mit source = &quot;%1&quot; aus slipway.toml nehmen.</translation>
    </message>
    <message>
        <source>port %1 is %2&apos;s %3 (%4)</source>
        <translation>Port %1 ist %3 von %2 (%4)</translation>
    </message>
    <message>
        <source>nginx passes %1, which belongs to %2, to port %3: that is %4&apos;s %5.</source>
        <translation>nginx reicht %1, das zu %2 gehört, an Port %3 weiter: Das ist %5 von %4.</translation>
    </message>
    <message>
        <source>slipway-cli nginx apply passes it to where it is declared to go.</source>
        <translation>slipway-cli nginx apply reicht es dorthin weiter, wohin es soll.</translation>
    </message>
    <message>
        <source>%1 gives %2, which belongs to %3, the port %4: that is %5&apos;s %6. It would show one environment under the name of the other.</source>
        <translation>%1 gibt %2, das zu %3 gehört, den Port %4: Das ist %6 von %5. Es zeigte eine Umgebung unter dem Namen der anderen.</translation>
    </message>
    <message>
        <source>Correct upstream of %1 in slipway.toml.</source>
        <translation>upstream von %1 in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>Don&apos;t configure it so; correct the document.</source>
        <translation>Nicht so konfigurieren; das Dokument berichtigen.</translation>
    </message>
    <message>
        <source>no server block with TLS</source>
        <translation>kein Server-Block mit TLS</translation>
    </message>
    <message>
        <source>%1 is to be reached over TLS, but no server block of it has TLS: passwords and orders would travel in the open.</source>
        <translation>%1 soll über TLS erreichbar sein, aber keiner seiner Server-Blöcke hat TLS: Passwörter und Bestellungen reisten offen.</translation>
    </message>
    <message>
        <source>Get a certificate (sudo certbot --nginx -d %1), or let slipway-cli nginx apply write the block for one that is there.</source>
        <translation>Ein Zertifikat holen (sudo certbot --nginx -d %1) oder slipway-cli nginx apply den Block für ein vorhandenes schreiben lassen.</translation>
    </message>
    <message>
        <source>http://%1 answers %2</source>
        <translation>http://%1 antwortet %2</translation>
    </message>
    <message>
        <source>http://%1 is not sent on to https: who types the name without https stays in the open.</source>
        <translation>http://%1 wird nicht auf https weitergeleitet: Wer den Namen ohne https eingibt, bleibt im Offenen.</translation>
    </message>
    <message>
        <source>Add a block for port 80 with: return 301 https://$host$request_uri; (slipway-cli nginx apply does it).</source>
        <translation>Einen Block für Port 80 hinzufügen mit: return 301 https://$host$request_uri; (slipway-cli nginx apply tut es).</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 answers %2: nothing listens on port %3, where nginx passes it to.</source>
        <translation>%1 antwortet %2: Auf Port %3, an den nginx weiterreicht, lauscht nichts.</translation>
    </message>
    <message>
        <source>%1 answers %2 through nginx.</source>
        <translation>%1 antwortet durch nginx %2.</translation>
    </message>
    <message>
        <source>Look at what runs behind %1, and at nginx&apos;s error log (/var/log/nginx/error.log).</source>
        <translation>Nachsehen, was hinter %1 läuft, und im Fehlerprotokoll von nginx (/var/log/nginx/error.log).</translation>
    </message>
    <message>
        <source>nginx passes %1 to %2&apos;s %3, and slipway.toml doesn&apos;t know the domain.</source>
        <translation>nginx reicht %1 an %3 von %2 weiter, und slipway.toml kennt die Domain nicht.</translation>
    </message>
    <message>
        <source>Declare it: [[routes]] domain = &quot;%1&quot;, upstream = &quot;%2&quot;, environment = &quot;%3&quot;.</source>
        <translation>Sie angeben: [[routes]] domain = &quot;%1&quot;, upstream = &quot;%2&quot;, environment = &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>The server has no nginx, so nothing serves %1.</source>
        <translation>Der Server hat kein nginx, also liefert nichts %1 aus.</translation>
    </message>
    <message>
        <source>Install nginx there, then slipway-cli nginx apply.</source>
        <translation>nginx dort installieren, dann slipway-cli nginx apply.</translation>
    </message>
    <message>
        <source>nothing listens on the ports 80 and 443</source>
        <translation>auf den Ports 80 und 443 lauscht nichts</translation>
    </message>
    <message>
        <source>nginx doesn&apos;t run: none of %1 is served.</source>
        <translation>nginx läuft nicht: Nichts von %1 wird ausgeliefert.</translation>
    </message>
    <message>
        <source>sudo nginx -t tells whether its configuration is good, sudo systemctl start nginx starts it.</source>
        <translation>sudo nginx -t sagt, ob seine Konfiguration gut ist, sudo systemctl start nginx startet es.</translation>
    </message>
    <message>
        <source>The server lacks %1, which operations need.</source>
        <translation>Dem Server fehlt %1, das Operationen brauchen.</translation>
    </message>
    <message>
        <source>Install it there.</source>
        <translation>Dort installieren.</translation>
    </message>
    <message>
        <source>Docker can&apos;t be used by %1 on the server: %2 What runs there can&apos;t be seen.</source>
        <translation>Docker ist für %1 auf dem Server nicht benutzbar: %2 Was dort läuft, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Add the user to the group docker (sudo usermod -aG docker %1) and log in again.</source>
        <translation>Den Benutzer in die Gruppe docker aufnehmen (sudo usermod -aG docker %1) und neu anmelden.</translation>
    </message>
    <message>
        <source>Install or start the engine: sudo systemctl start docker.</source>
        <translation>Die Engine installieren oder starten: sudo systemctl start docker.</translation>
    </message>
    <message>
        <source>neither docker-compose nor docker compose</source>
        <translation>weder docker-compose noch docker compose</translation>
    </message>
    <message>
        <source>The server has no compose: nothing can be deployed.</source>
        <translation>Der Server hat kein Compose: Nichts kann ausgeliefert werden.</translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (or docker-compose) there.</source>
        <translation>Dort docker-compose-plugin (oder docker-compose) installieren.</translation>
    </message>
    <message>
        <source>may not be read, or can&apos;t be made out</source>
        <translation>darf nicht gelesen werden oder ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>This could not be looked at on the server: %1. What it says is not known.</source>
        <translation>Das konnte auf dem Server nicht angesehen werden: %1. Was es sagt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Let %1 read it, if it matters.</source>
        <translation>%1 es lesen lassen, falls es wichtig ist.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s: ages and schedules are off by that much.</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Rechner %1 vor: Alter und Zeitpläne sind um so viel verschoben.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s: ages and schedules are off by that much.</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Rechner %1 nach: Alter und Zeitpläne sind um so viel verschoben.</translation>
    </message>
    <message>
        <source>timedatectl shows on both which one is wrong; sudo timedatectl set-ntp true.</source>
        <translation>timedatectl zeigt auf beiden, welche falsch geht; sudo timedatectl set-ntp true.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of %1: the %n file(s) in its folder are backups of something else, as slipway-cli backup list %1 says.</source>
        <translation>
            <numerusform>Von %1 gibt es keine Sicherung: Die %n Datei in ihrem Ordner ist eine Sicherung von etwas anderem, wie slipway-cli backup list %1 sagt.</numerusform>
            <numerusform>Von %1 gibt es keine Sicherung: Die %n Dateien in ihrem Ordner sind Sicherungen von etwas anderem, wie slipway-cli backup list %1 sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last scheduled backup of %1, %2 ago, was not taken: %3</source>
        <translation>Die letzte geplante Sicherung von %1, vor %2, kam nicht zustande: %3</translation>
    </message>
    <message>
        <source>Fix that, and run slipway-cli schedule set: it tries one backup as cron will take it. slipway-cli attach %1 tells what happened.</source>
        <translation>Beheben Sie das und rufen Sie slipway-cli schedule set auf: Es versucht eine Sicherung so, wie cron sie ausführt. slipway-cli attach %1 sagt, was geschah.</translation>
    </message>
    <message>
        <source>Cron should have begun a backup of %1 %2 ago, and the last one that it began is %3 old.</source>
        <translation>Cron hätte vor %2 eine Sicherung von %1 beginnen sollen; die letzte, die es begann, ist %3 alt.</translation>
    </message>
    <message>
        <source>See whether cron runs on the server (systemctl status cron), and run slipway-cli schedule set.</source>
        <translation>Sehen Sie nach, ob cron auf dem Server läuft (systemctl status cron), und rufen Sie slipway-cli schedule set auf.</translation>
    </message>
    <message>
        <source>slipway-cli backup verify %1 reads it and compares its rows with those of the database when it was taken; the older ones are still there.</source>
        <translation>slipway-cli backup verify %1 liest sie und vergleicht ihre Zeilen mit denen der Datenbank zur Zeit der Sicherung; die älteren sind noch da.</translation>
    </message>
    <message>
        <source>%1 was made from %2, but %3 is declared: what the other files say of it would be gone when it is recreated, so a deploy is refused.</source>
        <translation>%1 wurde aus %2 gemacht, angegeben ist aber %3: was die anderen Dateien darüber sagen, wäre weg, wenn er neu gemacht wird; darum wird ein Deploy verweigert.</translation>
    </message>
    <message>
        <source>Those files lie outside of %1; bring them into it.</source>
        <translation>Diese Dateien liegen außerhalb von %1; bringen Sie sie dort hinein.</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: %2</source>
        <translation>Schreiben Sie diese Zeile unter [environments.%1]: %2</translation>
    </message>
    <message>
        <source>The container %1 belongs to the compose project of %2, and slipway.toml doesn&apos;t name it: %3.</source>
        <translation>Der Container %1 gehört zum Compose-Projekt von %2, und slipway.toml nennt ihn nicht: %3.</translation>
    </message>
    <message>
        <source>whether its health is waited for isn&apos;t known</source>
        <translation>ob auf seine Gesundheit gewartet wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the compose file doesn&apos;t start it, so its health is not waited for</source>
        <translation>die Compose-Datei startet ihn nicht, also wird auf seine Gesundheit nicht gewartet</translation>
    </message>
    <message>
        <source>it has no health check, so a deploy waits only until it runs</source>
        <translation>er hat keinen Health-Check, also wartet ein Deploy nur, bis er läuft</translation>
    </message>
    <message>
        <source>its health check is waited for, and nothing else is asked of it</source>
        <translation>auf seinen Health-Check wird gewartet, und sonst wird nichts von ihm verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) of %1 in %2 are in no backup: %3.</source>
        <translation>
            <numerusform>%n Datenbank von %1 in %2 ist in keiner Sicherung: %3.</numerusform>
            <numerusform>%n Datenbanken von %1 in %2 sind in keiner Sicherung: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway-cli backup create %1 takes all of them; name what is to be left out in exclude_databases under [environments.%1.database].</source>
        <translation>slipway-cli backup create %1 sichert alle; was ausgelassen werden soll, gehört in exclude_databases unter [environments.%1.database].</translation>
    </message>
    <message>
        <source>slipway.toml names the database %1, which %2 doesn&apos;t have: no backup of %3 can be taken.</source>
        <translation>slipway.toml nennt die Datenbank %1, die %2 nicht hat: von %3 kann keine Sicherung gemacht werden.</translation>
    </message>
    <message>
        <source>Correct databases under [environments.%1.database].</source>
        <translation>Berichtigen Sie databases unter [environments.%1.database].</translation>
    </message>
    <message numerus="yes">
        <source>slipway.toml leaves %n database(s) of %1 out of every backup: %2.</source>
        <translation>
            <numerusform>slipway.toml lässt %n Datenbank von %1 aus jeder Sicherung aus: %2.</numerusform>
            <numerusform>slipway.toml lässt %n Datenbanken von %1 aus jeder Sicherung aus: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is not meant, correct databases and exclude_databases under [environments.%1.database].</source>
        <translation>Ist das nicht gemeint, berichtigen Sie databases und exclude_databases unter [environments.%1.database].</translation>
    </message>
    <message>
        <source>The block for %1 serves it. slipway-cli nginx plan tells what a block of its own would take from it. If nginx is right, correct upstream of %2 in slipway.toml.</source>
        <translation>Der Block für %1 bedient sie. slipway-cli nginx plan sagt, was ein eigener Block ihm nähme. Hat nginx recht, berichtigen Sie upstream von %2 in slipway.toml.</translation>
    </message>
    <message>
        <source>slipway.toml leaves out the database %1 (exclude_databases), which %2 doesn&apos;t have.</source>
        <translation>slipway.toml lässt die Datenbank %1 aus (exclude_databases), die %2 nicht hat.</translation>
    </message>
    <message>
        <source>Correct the name, or take it out of exclude_databases under [environments.%1.database]: what is misspelt leaves nothing out.</source>
        <translation>Berichtigen Sie den Namen, oder nehmen Sie ihn aus exclude_databases unter [environments.%1.database]: ein verschriebener Name lässt nichts aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) of %1 that may hold data are taken into no backup: %2.</source>
        <translation>
            <numerusform>%n Datenbank von %1, die Daten enthalten mag, kommt in keine Sicherung: %2.</numerusform>
            <numerusform>%n Datenbanken von %1, die Daten enthalten mögen, kommen in keine Sicherung: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let connections in (alter database ... allow_connections true), move the tables out of template1, or leave it out by name with exclude_databases under [environments.%1.database].</source>
        <translation>Lassen Sie Verbindungen zu (alter database ... allow_connections true), verschieben Sie die Tabellen aus template1, oder lassen Sie sie namentlich aus, mit exclude_databases unter [environments.%1.database].</translation>
    </message>
    <message>
        <source>the volume %1</source>
        <translation>das Volume %1</translation>
    </message>
    <message>
        <source>the folder %1</source>
        <translation>der Ordner %1</translation>
    </message>
    <message>
        <source>%1 keeps what is at %2 in %3, but its compose file gives it %4: recreated, it would not find it.</source>
        <translation>%1 hält, was bei %2 liegt, in: %3. Die Compose-Datei gibt ihm aber: %4. Neu gemacht fände er es nicht.</translation>
    </message>
    <message>
        <source>Name the old place in %1, or set the variable that names it in the .env on the server; or move the data over and deploy with --override volumes.</source>
        <translation>Nennen Sie den alten Ort in %1, oder setzen Sie die Variable, die ihn nennt, in der .env auf dem Server; oder bringen Sie die Daten hinüber und deployen Sie mit --override volumes.</translation>
    </message>
    <message>
        <source>See whether cron runs on the server (systemctl status cron), and let %1 run slipway-cli schedule set: it is in that login&apos;s crontab.</source>
        <translation>Sehen Sie nach, ob Cron auf dem Server läuft (systemctl status cron), und lassen Sie %1 slipway-cli schedule set ausführen: er steht in der Crontab dieses Benutzers.</translation>
    </message>
    <message>
        <source>The newest backup of %1 is less than half as large as those before it: data were removed, or are missing in it.</source>
        <translation>Die neueste Sicherung von %1 ist weniger als halb so groß wie die davor: Daten wurden entfernt oder fehlen darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) that restores have put aside stand in %1 for more than two weeks, and take %2: %3.</source>
        <translation>
            <numerusform>%n Datenbank, die eine Wiederherstellung beiseitegelegt hat, steht seit mehr als zwei Wochen in %1 und belegt %2: %3.</numerusform>
            <numerusform>%n Datenbanken, die Wiederherstellungen beiseitegelegt haben, stehen seit mehr als zwei Wochen in %1 und belegen %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>When nobody needs them any more: slipway-cli kept remove %1 NAME.</source>
        <translation>Wenn sie niemand mehr braucht: slipway-cli kept remove %1 NAME.</translation>
    </message>
    <message>
        <source>The last drill of %1, %2 ago, could not restore %3: %4</source>
        <translation>Die letzte Probe von %1, vor %2, konnte %3 nicht zurückspielen: %4</translation>
    </message>
    <message>
        <source>%1 s, and %2 s before</source>
        <translation>%1 s, davor %2 s</translation>
    </message>
    <message>
        <source>The last drill of %1 took more than twice as long as the one before: so would a restore.</source>
        <translation>Die letzte Probe von %1 dauerte mehr als doppelt so lange wie die davor; so lange dauerte auch ein Zurückspielen.</translation>
    </message>
    <message>
        <source>Look whether the data or the server&apos;s load have grown, and whether that long is still acceptable.</source>
        <translation>Sehen Sie nach, ob die Daten oder die Last des Servers gewachsen sind und ob diese Dauer noch vertretbar ist.</translation>
    </message>
    <message>
        <source>slipway-cli backup pull --kept %1</source>
        <translation>slipway-cli backup pull --kept %1</translation>
    </message>
    <message>
        <source>The newest copies of the kept files of %1 are not whole: %2 could not be copied or are damaged, and exist on the server only.</source>
        <translation>Die neuesten Kopien der behaltenen Dateien von %1 sind nicht vollständig: %2 ließ sich nicht kopieren oder ist beschädigt und liegt nur auf dem Server.</translation>
    </message>
    <message>
        <source>The newest copies of the kept files of %1 are %2 old: what has changed since exists on the server only.</source>
        <translation>Die neuesten Kopien der behaltenen Dateien von %1 sind %2 alt: Was sich seither geändert hat, liegt nur auf dem Server.</translation>
    </message>
    <message>
        <source>The scheduled one stepped aside %1 ago: %2</source>
        <translation>Die geplante ist vor %1 ausgewichen: %2</translation>
    </message>
    <message>
        <source>The server had too little for the scheduled one %1 ago: %2</source>
        <translation>Für die geplante hatte der Server vor %1 zu wenig: %2</translation>
    </message>
    <message>
        <source>The scheduled one did not succeed %1 ago: %2</source>
        <translation>Die geplante ist vor %1 nicht gelungen: %2</translation>
    </message>
    <message>
        <source>never restored in a drill</source>
        <translation>nie in einer Probe zurückgespielt</translation>
    </message>
    <message>
        <source>Backups of %1 are to be drilled at &quot;%2&quot;, and none was ever restored in a drill.</source>
        <translation>Backups von %1 sollen zu „%2“ geprobt werden, und noch keines wurde je in einer Probe zurückgespielt.</translation>
    </message>
    <message>
        <source>slipway-cli drill %1 does it now; slipway-cli schedule show tells what became of the scheduled one.</source>
        <translation>slipway-cli drill %1 probt jetzt; slipway-cli schedule show sagt, was aus der geplanten Probe wurde.</translation>
    </message>
    <message>
        <source>slipway-cli schedule set puts it there; slipway-cli drill %1 does it now.</source>
        <translation>slipway-cli schedule set trägt es dort ein; slipway-cli drill %1 probt jetzt.</translation>
    </message>
    <message>
        <source>Backups of %1 are to be drilled at &quot;%2&quot;, and the last drill that went well was %3 ago.</source>
        <translation>Backups von %1 sollen zu „%2“ geprobt werden, und die letzte gelungene Probe war vor %3.</translation>
    </message>
    <message>
        <source>Take a new backup (slipway-cli backup create %1), then drill it (slipway-cli drill %1).</source>
        <translation>Erstellen Sie ein neues Backup (slipway-cli backup create %1) und proben Sie es (slipway-cli drill %1).</translation>
    </message>
    <message>
        <source>The scheduled one found nothing to drill %1 ago.</source>
        <translation>Die geplante Probe fand vor %1 nichts zu proben.</translation>
    </message>
    <message>
        <source>No drill of %1 is scheduled on the server.</source>
        <translation>Auf dem Server ist keine Probe von %1 geplant.</translation>
    </message>
</context>
<context>
    <name>Slipway::Models</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed and undone</source>
        <translation>fehlgeschlagen und rückgängig gemacht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>Host-Port</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet %1</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>Ohne TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>es selbst</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweitkopie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Altsystem</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>nicht unseres</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message numerus="yes">
        <source>TLS · %n day(s)</source>
        <translation>
            <numerusform>TLS · %n Tag</numerusform>
            <numerusform>TLS · %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>kein Block</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>steht seit %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>keine Sicherung</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>keine Kopie</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Renew a certificate</source>
        <translation>Zertifikat erneuern</translation>
    </message>
    <message>
        <source>just started</source>
        <translation>eben gestartet</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>just taken</source>
        <translation>eben angelegt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and month, as QLocale::toString() takes them</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, month and year, as QLocale::toString() takes them</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Change nginx</source>
        <translation>nginx ändern</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>Remove a kept database</source>
        <translation>Aufgehobene Datenbank entfernen</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Letzte Probe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>failed %1 ago</source>
        <translation>vor %1 misslungen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Restored in</source>
        <translation>Zurückgespielt in</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>Jetzt auf dem Spiel</translation>
    </message>
    <message>
        <source>drill failed</source>
        <translation>Probe misslungen</translation>
    </message>
    <message>
        <source>verified, drilled</source>
        <translation>geprüft, erprobt</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, davor %2</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>%1: nothing was done there.</source>
        <translation>%1: Dort wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::BackupState</name>
    <message numerus="yes">
        <source>Downloading %n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung wird heruntergeladen</numerusform>
            <numerusform>%n Sicherungen werden heruntergeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the backups of %1</source>
        <translation>Die Sicherungen von %1 werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s) of %1</source>
        <translation>
            <numerusform>%n Sicherung von %1 wird geprüft</numerusform>
            <numerusform>%n Sicherungen von %1 werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old backups of %1</source>
        <translation>Alte Sicherungen von %1 werden entfernt</translation>
    </message>
    <message>
        <source>Changing the schedule</source>
        <translation>Der Zeitplan wird geändert</translation>
    </message>
    <message>
        <source>Downloading kept files</source>
        <translation>Behaltene Dateien werden heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading the kept files of %1</source>
        <translation>Die behaltenen Dateien von %1 werden heruntergeladen</translation>
    </message>
    <message>
        <source>Extracting kept files to %1</source>
        <translation>Behaltene Dateien werden nach %1 entpackt</translation>
    </message>
    <message>
        <source>Verifying %1 of %2</source>
        <translation>%1 von %2 wird geprüft</translation>
    </message>
    <message>
        <source>Verifying the copies of kept files</source>
        <translation>Die Kopien behaltener Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Verifying the kept files of %1</source>
        <translation>Die Kopien behaltener Dateien von %1 werden geprüft</translation>
    </message>
    <message>
        <source>Looking for backups to download</source>
        <translation>Nach Backups zum Herunterladen wird gesucht</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::BackupsModel</name>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>much smaller</source>
        <translation>viel kleiner</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>auf dem Server</translation>
    </message>
    <message>
        <source>not on the server</source>
        <translation>nicht auf dem Server</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>auf diesem Laptop</translation>
    </message>
    <message>
        <source>not on this laptop</source>
        <translation>nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>taken %1 UTC</source>
        <translation>angelegt %1 UTC</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Drilled</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>unverified, much smaller</source>
        <translation>ungeprüft, viel kleiner</translation>
    </message>
    <message>
        <source>foreign: %1</source>
        <translation>fremd: %1</translation>
    </message>
    <message>
        <source>the database %1, one of %2 that were taken together</source>
        <translation>die Datenbank %1, eine von %2, die zusammen gesichert wurden</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>die Datenbank %1</translation>
    </message>
    <message>
        <source>not in it: %1 (%2)</source>
        <translation>nicht darin: %1 (%2)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::ChangesModel</name>
    <message>
        <source>folder %1: %2, %3</source>
        <translation>Ordner %1: %2, %3</translation>
    </message>
    <message>
        <source>added: %1, %2</source>
        <translation>neu: %1, %2</translation>
    </message>
    <message>
        <source>changed: %1, %2</source>
        <translation>geändert: %1, %2</translation>
    </message>
    <message>
        <source>removed: %1, %2</source>
        <translation>entfernt: %1, %2</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::EnvironmentsModel</name>
    <message>
        <source>looking …</source>
        <translation>wird angesehen …</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation>noch kein Release</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no version control</source>
        <translation>keine Versionsverwaltung</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>losgelöst</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sauber</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not committed</source>
        <translation>
            <numerusform>%n Datei nicht committet</numerusform>
            <numerusform>%n Dateien nicht committet</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything is committed</source>
        <translation>nicht alles ist committet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>hier vorgefunden</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>with uncommitted changes</source>
        <translation>mit nicht committeten Änderungen</translation>
    </message>
    <message>
        <source>verified backup %1 ago</source>
        <translation>geprüfte Sicherung, %1 alt</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>wird verglichen …</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>same files</source>
        <translation>gleiche Dateien</translation>
    </message>
    <message>
        <source>same commit</source>
        <translation>gleicher Commit</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>%1 is locked, and not by a job that could be watched.</source>
        <translation>%1 ist gesperrt, und nicht durch einen Auftrag, dem man zusehen könnte.</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Nach %1 übernehmen …</translation>
    </message>
    <message>
        <source>Deploy to %1…</source>
        <translation>Nach %1 ausliefern …</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Der Server wird angesehen …</translation>
    </message>
    <message>
        <source>The local tree cannot be read</source>
        <translation>Der lokale Stand ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 as it is</source>
        <translation>%1, wie es ist</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::FindingAction</name>
    <message>
        <source>Server block…</source>
        <translation>Server-Block…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Deploy…</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Download kept files</source>
        <translation>Behaltene Dateien herunterladen</translation>
    </message>
    <message>
        <source>Kept databases…</source>
        <translation>Beiseitegelegte Datenbanken…</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::HistoryModel</name>
    <message>
        <source>Overridden: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 (overridden: %2)</source>
        <translation>%1 (übergangen: %2)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::JobsModel</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>waiting for the lock</source>
        <translation>wartet auf die Sperre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>läuft: %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::KeptCopiesModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>that are encrypted</comment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) encrypted</source>
        <translation>
            <numerusform>%n Datei verschlüsselt</numerusform>
            <numerusform>%n Dateien verschlüsselt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing encrypted</source>
        <translation>nichts verschlüsselt</translation>
    </message>
    <message>
        <source>copied %1 UTC</source>
        <translation>kopiert %1 UTC</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>verified at %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>whole when it was copied</source>
        <translation>beim Kopieren vollständig</translation>
    </message>
    <message>
        <source>read at %1; damaged or missing:</source>
        <translation>gelesen %1; beschädigt oder fehlend:</translation>
    </message>
    <message>
        <source>read at %1: every byte was as it was written</source>
        <translation>gelesen %1: jedes Byte war, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>each file had the server&apos;s SHA-256 when it was copied, and was not read since</source>
        <translation>jede Datei hatte beim Kopieren den SHA-256 des Servers und wurde seither nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::KeptDatabasesModel</name>
    <message>
        <source>a restore</source>
        <translation>einer Wiederherstellung</translation>
    </message>
    <message>
        <source>put aside %1 ago</source>
        <translation>vor %1 beiseitegelegt</translation>
    </message>
    <message>
        <source>was %1 until %2 UTC</source>
        <translation>war %1 bis %2 UTC</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>put aside by %1</source>
        <translation>beiseitegelegt von %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Put aside by</source>
        <translation>Beiseitegelegt von</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::KeptFilesModel</name>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>%1, a link</source>
        <translation>%1, ein Verweis</translation>
    </message>
    <message>
        <source>%1, a folder</source>
        <translation>%1, ein Ordner</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::LiveOperation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Until “%1” begins, %2 stays exactly as it is.</source>
        <translation>Bis „%1“ beginnt, bleibt %2 genau, wie es ist.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Es ist beendet.</translation>
    </message>
    <message>
        <source>It has been asked to stop.</source>
        <translation>Es wurde gebeten aufzuhören.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Der Server wird gefragt.</translation>
    </message>
    <message>
        <source>Stopping. Nothing has been changed on the server.</source>
        <translation>Wird angehalten. Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server could not be asked to cancel: %1 The job goes on.</source>
        <translation>Der Server konnte nicht um den Abbruch gebeten werden: %1 Der Auftrag läuft weiter.</translation>
    </message>
    <message>
        <source>Asking the server to cancel …</source>
        <translation>Der Server wird um den Abbruch gebeten …</translation>
    </message>
    <message>
        <source>Cancelled; what has begun is being undone.</source>
        <translation>Abgebrochen; was begonnen hat, wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” cannot be stopped halfway. The job is cancelled and undone right after it.</source>
        <translation>„%1“ kann nicht mittendrin angehalten werden. Gleich danach wird der Auftrag abgebrochen und rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It has failed by itself and is being undone; an undo is not stopped.</source>
        <translation>Es ist von selbst fehlgeschlagen und wird rückgängig gemacht; das wird nicht angehalten.</translation>
    </message>
    <message>
        <source>Nothing runs there any more: the job was interrupted. The next operation undoes it first.</source>
        <translation>Dort läuft nichts mehr: Der Auftrag wurde unterbrochen. Die nächste Operation macht ihn zuerst rückgängig.</translation>
    </message>
    <message>
        <source>The job has ended already.</source>
        <translation>Der Auftrag ist schon beendet.</translation>
    </message>
    <message>
        <source>The job had just begun on the server. It is cancelled and undoes itself.</source>
        <translation>Der Auftrag hatte auf dem Server gerade begonnen. Er wird abgebrochen und macht sich rückgängig.</translation>
    </message>
    <message>
        <source>The job had just begun on the server, which could not be asked to cancel it: %1 The job goes on.</source>
        <translation>Der Auftrag hatte auf dem Server gerade begonnen, und der Server konnte nicht um den Abbruch gebeten werden: %1 Der Auftrag läuft weiter.</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::LogExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Notices</name>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>%n neuer Fehler</numerusform>
            <numerusform>%n neue Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Preview</name>
    <message>
        <source>Brings the local tree to %1 as a new release.</source>
        <translation>Bringt den lokalen Stand als neues Release nach %1.</translation>
    </message>
    <message>
        <source>Brings %1 to %2 as a new release.</source>
        <translation>Bringt %1 als neues Release nach %2.</translation>
    </message>
    <message numerus="yes">
        <source>Comes with %n new migration(s): %1.</source>
        <translation>
            <numerusform>Bringt %n neue Migration mit: %1.</numerusform>
            <numerusform>Bringt %n neue Migrationen mit: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) on the two sides; the gravest is on %1: %2</source>
        <translation>
            <numerusform>%n offener Befund auf beiden Seiten; der schwerste betrifft %1: %2</numerusform>
            <numerusform>%n offene Befunde auf beiden Seiten; der schwerste betrifft %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Guarded by a verified backup that is taken first</source>
        <translation>Geschützt durch eine geprüfte Sicherung, die zuerst angelegt wird</translation>
    </message>
    <message>
        <source>There is no data yet; the job makes sure of that first</source>
        <translation>Es gibt noch keine Daten; der Auftrag vergewissert sich dessen zuerst</translation>
    </message>
    <message>
        <source> (earlier promotions took about %1 s)</source>
        <translation> (frühere Übernahmen dauerten etwa %1 s)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have as many rows in both</source>
        <translation>
            <numerusform>%n Tabelle hat in beiden gleich viele Zeilen</numerusform>
            <numerusform>%n Tabellen haben in beiden gleich viele Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source> (earlier restores took about %1, and the services were away for about %2 of it)</source>
        <translation> (frühere Rückspielungen dauerten etwa %1, davon waren die Dienste etwa %2 lang weg)</translation>
    </message>
    <message>
        <source> (earlier restores took about %1)</source>
        <translation> (frühere Rückspielungen dauerten etwa %1)</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Proposal</name>
    <message>
        <source>Deploy to %1</source>
        <translation>Nach %1 ausliefern</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Ausliefern</translation>
    </message>
    <message>
        <source>Comparing the local tree with %1. Nothing is changed by that.</source>
        <translation>Der lokale Stand wird mit %1 verglichen. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing differs between the local tree and %1.</source>
        <translation>Der lokale Stand und %1 unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>Undo the interrupted job on %1</source>
        <translation>Den unterbrochenen Auftrag auf %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Promote %1 to %2</source>
        <translation>%1 nach %2 übernehmen</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Comparing %1 with %2. Nothing is changed by that.</source>
        <translation>%1 wird mit %2 verglichen. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 already has the tree of %2.</source>
        <translation>%1 hat schon den Stand von %2.</translation>
    </message>
    <message>
        <source>Roll %1 back</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Comparing %1 with the kept release. Nothing is changed by that.</source>
        <translation>%1 wird mit dem behaltenen Release verglichen. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 is on that release already.</source>
        <translation>%1 ist schon auf diesem Release.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Looking at %1. Nothing is changed by that.</source>
        <translation>%1 wird angesehen. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Zertifikat von %1 erneuern</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Restore the data of %1</source>
        <translation>Die Daten von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Comparing %1 with what is live in %2. Nothing is changed by that.</source>
        <translation>%1 wird mit dem verglichen, was in %2 live ist. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Drill a backup of %1</source>
        <translation>Eine Sicherung von %1 erproben</translation>
    </message>
    <message>
        <source>&amp;Drill</source>
        <translation>&amp;Erproben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Bring the data of %1 into %2</source>
        <translation>Daten von %1 nach %2 bringen</translation>
    </message>
</context>
<context>
    <name>Slipway::Operations</name>
    <message numerus="yes">
        <source>The local tree is dirty: %n file(s) differ from the commit. The release will say so.</source>
        <translation>
            <numerusform>Der lokale Stand ist nicht sauber: %n Datei weicht vom Commit ab. Das Release vermerkt das.</numerusform>
            <numerusform>Der lokale Stand ist nicht sauber: %n Dateien weichen vom Commit ab. Das Release vermerkt das.</numerusform>
        </translation>
    </message>
    <message>
        <source>A first deployment: %1 does not exist yet.</source>
        <translation>Eine erste Auslieferung: %1 gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The first operation here: the files that are there are kept as the release &quot;adopted&quot;.</source>
        <translation>Zum ersten Mal gesehen: Was da ist, wird als Release „adopted“ behalten.</translation>
    </message>
    <message>
        <source>The interrupted job %1 is undone first.</source>
        <translation>Der unterbrochene Auftrag %1 wird zuerst rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing to deploy: %1 already has this tree. No container was touched.</source>
        <translation>Nichts auszuliefern: %1 hat diesen Stand schon. Kein Container wurde angerührt.</translation>
    </message>
    <message>
        <source>%1 is promoted from %2, not deployed to.</source>
        <translation>%1 wird aus %2 übernommen, nicht direkt beliefert.</translation>
    </message>
    <message>
        <source>Wait for it (--wait), or follow it: slipway-cli attach %1</source>
        <translation>Darauf warten (--wait) oder zusehen: slipway-cli attach %1</translation>
    </message>
    <message>
        <source>%1 Waiting for it.</source>
        <translation>%1 Es wird darauf gewartet.</translation>
    </message>
    <message>
        <source>everything on the server</source>
        <translation>alles auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>%n Datei hochladen</numerusform>
            <numerusform>%n Dateien hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 compressed</source>
        <translation>%1 komprimiert</translation>
    </message>
    <message>
        <source>Read the backups of %1 on the server</source>
        <translation>Die Sicherungen von %1 auf dem Server lesen</translation>
    </message>
    <message>
        <source>The backups of %1 could not be verified: %2</source>
        <translation>Die Sicherungen von %1 konnten nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>What was found before that is kept. No backup was changed.</source>
        <translation>Was bis dahin gefunden wurde, bleibt erhalten. Keine Sicherung wurde geändert.</translation>
    </message>
    <message>
        <source>Read the copies on the laptop</source>
        <translation>Die Kopien auf dem Laptop lesen</translation>
    </message>
    <message>
        <source>the server has no such backup any more, and its SHA-256 was never compared</source>
        <translation>der Server hat keine solche Sicherung mehr, und ihre SHA-256 wurde nie verglichen</translation>
    </message>
    <message>
        <source>the copy on the laptop is not what the server has (SHA-256)</source>
        <translation>die Kopie auf dem Laptop ist nicht, was der Server hat (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 verified; none is damaged.</source>
        <translation>
            <numerusform>%n Sicherung von %1 geprüft; keine ist beschädigt.</numerusform>
            <numerusform>%n Sicherungen von %1 geprüft; keine ist beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 damaged:</source>
        <translation>
            <numerusform>%n Sicherung von %1 beschädigt:</numerusform>
            <numerusform>%n Sicherungen von %1 beschädigt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) verified.</source>
        <translation>
            <numerusform>%n weitere geprüft.</numerusform>
            <numerusform>%n weitere geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged backups can&apos;t be restored. Take a new one: slipway-cli backup create %1</source>
        <translation>Beschädigte Sicherungen sind nicht wiederherstellbar. Eine neue anlegen: slipway-cli backup create %1</translation>
    </message>
    <message>
        <source>The job %1 runs on the server.</source>
        <translation>Der Auftrag %1 läuft auf dem Server.</translation>
    </message>
    <message>
        <source>slipway-cli attach %1 follows it.</source>
        <translation>slipway-cli attach %1 sieht ihm zu.</translation>
    </message>
    <message>
        <source>%1 has no backup %2.</source>
        <translation>%1 hat keine Sicherung %2.</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 shows those that are there.</source>
        <translation>slipway-cli backup list %1 zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Undo the interrupted job %1</source>
        <translation>Den unterbrochenen Auftrag %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Read the local tree</source>
        <translation>Den lokalen Stand lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tree is dirty: %n file(s) differ from the commit. The release will say so.</source>
        <translation>
            <numerusform>Der Stand ist nicht sauber: %n Datei weicht vom Commit ab. Das Release vermerkt das.</numerusform>
            <numerusform>Der Stand ist nicht sauber: %n Dateien weichen vom Commit ab. Das Release vermerkt das.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 neu, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>%1 is locked: %2 by %3 since %4</source>
        <translation>%1 ist gesperrt: %2 von %3 seit %4</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>ein Auftrag</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>, now at the step &quot;%1&quot;</source>
        <translation>, jetzt beim Schritt „%1“</translation>
    </message>
    <message>
        <source>, job %1</source>
        <translation>, Auftrag %1</translation>
    </message>
    <message>
        <source>The server lacks %1. Install it there.</source>
        <translation>Dem Server fehlt %1. Dort installieren.</translation>
    </message>
    <message>
        <source>Docker can&apos;t be used by %1 on the server: %2
Add the user to the group docker there (sudo usermod -aG docker %1) and log in again, or start the engine.</source>
        <translation>Docker ist für %1 auf dem Server nicht benutzbar: %2
Den Benutzer dort in die Gruppe docker aufnehmen (sudo usermod -aG docker %1) und neu anmelden, oder die Engine starten.</translation>
    </message>
    <message>
        <source>The server has neither docker-compose nor docker compose. Install one of them there.</source>
        <translation>Der Server hat weder docker-compose noch docker compose. Eines davon dort installieren.</translation>
    </message>
    <message>
        <source>%1 on the server can&apos;t be written by %2. Give it to that user.</source>
        <translation>%1 auf dem Server ist für %2 nicht beschreibbar. Diesem Benutzer geben.</translation>
    </message>
    <message>
        <source>There is no compose file %1 in %2. Make it, or correct compose_file of %3 in %4.</source>
        <translation>In %2 gibt es keine Compose-Datei %1. Sie anlegen oder compose_file von %3 in %4 berichtigen.</translation>
    </message>
    <message>
        <source>The container %1 belongs to the compose project &quot;%2&quot;, but &quot;%3&quot; would be used, which would start everything anew on empty volumes. Put this line under [environments.%4]: compose_project = &quot;%2&quot;</source>
        <translation>Der Container %1 gehört zum Compose-Projekt „%2“, benutzt würde aber „%3“, das alles auf leeren Volumes neu startete. Diese Zeile unter [environments.%4] eintragen: compose_project = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1/.slipway names the state directory %2, but this configuration uses %3. Put this line under [project]: state_directory = &quot;%2&quot;</source>
        <translation>%1/.slipway nennt das Zustandsverzeichnis %2, diese Konfiguration benutzt aber %3. Diese Zeile unter [project] eintragen: state_directory = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A mistake in Slipway: %1.</source>
        <translation>Ein Fehler in Slipway: %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key file %1 of host %2 does not exist.</source>
        <translation>Die Schlüsseldatei %1 des Hosts %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct identity_file in slipway.toml, or make a key: ssh-keygen -t ed25519 -f %1</source>
        <translation>identity_file in slipway.toml berichtigen oder einen Schlüssel anlegen: ssh-keygen -t ed25519 -f %1</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others on this computer.</source>
        <translation>Die Schlüsseldatei %1 ist auf diesem Rechner für andere lesbar.</translation>
    </message>
    <message>
        <source>chmod 600 %1</source>
        <translation>chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 is there.</source>
        <translation>Die Schlüsseldatei %1 ist da.</translation>
    </message>
    <message>
        <source>The second copies of backups can&apos;t be written to %1.</source>
        <translation>Zweitkopien von Sicherungen können nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Correct local_directory under [backups] in slipway.toml.</source>
        <translation>local_directory unter [backups] in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>Second copies of backups go to %1.</source>
        <translation>Zweitkopien von Sicherungen gehen nach %1.</translation>
    </message>
    <message>
        <source>%1 is good: %2.</source>
        <translation>%1 ist gut: %2.</translation>
    </message>
    <message>
        <source>The local tree is %1.</source>
        <translation>Der lokale Stand ist %1.</translation>
    </message>
    <message>
        <source>The local tree %1 is no folder that can be read.</source>
        <translation>Der lokale Stand %1 ist kein lesbarer Ordner.</translation>
    </message>
    <message>
        <source>Correct source under [project] in slipway.toml.</source>
        <translation>source unter [project] in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>The keychain keeps passwords.</source>
        <translation>Der Schlüsselbund behält Passwörter.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept: %1</source>
        <translation>Passwörter können nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Use a key with an agent; or unlock or install a keychain.</source>
        <translation>Einen Schlüssel mit einem Agenten benutzen; oder einen Schlüsselbund entsperren oder installieren.</translation>
    </message>
    <message>
        <source>The tools that operations need are there.</source>
        <translation>Die Werkzeuge, die Operationen brauchen, sind da.</translation>
    </message>
    <message>
        <source>Docker %1 may be used by %2.</source>
        <translation>Docker %1 ist für %2 benutzbar.</translation>
    </message>
    <message>
        <source>Compose %1 is there.</source>
        <translation>Compose %1 ist da.</translation>
    </message>
    <message>
        <source>The environments&apos; directories can be written.</source>
        <translation>Die Verzeichnisse der Umgebungen sind beschreibbar.</translation>
    </message>
    <message>
        <source>The compose projects are pinned, and are those of the running containers.</source>
        <translation>Die Compose-Projekte sind festgelegt und die der laufenden Container.</translation>
    </message>
    <message>
        <source>There is room for the next backup and build.</source>
        <translation>Für die nächste Sicherung und den nächsten Bau ist Platz.</translation>
    </message>
    <message>
        <source>The clocks of server and laptop agree.</source>
        <translation>Die Uhren von Server und Laptop stimmen überein.</translation>
    </message>
    <message>
        <source>Cron runs, or nothing needs it.</source>
        <translation>Cron läuft, oder nichts braucht es.</translation>
    </message>
    <message>
        <source>%1 is there already, though nginx does not use it for %2; it is left alone.</source>
        <translation>%1 ist schon da, obwohl nginx es für %2 nicht benutzt; es wird in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>no server block</source>
        <translation>kein Server-Block</translation>
    </message>
    <message>
        <source>The file with the block of %1 can&apos;t be read by %2, so it is left alone.</source>
        <translation>Die Datei mit dem Block von %1 ist für %2 nicht lesbar, also wird sie in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>passes requests on to nothing</source>
        <translation>reicht Anfragen an nichts weiter</translation>
    </message>
    <message>
        <source>passes requests on to %1</source>
        <translation>reicht Anfragen an %1 weiter</translation>
    </message>
    <message>
        <source>%1 holds blocks of other domains too; change the one of %2 by hand to:
%3</source>
        <translation>%1 enthält auch Blöcke anderer Domains; den von %2 von Hand ändern in:
%3</translation>
    </message>
    <message>
        <source>no redirect to TLS, or no TLS</source>
        <translation>keine Weiterleitung auf TLS, oder kein TLS</translation>
    </message>
    <message>
        <source>slipway.toml declares no domain &quot;%1&quot;.</source>
        <translation>slipway.toml gibt keine Domain „%1“ an.</translation>
    </message>
    <message>
        <source>It declares: %1.</source>
        <translation>Angegeben sind: %1.</translation>
    </message>
    <message>
        <source>There is no nginx on %1.</source>
        <translation>Auf %1 gibt es kein nginx.</translation>
    </message>
    <message>
        <source>Install it there (sudo apt install nginx).</source>
        <translation>Dort installieren (sudo apt install nginx).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read by %2: what it says is not known here.</source>
        <translation>%1 ist für %2 nicht lesbar: Was darin steht, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>nginx was not changed: %1</source>
        <translation>nginx wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>Whoever may use sudo there can do it by hand:
%1</source>
        <translation>Wer dort sudo benutzen darf, kann es von Hand tun:
%1</translation>
    </message>
    <message>
        <source>The change of nginx failed: %1</source>
        <translation>Die Änderung von nginx ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and at what answers behind the domain.</source>
        <translation>Im Fehlerprotokoll von nginx nachsehen, und was hinter der Domain antwortet.</translation>
    </message>
    <message>
        <source>nginx is as declared; nothing was changed.</source>
        <translation>nginx ist wie angegeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it has %1 bytes, and its sidecar says %2</source>
        <translation>sie hat %1 Bytes, und ihre Beschreibung sagt %2</translation>
    </message>
    <message>
        <source>it is a backup of %1, not of %2</source>
        <translation>sie ist eine Sicherung von %1, nicht von %2</translation>
    </message>
    <message>
        <source>made by another script, and not verified yet</source>
        <translation>von einem anderen Skript gemacht und noch nicht geprüft</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>the file was changed after it was verified</source>
        <translation>die Datei wurde nach dem Prüfen geändert</translation>
    </message>
    <message>
        <source>The server&apos;s list of backups did not arrive whole.</source>
        <translation>Die Liste der Sicherungen kam vom Server nicht vollständig an.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask again.</source>
        <translation>Nichts wurde geändert. Noch einmal fragen.</translation>
    </message>
    <message>
        <source>it lies on the laptop only, and was not verified here</source>
        <translation>sie liegt nur auf dem Laptop und wurde hier nicht geprüft</translation>
    </message>
    <message>
        <source>The configuration names no folder for the second copies.</source>
        <translation>Die Konfiguration nennt keinen Ordner für die Zweitkopien.</translation>
    </message>
    <message>
        <source>Put local_directory = &quot;~/Slipway/%1&quot; under [backups] in %2, or add --to DIR.</source>
        <translation>local_directory = &quot;~/Slipway/%1&quot; unter [backups] in %2 eintragen oder --to DIR hinzufügen.</translation>
    </message>
    <message>
        <source>The folder of backups of %1 may not be read on the server: %2</source>
        <translation>Der Sicherungsordner von %1 darf auf dem Server nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Give %1 the right to read it.</source>
        <translation>%1 das Recht geben, ihn zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s) of %1 from the server</source>
        <translation>
            <numerusform>%n Sicherung von %1 vom Server entfernen</numerusform>
            <numerusform>%n Sicherungen von %1 vom Server entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>the backups of %1</source>
        <translation>die Sicherungen von %1</translation>
    </message>
    <message>
        <source>Old backups of %1 could not be removed: %2</source>
        <translation>Alte Sicherungen von %1 konnten nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>removed from the server: %1</source>
        <translation>vom Server entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n copy(s) of backups of %1 from the laptop</source>
        <translation>
            <numerusform>%n Kopie von Sicherungen von %1 vom Laptop entfernen</numerusform>
            <numerusform>%n Kopien von Sicherungen von %1 vom Laptop entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>removed from the laptop: %1</source>
        <translation>vom Laptop entfernt: %1</translation>
    </message>
    <message>
        <source>it can&apos;t be removed from the laptop</source>
        <translation>sie kann nicht vom Laptop entfernt werden</translation>
    </message>
    <message>
        <source>Retention keeps every backup of %1; nothing was removed.</source>
        <translation>Die Aufbewahrung behält jede Sicherung von %1; nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>%1: %2 backups removed from the server (%3), %4 from the laptop (%5).</source>
        <translation>%1: %2 Sicherungen vom Server entfernt (%3), %4 vom Laptop (%5).</translation>
    </message>
    <message>
        <source>The oldest restorable point on the server is %1.</source>
        <translation>Der älteste wiederherstellbare Zeitpunkt auf dem Server ist %1.</translation>
    </message>
    <message>
        <source>Kept after all:</source>
        <translation>Doch behalten:</translation>
    </message>
    <message>
        <source>There is too little room in %1: %2 are to be downloaded, and %3 are free.</source>
        <translation>In %1 ist zu wenig Platz: %2 sind herunterzuladen, und %3 sind frei.</translation>
    </message>
    <message>
        <source>Make room, or pull fewer of them by their ids, or elsewhere with --to DIR.</source>
        <translation>Platz schaffen, nur einige nach ihrem Namen holen, oder mit --to DIR anderswohin.</translation>
    </message>
    <message>
        <source>the copies on this laptop</source>
        <translation>die Kopien auf diesem Laptop</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Correct local_directory under [backups], or add --to DIR.</source>
        <translation>local_directory unter [backups] berichtigen oder --to DIR hinzufügen.</translation>
    </message>
    <message>
        <source>Another pull is bringing backups to %1.</source>
        <translation>Ein anderer Abruf bringt gerade Sicherungen nach %1.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten, bis er beendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Download %n backup(s) of %1</source>
        <translation>
            <numerusform>%n Sicherung von %1 herunterladen</numerusform>
            <numerusform>%n Sicherungen von %1 herunterladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on where it stopped (%n time(s) so far).</source>
        <translation>
            <numerusform>Es geht weiter, wo es aufhörte (bisher %n-mal).</numerusform>
            <numerusform>Es geht weiter, wo es aufhörte (bisher %n-mal).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here, SHA-256 %2</source>
        <translation>%1: hier, SHA-256 %2</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>Es wurde nicht fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>It was resumed %n time(s).</source>
        <translation>
            <numerusform>Es wurde %n-mal fortgesetzt.</numerusform>
            <numerusform>Es wurde %n-mal fortgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing: %n backup(s) lie here already.</source>
        <translation>
            <numerusform>Nichts fehlt: %n Sicherung liegt schon hier.</numerusform>
            <numerusform>Nichts fehlt: %n Sicherungen liegen schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) downloaded (%1), each with the server&apos;s SHA-256.</source>
        <translation>
            <numerusform>%n Sicherung heruntergeladen (%1), jede mit der SHA-256 des Servers.</numerusform>
            <numerusform>%n Sicherungen heruntergeladen (%1), jede mit der SHA-256 des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded:</source>
        <translation>
            <numerusform>%n war nicht zu bekommen:</numerusform>
            <numerusform>%n waren nicht zu bekommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The other copies are here. Look at those on the server: slipway-cli backup verify</source>
        <translation>Die anderen Kopien sind hier. Jene auf dem Server ansehen: slipway-cli backup verify</translation>
    </message>
    <message>
        <source>The server has no backup %1.</source>
        <translation>Der Server hat keine Sicherung %1.</translation>
    </message>
    <message>
        <source>slipway-cli backup list shows those that are there.</source>
        <translation>slipway-cli backup list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The crontab on %1 has a line that is not UTF-8 and would not stay as it is, so nothing was changed.</source>
        <translation>Die Crontab auf %1 hat eine Zeile, die nicht in UTF-8 ist und nicht bliebe, wie sie ist; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write that line in UTF-8 with crontab -e on the server, then try again.</source>
        <translation>Schreiben Sie diese Zeile auf dem Server mit crontab -e in UTF-8 und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The scheduled backup of %1 could not be installed: %2</source>
        <translation>Die geplante Sicherung von %1 konnte nicht eingerichtet werden: %2</translation>
    </message>
    <message>
        <source>The crontab was not changed.</source>
        <translation>Die Crontab wurde nicht geändert.</translation>
    </message>
    <message>
        <source>the crontab</source>
        <translation>die Crontab</translation>
    </message>
    <message>
        <source>The crontab could not be changed: %1</source>
        <translation>Die Crontab konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>No schedule is given.</source>
        <translation>Es ist kein Zeitplan angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no schedule that cron understands.</source>
        <translation>„%1“ ist kein Zeitplan, den cron versteht.</translation>
    </message>
    <message>
        <source>Five fields, for example &quot;0 3 * * *&quot; for every day at 03:00; schedule under [backups] in %1 is the default.</source>
        <translation>Fünf Felder, etwa „0 3 * * *“ für jeden Tag um 03:00; schedule unter [backups] in %1 ist die Vorgabe.</translation>
    </message>
    <message>
        <source>No environment on %1 declares a database, so there is nothing to back up.</source>
        <translation>Keine Umgebung auf %1 gibt eine Datenbank an, also gibt es nichts zu sichern.</translation>
    </message>
    <message>
        <source>Install the scheduled backup</source>
        <translation>Die geplante Sicherung einrichten</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The schedule stands already; its files were brought up to date.</source>
        <translation>Der Zeitplan steht schon; seine Dateien wurden erneuert.</translation>
    </message>
    <message>
        <source>Change the crontab</source>
        <translation>Die Crontab ändern</translation>
    </message>
    <message>
        <source>The server takes verified backups of %1 by itself now.</source>
        <translation>Der Server legt nun von selbst geprüfte Sicherungen von %1 an.</translation>
    </message>
    <message>
        <source>There is no schedule of Slipway&apos;s in the crontab; nothing was changed.</source>
        <translation>In der Crontab steht kein Zeitplan von Slipway; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The schedule is removed. Backups that were taken stay.</source>
        <translation>Der Zeitplan ist entfernt. Angelegte Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>The audit has no line of this job: it was removed, or could not be written. What is shown is from the job&apos;s own folder.</source>
        <translation>Im Prüfpfad fehlt die Zeile dieses Auftrags: Sie wurde entfernt oder konnte nicht geschrieben werden. Gezeigt wird, was im Ordner des Auftrags steht.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read: %1</source>
        <translation>Diese Zeile ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This line was changed: the job&apos;s own folder says otherwise.</source>
        <translation>Diese Zeile wurde geändert: Der Ordner des Auftrags sagt anderes.</translation>
    </message>
    <message>
        <source>Lines before this one were removed from the audit.</source>
        <translation>Zeilen vor dieser wurden aus dem Prüfpfad entfernt.</translation>
    </message>
    <message>
        <source>A line was removed from the audit here.</source>
        <translation>Hier wurde eine Zeile aus dem Prüfpfad entfernt.</translation>
    </message>
    <message>
        <source>This line was changed, or one after it was removed.</source>
        <translation>Diese Zeile wurde geändert, oder eine nach ihr wurde entfernt.</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>den Prüfpfad lesen</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>When that is over: slipway-cli unlock %1</source>
        <translation>Wenn das vorbei ist: slipway-cli unlock %1</translation>
    </message>
    <message>
        <source>that lock</source>
        <translation>jene Sperre</translation>
    </message>
    <message>
        <source>The %1 %2 of %3 runs already and goes on.</source>
        <translation>%1 %2 von %3 läuft schon und geht weiter.</translation>
    </message>
    <message>
        <source>Nobody had locked %1.</source>
        <translation>Niemand hatte %1 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is unlocked. %2 had locked it at %3: %4.</source>
        <translation>%1 ist entsperrt. %2 hatte es um %3 gesperrt: %4.</translation>
    </message>
    <message>
        <source>Wanted: 15:00, &quot;2026-11-22 15:00&quot;, 2026-11-22T15:00:00Z, or a while like 45m, 2h or 3d.</source>
        <translation>Erwartet: 15:00, „2026-11-22 15:00“, 2026-11-22T15:00:00Z oder eine Dauer wie 45m, 2h oder 3d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 ist schon vorbei.</translation>
    </message>
    <message>
        <source>Nothing to promote: %1 already has the tree of %2. No container was touched.</source>
        <translation>Nichts zu übernehmen: %1 hat schon den Stand von %2. Kein Container wurde angerührt.</translation>
    </message>
    <message>
        <source>%1 is promoted from no other environment.</source>
        <translation>%1 wird aus keiner anderen Umgebung übernommen.</translation>
    </message>
    <message>
        <source>%1 lives on the host %2 and %3 on %4: a promotion copies inside one server.</source>
        <translation>%1 liegt auf dem Host %2 und %3 auf %4: Eine Übernahme kopiert innerhalb eines Servers.</translation>
    </message>
    <message>
        <source>Deploy to %1 with slipway-cli deploy %1 --direct.</source>
        <translation>Mit slipway-cli deploy %1 --direct nach %1 ausliefern.</translation>
    </message>
    <message>
        <source>There is no %1 on the server, so there is nothing to promote from %2.</source>
        <translation>%1 gibt es auf dem Server nicht, also gibt es aus %2 nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Deploy to %1 first.</source>
        <translation>Zuerst nach %1 ausliefern.</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <translation>Ansehen, was geschähe</translation>
    </message>
    <message>
        <source> To go on all the same: --override %1.</source>
        <translation> Trotzdem fortfahren: --override %1.</translation>
    </message>
    <message>
        <source>Promote when it is done (--wait waits for it), or follow it: slipway-cli attach %1</source>
        <translation>Übernehmen, wenn es fertig ist (--wait wartet darauf), oder zusehen: slipway-cli attach %1</translation>
    </message>
    <message>
        <source>Changes nothing: %1 already has this tree.</source>
        <translation>Ändert nichts: %1 hat diesen Stand schon.</translation>
    </message>
    <message>
        <source>Which services are recreated can&apos;t be told</source>
        <translation>Welche Dienste neu angelegt werden, ist nicht zu sagen</translation>
    </message>
    <message>
        <source>Recreates no container</source>
        <translation>Legt keinen Container neu an</translation>
    </message>
    <message>
        <source>Recreates %1</source>
        <translation>Legt %1 neu an</translation>
    </message>
    <message>
        <source>Starts %1 for the first time</source>
        <translation>Startet %1 zum ersten Mal</translation>
    </message>
    <message>
        <source>starts %1 for the first time</source>
        <translation>startet %1 zum ersten Mal</translation>
    </message>
    <message numerus="yes">
        <source>brings %n migration(s)</source>
        <translation>
            <numerusform>bringt %n Migration</numerusform>
            <numerusform>bringt %n Migrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>RECREATES THE DATABASE CONTAINER (its volume stays)</source>
        <translation>LEGT DEN DATENBANK-CONTAINER NEU AN (sein Volume bleibt)</translation>
    </message>
    <message>
        <source>leaves the database container alone</source>
        <translation>lässt den Datenbank-Container in Ruhe</translation>
    </message>
    <message>
        <source>Not reachable for about %1 s, as measured before.</source>
        <translation>Etwa %1 s nicht erreichbar, wie früher gemessen.</translation>
    </message>
    <message>
        <source>it has no containers</source>
        <translation>es hat keine Container</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is healthy</source>
        <translation>%1 ist gesund</translation>
    </message>
    <message>
        <source>%1 is not healthy: %2.</source>
        <translation>%1 ist nicht gesund: %2.</translation>
    </message>
    <message>
        <source>Mend %1 first; what is not well there is not promoted.</source>
        <translation>Zuerst %1 richten; was dort nicht gesund ist, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 runs the release that is promoted</source>
        <translation>%1 läuft auf dem Release, das übernommen wird</translation>
    </message>
    <message>
        <source>%1 is not its release %2 any more: %3 is another file there.</source>
        <translation>%1 ist nicht mehr sein Release %2: %3 ist dort eine andere Datei.</translation>
    </message>
    <message>
        <source>Deploy to %1, look at it there, and then promote.</source>
        <translation>Nach %1 ausliefern, es dort ansehen und dann übernehmen.</translation>
    </message>
    <message>
        <source>No interrupted job on %1</source>
        <translation>Kein unterbrochener Auftrag auf %1</translation>
    </message>
    <message>
        <source>The job %1 was interrupted on %2 and has not been undone yet.</source>
        <translation>Der Auftrag %1 wurde auf %2 unterbrochen und noch nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Run slipway-cli recover %1, then promote.</source>
        <translation>slipway-cli recover %1 ausführen, dann übernehmen.</translation>
    </message>
    <message>
        <source>Both compose projects are pinned</source>
        <translation>Beide Compose-Projekte sind festgelegt</translation>
    </message>
    <message>
        <source>The compose project of %1 is not pinned, so its containers and volumes depend on a folder&apos;s name.</source>
        <translation>Das Compose-Projekt von %1 ist nicht festgelegt, also hängen seine Container und Volumes am Namen eines Ordners.</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: compose_project = &quot;%2&quot;.</source>
        <translation>Diese Zeile unter [environments.%1] eintragen: compose_project = &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 was never deployed to by Slipway: its tree is promoted as it is, of no known commit.</source>
        <translation>Nach %1 hat Slipway nie ausgeliefert: Sein Stand wird übernommen, wie er ist, ohne bekannten Commit.</translation>
    </message>
    <message>
        <source>The release %1 of %2 was made from a dirty tree; the new one will say so too.</source>
        <translation>Das Release %1 von %2 entstand aus einem nicht sauberen Stand; das neue vermerkt das auch.</translation>
    </message>
    <message>
        <source>A first deployment: the directory of %1 does not exist yet.</source>
        <translation>Eine erste Auslieferung: Das Verzeichnis von %1 gibt es noch nicht.</translation>
    </message>
    <message>
        <source>What compose would do is not known: %1</source>
        <translation>Was Compose täte, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Overridden (%1): %2</source>
        <translation>Übergangen (%1): %2</translation>
    </message>
    <message>
        <source>read files of %1</source>
        <translation>Dateien von %1 lesen</translation>
    </message>
    <message>
        <source>Could not %1 on %2.</source>
        <translation>Nicht gelungen auf %2: %1.</translation>
    </message>
    <message>
        <source>The code of %1 goes back to %2. The data do not: the database stays as it is.</source>
        <translation>Der Code von %1 geht auf %2 zurück. Die Daten nicht: Die Datenbank bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) in between stay applied: %1.</source>
        <translation>
            <numerusform>%n Migration liegt dazwischen und bleibt angewandt: %1.</numerusform>
            <numerusform>%n Migrationen liegen dazwischen und bleiben angewandt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No verified backup holds the data as they were on that release.</source>
        <translation>Keine geprüfte Sicherung enthält die Daten, wie sie auf jenem Release waren.</translation>
    </message>
    <message>
        <source>The release %1 is marked as bad: a later rollback skips it, unless it is named.</source>
        <translation>Das Release %1 ist als schlecht gekennzeichnet: Späteres Zurücksetzen überspringt es, außer es wird genannt.</translation>
    </message>
    <message>
        <source>slipway-cli releases %1 lists those that are kept.</source>
        <translation>slipway-cli releases %1 führt die behaltenen auf.</translation>
    </message>
    <message>
        <source>%1 was never deployed to by Slipway, so it has no release to go back to.</source>
        <translation>Nach %1 hat Slipway nie ausgeliefert, also gibt es kein Release, auf das es zurück könnte.</translation>
    </message>
    <message>
        <source>Deploy to it; what is there now is kept then.</source>
        <translation>Dorthin ausliefern; was jetzt dort ist, wird dann behalten.</translation>
    </message>
    <message>
        <source>%1 keeps no release %2.</source>
        <translation>%1 behält kein Release %2.</translation>
    </message>
    <message>
        <source>The images of the release %1 were never kept, so it can&apos;t be started without a build.</source>
        <translation>Die Images des Releases %1 wurden nie behalten, also kann es ohne Bau nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 keeps no release from before %2.</source>
        <translation>%1 behält kein Release von vor %2.</translation>
    </message>
    <message>
        <source>Every release that %1 keeps from before %2 is marked as bad: %3.</source>
        <translation>Jedes Release, das %1 von vor %2 behält, ist als schlecht gekennzeichnet: %3.</translation>
    </message>
    <message>
        <source>Name one all the same with --to RELEASE.</source>
        <translation>Trotzdem eines mit --to RELEASE nennen.</translation>
    </message>
    <message>
        <source>The files of the release %1 are not kept any more.</source>
        <translation>Die Dateien des Releases %1 sind nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is on the release %2 already.</source>
        <translation>%1 ist schon auf dem Release %2.</translation>
    </message>
    <message>
        <source>The release %1 is marked as bad (%2); it is named, so it is taken.</source>
        <translation>Das Release %1 ist als schlecht gekennzeichnet (%2); es ist genannt, also wird es genommen.</translation>
    </message>
    <message>
        <source>%1 was locked by %2 at %3</source>
        <translation>%1 wurde von %2 um %3 gesperrt</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The database container is recreated. Its volume stays; it does not answer meanwhile.</source>
        <translation>Der Datenbank-Container wird neu gemacht. Sein Volume bleibt; solange antwortet er nicht.</translation>
    </message>
    <message>
        <source>Every variable that the new release reads is set</source>
        <translation>Jede Variable, die das neue Release liest, ist gesetzt</translation>
    </message>
    <message>
        <source>%1 seems to be missing.</source>
        <translation>%1 scheint zu fehlen.</translation>
    </message>
    <message>
        <source>Nobody else holds a port that is published</source>
        <translation>Niemand sonst hält einen veröffentlichten Port</translation>
    </message>
    <message>
        <source>There is room for the backup and the build</source>
        <translation>Für Sicherung und Build ist Platz</translation>
    </message>
    <message>
        <source>Nobody changed a file on the server meanwhile</source>
        <translation>Niemand hat inzwischen eine Datei auf dem Server geändert</translation>
    </message>
    <message>
        <source>The size of the backup is plausible</source>
        <translation>Die Sicherung hat eine glaubhafte Größe</translation>
    </message>
    <message>
        <source>render the compose file</source>
        <translation>die Compose-Datei auswerten</translation>
    </message>
    <message>
        <source>A verified backup of the database is taken first</source>
        <translation>Zuerst wird ein geprüftes Backup der Datenbank gemacht</translation>
    </message>
    <message>
        <source>The database container %1 is not running, so it can&apos;t be backed up.</source>
        <translation>Der Datenbank-Container %1 läuft nicht und kann deshalb nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Start it on the server: docker start %1</source>
        <translation>Auf dem Server starten: docker start %1</translation>
    </message>
    <message>
        <source>Asks certbot to renew the certificate of %1, and reloads nginx if it did.</source>
        <translation>Lässt certbot das Zertifikat von %1 erneuern und lädt nginx neu, wenn das geschehen ist.</translation>
    </message>
    <message>
        <source>The one that is served is good until %1.</source>
        <translation>Das ausgelieferte gilt bis %1.</translation>
    </message>
    <message>
        <source>slipway.toml has no route for %1.</source>
        <translation>slipway.toml hat keine Route für %1.</translation>
    </message>
    <message>
        <source>Declare it: [[routes]] with domain = &quot;%1&quot;.</source>
        <translation>Bitte angeben: [[routes]] mit domain = &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no container %1 on the server.</source>
        <translation>Auf dem Server gibt es keinen Container %1.</translation>
    </message>
    <message>
        <source>A deploy to %1 makes it.</source>
        <translation>Ein Deploy nach %1 legt ihn an.</translation>
    </message>
    <message>
        <source>Stops and starts the database %1 as it is. Whatever needs it does not work meanwhile.</source>
        <translation>Hält die Datenbank %1 an und startet sie wieder, so wie sie ist. Was sie braucht, geht währenddessen nicht.</translation>
    </message>
    <message>
        <source>Stops and starts %1 as it is; nothing is built, and nothing else is touched.</source>
        <translation>Hält %1 an und startet ihn wieder, so wie er ist; nichts wird gebaut und sonst nichts angerührt.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be overridden for the database itself: %1 is only restarted behind a verified backup. If it hangs: docker restart %1, by hand.</source>
        <translation>Bei der Datenbank selbst kann das Backup nicht übergangen werden: %1 wird nur hinter einem geprüften Backup neu gestartet. Wenn sie hängt: docker restart %1, von Hand.</translation>
    </message>
    <message>
        <source>%1 has no service or container %2.</source>
        <translation>%1 hat keinen Dienst oder Container %2.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>the backups</source>
        <translation>die Sicherungen</translation>
    </message>
    <message>
        <source>it is longer than any can be</source>
        <translation>es ist länger, als es sein kann</translation>
    </message>
    <message>
        <source>invalid time zone</source>
        <translation>ihre Zeitzone ist keine</translation>
    </message>
    <message>
        <source>invalid size or time</source>
        <translation>eine Größe oder Zeit ist keine</translation>
    </message>
    <message>
        <source>what compose would do</source>
        <translation>das, was Compose täte</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>es ist nicht vollständig</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>das, was getan wurde</translation>
    </message>
    <message>
        <source>the releases</source>
        <translation>die Releases</translation>
    </message>
    <message>
        <source>nginx&apos;s files</source>
        <translation>die Dateien von nginx</translation>
    </message>
    <message>
        <source>what it removed</source>
        <translation>das, was er entfernt hat</translation>
    </message>
    <message>
        <source>it is about another file</source>
        <translation>es geht um eine andere Datei</translation>
    </message>
    <message>
        <source>its files</source>
        <translation>seine Dateien</translation>
    </message>
    <message>
        <source>invalid size</source>
        <translation>eine Größe ist keine</translation>
    </message>
    <message>
        <source>its state</source>
        <translation>seinen Zustand</translation>
    </message>
    <message>
        <source>a container</source>
        <translation>einen Container</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>die Sperre</translation>
    </message>
    <message>
        <source>the copy on the laptop is not what it was when it was compared (SHA-256)</source>
        <translation>die Kopie auf dem Laptop ist nicht mehr, was sie beim Vergleich war (SHA-256)</translation>
    </message>
    <message>
        <source>the server has another file of that name now; the copy on the laptop is what it was</source>
        <translation>der Server hat jetzt eine andere Datei dieses Namens; die Kopie auf dem Laptop ist, was sie war</translation>
    </message>
    <message numerus="yes">
        <source>%n of others left alone.</source>
        <translation>
            <numerusform>%n fremde nicht angerührt.</numerusform>
            <numerusform>%n fremde nicht angerührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked:</source>
        <translation>
            <numerusform>%n konnte nicht geprüft werden:</numerusform>
            <numerusform>%n konnten nicht geprüft werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a backup of %1 of the project %2, not of this one</source>
        <translation>es ist eine Sicherung von %1 des Projekts %2, nicht von diesem</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>einer Umgebung</translation>
    </message>
    <message>
        <source>The compose file does not start the service %1 any more; it is left running.</source>
        <translation>Die Compose-Datei startet den Dienst %1 nicht mehr; er läuft weiter.</translation>
    </message>
    <message>
        <source>The service %1 runs again; it may change data.</source>
        <translation>Der Dienst %1 läuft noch einmal; er kann Daten ändern.</translation>
    </message>
    <message>
        <source>The service %1 runs; it may change data.</source>
        <translation>Der Dienst %1 läuft; er kann Daten ändern.</translation>
    </message>
    <message>
        <source>%1 (its health check fails)</source>
        <translation>%1 (sein Health-Check schlägt fehl)</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (gibt es nicht)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unhealthy now, before anything is changed: %1.</source>
        <translation>Schon jetzt nicht gesund, bevor etwas geändert wird: %1.</translation>
    </message>
    <message>
        <source>slipway.toml names the database %1 (databases), and %2 has none of that name.</source>
        <translation>slipway.toml nennt die Datenbank %1 (databases), und %2 hat keine dieses Namens.</translation>
    </message>
    <message>
        <source>slipway.toml leaves out every database of %1, so no backup can be taken.</source>
        <translation>slipway.toml lässt jede Datenbank von %1 aus, also kann keine Sicherung gemacht werden.</translation>
    </message>
    <message>
        <source>The backup that is taken first holds of %1: %2.</source>
        <translation>Die Sicherung, die zuerst gemacht wird, enthält von %1: %2.</translation>
    </message>
    <message>
        <source>No Git LFS pointer is sent in place of a file</source>
        <translation>Kein Git-LFS-Zeiger wird anstelle einer Datei geschickt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would come as Git LFS pointers, without their content: %1.</source>
        <translation>
            <numerusform>%n Datei käme als Git-LFS-Zeiger, ohne ihren Inhalt: %1.</numerusform>
            <numerusform>%n Dateien kämen als Git-LFS-Zeiger, ohne ihren Inhalt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run git lfs pull in the local tree, then try again.</source>
        <translation>Führen Sie git lfs pull im lokalen Verzeichnis aus und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were never checked out here and stay on the server as they are: %1.</source>
        <translation>
            <numerusform>%n Datei wurde hier nie ausgecheckt und bleibt auf dem Server, wie sie ist: %1.</numerusform>
            <numerusform>%n Dateien wurden hier nie ausgecheckt und bleiben auf dem Server, wie sie sind: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These submodules are not checked out here: %1. git submodule update --init brings them.</source>
        <translation>Diese Submodule sind hier nicht ausgecheckt: %1. git submodule update --init holt sie.</translation>
    </message>
    <message>
        <source>git&apos;s index can&apos;t be read (%1): the release bears no commit&apos;s name, and what was never checked out can&apos;t be told from what was deleted.</source>
        <translation>Der Index von git lässt sich nicht lesen (%1): Das Release trägt den Namen keines Commits, und was nie ausgecheckt wurde, lässt sich nicht von Gelöschtem unterscheiden.</translation>
    </message>
    <message>
        <source>The containers were made from the compose files that are declared</source>
        <translation>Die Container wurden aus den angegebenen Compose-Dateien gemacht</translation>
    </message>
    <message>
        <source>What the server says of the files that would be deleted can&apos;t be understood near &quot;%1&quot;.</source>
        <translation>Was der Server über die Dateien sagt, die gelöscht würden, ist bei „%1“ nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it again; if it says the same, it is a fault of Slipway&apos;s.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal; kommt dasselbe, ist es ein Fehler von Slipway.</translation>
    </message>
    <message>
        <source>judge what would be deleted</source>
        <translation>beurteilen, was gelöscht würde</translation>
    </message>
    <message>
        <source>Add this to keep of [project] in slipway.toml: %1. What nobody needs any more is to be deleted on the server by hand.</source>
        <translation>Ergänzen Sie dies bei keep unter [project] in slipway.toml: %1. Was niemand mehr braucht, ist auf dem Server von Hand zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no release has as they are now would be deleted: %1.</source>
        <translation>
            <numerusform>%n Datei, die so in keinem Release ist, würde gelöscht: %1.</numerusform>
            <numerusform>%n Dateien, die so in keinem Release sind, würden gelöscht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in folders that containers write into changed on the server since the last release, and would be overwritten: %1.</source>
        <translation>Dateien in Ordnern, in die Container schreiben, haben sich auf dem Server seit dem letzten Release geändert und würden überschrieben: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 files would be deleted: %3.</source>
        <translation>%1 von %2 Dateien würden gelöscht: %3.</translation>
    </message>
    <message>
        <source>git&apos;s index can&apos;t be read (%1), so it can&apos;t be told whether these were deleted here or never checked out: %2.</source>
        <translation>Der Index von git lässt sich nicht lesen (%1), also ist nicht zu erkennen, ob diese hier gelöscht oder nie ausgecheckt wurden: %2.</translation>
    </message>
    <message>
        <source>Look at them one by one in the plan. What belongs to the environment goes into keep = [...] of [project] in slipway.toml.</source>
        <translation>Sehen Sie sie sich im Plan einzeln an. Was zur Umgebung gehört, kommt in slipway.toml unter [project] in keep = [...].</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nginx has %1 as declared. What was there before lies in %2.</source>
        <translation>nginx hat %1 wie angegeben. Was vorher da war, liegt in %2.</translation>
    </message>
    <message>
        <source>%1 did not answer before, and does not now.</source>
        <translation>%1 antwortete vorher nicht, und antwortet jetzt nicht.</translation>
    </message>
    <message>
        <source>Write what is to stay into the block by hand, name the domains that are to be changed, or take it over by name: --override takeover.</source>
        <translation>Schreiben Sie von Hand in den Block, was bleiben soll, nennen Sie die Domains, die geändert werden sollen, oder übernehmen Sie sie ausdrücklich: --override takeover.</translation>
    </message>
    <message>
        <source>nginx passes %1 on to %2, which is worked out for each request: that was not compared, and it is left alone.</source>
        <translation>nginx gibt %1 an %2 weiter, was bei jeder Anfrage erst berechnet wird: das wurde nicht verglichen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is served by the block for %2 and would be taken from it.</source>
        <translation>%1 wird vom Block für %2 bedient und würde ihm genommen.</translation>
    </message>
    <message>
        <source>%1 is served by the block for %2 and would be taken from it; this would no longer hold for it: %3.</source>
        <translation>%1 wird vom Block für %2 bedient und würde ihm genommen; das gälte dafür nicht mehr: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 can&apos;t be the name of a backup here, so it was not downloaded</source>
        <translation>„%1“ in %2 kann hier kein Name einer Sicherung sein, darum wurde sie nicht heruntergeladen</translation>
    </message>
    <message>
        <source>The scheduled backup could not be tried: %1</source>
        <translation>Die geplante Sicherung konnte nicht ausprobiert werden: %1</translation>
    </message>
    <message>
        <source>The crontab was not changed. Try again.</source>
        <translation>Die Crontab wurde nicht geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>sie endete mit Status %1</translation>
    </message>
    <message>
        <source>Take one backup of each environment as cron will</source>
        <translation>Jede Umgebung einmal so sichern, wie cron es tun wird</translation>
    </message>
    <message>
        <source>This login has %1, and cron has not: put that line at the top of the crontab (crontab -e on the server).</source>
        <translation>Diese Anmeldung hat %1, cron aber nicht: Schreiben Sie diese Zeile an den Anfang der Crontab (crontab -e auf dem Server).</translation>
    </message>
    <message>
        <source>Mend it, see for yourself with %1 on the server, and run slipway-cli schedule set again.</source>
        <translation>Beheben Sie das, überzeugen Sie sich mit %1 auf dem Server, und rufen Sie slipway-cli schedule set noch einmal auf.</translation>
    </message>
    <message>
        <source>The line that stands in the crontab already will fail in the same way until then.</source>
        <translation>Die Zeile, die schon in der Crontab steht, scheitert bis dahin auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Run as cron would run it, the scheduled backup fails, so the crontab was not changed. %1</source>
        <translation>So ausgeführt, wie cron es täte, scheitert die geplante Sicherung; die Crontab wurde deshalb nicht geändert. %1</translation>
    </message>
    <message>
        <source>Tried as cron will run it: a backup of %1 was taken.</source>
        <translation>Ausprobiert, wie cron es ausführen wird: %1 wurde gesichert.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet in %1, so nothing could be tried there.</source>
        <translation>In %1 gibt es noch nichts zu sichern, dort konnte also nichts ausprobiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) of the crontab go on taking backups beside it, since it is not known that they back up what it does; take out by hand (crontab -e) what is one too many:</source>
        <translation>
            <numerusform>%n weitere Zeile der Crontab sichert daneben weiter, da nicht bekannt ist, dass sie dasselbe sichert; was zu viel ist, nehmen Sie von Hand heraus (crontab -e):</numerusform>
            <numerusform>%n weitere Zeilen der Crontab sichern daneben weiter, da nicht bekannt ist, dass sie dasselbe sichern; was zu viel ist, nehmen Sie von Hand heraus (crontab -e):</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Würde entfernt: %1</translation>
    </message>
    <message>
        <source>The container %1 was made from %2, but %3 is declared: what the other files say of it would be gone.</source>
        <translation>Der Container %1 wurde aus %2 gemacht, angegeben ist aber %3: was die anderen Dateien darüber sagen, wäre weg.</translation>
    </message>
    <message>
        <source>Those files lie outside of %1; bring them into it.</source>
        <translation>Diese Dateien liegen außerhalb von %1; bringen Sie sie dort hinein.</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: %2</source>
        <translation>Schreiben Sie diese Zeile unter [environments.%1]: %2</translation>
    </message>
    <message>
        <source>Only a profile that is not on starts the service %1; it is left as it is.</source>
        <translation>Den Dienst %1 startet nur ein Profil, das nicht eingeschaltet ist; er bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>The service %1 has %n containers, and will have %2, as the compose file says.</source>
        <translation>
            <numerusform>Der Dienst %1 hat %n Container und wird %2 haben, wie die Compose-Datei es sagt.</numerusform>
            <numerusform>Der Dienst %1 hat %n Container und wird %2 haben, wie die Compose-Datei es sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway.toml leaves out (exclude_databases) what %1 does not have: %2.</source>
        <translation>slipway.toml lässt aus (exclude_databases), was %1 nicht hat: %2.</translation>
    </message>
    <message>
        <source>A variable is not set that no YAML file beside the compose file uses; its name may be a part of a value, so it is not told. Run compose config on the server, which names it; a value that holds a $ wants single quotes.</source>
        <translation>Eine Variable ist nicht gesetzt, die keine YAML-Datei neben der Compose-Datei verwendet; ihr Name kann ein Teil eines Wertes sein, darum wird er nicht genannt. Führen Sie auf dem Server compose config aus, das sie nennt; ein Wert mit einem $ braucht einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value in %1 holds a $, and compose takes what follows for a variable. Put the value into single quotes in that file on the server.</source>
        <translation>Ein Wert in %1 enthält ein $, und Compose hält, was folgt, für eine Variable. Setzen Sie den Wert in dieser Datei auf dem Server in einfache Anführungszeichen.</translation>
    </message>
    <message numerus="yes">
        <source>what %n earlier one(s) brought</source>
        <translation>
            <numerusform>was %n früheres brachte</numerusform>
            <numerusform>was %n frühere brachten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (release %2)</source>
        <translation>%1 (Release %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (a set of %n files)</source>
        <translation>
            <numerusform>%1 (ein Satz aus %n Datei)</numerusform>
            <numerusform>%1 (ein Satz aus %n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of a migration lies between the two.</source>
        <translation>Zwischen beiden liegt keine Datei einer Migration.</translation>
    </message>
    <message>
        <source>Code of other releases has run since that release was deployed, and may have changed data: %1.</source>
        <translation>Seit es verlassen wurde, lief und hat vielleicht Daten geändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 holds the data as they were on that release, before anything of another one ran. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>Die Sicherung %1 enthält die Daten, wie sie auf jenem Release waren, bevor etwas von einem anderen lief. Sie danach wiederherzustellen, verlöre, was in der letzten %n Minute kam.</numerusform>
            <numerusform>Die Sicherung %1 enthält die Daten, wie sie auf jenem Release waren, bevor etwas von einem anderen lief. Sie danach wiederherzustellen, verlöre, was in den letzten %n Minuten kam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is the newest from when that release was live, but other code had run before it. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>Die Sicherung %1 ist die neueste aus der Zeit, als jenes Release live war, aber vor ihr war anderer Code gelaufen. Sie danach wiederherzustellen, verlöre, was in der letzten %n Minute kam.</numerusform>
            <numerusform>Die Sicherung %1 ist die neueste aus der Zeit, als jenes Release live war, aber vor ihr war anderer Code gelaufen. Sie danach wiederherzustellen, verlöre, was in den letzten %n Minuten kam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is the newest from when that release was live. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>Die Sicherung %1 ist die neueste aus der Zeit, als jenes Release live war. Sie danach wiederherzustellen, verlöre, was in der letzten %n Minute kam.</numerusform>
            <numerusform>Die Sicherung %1 ist die neueste aus der Zeit, als jenes Release live war. Sie danach wiederherzustellen, verlöre, was in den letzten %n Minuten kam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others: %1</source>
        <translation>Die anderen: %1</translation>
    </message>
    <message>
        <source>No server that answered has the backup %1.</source>
        <translation>Kein Server, der geantwortet hat, hat die Sicherung %1.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>eine Zeile ist zu lang</translation>
    </message>
    <message>
        <source>%1: a link here, and kept on the server (keep): it is not sent, and what the server has there stays. To send the link, take it out of keep.</source>
        <translation>%1: hier ein Link, und auf dem Server behalten (keep): Er wird nicht gesendet, und was der Server dort hat, bleibt. Um den Link zu senden, nehmen Sie ihn aus keep.</translation>
    </message>
    <message>
        <source>Every service keeps its volumes and folders</source>
        <translation>Jeder Service behält seine Volumes und Ordner</translation>
    </message>
    <message>
        <source>Nothing that containers write, have mounted or take their variables from is deleted</source>
        <translation>Nichts wird gelöscht, was Container schreiben, eingebunden haben oder woraus sie ihre Variablen nehmen</translation>
    </message>
    <message>
        <source>It would delete files that containers write, have mounted or take their variables from, and that no release has as they are now: %1.</source>
        <translation>Es würde Dateien löschen, die Container schreiben, eingebunden haben oder aus denen sie ihre Variablen nehmen, und die kein Release so hat, wie sie jetzt sind: %1.</translation>
    </message>
    <message>
        <source>No folder that keeps something becomes a file</source>
        <translation>Kein Ordner, der etwas behält, wird zu einer Datei</translation>
    </message>
    <message>
        <source>A folder on the server would become a file, and holds what does not belong to the release: %1.</source>
        <translation>Ein Ordner auf dem Server würde zu einer Datei und enthält, was nicht zum Release gehört: %1.</translation>
    </message>
    <message>
        <source>Give the file another name, or move away on the server what lies in the folder.</source>
        <translation>Geben Sie der Datei einen anderen Namen, oder bringen Sie auf dem Server weg, was in dem Ordner liegt.</translation>
    </message>
    <message>
        <source>No folder that no release has files in is emptied, and not many files go at once</source>
        <translation>Kein Ordner, in dem kein Release Dateien hat, wird geleert, und nicht viele Dateien gehen auf einmal</translation>
    </message>
    <message>
        <source>Links on the server that no release has would become folders, and what is behind them would be out of sight: %1.</source>
        <translation>Links auf dem Server, die kein Release hat, würden zu Ordnern, und was hinter ihnen liegt, wäre nicht mehr zu sehen: %1.</translation>
    </message>
    <message>
        <source>the volume %1</source>
        <translation>das Volume %1</translation>
    </message>
    <message>
        <source>the folder %1</source>
        <translation>der Ordner %1</translation>
    </message>
    <message>
        <source>an anonymous volume</source>
        <translation>ein anonymes Volume</translation>
    </message>
    <message>
        <source>The service %1 would have nothing mounted at %2, but what it keeps there is in %3.</source>
        <translation>Der Service %1 hätte bei %2 nichts eingebunden; was er dort hält, liegt aber in: %3.</translation>
    </message>
    <message>
        <source>The service %1 would have %2 at %3, but what it keeps there is in %4.</source>
        <translation>Der Service %1 hätte bei %3: %2. Was er dort hält, liegt aber in: %4.</translation>
    </message>
    <message>
        <source>Name the old place in %1, or set the variable that names it in the .env on the server; or move the data over first.</source>
        <translation>Nennen Sie den alten Ort in %1, oder setzen Sie die Variable, die ihn nennt, in der .env auf dem Server; oder bringen Sie die Daten zuerst hinüber.</translation>
    </message>
    <message>
        <source>The server told nothing of %1.</source>
        <translation>Der Server hat nichts über %1 gesagt.</translation>
    </message>
    <message>
        <source>%1 on the server (%2)</source>
        <translation>%1 auf dem Server (%2)</translation>
    </message>
    <message>
        <source>%1 on the laptop (%2)</source>
        <translation>%1 auf dem Laptop (%2)</translation>
    </message>
    <message>
        <source>Backs up nothing of %1.</source>
        <translation>Sichert nichts von %1.</translation>
    </message>
    <message>
        <source>No database is declared for %1. Declare it in slipway.toml: [environments.%1.database] with container = &quot;...&quot;.</source>
        <translation>Für %1 ist keine Datenbank angegeben. Sie gehört in slipway.toml: [environments.%1.database] mit container = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>Backs up and verifies the databases of %1 into %2.</source>
        <translation>Sichert und prüft die Datenbanken von %1 nach %2.</translation>
    </message>
    <message>
        <source>Without %1 (%2).</source>
        <translation>Ohne %1 (%2).</translation>
    </message>
    <message>
        <source>The database container %1 is not running, so no backup can be taken.</source>
        <translation>Der Datenbank-Container %1 läuft nicht, also kann keine Sicherung gemacht werden.</translation>
    </message>
    <message>
        <source>PostgreSQL in %1 did not answer, so its databases are not known; where it can&apos;t be read, the backup is refused.</source>
        <translation>PostgreSQL in %1 hat nicht geantwortet, also sind seine Datenbanken nicht bekannt; wo es sich nicht lesen lässt, wird die Sicherung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 of %2, begun at %3</source>
        <translation>%1 von %2, begonnen um %3</translation>
    </message>
    <message>
        <source>No job of %1 was interrupted, so there is nothing to undo.</source>
        <translation>Kein Auftrag von %1 wurde unterbrochen, also ist nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n interrupted job(s) of %1.</source>
        <translation>
            <numerusform>Macht %n unterbrochenen Auftrag von %1 rückgängig.</numerusform>
            <numerusform>Macht %n unterbrochene Aufträge von %1 rückgängig.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of %1 to verify.</source>
        <translation>Es gibt keine Sicherung von %1 zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Reads %n file(s), %1, and keeps what it finds of each.</source>
        <translation>
            <numerusform>Liest %n Datei, %1, und merkt sich, was sich findet.</numerusform>
            <numerusform>Liest %n Dateien, %1, und merkt sich, was sich von jeder findet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks %1 until %2: %3.</source>
        <translation>Sperrt %1 bis %2: %3.</translation>
    </message>
    <message>
        <source>Locks %1 until it is unlocked: %2.</source>
        <translation>Sperrt %1, bis es entsperrt wird: %2.</translation>
    </message>
    <message>
        <source>Unlocks %1. %2 has locked it at %3: %4.</source>
        <translation>Entsperrt %1. %2 hat es um %3 gesperrt: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) would be downloaded (%1).</source>
        <translation>
            <numerusform>%n Sicherung würde heruntergeladen (%1).</numerusform>
            <numerusform>%n Sicherungen würden heruntergeladen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups are taken by %1, so nothing was changed.</source>
        <translation>Die Sicherungen werden von %1 gemacht; darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it says nothing of %1</source>
        <translation>sie sagt nichts über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folders of backups can&apos;t be listed, since their names can&apos;t be those of backups: %1</source>
        <translation>
            <numerusform>%n Datei in den Ordnern der Sicherungen lässt sich nicht auflisten, da ihr Name nicht der einer Sicherung sein kann: %1</numerusform>
            <numerusform>%n Dateien in den Ordnern der Sicherungen lassen sich nicht auflisten, da ihre Namen nicht die von Sicherungen sein können: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename them on the server.</source>
        <translation>Benennen Sie sie auf dem Server um.</translation>
    </message>
    <message>
        <source>The line is out of this login&apos;s crontab. The schedule itself belongs to %1, and stays.</source>
        <translation>Die Zeile ist aus der Crontab dieses Benutzers entfernt. Der Zeitplan selbst gehört %1 und bleibt.</translation>
    </message>
    <message>
        <source>The change of nginx was cut off on the server: its files may be the old ones, the new ones, or some of either. %1</source>
        <translation>Die Änderung von nginx wurde auf dem Server abgebrochen: Seine Dateien können die alten sein, die neuen, oder teils diese und teils jene. %1</translation>
    </message>
    <message>
        <source>slipway-cli nginx apply puts the old ones back before it does anything else.</source>
        <translation>slipway-cli nginx apply stellt zuerst die alten wieder her, bevor es etwas anderes tut.</translation>
    </message>
    <message>
        <source>nginx was not changed: its configuration on %1 is no longer what was looked at.</source>
        <translation>nginx wurde nicht geändert: Seine Konfiguration auf %1 ist nicht mehr die, die angesehen wurde.</translation>
    </message>
    <message>
        <source>Look at what would change now (slipway-cli nginx plan), and accept that.</source>
        <translation>Sehen Sie an, was sich jetzt ändern würde (slipway-cli nginx plan), und stimmen Sie dem zu.</translation>
    </message>
    <message>
        <source>The block for %1 in %2 is that of %3 too, which would be passed on with it, to the same place; nobody has asked for that.</source>
        <translation>Der Block für %1 in %2 ist auch der von %3, was mit ihm an dieselbe Stelle weitergereicht würde; das hat niemand verlangt.</translation>
    </message>
    <message>
        <source>Whether %1 is served already is not known, since %2 can&apos;t be read; it might be taken from a block that guards it.</source>
        <translation>Ob %1 schon bedient wird, ist nicht bekannt, da %2 nicht gelesen werden kann; es könnte einem Block genommen werden, der es schützt.</translation>
    </message>
    <message>
        <source>A change of nginx on %1 was cut off: its files are partly in place, and nginx may not have read them. The next nginx apply puts the old ones back first.</source>
        <translation>Eine Änderung von nginx auf %1 wurde abgebrochen: Ihre Dateien stehen teilweise an ihrem Platz, und vielleicht hat nginx sie nicht gelesen. Das nächste nginx apply stellt zuerst die alten wieder her.</translation>
    </message>
    <message>
        <source>The connection was lost while nginx was being changed: on %1 that goes to its end, or nothing of it was begun.</source>
        <translation>Die Verbindung brach ab, während nginx geändert wurde: Auf %1 geht das bis zu seinem Ende weiter, oder nichts davon wurde begonnen.</translation>
    </message>
    <message>
        <source>slipway-cli history tells how it ended, slipway-cli nginx plan what is there.</source>
        <translation>slipway-cli history sagt, wie es ausging, slipway-cli nginx plan, was da ist.</translation>
    </message>
    <message>
        <source>%1 holds blocks of other domains too, so only the upstream of %2 is changed; its TLS and redirect stay as they are.</source>
        <translation>%1 enthält auch Blöcke anderer Domains, also wird nur der Upstream von %2 geändert; TLS und Umleitung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Deploy to %2 and promote it with slipway-cli promote %1, or add --direct.</source>
        <translation>Nach %2 ausliefern und mit slipway-cli promote %1 übernehmen oder --direct hinzufügen.</translation>
    </message>
    <message>
        <source>Deploy to it, or say promotes_from = &quot;...&quot; in [environments.%1].</source>
        <translation>Liefern Sie dorthin aus, oder tragen Sie promotes_from = &quot;...&quot; unter [environments.%1] ein.</translation>
    </message>
    <message>
        <source>The tree of %1 is no longer the one that was shown.</source>
        <translation>Der Dateibaum von %1 ist nicht mehr der, der gezeigt wurde.</translation>
    </message>
    <message>
        <source>The local tree is no longer the one that was shown.</source>
        <translation>Der lokale Dateibaum ist nicht mehr der, der gezeigt wurde.</translation>
    </message>
    <message>
        <source>Other files of %1 would be written or removed than were shown.</source>
        <translation>Es würden andere Dateien von %1 geschrieben oder entfernt, als gezeigt wurden.</translation>
    </message>
    <message>
        <source>Look at what would change now, and decide again.</source>
        <translation>Sehen Sie sich an, was sich jetzt ändern würde, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>%1 is on no release any more; it was on %2.</source>
        <translation>%1 ist auf keinem Release mehr; es war auf %2.</translation>
    </message>
    <message>
        <source>%1 is on the release %2 now; it was on none.</source>
        <translation>%1 ist jetzt auf dem Release %2; es war auf keinem.</translation>
    </message>
    <message>
        <source>%1 is on the release %2 now, no longer on %3.</source>
        <translation>%1 ist jetzt auf dem Release %2, nicht mehr auf %3.</translation>
    </message>
    <message>
        <source>It would go back to %1 now, no longer to %2.</source>
        <translation>Es ginge jetzt auf %1 zurück, nicht mehr auf %2.</translation>
    </message>
    <message>
        <source>The files of the scheduled backup may have been replaced, and backups taken; the crontab is as it was.</source>
        <translation>Die Dateien der geplanten Sicherung wurden vielleicht ersetzt und Sicherungen gemacht; die Crontab ist, wie sie war.</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message>
        <source>An interrupted job was undone before; nothing else was changed.</source>
        <translation>Ein unterbrochener Vorgang wurde zuvor rückgängig gemacht; sonst wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed while they were sent, and are not what was shown: %1.</source>
        <translation>
            <numerusform>%n Datei hat sich während des Sendens geändert und ist nicht mehr die gezeigte: %1.</numerusform>
            <numerusform>%n Dateien haben sich während des Sendens geändert und sind nicht mehr die gezeigten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what would change now. What changes all the time belongs into exclude.</source>
        <translation>Sehen Sie sich an, was sich jetzt ändern würde. Was sich ständig ändert, gehört in exclude.</translation>
    </message>
    <message>
        <source>The local tree is the same, but of another commit than the one that was shown.</source>
        <translation>Der lokale Dateibaum ist derselbe, aber von einem anderen Commit als dem gezeigten.</translation>
    </message>
    <message>
        <source>it could not be restored</source>
        <translation>sie ließ sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>No database is declared for %1, so nothing can be restored into it.</source>
        <translation>Für %1 ist keine Datenbank angegeben, also lässt sich dort nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Declare it in slipway.toml: [environments.%1.database] with container = &quot;...&quot;.</source>
        <translation>Sie gehört in slipway.toml: [environments.%1.database] mit container = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>No backup of the set of %1 is of the database %2.</source>
        <translation>Keine Sicherung aus dem Satz von %1 ist von der Datenbank %2.</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 shows them.</source>
        <translation>slipway-cli backup list %1 zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one of a set of %n file(s), and not all of them are there.</source>
        <translation>
            <numerusform>%1 gehört zu einem Satz aus %n Datei, und nicht alle davon sind da.</numerusform>
            <numerusform>%1 gehört zu einem Satz aus %n Dateien, und nicht alle davon sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the database that is to be restored: --database NAME.</source>
        <translation>Nennen Sie die Datenbank, die wiederhergestellt werden soll: --database NAME.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>%1 is not restored: %2.</source>
        <translation>%1 wird nicht wiederhergestellt: %2.</translation>
    </message>
    <message>
        <source>%1 has no verified backup.</source>
        <translation>%1 hat keine geprüfte Sicherung.</translation>
    </message>
    <message>
        <source>slipway-cli backup create %1 takes one.</source>
        <translation>slipway-cli backup create %1 legt eine an.</translation>
    </message>
    <message>
        <source>No restore has put a database %1 aside in %2.</source>
        <translation>In %2 hat keine Wiederherstellung eine Datenbank %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>slipway-cli kept list %1 shows those that are kept.</source>
        <translation>slipway-cli kept list %1 zeigt die aufgehobenen.</translation>
    </message>
    <message>
        <source>Restores %1 into a throw-away database of the image of %2, without a network, proves it there, and removes it. The live database is not touched.</source>
        <translation>Stellt %1 in einer Wegwerf-Datenbank aus dem Image von %2 wieder her, ohne Netz, weist dort nach, dass alles stimmt, und entfernt sie wieder. Die Live-Datenbank wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Removes the database %1, which %2 was until %3. Nothing but a backup brings it back.</source>
        <translation>Entfernt die Datenbank %1, die bis %3 %2 war. Nur eine Sicherung bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1: %2 rows in the backup, %3 live</source>
        <translation>%1: %2 Zeilen in der Sicherung, %3 live</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>What is live could not be looked at: %1.</source>
        <translation>Was live ist, konnte nicht angesehen werden: %1.</translation>
    </message>
    <message>
        <source>Loads %1 beside the live database, proves it, and puts it in the place of %2; what is live is put aside under a name with the date, and kept.</source>
        <translation>Lädt %1 neben die Live-Datenbank, weist nach, dass alles stimmt, und setzt das Geladene an die Stelle von %2; was live ist, wird unter einem Namen mit dem Datum beiseitegelegt und aufgehoben.</translation>
    </message>
    <message>
        <source>There is no database %1 now; it is made anew.</source>
        <translation>Eine Datenbank %1 gibt es jetzt nicht; sie wird neu angelegt.</translation>
    </message>
    <message>
        <source>It was not verified yet; the job reads it before anything else.</source>
        <translation>Sie wurde noch nicht geprüft; der Auftrag liest sie, bevor er etwas anderes tut.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have as many rows in both</source>
        <translation>
            <numerusform>%n Tabelle hat in beiden gleich viele Zeilen</numerusform>
            <numerusform>%n Tabellen haben in beiden gleich viele Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts %1 back as %2, which it was until %3; what is live now is put aside in its place, and kept.</source>
        <translation>Holt %1 als %2 zurück, was sie bis %3 war; was jetzt live ist, wird an ihrer Stelle beiseitegelegt und aufgehoben.</translation>
    </message>
    <message>
        <source>the databases</source>
        <translation>die Datenbanken</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>eine Zahl ist keine</translation>
    </message>
    <message>
        <source>a table belongs to no backup</source>
        <translation>eine Tabelle gehört zu keiner Sicherung</translation>
    </message>
    <message>
        <source>The databases of %1 could not be looked at: %2.</source>
        <translation>Die Datenbanken von %1 konnten nicht angesehen werden: %2.</translation>
    </message>
    <message>
        <source>Look at docker logs %1 on the server.</source>
        <translation>Sehen Sie sich auf dem Server docker logs %1 an.</translation>
    </message>
    <message>
        <source>%1 has no second copy on this computer.</source>
        <translation>%1 hat auf diesem Rechner keine Zweitkopie.</translation>
    </message>
    <message>
        <source>%1 lies on this computer only: --from laptop sends it to the server.</source>
        <translation>%1 liegt nur auf diesem Rechner: --from laptop schickt es zum Server.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n second cop(ies)</source>
        <translation>
            <numerusform>%n Zweitkopie senden</numerusform>
            <numerusform>%n Zweitkopien senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of data would no longer be live: %n row(s) that the backup does not have. They stay in the database that is put aside.</source>
        <translation>
            <numerusform>Daten aus %1 wären nicht mehr live: %n Zeile, die die Sicherung nicht hat. Sie bleibt in der Datenbank, die beiseitegelegt wird.</numerusform>
            <numerusform>Daten aus %1 wären nicht mehr live: %n Zeilen, die die Sicherung nicht hat. Sie bleiben in der Datenbank, die beiseitegelegt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is %1 old; what was changed since is not live any more, and stays in the database that is put aside.</source>
        <translation>Die Sicherung ist %1 alt; was seitdem geändert wurde, ist nicht mehr live und bleibt in der Datenbank, die beiseitegelegt wird.</translation>
    </message>
    <message>
        <source>What was written in the last %1 is not live any more, and stays in the database that is put aside.</source>
        <translation>Was in der letzten Zeit (%1) geschrieben wurde, ist nicht mehr live und bleibt in der Datenbank, die beiseitegelegt wird.</translation>
    </message>
    <message>
        <source>--of requires another environment than %1.</source>
        <translation>--of verlangt eine andere Umgebung als %1.</translation>
    </message>
    <message>
        <source>The backups of %1 lie on another server than %2.</source>
        <translation>Die Backups von %1 liegen auf einem anderen Server als %2.</translation>
    </message>
    <message>
        <source>Take their second copies, which are sent there: --from laptop.</source>
        <translation>Nehmen Sie ihre Zweitkopien, sie werden dorthin gesendet: --from laptop.</translation>
    </message>
    <message>
        <source>Data of %1 may come into %2</source>
        <translation>Daten von %1 dürfen nach %2 kommen</translation>
    </message>
    <message>
        <source>The data of %1 would take the place of those of %2, which is the wrong way round.</source>
        <translation>Die Daten von %1 träten an die Stelle derer von %2; das ist verkehrt herum.</translation>
    </message>
    <message>
        <source>A backup of %1 itself is restored without --of.</source>
        <translation>Ein Backup von %1 selbst wird ohne --of zurückgespielt.</translation>
    </message>
    <message>
        <source>%1, which is to remove personal data (scrub in slipway.toml), %2.</source>
        <translation>%1 soll personenbezogene Daten entfernen (scrub in slipway.toml), aber: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend it, and try it again.</source>
        <translation>Nichts wurde geändert. Beheben Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>is larger than 100 kB</source>
        <translation>größer als 100 kB</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>has a command to psql itself, which is not taken: %1</source>
        <translation>enthält einen Befehl an psql selbst, der nicht angenommen wird: %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>The data are those of %1. %2 is run on them before any service sees them; a column in which a value is left and that nobody has called harmless stops it.</source>
        <translation>Die Daten sind die von %1. %2 läuft darauf, bevor ein Dienst sie sieht; eine Spalte, in der ein Wert übrig ist und die niemand harmlos genannt hat, hält es an.</translation>
    </message>
    <message>
        <source>The data are those of %1, with the people in them: no scrub is declared for %2 in slipway.toml.</source>
        <translation>Die Daten sind die von %1, mitsamt den Personen darin: Für %2 ist in slipway.toml kein scrub angegeben.</translation>
    </message>
    <message>
        <source>Make room, or let local_directory lie on another disk.</source>
        <translation>Platz schaffen oder local_directory auf eine andere Platte legen.</translation>
    </message>
    <message>
        <source>it may hold secrets, and is larger than what is encrypted (%1)</source>
        <translation>sie kann Geheimnisse enthalten und ist größer, als verschlüsselt wird (%1)</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or was changed each time that it was read</source>
        <translation>sie ist nicht lesbar oder wurde bei jedem Lesen geändert</translation>
    </message>
    <message>
        <source>its content is not here</source>
        <translation>ihr Inhalt ist nicht hier</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>ihr Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>There are no kept copies of %1 that can be used in %2.</source>
        <translation>In %2 liegen keine brauchbaren Kopien behaltener Dateien von %1.</translation>
    </message>
    <message>
        <source>slipway-cli backup pull --kept %1 makes some.</source>
        <translation>slipway-cli backup pull --kept %1 macht welche.</translation>
    </message>
    <message>
        <source>%1 has no kept copies %2.</source>
        <translation>%1 hat keine Kopien behaltener Dateien %2.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n kept copy(s) of %1</source>
        <translation>
            <numerusform>%n Kopie behaltener Dateien von %1 lesen</numerusform>
            <numerusform>%n Kopien behaltener Dateien von %1 lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) of %1: every byte is as it was written.</source>
        <translation>
            <numerusform>%n Kopie behaltener Dateien von %1: Jedes Byte ist, wie es geschrieben wurde.</numerusform>
            <numerusform>%n Kopien behaltener Dateien von %1: Jedes Byte ist, wie es geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 kept copies of %3 lack something.</source>
        <translation>%1 von %2 Kopien behaltener Dateien von %3 fehlt etwas.</translation>
    </message>
    <message>
        <source>slipway-cli backup pull --kept %1 brings again what the server still has.</source>
        <translation>slipway-cli backup pull --kept %1 holt wieder, was der Server noch hat.</translation>
    </message>
    <message>
        <source>A pull is bringing kept files to %1, so none of them was removed.</source>
        <translation>Ein Abruf bringt gerade behaltene Dateien nach %1, daher wurde keine entfernt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed from %2.</source>
        <translation>%1 lässt sich nicht aus %2 entfernen.</translation>
    </message>
    <message>
        <source>%1 has no file %2; nothing was written.</source>
        <translation>%1 hat keine Datei %2; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>slipway-cli backup files %1 %2 lists what it has.</source>
        <translation>slipway-cli backup files %1 %2 listet, was darin ist.</translation>
    </message>
    <message>
        <source>%1/%2 is there already, so nothing was written.</source>
        <translation>%1/%2 gibt es schon, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <translation>alles in %1</translation>
    </message>
    <message>
        <source>%1/%2 is no folder, so nothing was written.</source>
        <translation>%1/%2 ist kein Ordner, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Nothing was extracted.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>what was in %1 before</source>
        <translation>was vorher in %1 war</translation>
    </message>
    <message>
        <source>The copy of %1 is damaged or can&apos;t be read (%2); nothing was extracted.</source>
        <translation>Die Kopie von %1 ist beschädigt oder nicht lesbar (%2); nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>Take it from another of the kept copies.</source>
        <translation>Aus einer anderen der Kopien nehmen.</translation>
    </message>
    <message>
        <source>The encrypted copy of %1 is not what its list says; nothing was extracted.</source>
        <translation>Die verschlüsselte Kopie von %1 ist nicht, was ihre Liste sagt; nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>something has that name</source>
        <translation>etwas hat diesen Namen</translation>
    </message>
    <message numerus="yes">
        <source>Extract %n file(s)</source>
        <translation>
            <numerusform>%n Datei entpacken</numerusform>
            <numerusform>%n Dateien entpacken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), folder(s) and link(s) of %1 are in %2 now, each as it was copied.</source>
        <translation>
            <numerusform>%n Datei, Ordner oder Verweis aus %1 liegt jetzt in %2, wie kopiert wurde.</numerusform>
            <numerusform>%n Dateien, Ordner und Verweise aus %1 liegen jetzt in %2, jede wie sie kopiert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another pull is bringing kept files to %1.</source>
        <translation>Ein anderer Abruf bringt gerade behaltene Dateien nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on where it stopped.</source>
        <translation>Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>%1 is neither a file, a folder nor a link, and was left out</source>
        <translation>%1 ist weder Datei noch Ordner noch Verweis und wurde ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing has changed since %2 (%n file(s), %3).</source>
        <translation>
            <numerusform>%1: Nichts hat sich seit %2 geändert (%n Datei, %3).</numerusform>
            <numerusform>%1: Nichts hat sich seit %2 geändert (%n Dateien, %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n file(s), %3;</source>
        <translation>
            <numerusform>%1: %2 hat %n Datei, %3;</numerusform>
            <numerusform>%1: %2 hat %n Dateien, %3;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came now (%1), each with the server&apos;s SHA-256.</source>
        <translation>
            <numerusform>%n davon kam jetzt (%1), mit der SHA-256 des Servers.</numerusform>
            <numerusform>%n davon kamen jetzt (%1), jede mit der SHA-256 des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may hold secrets and are encrypted.</source>
        <translation>
            <numerusform>%n kann Geheimnisse enthalten und ist verschlüsselt.</numerusform>
            <numerusform>%n können Geheimnisse enthalten und sind verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the kept files of %1</source>
        <translation>Behaltene Dateien von %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied, so it is not whole:</source>
        <translation>
            <numerusform>%n ließ sich nicht kopieren, also ist es nicht vollständig:</numerusform>
            <numerusform>%n ließen sich nicht kopieren, also ist es nicht vollständig:</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are here. Let the user that logs in read these, or take them out of `keep`.</source>
        <translation>Die anderen sind hier. Den anmeldenden Benutzer diese lesen lassen oder sie aus `keep` nehmen.</translation>
    </message>
    <message>
        <source>%1 has no `keep`, so there are no kept files to copy.</source>
        <translation>%1 hat kein `keep`, also gibt es keine behaltenen Dateien zu kopieren.</translation>
    </message>
    <message>
        <source>Name there what belongs to the environments: .env, uploads.</source>
        <translation>Dort nennen, was zu den Umgebungen gehört: .env, uploads.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) removed from the laptop (%1).</source>
        <translation>
            <numerusform>%n Kopie behaltener Dateien vom Laptop entfernt (%1).</numerusform>
            <numerusform>%n Kopien behaltener Dateien vom Laptop entfernt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The scheduled drill of %1 could not be installed: %2</source>
        <translation>Die geplante Probe von %1 konnte nicht eingerichtet werden: %2</translation>
    </message>
    <message>
        <source>The newest backup is drilled by itself at &quot;%1&quot;; to try that now, run %2 on the server.</source>
        <translation>Das neueste Backup wird von selbst zu „%1“ geprobt; um das jetzt zu versuchen, %2 auf dem Server ausführen.</translation>
    </message>
    <message>
        <source>There are no scheduled drills; nothing was changed.</source>
        <translation>Es gibt keine geplanten Proben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is drilled by itself any more. The schedule of the backups stays.</source>
        <translation>Von selbst wird nichts mehr geprobt. Der Zeitplan der Backups bleibt.</translation>
    </message>
    <message>
        <source>not whole: %1</source>
        <translation>nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>; the newest of %1, and of %2 live</source>
        <translation>; die neueste von %1, und live von %2</translation>
    </message>
    <message>
        <source>invalid time</source>
        <translation>ein Zeitpunkt ist keiner</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>The encrypted archives in %1 were made with another passphrase than the one that was given.</source>
        <translation>Die verschlüsselten Archive in %1 wurden mit einer anderen Passphrase gemacht als der angegebenen.</translation>
    </message>
    <message>
        <source>Give the one that was shown when the first of them was made. Where it is lost, move the folder away: the next pull begins a new one, with a passphrase of its own.</source>
        <translation>Diejenige angeben, die beim ersten Archiv gezeigt wurde. Ist sie verloren, den Ordner beiseitelegen: Das nächste Herunterladen beginnt einen neuen mit eigener Passphrase.</translation>
    </message>
    <message>
        <source>its encrypted copy is not what the list says</source>
        <translation>die verschlüsselte Kopie ist nicht, was in der Liste steht</translation>
    </message>
    <message>
        <source>no passphrase was asked for</source>
        <translation>nach keiner Passphrase wurde gefragt</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be read, which may name archives that a passphrase opens, so none was made and nothing was encrypted.</source>
        <translation>Die Liste %1 ist nicht lesbar. Sie kann Archive nennen, die eine Passphrase öffnet; deshalb wurde keine erzeugt und nichts verschlüsselt.</translation>
    </message>
    <message>
        <source>Let it be read, or move it elsewhere where it is damaged, and pull again.</source>
        <translation>Sie lesbar machen, oder anderswohin legen, falls sie beschädigt ist, und erneut herunterladen.</translation>
    </message>
    <message>
        <source>the passphrase was not given</source>
        <translation>die Passphrase wurde nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted archive(s) were not opened: %1</source>
        <translation>
            <numerusform>%n verschlüsseltes Archiv wurde nicht geöffnet: %1</numerusform>
            <numerusform>%n verschlüsselte Archive wurden nicht geöffnet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets come in a new encrypted archive then; older copies that have the damaged one stay damaged until the retention lets them go.</source>
        <translation>Geheimnisse kommen dann in einem neuen verschlüsselten Archiv; ältere Kopien mit dem beschädigten bleiben beschädigt, bis die Aufbewahrung sie entfernt.</translation>
    </message>
    <message>
        <source>Of %1 of %2 kept copies of %3 something could not be read, so that nobody knows whether it is whole.</source>
        <translation>Bei %1 von %2 Kopien behaltener Dateien von %3 war etwas nicht lesbar; ob es unversehrt ist, weiß niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) were let go meanwhile, and not read: %1</source>
        <translation>
            <numerusform>%n Kopie behaltener Dateien wurde inzwischen entfernt und nicht gelesen: %1</numerusform>
            <numerusform>%n Kopien behaltener Dateien wurden inzwischen entfernt und nicht gelesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read lies where it was: see to its owner and mode, or to the disk. Then slipway-cli backup verify %1 reads it again.</source>
        <translation>Was nicht lesbar war, liegt, wo es lag: Eigentümer und Rechte richtigstellen oder nach dem Datenträger sehen. Dann liest slipway-cli backup verify %1 es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) of the kept copies were renamed to NAME.damaged, so that the next pull brings them again; nothing else was changed.</source>
        <translation>
            <numerusform>%n beschädigte Datei der Kopien wurde in NAME.damaged umbenannt, damit der nächste Download sie neu bringt; sonst wurde nichts geändert.</numerusform>
            <numerusform>%n beschädigte Dateien der Kopien wurden in NAME.damaged umbenannt, damit der nächste Download sie neu bringt; sonst wurde nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Platform</name>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 did not end</source>
        <translation>%1 endete nicht</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>a systemd timer of yours</source>
        <translation>ein eigener systemd-Timer</translation>
    </message>
    <message>
        <source>your crontab</source>
        <translation>die eigene Crontab</translation>
    </message>
    <message>
        <source>a launchd agent of yours</source>
        <translation>ein eigener launchd-Agent</translation>
    </message>
    <message>
        <source>the Task Scheduler</source>
        <translation>die Aufgabenplanung</translation>
    </message>
    <message>
        <source>no scheduler</source>
        <translation>kein Zeitplaner</translation>
    </message>
    <message>
        <source>this computer has no scheduler that is known here</source>
        <translation>dieser Rechner hat keinen Zeitplaner, der hier bekannt ist</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>es wurde abgelehnt</translation>
    </message>
    <message>
        <source>your crontab can&apos;t be read, so it was not changed: %1</source>
        <translation>Ihre Crontab kann nicht gelesen werden, darum wurde sie nicht geändert: %1</translation>
    </message>
    <message>
        <source>your crontab holds bytes that are not UTF-8, so it was not changed</source>
        <translation>Ihre Crontab enthält Bytes, die kein UTF-8 sind, darum wurde sie nicht geändert</translation>
    </message>
</context>
<context>
    <name>Slipway::Remote</name>
    <message>
        <source>The job could not be started on %1: %2</source>
        <translation>Der Auftrag konnte auf %1 nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>everything on the server</source>
        <translation>alles auf dem Server</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection was lost while the job was being started; trying again.</source>
        <translation>Die Verbindung ging verloren, während der Auftrag gestartet wurde; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
    <message>
        <source>The journal of %1 can&apos;t be read on %2: %3</source>
        <translation>Das Journal von %1 kann auf %2 nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>The job itself goes on.</source>
        <translation>Der Auftrag selbst läuft weiter.</translation>
    </message>
    <message>
        <source>The job&apos;s journal could not be read: %1</source>
        <translation>Das Journal des Auftrags konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The connection was lost. The job goes on; reconnecting ...</source>
        <translation>Die Verbindung ging verloren. Der Auftrag läuft weiter; es wird neu verbunden ...</translation>
    </message>
    <message>
        <source>The job keeps running on the server.</source>
        <translation>Der Auftrag läuft auf dem Server weiter.</translation>
    </message>
    <message>
        <source>slipway-cli attach %1 follows it again.</source>
        <translation>slipway-cli attach %1 sieht ihm wieder zu.</translation>
    </message>
    <message>
        <source>There is no job %1 on %2.</source>
        <translation>Auf %2 gibt es keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>slipway-cli jobs lists those that are there.</source>
        <translation>slipway-cli jobs führt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>The job %1 was interrupted: what ran it on the server is gone, and it left no result.</source>
        <translation>Der Auftrag %1 wurde unterbrochen: Was ihn auf dem Server ausführte, ist fort, und er hat kein Ergebnis hinterlassen.</translation>
    </message>
    <message>
        <source>slipway-cli recover undoes it; so does the next operation on that environment.</source>
        <translation>slipway-cli recover macht ihn rückgängig; das tut auch die nächste Operation auf dieser Umgebung.</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>endete mit dem Status %1</translation>
    </message>
    <message>
        <source>was killed by SIG%1</source>
        <translation>wurde durch SIG%1 beendet</translation>
    </message>
    <message>
        <source>Could not %1 on %2: the command %3.
%4</source>
        <translation>Nicht gelungen auf %2: %1. Der Befehl %3.
%4</translation>
    </message>
    <message>
        <source>it does not begin as answers do</source>
        <translation>es beginnt nicht, wie Antworten beginnen</translation>
    </message>
    <message>
        <source>it has %1 MB, which is too much</source>
        <translation>es hat %1 MB, und das ist zu viel</translation>
    </message>
    <message>
        <source>%1 at byte %2 of %3</source>
        <translation>%1 bei Byte %2 von %3</translation>
    </message>
    <message>
        <source>%1 is not what it should be</source>
        <translation>%1 ist nicht, was es sein soll</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>What the server says about %1 can&apos;t be understood: %2.</source>
        <translation>Was der Server über %1 sagt, ist nicht zu verstehen: %2.</translation>
    </message>
    <message>
        <source>It begins with &quot;%1&quot;.</source>
        <translation>Es beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>It was not used. Ask again; if it stays so, look at what the login on the server prints and at who else may have changed it.</source>
        <translation>Es wurde nicht verwendet. Fragen Sie noch einmal; bleibt es so, sehen Sie nach, was die Anmeldung auf dem Server ausgibt und wer ihn sonst geändert haben kann.</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>es hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>die letzte Zeile hat kein Ende</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is no JSON array</source>
        <translation>es ist keine JSON-Liste</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>den Auftrag</translation>
    </message>
    <message>
        <source>unknown answer to the request to cancel</source>
        <translation>es ist keine der Antworten auf den Wunsch abzubrechen</translation>
    </message>
    <message>
        <source>the jobs</source>
        <translation>die Aufträge</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>die Sperre</translation>
    </message>
    <message>
        <source>A record of the journal is longer than any can be, and was left out.</source>
        <translation>Ein Eintrag des Journals ist länger, als er sein kann, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Could not %1 on %2: it answered with more than %3 MB, which no answer needs, and was stopped.</source>
        <translation>%1 ging nicht auf %2: Die Antwort hatte mehr als %3 MB, die keine Antwort braucht, und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Look at what the login on the server prints, and at who else may have changed it.</source>
        <translation>Nichts davon wurde verwendet. Sehen Sie nach, was die Anmeldung auf dem Server ausgibt und wer ihn sonst geändert haben kann.</translation>
    </message>
    <message>
        <source>earlier jobs</source>
        <translation>frühere Aufträge</translation>
    </message>
    <message>
        <source>The connection was lost while the job %1 was being started: it may run on %2.</source>
        <translation>Die Verbindung brach ab, während der Auftrag %1 gestartet wurde: vielleicht läuft er auf %2.</translation>
    </message>
    <message>
        <source>slipway-cli attach %1 follows it, if it does.</source>
        <translation>slipway-cli attach %1 sieht ihm zu, falls er läuft.</translation>
    </message>
</context>
<context>
    <name>Slipway::Runbooks</name>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Run %1 in %2</source>
        <translation>%1 in %2 ausführen</translation>
    </message>
    <message>
        <source>Deploy %1 to %2</source>
        <translation>%1 nach %2 ausliefern</translation>
    </message>
    <message>
        <source>Keep the current release</source>
        <translation>Das jetzige Release behalten</translation>
    </message>
    <message>
        <source>Unpack the upload</source>
        <translation>Das Hochgeladene auspacken</translation>
    </message>
    <message>
        <source>Check before anything changes</source>
        <translation>Prüfen, bevor sich etwas ändert</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Die Datenbank sichern</translation>
    </message>
    <message>
        <source>Keep the running images</source>
        <translation>Die laufenden Images behalten</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n file(s)</source>
        <translation>
            <numerusform>%n Datei anwenden</numerusform>
            <numerusform>%n Dateien anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Build images</source>
        <translation>Images bauen</translation>
    </message>
    <message>
        <source>Start services</source>
        <translation>Dienste starten</translation>
    </message>
    <message>
        <source>Wait until healthy</source>
        <translation>Warten, bis alles gesund ist</translation>
    </message>
    <message>
        <source>Probe the domains</source>
        <translation>Die Domains prüfen</translation>
    </message>
    <message>
        <source>Record the release</source>
        <translation>Das Release verzeichnen</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 bereinigen</translation>
    </message>
    <message>
        <source>The job&apos;s bundle could not be made: %1</source>
        <translation>Das Bündel des Auftrags konnte nicht gemacht werden: %1</translation>
    </message>
    <message>
        <source>Promote %1 from %2 to %3</source>
        <translation>%1 von %2 nach %3 übernehmen</translation>
    </message>
    <message>
        <source>Copy the tree of %1</source>
        <translation>Den Stand von %1 kopieren</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Look at the release %1</source>
        <translation>Das Release %1 ansehen</translation>
    </message>
    <message>
        <source>Take the images of that release</source>
        <translation>Die Images jenes Releases nehmen</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Zertifikat von %1 erneuern</translation>
    </message>
    <message>
        <source>Look at the certificate of %1</source>
        <translation>Zertifikat von %1 ansehen</translation>
    </message>
    <message>
        <source>Renew it through certbot</source>
        <translation>Mit certbot erneuern</translation>
    </message>
    <message>
        <source>Restart %1 of %2</source>
        <translation>%1 von %2 neu starten</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Wait until %1 is well</source>
        <translation>Warten, bis %1 gesund ist</translation>
    </message>
    <message>
        <source>Back up and verify the databases of %1</source>
        <translation>Die Datenbanken von %1 sichern und die Sicherung prüfen</translation>
    </message>
    <message>
        <source>Stop the services that use the database</source>
        <translation>Die Dienste anhalten, die die Datenbank benutzen</translation>
    </message>
    <message>
        <source>Swap the names, in one transaction</source>
        <translation>Die Namen tauschen, in einer Transaktion</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Die Dienste starten</translation>
    </message>
    <message>
        <source>Record the restore</source>
        <translation>Die Wiederherstellung verzeichnen</translation>
    </message>
    <message>
        <source>Verify the backup anew</source>
        <translation>Die Sicherung noch einmal prüfen</translation>
    </message>
    <message>
        <source>Restore %1 into %2</source>
        <translation>%1 in %2 wiederherstellen</translation>
    </message>
    <message>
        <source>Compare it with what is there</source>
        <translation>Sie mit dem vergleichen, was da ist</translation>
    </message>
    <message>
        <source>Make a new database beside the live one</source>
        <translation>Eine neue Datenbank neben der Live-Datenbank anlegen</translation>
    </message>
    <message>
        <source>Load the backup into it</source>
        <translation>Die Sicherung hineinladen</translation>
    </message>
    <message>
        <source>Prove what was loaded</source>
        <translation>Nachweisen, dass das Geladene stimmt</translation>
    </message>
    <message>
        <source>Put %1 of %2 back</source>
        <translation>%1 von %2 zurückholen</translation>
    </message>
    <message>
        <source>Look at the database that was put aside</source>
        <translation>Die beiseitegelegte Datenbank ansehen</translation>
    </message>
    <message>
        <source>Drill %1 of %2</source>
        <translation>%1 von %2 erproben</translation>
    </message>
    <message>
        <source>Start a throw-away database</source>
        <translation>Eine Wegwerf-Datenbank starten</translation>
    </message>
    <message>
        <source>Restore into it, and prove it</source>
        <translation>Darin wiederherstellen und nachweisen, dass es stimmt</translation>
    </message>
    <message>
        <source>Remove the database %1 that %2 has kept</source>
        <translation>Die Datenbank %1 entfernen, die %2 aufgehoben hat</translation>
    </message>
    <message>
        <source>Remove the database %1</source>
        <translation>Die Datenbank %1 entfernen</translation>
    </message>
    <message>
        <source>Unpack the second copy</source>
        <translation>Die Zweitkopie auspacken</translation>
    </message>
    <message>
        <source>Give it to the roles of %1</source>
        <translation>Es den Rollen von %1 geben</translation>
    </message>
    <message>
        <source>Remove personal data by %1</source>
        <translation>Personenbezogene Daten durch %1 entfernen</translation>
    </message>
    <message>
        <source>Drill the newest backup of %1</source>
        <translation>Das neueste Backup von %1 proben</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::BackupTimeline</name>
    <message>
        <source>Backups by day</source>
        <translation>Sicherungen nach Tagen</translation>
    </message>
    <message>
        <source>%1 days, %2 missing, %3 damaged</source>
        <translation>%1 Tage, %2 fehlen, %3 beschädigt</translation>
    </message>
    <message>
        <source>%1: verified, %2</source>
        <translation>%1: geprüft, %2</translation>
    </message>
    <message>
        <source>%1: less than half of the one before, %2</source>
        <translation>%1: kleiner als die Hälfte der vorigen, %2</translation>
    </message>
    <message>
        <source>%1: damaged, %2</source>
        <translation>%1: beschädigt, %2</translation>
    </message>
    <message>
        <source>%1: not verified, %2</source>
        <translation>%1: nicht geprüft, %2</translation>
    </message>
    <message>
        <source>%1: the schedule wanted a backup, and there is none</source>
        <translation>%1: Der Zeitplan wollte eine Sicherung, und es gibt keine</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source> (the best of %1)</source>
        <translation> (die beste von %1)</translation>
    </message>
    <message>
        <source>, restored in a drill</source>
        <translation>, in einer Probe wiederhergestellt</translation>
    </message>
    <message>
        <source>, no second copy here</source>
        <translation>, hier keine Zweitkopie</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::BackupsPage</name>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Verify all now</source>
        <translation>Jetzt alle &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove old backups...</source>
        <translation>&amp;Alte Sicherungen entfernen ...</translation>
    </message>
    <message>
        <source>&amp;Schedule...</source>
        <translation>&amp;Zeitplan ...</translation>
    </message>
    <message>
        <source>&amp;Download automatically</source>
        <translation>Von selbst &amp;herunterladen</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Jede &amp;Stunde</translation>
    </message>
    <message>
        <source>Every &amp;6 hours</source>
        <translation>Alle &amp;6 Stunden</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>Jeden &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal ansehen</translation>
    </message>
    <message>
        <source>height: size</source>
        <translation>Höhe: Größe</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>restored in a drill</source>
        <translation>erprobt</translation>
    </message>
    <message>
        <source>The backups could not be looked at: %1</source>
        <translation>Die Sicherungen konnten nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nichts herunterzuladen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n missing</source>
        <translation>
            <numerusform>%n fehlende &amp;herunterladen</numerusform>
            <numerusform>%n fehlende &amp;herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>A verified backup of %1, now</source>
        <translation>Jetzt eine geprüfte Sicherung von %1</translation>
    </message>
    <message>
        <source>No backup yet. &quot;Back up now&quot; takes the first one.</source>
        <translation>Noch keine Sicherung. „Jetzt sichern“ legt die erste an.</translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>Der Server wird angesehen ...</translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>neueste geprüfte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by another script</source>
        <translation>%1, von einem anderen Skript</translation>
    </message>
    <message>
        <source>
next: %1</source>
        <translation>
nächste: %1</translation>
    </message>
    <message>
        <source>no schedule on the server</source>
        <translation>kein Zeitplan auf dem Server</translation>
    </message>
    <message>
        <source>can go back to %1</source>
        <translation>kann zurück bis %1</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>much smaller</source>
        <translation>viel kleiner</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>Another environment&apos;s, project&apos;s or database&apos;s backup in this folder: it is neither judged nor removed, and counts for nothing.</source>
        <translation>Die Sicherung einer anderen Umgebung, eines anderen Projekts oder einer anderen Datenbank in diesem Ordner: Sie wird weder beurteilt noch entfernt und zählt für nichts.</translation>
    </message>
    <message>
        <source>last run failed</source>
        <translation>letzter Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>last run missing</source>
        <translation>letzter Lauf fehlt</translation>
    </message>
    <message>
        <source>
in the crontab of %1</source>
        <translation>
in der Crontab von %1</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>&amp;Wiederherstellen ...</translation>
    </message>
    <message>
        <source>Dri&amp;ll...</source>
        <translation>&amp;Erproben ...</translation>
    </message>
    <message>
        <source>Shows what is in it beside what is live, and asks.</source>
        <translation>Zeigt, was darin ist, neben dem, was live ist, und fragt nach.</translation>
    </message>
    <message>
        <source>Select one that lies on the server and is not damaged.</source>
        <translation>Wählen Sie eine aus, die auf dem Server liegt und nicht beschädigt ist.</translation>
    </message>
    <message>
        <source>Re&amp;store...</source>
        <translation>&amp;Wiederherstellen ...</translation>
    </message>
    <message>
        <source>&amp;Bring into %1...</source>
        <translation>&amp;Nach %1 bringen...</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>Dumps</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Beiseitegelegte Datenbanken</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Behaltene Dateien</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ChangeDelegate</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Einen Befehl eingeben</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ConfigurationProblem</name>
    <message>
        <source>Slipway: no configuration</source>
        <translation>Slipway: keine Konfiguration</translation>
    </message>
    <message>
        <source>Slipway needs a configuration that it can read</source>
        <translation>Slipway braucht eine Konfiguration, die es lesen kann</translation>
    </message>
    <message>
        <source>A slipway.toml lies in the project&apos;s folder and says where it runs. A small one looks like this; no password or key is ever written into it:</source>
        <translation>Eine slipway.toml liegt im Ordner des Projekts und sagt, wo es läuft. Eine kleine sieht so aus; kein Passwort oder Schlüssel wird je hineingeschrieben:</translation>
    </message>
    <message>
        <source>An example of a configuration</source>
        <translation>Ein Beispiel für eine Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Andere Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>Konfigurationen (*.toml)</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ConfirmDialog</name>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 ein&amp;geben</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::DataView</name>
    <message>
        <source>What is in the backup beside what is live</source>
        <translation>Was in der Sicherung ist, neben dem, was live ist</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>in the backup</source>
        <translation>in der Sicherung</translation>
    </message>
    <message>
        <source>live now</source>
        <translation>jetzt live</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What is in it beside what is live is not known: it was taken without a count of its rows.</source>
        <translation>Was darin ist, neben dem, was live ist, ist nicht bekannt: Sie wurde angelegt, ohne ihre Zeilen zu zählen.</translation>
    </message>
    <message>
        <source>newest in the backup</source>
        <translation>neueste in der Sicherung</translation>
    </message>
    <message>
        <source>newest live</source>
        <translation>neueste live</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile neu</numerusform>
            <numerusform>%n Zeilen neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the difference</source>
        <translation>Unterschied &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Drawer</name>
    <message>
        <source>Running and recent operations</source>
        <translation>Laufende und letzte Operationen</translation>
    </message>
    <message>
        <source>Operations of everybody</source>
        <translation>Operationen von allen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FilesView</name>
    <message>
        <source>Files that would change</source>
        <translation>Dateien, die sich ändern würden</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Leerraum zeigen</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>Alle %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to see what differs in it.</source>
        <translation>Eine Datei wählen, um zu sehen, was sich in ihr unterscheidet.</translation>
    </message>
    <message>
        <source>A folder has no text to compare.</source>
        <translation>Ein Ordner hat keinen Text zum Vergleichen.</translation>
    </message>
    <message>
        <source>Reading both sides …</source>
        <translation>Beide Seiten werden gelesen …</translation>
    </message>
    <message>
        <source>Not a text: what differs in it can&apos;t be shown.</source>
        <translation>Kein Text: Der Unterschied kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Only the line end at the end of the file differs.</source>
        <translation>Nur das Zeilenende am Ende der Datei unterscheidet sich.</translation>
    </message>
    <message>
        <source>The beginnings of the two sides are the same; the rest is not shown.</source>
        <translation>Der Anfang beider Seiten ist gleich; der Rest wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The text is the same: what differs is the mode or the time.</source>
        <translation>Der Text ist gleich: Unterschiedlich sind Rechte oder Zeit.</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FindingCard</name>
    <message>
        <source>declared: %1 · observed: %2</source>
        <translation>angegeben: %1 · beobachtet: %2</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Der Server wird angesehen …</translation>
    </message>
    <message>
        <source>Declared and observed agree.</source>
        <translation>Angegebenes und Beobachtetes stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::GuardsView</name>
    <message>
        <source>What must hold before</source>
        <translation>Was vorher gelten muss</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>%1 übergehen</translation>
    </message>
    <message>
        <source>The job looks at what has a box before it changes anything. To tick a box overrides its condition; who did so is recorded and shown in the history.</source>
        <translation>Was ein Kästchen hat, prüft der Auftrag, bevor er etwas ändert. Ein Haken darin übergeht die Bedingung; wer das tat, wird festgehalten und im Verlauf gezeigt.</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every operation by anybody from any laptop, from the server&apos;s audit. Double-click one to see its steps and log.</source>
        <translation>Jede Operation von jedem Laptop, aus dem Prüfpfad des Servers. Ein Doppelklick zeigt Schritte und Protokoll.</translation>
    </message>
    <message>
        <source>Operations of the past</source>
        <translation>Vergangene Operationen</translation>
    </message>
    <message>
        <source>Only of this environment</source>
        <translation>Nur von dieser Umgebung</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>Nur von dieser Art</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Operationen</translation>
    </message>
    <message>
        <source>Person, commit, release, words …</source>
        <translation>Person, Commit, Release, Wörter …</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>&amp;Only what went wrong</source>
        <translation>&amp;Nur, was schiefging</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Read the audit again</source>
        <translation>Den Prüfpfad noch einmal lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the audit are not what was written.</source>
        <translation>
            <numerusform>%n Zeile des Prüfpfads ist nicht, was geschrieben wurde.</numerusform>
            <numerusform>%n Zeilen des Prüfpfads sind nicht, was geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of hashes does not hold there; the lines are marked with ▲.</source>
        <translation>Die Kette der Prüfsummen hält dort nicht; die Zeilen sind mit ▲ gekennzeichnet.</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>Keine Zeile ist so.</translation>
    </message>
    <message>
        <source>Reading the audit …</source>
        <translation>Der Prüfpfad wird gelesen …</translation>
    </message>
    <message>
        <source>There is no log of it any more.
%1</source>
        <translation>Davon gibt es kein Protokoll mehr.
%1</translation>
    </message>
    <message>
        <source>About the chosen operation</source>
        <translation>Über die gewählte Operation</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Nur was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Choose one to read more about it.</source>
        <translation>Eine Zeile wählen, um mehr über sie zu lesen.</translation>
    </message>
    <message>
        <source>Nothing was done here yet. The arrow on top deploys the local tree.</source>
        <translation>Hier wurde noch nichts getan. Der Pfeil oben liefert den lokalen Stand aus.</translation>
    </message>
    <message>
        <source>What was done there is not shown:</source>
        <translation>Was dort getan wurde, fehlt hier:</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::HostKeyDialog</name>
    <message>
        <source>A server that is not known yet</source>
        <translation>Ein noch unbekannter Server</translation>
    </message>
    <message>
        <source>%1 is met for the first time</source>
        <translation>%1 wird zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>It shows a key of type %1. Trust it only if the fingerprint is the one that the server itself names; whoever could stand in between would show another one.</source>
        <translation>Er zeigt einen Schlüssel vom Typ %1. Ihm nur vertrauen, wenn der Fingerabdruck derjenige ist, den der Server selbst nennt; wer dazwischen stünde, würde einen anderen zeigen.</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Check it on the server with</source>
        <translation>Auf dem Server &amp;prüfen mit</translation>
    </message>
    <message>
        <source>Command to check it on the server</source>
        <translation>Befehl zum Prüfen auf dem Server</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>Diesem Schlüssel &amp;vertrauen</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Inspector</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Der Server wird angesehen …</translation>
    </message>
    <message>
        <source>Declared and observed agree.</source>
        <translation>Angegebenes und Beobachtetes stimmen überein.</translation>
    </message>
    <message>
        <source>Select a card to see what is declared, configured and observed.</source>
        <translation>Eine Karte auswählen, um zu sehen, was angegeben, konfiguriert und beobachtet ist.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>konfiguriert</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation>Zertifikat erneuern…</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::JobsPage</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Of everybody on this project, from the server. Double-click one to see its steps and log.</source>
        <translation>Von allen an diesem Projekt, vom Server. Ein Doppelklick zeigt Schritte und Protokoll.</translation>
    </message>
    <message>
        <source>Running and recent operations</source>
        <translation>Laufende und letzte Operationen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::KeptCopiesView</name>
    <message>
        <source>Show &amp;files...</source>
        <translation>&amp;Dateien zeigen...</translation>
    </message>
    <message>
        <source>E&amp;xtract...</source>
        <translation>Ent&amp;packen...</translation>
    </message>
    <message>
        <source>Download &amp;kept files now</source>
        <translation>Jetzt &amp;herunterladen</translation>
    </message>
    <message>
        <source>Copies of kept files</source>
        <translation>Kopien behaltener Dateien</translation>
    </message>
    <message>
        <source>slipway.toml names no local_directory under [backups], so there is no place for copies.</source>
        <translation>slipway.toml nennt kein local_directory unter [backups]; für Kopien ist also kein Ort da.</translation>
    </message>
    <message>
        <source>slipway.toml names nothing under `keep`, so there are no kept files to copy.</source>
        <translation>slipway.toml nennt nichts unter `keep`; es gibt also keine behaltenen Dateien zu kopieren.</translation>
    </message>
    <message>
        <source>No copy yet of what no database holds: %1. &quot;Download kept files now&quot; makes the first one; what may hold secrets is encrypted.</source>
        <translation>Noch keine Kopie von dem, was in keiner Datenbank steht: %1. „Jetzt herunterladen“ macht die erste; was Geheimnisse enthalten kann, wird verschlüsselt.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Es wird nachgesehen...</translation>
    </message>
    <message>
        <source>Select a copy.</source>
        <translation>Eine Kopie auswählen.</translation>
    </message>
    <message>
        <source>Its list is damaged.</source>
        <translation>Ihre Liste ist beschädigt.</translation>
    </message>
    <message>
        <source>What is in it, and files of it into a folder here</source>
        <translation>Was darin ist, und Dateien daraus in einen Ordner hier</translation>
    </message>
    <message>
        <source>Something is under way. Wait until it has ended.</source>
        <translation>Etwas ist im Gange. Warten, bis es zu Ende ist.</translation>
    </message>
    <message>
        <source>All of it into a folder here, never over what is there</source>
        <translation>Alles in einen Ordner hier, nie über das, was da ist</translation>
    </message>
    <message>
        <source>Of every environment; only what is not here yet is carried</source>
        <translation>Von jeder Umgebung; nur was noch nicht hier ist, wird übertragen</translation>
    </message>
    <message>
        <source>Of %1; only what is not here yet is carried</source>
        <translation>Von %1; nur was noch nicht hier ist, wird übertragen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>Es gibt keine Kopie.</translation>
    </message>
    <message>
        <source>Reads all of it and opens what is encrypted; takes a while</source>
        <translation>Liest sie ganz und öffnet, was verschlüsselt ist; dauert eine Weile</translation>
    </message>
    <message>
        <source>Reads all of them and opens what is encrypted; takes a while</source>
        <translation>Liest alle ganz und öffnet, was verschlüsselt ist; dauert eine Weile</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::KeptDatabasesView</name>
    <message>
        <source>&amp;Put back...</source>
        <translation>&amp;Zurückholen...</translation>
    </message>
    <message>
        <source>Re&amp;move...</source>
        <translation>&amp;Entfernen...</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Beiseitegelegte Datenbanken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No restore has put a database aside. What a restore takes out of its place is kept here until somebody removes it.</source>
        <translation>Keine Wiederherstellung hat eine Datenbank beiseitegelegt. Was sie von seinem Platz nimmt, bleibt hier, bis jemand es entfernt.</translation>
    </message>
    <message>
        <source>Looking at the database servers...</source>
        <translation>Die Datenbankserver werden befragt...</translation>
    </message>
    <message>
        <source>Select a database.</source>
        <translation>Eine Datenbank auswählen.</translation>
    </message>
    <message>
        <source>Shows what would happen, and asks. What is live now is kept in its place.</source>
        <translation>Zeigt, was geschähe, und fragt. Was jetzt läuft, wird dafür beiseitegelegt.</translation>
    </message>
    <message>
        <source>Asks for its name. Nothing but a backup brings it back then.</source>
        <translation>Fragt nach ihrem Namen. Danach bringt sie nur eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>&amp;Log of what put it aside</source>
        <translation>&amp;Protokoll dessen, was sie beiseitegelegt hat</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::KeptFilesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept files of %1</source>
        <translation>Behaltene Dateien von %1</translation>
    </message>
    <message>
        <source>Reading the list of %1...</source>
        <translation>Die Liste von %1 wird gelesen...</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>Teil eines Pfads</translation>
    </message>
    <message>
        <source>Only paths with this in them</source>
        <translation>Nur Pfade, die das enthalten</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Behaltene Dateien</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them encrypted</source>
        <translation>
            <numerusform>%n davon verschlüsselt</numerusform>
            <numerusform>%n davon verschlüsselt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Extract all...</source>
        <translation>&amp;Alles entpacken...</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extract %n chosen...</source>
        <translation>
            <numerusform>&amp;Auswahl entpacken (%n)...</numerusform>
            <numerusform>&amp;Auswahl entpacken (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way. Wait until it has ended.</source>
        <translation>Etwas ist im Gange. Warten, bis es zu Ende ist.</translation>
    </message>
    <message>
        <source>Folders come with what is in them. Nothing that is there is overwritten.</source>
        <translation>Ordner kommen mit dem, was darin ist. Nichts, was da ist, wird überschrieben.</translation>
    </message>
    <message>
        <source>Extracting: %1</source>
        <translation>Wird entpackt: %1</translation>
    </message>
    <message>
        <source>Extracting...</source>
        <translation>Wird entpackt...</translation>
    </message>
    <message>
        <source>Extract into which folder?</source>
        <translation>In welchen Ordner entpacken?</translation>
    </message>
    <message>
        <source>Extract here</source>
        <translation>Hierher entpacken</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extract %n listed...</source>
        <translation>
            <numerusform>&amp;Angezeigte entpacken (%n)...</numerusform>
            <numerusform>&amp;Angezeigte entpacken (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>No path has that in it.</source>
        <translation>Kein Pfad enthält das.</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::MainWindow</name>
    <message>
        <source>%1 – Slipway</source>
        <translation>%1 – Slipway</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo it now</source>
        <translation>Jetzt rückgängig machen</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>wird verbunden …</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>seen %1 s ago</source>
        <translation>vor %1 s gesehen</translation>
    </message>
    <message>
        <source>Nothing has run here yet. The arrow on top deploys the local tree.</source>
        <translation>Hier ist noch nichts gelaufen. Der Pfeil oben liefert den lokalen Stand aus.</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Der Server wird angesehen …</translation>
    </message>
    <message>
        <source>What has run can be seen when the server can be reached.</source>
        <translation>Was gelaufen ist, wird sichtbar, sobald der Server erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n Operation läuft</numerusform>
            <numerusform>%n Operationen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent operations</source>
        <translation>Letzte Operationen</translation>
    </message>
    <message>
        <source>A job on %1 was interrupted and has not been undone.</source>
        <translation>Ein Auftrag auf %1 wurde unterbrochen und nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The next deploy undoes it first. You can also have it undone now.</source>
        <translation>Die nächste Auslieferung macht ihn zuerst rückgängig. Es geht auch sofort.</translation>
    </message>
    <message>
        <source>Undo the interrupted job on %1</source>
        <translation>Den unterbrochenen Auftrag auf %1 rückgängig machen</translation>
    </message>
    <message>
        <source>It brings %1 back to the release that it was on.</source>
        <translation>Das bringt %1 auf das Release zurück, auf dem es war.</translation>
    </message>
    <message>
        <source>“%1” keeps running on the server.</source>
        <translation>„%1“ läuft auf dem Server weiter.</translation>
    </message>
    <message>
        <source>“%1” has not begun on the server yet.</source>
        <translation>„%1“ hat auf dem Server noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Closing the window does not stop it. It finishes or undoes itself, and the next start of Slipway finds it and follows it.</source>
        <translation>Das Fenster zu schließen, hält es nicht an. Es beendet sich oder macht sich rückgängig, und der nächste Start von Slipway findet es und sieht ihm zu.</translation>
    </message>
    <message>
        <source>Closing the window stops it now. Nothing was changed on the server; what has been uploaded is used again next time.</source>
        <translation>Das Fenster zu schließen, hält es jetzt an. Auf dem Server wurde nichts geändert; was hochgeladen ist, wird beim nächsten Mal wieder benutzt.</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Ausliefern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>O&amp;perations</source>
        <translation>O&amp;perationen</translation>
    </message>
    <message>
        <source>&amp;Recent operations</source>
        <translation>&amp;Letzte Operationen</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>&amp;Search the log</source>
        <translation>Protokoll &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sprach&amp;e</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Ü&amp;ber Slipway</translation>
    </message>
    <message>
        <source>Local tree directly to %1…</source>
        <translation>Lokaler Stand direkt nach %1 …</translation>
    </message>
    <message>
        <source>To %1…</source>
        <translation>Nach %1 …</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Über Slipway</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Ships a platform that runs with Docker Compose from this computer to a server, and shows what really runs there. Free software under the GNU GPL, version 3 or later.</source>
        <translation>Bringt eine Plattform, die mit Docker Compose läuft, von diesem Rechner auf einen Server und zeigt, was dort wirklich läuft. Freie Software unter der GNU GPL, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Roll %1 back…</source>
        <translation>%1 zurücksetzen …</translation>
    </message>
    <message>
        <source>Promote %1 to %2…</source>
        <translation>%1 nach %2 übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>gerade gesehen</translation>
    </message>
    <message>
        <source>It has ended meanwhile.</source>
        <translation>Es ist inzwischen zu Ende.</translation>
    </message>
    <message>
        <source>%1, not to %2</source>
        <translation>%1, nicht mit %2</translation>
    </message>
    <message>
        <source>The code of %1 is back on %2. These are the data of that release, as you wanted to see them.</source>
        <translation>Der Code von %1 ist wieder auf %2. Dies sind die Daten jener Release, wie Sie sie sehen wollten.</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::NewPassphraseDialog</name>
    <message>
        <source>Passphrase of the kept copies</source>
        <translation>Passphrase der Kopien behaltener Dateien</translation>
    </message>
    <message>
        <source>Write this passphrase down</source>
        <translation>Diese Passphrase aufschreiben</translation>
    </message>
    <message>
        <source>The kept files that may hold secrets are encrypted with it, in %1.</source>
        <translation>Damit werden die behaltenen Dateien verschlüsselt, die Geheimnisse enthalten können, in %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Die Passphrase kopieren</translation>
    </message>
    <message>
        <source>The keychain keeps it, so it is not asked for on this computer. Keep it elsewhere too: when this computer is lost, nothing else opens the copies. It is not shown again.</source>
        <translation>Der Schlüsselbund behält sie, auf diesem Rechner wird also nicht danach gefragt. Sie auch anderswo aufbewahren: Ist dieser Rechner verloren, öffnet nichts anderes die Kopien. Sie wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is forgotten, and nothing is encrypted with it.</source>
        <translation>Sie wird vergessen, und nichts wird damit verschlüsselt.</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Ich habe sie &amp;aufgeschrieben</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::NginxDialog</name>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>&amp;Befehle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change &amp;nginx</source>
        <translation>&amp;nginx ändern</translation>
    </message>
    <message>
        <source>Server blocks of nginx</source>
        <translation>Server-Blöcke von nginx</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>Dateien, die sich ändern würden</translation>
    </message>
    <message>
        <source>What would change in the file</source>
        <translation>Was sich in der Datei ändern würde</translation>
    </message>
    <message>
        <source>The same by hand, for somebody who may use sudo there</source>
        <translation>Dasselbe von Hand, für jemanden, der dort sudo benutzen darf</translation>
    </message>
    <message>
        <source>It is tried on a copy first; the files that are there are kept, nginx is reloaded, and the domains are asked. If one stops answering, the old files come back.</source>
        <translation>Es wird erst an einer Kopie versucht; die vorhandenen Dateien werden aufgehoben, nginx wird neu geladen, und die Domains werden gefragt. Antwortet eine nicht mehr, kommen die alten Dateien zurück.</translation>
    </message>
    <message>
        <source>Reading what nginx has …</source>
        <translation>Was nginx hat, wird gelesen …</translation>
    </message>
    <message>
        <source>What would change could not be found out; nothing was changed.</source>
        <translation>Was sich ändern würde, war nicht festzustellen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>nginx has %1 as declared.</source>
        <translation>nginx hat %1 wie angegeben.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; eingeben</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Changing nginx …</source>
        <translation>nginx wird geändert …</translation>
    </message>
    <message>
        <source>&amp;Take the domains over from the blocks that serve them</source>
        <translation>Die Domains den Blöcken nehmen, die sie &amp;bedienen</translation>
    </message>
    <message>
        <source>&amp;Take the domains over from the blocks that serve them, and %1 with them</source>
        <translation>Die Domains den Blöcken nehmen, die sie &amp;bedienen, und %1 mit ihnen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::OperationHeader</name>
    <message>
        <source>&amp;Cancel and undo</source>
        <translation>&amp;Abbrechen und rückgängig machen</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Operationen</translation>
    </message>
    <message>
        <source>Cancel and undo</source>
        <translation>Abbrechen und rückgängig machen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>begonnen %1 von %2</translation>
    </message>
    <message>
        <source>prepared on this computer; nothing runs on the server yet</source>
        <translation>wird auf diesem Rechner vorbereitet; auf dem Server läuft noch nichts</translation>
    </message>
    <message>
        <source>runs on the server; closing the window does not stop it</source>
        <translation>läuft auf dem Server; das Fenster zu schließen hält es nicht an</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>Vergangen: %1</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>von etwa %1</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· Schritt %1 von %2</translation>
    </message>
    <message>
        <source>· step %1</source>
        <translation>· Schritt %1</translation>
    </message>
    <message>
        <source>About %1 left, by what these steps took on this server before</source>
        <translation>Noch etwa %1, nach der Dauer dieser Schritte auf diesem Server bisher</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::OperationPage</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Double-click a step to see its part of the log</source>
        <translation>Ein Doppelklick auf einen Schritt zeigt seinen Teil des Protokolls</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole log</source>
        <translation>Die Auswahl kopieren, oder das ganze Protokoll</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the whole log in a file</source>
        <translation>Das ganze Protokoll in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Following</source>
        <translation>&amp;Folgt</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Following the log</source>
        <translation>Dem Protokoll wird gefolgt</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Dem Protokoll folgen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>The data as it was before: %1</source>
        <translation>Die Daten, wie sie vorher waren: %1</translation>
    </message>
    <message>
        <source>Last log lines of the unhealthy containers</source>
        <translation>Die letzten Zeilen dessen, was krank ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>found in %Ln line(s)</source>
        <translation>
            <numerusform>in %Ln Zeile gefunden</numerusform>
            <numerusform>in %Ln Zeilen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhealthy before it began: %1</source>
        <translation>Schon vorher nicht gesund: %1</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole width (0)</source>
        <translation>Die ganze Breite (0)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <translation>Das Bild als SVG oder PNG speichern</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::PruneDialog</name>
    <message>
        <source>%1: %2 stay, %3 go (%4)</source>
        <translation>%1: %2 bleiben, %3 gehen (%4)</translation>
    </message>
    <message>
        <source>oldest restorable point: %1, now %2</source>
        <translation>ältester wiederherstellbarer Zeitpunkt: %1, jetzt %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove old backups of %1</source>
        <translation>Alte Sicherungen von %1 entfernen</translation>
    </message>
    <message>
        <source>Finding out what retention would let go...</source>
        <translation>Es wird herausgefunden, was die Aufbewahrung gehen ließe ...</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>Was entfernt würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Only verified backups are counted. The last three verified ones, those of kept releases and those that nobody has verified stay whatever the policy says.</source>
        <translation>Gezählt werden nur geprüfte Sicherungen. Die letzten drei geprüften, die der behaltenen Releases und jene, die niemand geprüft hat, bleiben in jedem Fall.</translation>
    </message>
    <message>
        <source>Retention keeps every backup; there is nothing to remove.</source>
        <translation>Die Aufbewahrung behält jede Sicherung; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Auf diesem Laptop</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RailCard</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RailWidget</name>
    <message>
        <source>From the local tree to the environments</source>
        <translation>Vom lokalen Stand zu den Umgebungen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RollbackDialog</name>
    <message>
        <source>&amp;Look at what would change…</source>
        <translation>&amp;Ansehen, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Roll %1 back</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Which release should run again?</source>
        <translation>Welches Release soll wieder laufen?</translation>
    </message>
    <message>
        <source>Its own files and images are taken, nothing is built. The code goes back, the data do not: the next page says what lies between.</source>
        <translation>Seine eigenen Dateien und Images werden genommen, nichts wird gebaut. Der Code geht zurück, die Daten nicht: Die nächste Seite sagt, was dazwischen liegt.</translation>
    </message>
    <message>
        <source>Releases that are kept</source>
        <translation>Behaltene Releases</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>found on the server</source>
        <translation>auf dem Server vorgefunden</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>läuft jetzt</translation>
    </message>
    <message>
        <source>▲ bad: %1</source>
        <translation>▲ schlecht: %1</translation>
    </message>
    <message>
        <source>its images were not kept</source>
        <translation>seine Images wurden nicht behalten</translation>
    </message>
    <message>
        <source>%1 keeps no other release to go back to.</source>
        <translation>%1 behält kein anderes Release, auf das es zurück könnte.</translation>
    </message>
    <message>
        <source>From the next deploy or promotion on there is one.</source>
        <translation>Von der nächsten Auslieferung oder Übernahme an gibt es eines.</translation>
    </message>
    <message>
        <source>Look at what would change</source>
        <translation>Ansehen, was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RunbookView</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Steps of the runbook</source>
        <translation>Schritte des Runbooks</translation>
    </message>
    <message>
        <source>Commands of the step</source>
        <translation>Befehle des Schritts</translation>
    </message>
    <message>
        <source>Commands that undo the step</source>
        <translation>Befehle, die den Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Copy the commands with their parameters</source>
        <translation>Die Befehle mit ihren Parametern kopieren</translation>
    </message>
    <message>
        <source>can be cancelled</source>
        <translation>kann abgebrochen werden</translation>
    </message>
    <message>
        <source>runs to its end once begun</source>
        <translation>läuft bis zum Ende, sobald er begonnen hat</translation>
    </message>
    <message>
        <source>changes the environment</source>
        <translation>ändert die Umgebung</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ScheduleDialog</name>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Change the crontab</source>
        <translation>Die &amp;Crontab ändern</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Backups that the server takes by itself</source>
        <translation>Sicherungen, die der Server von selbst anlegt</translation>
    </message>
    <message>
        <source>What would change in the crontab</source>
        <translation>Was sich in der Crontab ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>unknown environment</source>
        <translation>unbekannte Umgebung</translation>
    </message>
    <message>
        <source>, by another script</source>
        <translation>, von einem anderen Skript</translation>
    </message>
    <message>
        <source> – its last run produced no backup</source>
        <translation> – ihr letzter Lauf brachte keine Sicherung</translation>
    </message>
    <message>
        <source> – last: %1</source>
        <translation> – zuletzt: %1</translation>
    </message>
    <message>
        <source>The crontab takes no backups now.</source>
        <translation>Die Crontab legt jetzt keine Sicherungen an.</translation>
    </message>
    <message>
        <source>that is no schedule that cron understands</source>
        <translation>das ist kein Zeitplan, den cron versteht</translation>
    </message>
    <message>
        <source>The crontab would stay as it is; the files would be brought up to date.</source>
        <translation>Die Crontab bliebe, wie sie ist; die Dateien würden erneuert.</translation>
    </message>
    <message>
        <source> – its last run took no backup: %1</source>
        <translation> – ihr letzter Lauf hat nichts gesichert: %1</translation>
    </message>
    <message>
        <source>, in the crontab of %1</source>
        <translation>, in der Crontab von %1</translation>
    </message>
    <message>
        <source>When backups are taken: minute, hour, day, month and weekday, as in a crontab</source>
        <translation>Wann gesichert wird: Minute, Stunde, Tag, Monat und Wochentag, wie in einer crontab</translation>
    </message>
    <message>
        <source>When the newest backup is drilled, likewise; empty: never by itself</source>
        <translation>Wann die neueste Sicherung geprobt wird, ebenso; leer: nie von selbst</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Cron runs a script in the state directory, which takes the same verified backup as everything else and needs nothing of this program. A line of another script that backs up the same environment makes room for it, and comes back when it is taken away. A drill loads the newest backup into a throw-away database, within its budget of disk, memory and time, and never beside a job.</source>
        <translation>Cron führt ein Skript im Zustandsverzeichnis aus, das dieselbe geprüfte Sicherung anlegt wie alles andere und nichts von diesem Programm braucht. Eine Zeile eines anderen Skripts, das dieselbe Umgebung sichert, macht ihm Platz und kommt wieder, wenn es weggenommen wird. Eine Probe spielt die neueste Sicherung in eine Wegwerf-Datenbank ein, im Rahmen dessen, was sie an Platz, Speicher und Zeit nehmen darf, und nie neben einem Auftrag.</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <source>%1: drilled %2</source>
        <translation>%1: geprobt %2</translation>
    </message>
    <message>
        <source> – not the last time: %1</source>
        <translation> – beim letzten Mal nicht: %1</translation>
    </message>
    <message>
        <source>no backup is drilled by itself</source>
        <translation>keine Sicherung wird von selbst geprobt</translation>
    </message>
    <message>
        <source>as it stands there</source>
        <translation>wie es dort steht</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the keychain</source>
        <translation>Im Schlüsselbund &amp;merken</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Passphrase des Schlüssels %1</translation>
    </message>
    <message>
        <source>✕ Wrong password or passphrase. Please try again.</source>
        <translation>✕ Das war nicht richtig. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password of sudo for %1</source>
        <translation>sudo-Passwort für %1</translation>
    </message>
    <message>
        <source>Changing nginx needs root on the server. The password is given to sudo once and kept nowhere.</source>
        <translation>Um nginx zu ändern, braucht es root auf dem Server. Das Passwort wird einmal an sudo gegeben und nirgends aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Passphrase of the kept copies in %1</source>
        <translation>Passphrase der Kopien in %1</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Sheet</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Commits that are not there yet</source>
        <translation>Commits, die noch nicht dort sind</translation>
    </message>
    <message>
        <source>Environment variables that are missing there</source>
        <translation>Umgebungsvariablen, die dort fehlen</translation>
    </message>
    <message>
        <source>Files that compose reads and that would change</source>
        <translation>Dateien, die Compose liest und die sich ändern würden</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>Keine Datei unterscheidet sich.</translation>
    </message>
    <message>
        <source>Nothing that compose reads would change.</source>
        <translation>Nichts, was Compose liest, würde sich ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; eingeben</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Looking at the local tree and the server …</source>
        <translation>Der lokale Stand und der Server werden angesehen …</translation>
    </message>
    <message>
        <source>What would change could not be found out; nothing was changed.</source>
        <translation>Was sich ändern würde, ließ sich nicht herausfinden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>Co&amp;mmits</source>
        <translation>Co&amp;mmits</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Com&amp;pose</source>
        <translation>Com&amp;pose</translation>
    </message>
    <message>
        <source>&amp;Runbook</source>
        <translation>&amp;Runbook</translation>
    </message>
    <message>
        <source>No commit that is not there already, or the history does not tell.</source>
        <translation>Kein Commit, der nicht schon dort wäre, oder die Historie sagt es nicht.</translation>
    </message>
    <message>
        <source>No variable is missing there.</source>
        <translation>Dort fehlt keine Variable.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>%1 lacks %2, which the new release reads. Add what is missing there first, or its default is used.</source>
        <translation>%1 fehlt %2, das das neue Release liest. Zuerst dort ergänzen, was fehlt, sonst gilt der Vorgabewert.</translation>
    </message>
    <message>
        <source>Still comparing</source>
        <translation>Es wird noch verglichen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>It would be refused</source>
        <translation>Es würde abgelehnt</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Es würde sich nichts ändern</translation>
    </message>
    <message>
        <source>The name is not typed yet</source>
        <translation>Der Name ist noch nicht eingegeben</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What compose would render otherwise</source>
        <translation>Was Compose anders auswerten würde</translation>
    </message>
    <message>
        <source>Re&amp;ndered</source>
        <translation>&amp;Ausgewertet</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>&amp;Bedingungen</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Der Server wird angesehen …</translation>
    </message>
    <message>
        <source>%1 to upload</source>
        <translation>%1 hochzuladen</translation>
    </message>
    <message>
        <source>%1 to copy on the server</source>
        <translation>%1 auf dem Server zu kopieren</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>When the rollback has succeeded, the restore of %1 is shown. Nothing of it runs before its own button is pressed.</source>
        <translation>Wenn das Zurückrollen gelungen ist, wird die Wiederherstellung von %1 gezeigt. Nichts davon läuft, bevor ihr eigener Knopf gedrückt ist.</translation>
    </message>
    <message>
        <source>and its &amp;data …</source>
        <translation>und seine &amp;Daten …</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::StepDelegate</name>
    <message>
        <source>being undone</source>
        <translation>wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>its undo failed</source>
        <translation>ließ sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>%1 of ~%2</source>
        <translation>%1 von ~%2</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::TransferBar</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Paused. What has arrived is kept; the next download goes on there.</source>
        <translation>Angehalten. Was angekommen ist, bleibt; das nächste Herunterladen geht dort weiter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>Slipway::Wiring</name>
    <message>
        <source>Without a keychain set SLIPWAY_KEPT_PASSPHRASE to one of your own (openssl rand -base64 24), and keep it elsewhere too.</source>
        <translation>Ohne Schlüsselbund SLIPWAY_KEPT_PASSPHRASE auf eine eigene setzen (openssl rand -base64 24) und sie auch anderswo aufbewahren.</translation>
    </message>
    <message>
        <source>Kept files may hold secrets and are encrypted, and there is no keychain here that would keep a passphrase: %1</source>
        <translation>Behaltene Dateien können Geheimnisse enthalten und werden verschlüsselt; hier ist kein Schlüsselbund, der eine Passphrase behielte: %1</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <translation>alles in %1</translation>
    </message>
    <message>
        <source>Kept files may hold secrets and are encrypted. The passphrase for that is made and shown once, on a terminal, and this is none.</source>
        <translation>Behaltene Dateien können Geheimnisse enthalten und werden verschlüsselt. Die Passphrase dafür wird an einem Terminal erzeugt und einmal gezeigt, und dies ist keines.</translation>
    </message>
    <message>
        <source>Run slipway-cli backup pull --kept once on a terminal.</source>
        <translation>slipway-cli backup pull --kept einmal an einem Terminal ausführen.</translation>
    </message>
    <message>
        <source>SLIPWAY_KEPT_PASSPHRASE has fewer than %1 characters; nothing was encrypted with it.</source>
        <translation>SLIPWAY_KEPT_PASSPHRASE hat weniger als %1 Zeichen; nichts wurde damit verschlüsselt.</translation>
    </message>
    <message>
        <source>openssl rand -base64 24 prints a good one.</source>
        <translation>openssl rand -base64 24 gibt eine gute aus.</translation>
    </message>
    <message>
        <source>The passphrase of the kept copies in %1 is not in the keychain.</source>
        <translation>Die Passphrase der Kopien in %1 ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Run it on a terminal, which asks for it, or set SLIPWAY_KEPT_PASSPHRASE.</source>
        <translation>An einem Terminal ausführen, das danach fragt, oder SLIPWAY_KEPT_PASSPHRASE setzen.</translation>
    </message>
    <message>
        <source>What was just shown is not used: forget it.</source>
        <translation>Was eben gezeigt wurde, wird nicht verwendet: Vergessen Sie es.</translation>
    </message>
    <message>
        <source>Another pull has made a passphrase meanwhile. %1</source>
        <translation>Ein anderer Abruf hat inzwischen eine Passphrase gemacht. %1</translation>
    </message>
    <message>
        <source>Run it again; the keychain has the other one, which was shown there.</source>
        <translation>Noch einmal ausführen; der Schlüsselbund hat die andere, die dort gezeigt wurde.</translation>
    </message>
    <message>
        <source>The keychain did not keep the passphrase; nothing was encrypted. %1</source>
        <translation>Der Schlüsselbund hat die Passphrase nicht behalten; nichts wurde verschlüsselt. %1</translation>
    </message>
    <message>
        <source>Another pull is making the passphrase of the kept copies at this moment, so none was made here.</source>
        <translation>Gerade legt ein anderes Herunterladen die Passphrase der Kopien an, darum wurde hier keine angelegt.</translation>
    </message>
    <message>
        <source>Take down the one that is shown there, then run this again: the keychain has it then.</source>
        <translation>Die dort gezeigte aufschreiben und dies noch einmal ausführen: Dann hat sie der Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain has another passphrase than the one that these copies were made with.</source>
        <translation>Der Schlüsselbund hat eine andere Passphrase als die, mit der diese Kopien gemacht wurden.</translation>
    </message>
    <message>
        <source>It is not in the keychain. Whoever copied these files first has written it down.</source>
        <translation>Sie ist nicht im Schlüsselbund. Wer diese Dateien zuerst kopiert hat, hat sie aufgeschrieben.</translation>
    </message>
    <message>
        <source>What opens them is kept in the keychain.</source>
        <translation>Diejenige, die sie öffnet, behält der Schlüsselbund.</translation>
    </message>
    <message>
        <source>The passphrase in the keychain is not the one that the kept copies in %1 were made with.</source>
        <translation>Die Passphrase im Schlüsselbund ist nicht die, mit der die Kopien in %1 gemacht wurden.</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The script that should %1 contains a NUL byte.</source>
        <translation>Das Skript zu „%1“ enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment variable.</source>
        <translation>„%1“ ist kein Name für eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be passed to the server: it contains a NUL byte or is longer than %2 bytes.</source>
        <translation>Der Wert von %1 kann dem Server nicht übergeben werden: Er enthält ein NUL-Byte oder ist länger als %2 Bytes.</translation>
    </message>
    <message>
        <source>The server %1 is not known yet. It showed the key %2.</source>
        <translation>Der Server %1 ist noch nicht bekannt. Er zeigte den Schlüssel %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what &quot;%1&quot; prints on the server itself. If they are equal: slipway-cli hosts trust %2 --fingerprint %3</source>
        <translation>Den Fingerabdruck mit dem vergleichen, was „%1“ auf dem Server selbst ausgibt. Sind sie gleich: slipway-cli hosts trust %2 --fingerprint %3</translation>
    </message>
    <message>
        <source>The key of %1 has changed. It showed %2, but %3 is known (%4). Either the server was set up anew, or somebody stands between you and it. Nothing was sent.</source>
        <translation>Der Schlüssel von %1 hat sich geändert. Gezeigt wurde %2, bekannt ist %3 (%4). Entweder wurde der Server neu aufgesetzt, oder jemand steht dazwischen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ask who runs the server whether its key was changed, and compare with what &quot;%1&quot; prints there. Only then remove the old one with &quot;%2&quot; and trust the new one.</source>
        <translation>Wer den Server betreibt, muss sagen, ob der Schlüssel geändert wurde; mit dem vergleichen, was „%1“ dort ausgibt. Erst dann den alten mit „%2“ entfernen und dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>%1 showed a key of another type than the known one: %2 instead of %3 (%4). A server that was set up anew does that, and so does somebody who wants to be taken for it. Nothing was sent.</source>
        <translation>%1 zeigte einen Schlüssel eines anderen Typs als des bekannten: %2 statt %3 (%4). Das tut ein neu aufgesetzter Server, und auch, wer sich für ihn ausgibt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Compare with what &quot;%1&quot; prints on the server itself. If they are equal, remove the old entry with &quot;%2&quot; and trust the new key.</source>
        <translation>Mit dem vergleichen, was „%1“ auf dem Server selbst ausgibt. Sind sie gleich, den alten Eintrag mit „%2“ entfernen und dem neuen Schlüssel vertrauen.</translation>
    </message>
    <message>
        <source>%1 showed the key %2, which is marked as revoked (%3). Nothing was sent.</source>
        <translation>%1 zeigte den Schlüssel %2, der als widerrufen gekennzeichnet ist (%3). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ask who runs the server for its new key.</source>
        <translation>Den Betreiber des Servers nach dem neuen Schlüssel fragen.</translation>
    </message>
    <message>
        <source>The key of %1 could not be added to %2: %3.</source>
        <translation>Der Schlüssel von %1 konnte nicht in %2 eingetragen werden: %3.</translation>
    </message>
    <message>
        <source>Make that file writable, or name another one as known_hosts in the configuration.</source>
        <translation>Diese Datei beschreibbar machen oder in der Konfiguration eine andere als known_hosts nennen.</translation>
    </message>
    <message>
        <source>%1 closed the connection during the login: %2.</source>
        <translation>%1 hat die Verbindung während der Anmeldung geschlossen: %2.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If it happens again, the reason is in the server&apos;s log (journalctl -u ssh).</source>
        <translation>Eine Minute warten und es noch einmal versuchen. Geschieht es wieder, steht der Grund im Protokoll des Servers (journalctl -u ssh).</translation>
    </message>
    <message>
        <source>the SSH agent</source>
        <translation>der SSH-Agent</translation>
    </message>
    <message>
        <source>the key file %1, which does not exist</source>
        <translation>die Schlüsseldatei %1, die es nicht gibt</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>die Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>the key file %1, which cannot be read</source>
        <translation>die Schlüsseldatei %1, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>the key file %1, with a wrong passphrase</source>
        <translation>die Schlüsseldatei %1 mit einer falschen Passphrase</translation>
    </message>
    <message>
        <source>the key file %1, without its passphrase</source>
        <translation>die Schlüsseldatei %1 ohne ihre Passphrase</translation>
    </message>
    <message>
        <source>a password that is wrong</source>
        <translation>ein falsches Passwort</translation>
    </message>
    <message>
        <source>no password, because none is known</source>
        <translation>kein Passwort, weil keines bekannt ist</translation>
    </message>
    <message>
        <source>%1 did not accept the login: there was nothing to try.</source>
        <translation>%1 hat die Anmeldung nicht angenommen: Es gab nichts zu versuchen.</translation>
    </message>
    <message>
        <source>%1 did not accept the login. Tried: %2.</source>
        <translation>%1 hat die Anmeldung nicht angenommen. Versucht: %2.</translation>
    </message>
    <message>
        <source>Check the user name, store the right password with &quot;slipway-cli credentials set %1&quot;, or name a key file as identity_file that the server knows.</source>
        <translation>Den Benutzernamen prüfen, das richtige Passwort mit „slipway-cli credentials set %1“ ablegen oder als identity_file eine Schlüsseldatei nennen, die der Server kennt.</translation>
    </message>
    <message>
        <source>Check the user name, and name a key file as identity_file whose public key stands in ~/.ssh/authorized_keys of %1 on the server, or add it to the agent with ssh-add. A passphrase is asked for on a terminal or in the window, and can be remembered there.</source>
        <translation>Den Benutzernamen prüfen und als identity_file eine Schlüsseldatei nennen, deren öffentlicher Schlüssel auf dem Server in ~/.ssh/authorized_keys von %1 steht, oder sie mit ssh-add dem Agenten geben. Nach einer Passphrase wird im Terminal oder im Fenster gefragt; dort kann sie gemerkt werden.</translation>
    </message>
    <message>
        <source>The server offers neither keys nor plain passwords. Slipway cannot answer its own questions (keyboard-interactive) yet: set PubkeyAuthentication or PasswordAuthentication to yes there.</source>
        <translation>Der Server bietet weder Schlüssel noch einfache Passwörter an. Seine eigenen Fragen (keyboard-interactive) kann Slipway noch nicht beantworten: dort PubkeyAuthentication oder PasswordAuthentication auf yes setzen.</translation>
    </message>
    <message>
        <source>%1 showed the key %2 with the fingerprint %3, not %4. It was not added to the known hosts.</source>
        <translation>%1 zeigte den Schlüssel %2 mit dem Fingerabdruck %3, nicht %4. Er wurde den bekannten Hosts nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; on the server itself and give the fingerprint that it prints.</source>
        <translation>„%1“ auf dem Server selbst ausführen und den ausgegebenen Fingerabdruck angeben.</translation>
    </message>
    <message>
        <source>The connection broke while a command ran: %1.</source>
        <translation>Die Verbindung riss ab, während ein Befehl lief: %1.</translation>
    </message>
    <message>
        <source>Try again: the next command connects anew.</source>
        <translation>Noch einmal versuchen: Der nächste Befehl verbindet neu.</translation>
    </message>
    <message>
        <source>the server closed an idle channel</source>
        <translation>der Server schloss einen ruhenden Kanal</translation>
    </message>
    <message>
        <source>The server refused to run a command: %1.</source>
        <translation>Der Server weigerte sich, einen Befehl auszuführen: %1.</translation>
    </message>
    <message>
        <source>Check that this login may run commands: a ForceCommand, a restricted key or a login shell that does not exist prevents it.</source>
        <translation>Prüfen, ob diese Anmeldung Befehle ausführen darf: Ein ForceCommand, ein eingeschränkter Schlüssel oder eine fehlende Login-Shell verhindert es.</translation>
    </message>
    <message>
        <source>the server closed the channel without saying how the command ended</source>
        <translation>der Server schloss den Kanal, ohne zu sagen, wie der Befehl endete</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved to an address: %2.</source>
        <translation>Zum Namen %1 ließ sich keine Adresse finden: %2.</translation>
    </message>
    <message>
        <source>Check the spelling of the address in the configuration, and that this computer is online.</source>
        <translation>Die Schreibweise der Adresse in der Konfiguration prüfen, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 (%2), port %3</source>
        <translation>%1 (%2), Port %3</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The machine answers, but no SSH server listens there: check the port in the configuration, and that sshd runs.</source>
        <translation>Die Maschine antwortet, aber dort lauscht kein SSH-Server: den Port in der Konfiguration prüfen, und ob sshd läuft.</translation>
    </message>
    <message>
        <source>Could not open an SSH connection to %1: %2.</source>
        <translation>Es kam keine SSH-Verbindung zu %1 zustande: %2.</translation>
    </message>
    <message>
        <source>Check address and port in the configuration, and that the network and its firewalls let SSH through.</source>
        <translation>Adresse und Port in der Konfiguration prüfen, und ob das Netz und seine Firewalls SSH durchlassen.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 hat innerhalb von %2 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check that the server is up, that the address is right, and that a VPN or firewall does not swallow the connection.</source>
        <translation>Prüfen, ob der Server läuft, die Adresse stimmt und kein VPN und keine Firewall die Verbindung verschluckt.</translation>
    </message>
    <message>
        <source>The connection cannot be set up: %1.</source>
        <translation>Die Verbindung kann nicht eingerichtet werden: %1.</translation>
    </message>
    <message>
        <source>The host %1 is to be reached through %2, and Slipway cannot connect through another host yet.</source>
        <translation>Der Host %1 soll über %2 erreicht werden, und Slipway kann noch nicht über einen anderen Host verbinden.</translation>
    </message>
    <message>
        <source>Until then, forward a port with &quot;ssh -L&quot; through the jump host and give that port in the configuration, or remove proxy_jump there or ProxyJump and ProxyCommand in %1.</source>
        <translation>Bis dahin mit „ssh -L“ durch den Sprunghost einen Port weiterleiten und ihn in der Konfiguration angeben, oder proxy_jump dort oder ProxyJump und ProxyCommand in %1 entfernen.</translation>
    </message>
    <message>
        <source>The connection was closed while a command ran.</source>
        <translation>Die Verbindung wurde geschlossen, während ein Befehl lief.</translation>
    </message>
    <message>
        <source>The server lets this login open no session: %1.</source>
        <translation>Der Server lässt diese Anmeldung keine Sitzung öffnen: %1.</translation>
    </message>
    <message>
        <source>Check MaxSessions and ForceCommand in the server&apos;s sshd_config, and the options of the key in ~/.ssh/authorized_keys.</source>
        <translation>MaxSessions und ForceCommand in der sshd_config des Servers prüfen, und die Optionen des Schlüssels in ~/.ssh/authorized_keys.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>der Server hat seit %1 Sekunden nicht geantwortet</translation>
    </message>
    <message>
        <source>the server closed it</source>
        <translation>der Server hat sie geschlossen</translation>
    </message>
    <message>
        <source>The connection to the server broke while a command ran: %1.</source>
        <translation>Die Verbindung zum Server riss ab, während ein Befehl lief: %1.</translation>
    </message>
    <message>
        <source>Could not %1 on %2: it took longer than %3 seconds and was stopped.</source>
        <translation>Nicht gelungen auf %2: %1. Es dauerte länger als %3 Sekunden und wurde angehalten.</translation>
    </message>
    <message>
        <source>Look at what keeps the server busy, then try again.</source>
        <translation>Nachsehen, was den Server beschäftigt, und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The known hosts can&apos;t be read: %1 is no regular file.</source>
        <translation>Die bekannten Hosts lassen sich nicht lesen: %1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The known hosts can&apos;t be read from %1: %2.</source>
        <translation>Die bekannten Hosts lassen sich nicht aus %1 lesen: %2.</translation>
    </message>
    <message>
        <source>Make that a file that you may read, or name another one as known_hosts in the configuration.</source>
        <translation>Machen Sie daraus eine Datei, die Sie lesen dürfen, oder nennen Sie in der Konfiguration eine andere als known_hosts.</translation>
    </message>
    <message>
        <source>the key file %1, which is no regular file</source>
        <translation>die Schlüsseldatei %1, die keine gewöhnliche Datei ist</translation>
    </message>
    <message>
        <source>%1 is no regular file, so it was not read.</source>
        <translation>%1 ist keine gewöhnliche Datei und wurde darum nicht gelesen.</translation>
    </message>
    <message>
        <source>Put the configuration of ssh there, or take it away.</source>
        <translation>Legen Sie die Konfiguration von ssh dorthin, oder nehmen Sie das weg.</translation>
    </message>
    <message>
        <source>nothing was heard of a command for %1 seconds</source>
        <translation>von einem Befehl war %1 Sekunden lang nichts zu hören</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The archive cannot be made: %1.</source>
        <translation>Das Archiv kann nicht gemacht werden: %1.</translation>
    </message>
    <message>
        <source>%1 could not be packed: %2.</source>
        <translation>%1 konnte nicht eingepackt werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Run it again when the file is at rest, or exclude it.</source>
        <translation>Auf dem Server wurde nichts geändert. Noch einmal ausführen, wenn die Datei in Ruhe ist, oder sie ausschließen.</translation>
    </message>
    <message>
        <source>it vanished meanwhile</source>
        <translation>sie ist inzwischen verschwunden</translation>
    </message>
    <message>
        <source>it is no ordinary file any more</source>
        <translation>sie ist keine gewöhnliche Datei mehr</translation>
    </message>
    <message>
        <source>%1 cannot be packed: the name cannot be represented in this locale.</source>
        <translation>%1 kann nicht eingepackt werden: Der Name lässt sich in dieser Locale nicht ausdrücken.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Set LC_ALL to a locale with UTF-8, C.UTF-8 say.</source>
        <translation>Auf dem Server wurde nichts geändert. LC_ALL auf eine Locale mit UTF-8 setzen, etwa C.UTF-8.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it changed each of the %1 times that it was read</source>
        <translation>sie änderte sich jedes der %1 Male, die sie gelesen wurde</translation>
    </message>
    <message>
        <source>The current commit of %1 cannot be read: %2.</source>
        <translation>Der aktuelle Commit von %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The git repository of %1 cannot be read: %2.</source>
        <translation>Das git-Repository von %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Mend it, or move the tree out of it.</source>
        <translation>Es reparieren oder den Stand daraus entfernen.</translation>
    </message>
    <message>
        <source>There is no folder %1 to deploy from.</source>
        <translation>Es gibt keinen Ordner %1, aus dem ausgeliefert werden könnte.</translation>
    </message>
    <message>
        <source>Correct `source` in slipway.toml.</source>
        <translation>`source` in slipway.toml berichtigen.</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  und %1 weitere</translation>
    </message>
    <message>
        <source>Name them in .gitignore or in `exclude`, or change them.</source>
        <translation>In .gitignore oder in `exclude` nennen oder ändern.</translation>
    </message>
    <message>
        <source>These symbolic links point outside the tree, where the server has something else:
%1</source>
        <translation>Diese symbolischen Links zeigen aus dem Baum hinaus, wo der Server etwas anderes hat:
%1</translation>
    </message>
    <message>
        <source>The names of these files are not valid UTF-8:
%1</source>
        <translation>Die Namen dieser Dateien sind kein gültiges UTF-8:
%1</translation>
    </message>
    <message>
        <source>These are neither files, folders nor links:
%1</source>
        <translation>Das sind weder Dateien noch Ordner noch Links:
%1</translation>
    </message>
    <message>
        <source>These cannot be read:
%1</source>
        <translation>Diese sind nicht lesbar:
%1</translation>
    </message>
    <message>
        <source>The server&apos;s list of files cannot be understood near &quot;%1&quot;.</source>
        <translation>Die Dateiliste des Servers ist bei „%1“ nicht zu verstehen.</translation>
    </message>
    <message>
        <source>See whether `find --version` on the server names GNU findutils.</source>
        <translation>Nachsehen, ob `find --version` auf dem Server GNU findutils nennt.</translation>
    </message>
    <message>
        <source>list the files of %1</source>
        <translation>die Dateien von %1 auflisten</translation>
    </message>
    <message>
        <source>hash files of %1</source>
        <translation>Prüfsummen der Dateien von %1 bilden</translation>
    </message>
    <message>
        <source>Could not %1 on %2.</source>
        <translation>Nicht gelungen auf %2: %1.</translation>
    </message>
    <message>
        <source>The archive cannot be written to %1: %2.</source>
        <translation>Das Archiv kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder in the variable TMPDIR.</source>
        <translation>Dort Platz schaffen oder in der Variable TMPDIR einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer about the upload cannot be understood: &quot;%1&quot;.</source>
        <translation>Die Antwort des Servers zum Hochladen ist nicht zu verstehen: „%1“.</translation>
    </message>
    <message>
        <source>The upload arrived at %1 on %2 with the wrong SHA-256 three times.</source>
        <translation>Das Hochgeladene kam bei %1 auf %2 dreimal mit falscher SHA-256 an.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Check the server&apos;s disk and memory.</source>
        <translation>Dort wurde nichts geändert. Festplatte und Arbeitsspeicher des Servers prüfen.</translation>
    </message>
    <message>
        <source>see how much of the upload has arrived</source>
        <translation>nachsehen, wie viel des Hochgeladenen angekommen ist</translation>
    </message>
    <message>
        <source>receive the upload</source>
        <translation>das Hochgeladene entgegennehmen</translation>
    </message>
    <message>
        <source>%1 could not receive the upload: %2</source>
        <translation>%1 konnte das Hochgeladene nicht entgegennehmen: %2</translation>
    </message>
    <message>
        <source>Nothing was changed there but the unfinished upload %1.part.</source>
        <translation>Dort wurde nichts geändert außer dem unfertigen Hochgeladenen %1.part.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the upload and did not come back.</source>
        <translation>Die Verbindung zu %1 ging beim Hochladen verloren und kam nicht wieder.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Run it again when the server can be reached.
%1</source>
        <translation>Dort wurde nichts geändert. Noch einmal ausführen, wenn der Server erreichbar ist.
%1</translation>
    </message>
    <message>
        <source>The archive cannot be compressed: there is no memory for it.</source>
        <translation>Das Archiv kann nicht komprimiert werden: Dafür ist kein Speicher da.</translation>
    </message>
    <message>
        <source>%1 differs from the server&apos;s file and can&apos;t be renamed.</source>
        <translation>%1 unterscheidet sich von der Datei des Servers und kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Move it away and pull again.</source>
        <translation>Nichts wurde überschrieben. Sie wegräumen und noch einmal holen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the download and did not come back.</source>
        <translation>Die Verbindung zu %1 ging beim Herunterladen verloren und kam nicht wieder.</translation>
    </message>
    <message>
        <source>What has arrived is kept: pull again, and it goes on where it stopped.
%1</source>
        <translation>Was angekommen ist, bleibt: noch einmal holen, und es geht weiter, wo es aufhörte.
%1</translation>
    </message>
    <message>
        <source>download</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>the server stopped sending it</source>
        <translation>der Server hörte auf, es zu senden</translation>
    </message>
    <message>
        <source>it is gone, or was changed meanwhile</source>
        <translation>es ist fort oder wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>it is damaged on the server: its SHA-256 is not the one that was recorded when it was taken</source>
        <translation>es ist auf dem Server beschädigt: Seine SHA-256 ist nicht die, die beim Anlegen verzeichnet wurde</translation>
    </message>
    <message>
        <source>it arrived with a wrong SHA-256 three times</source>
        <translation>es kam dreimal mit falscher SHA-256 an</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The server&apos;s compressed answer is not whole.</source>
        <translation>Die komprimierte Antwort des Servers ist nicht vollständig.</translation>
    </message>
    <message>
        <source>What is known of the copies can&apos;t be kept in %1: %2</source>
        <translation>Was über die Kopien bekannt ist, kann nicht in %1 behalten werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Make room, or give the folder to this user, and pull again: it goes on where it stopped.</source>
        <translation>Platz schaffen oder den Ordner diesem Benutzer geben und noch einmal holen: Es geht weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>The server sent more of %1 than it was asked for.</source>
        <translation>Der Server sandte mehr von %1 als verlangt.</translation>
    </message>
    <message>
        <source>%1 is shorter than what was written to it.</source>
        <translation>%1 ist kürzer, als hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>it could not be renamed to %1</source>
        <translation>es konnte seinen Namen %1 nicht bekommen</translation>
    </message>
    <message>
        <source>The server&apos;s answer about a download cannot be understood: &quot;%1&quot;.</source>
        <translation>Die Antwort des Servers zum Herunterladen ist nicht zu verstehen: „%1“.</translation>
    </message>
    <message>
        <source>compare with the server</source>
        <translation>mit dem Server vergleichen</translation>
    </message>
    <message>
        <source>fetch the sidecars</source>
        <translation>die Beschreibungen holen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be given its name.</source>
        <translation>%1 kann seinen Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>The server&apos;s compressed answer (%1 kB) would become more than %2 MB, which no answer needs. It was not used.</source>
        <translation>Die komprimierte Antwort des Servers (%1 kB) würde mehr als %2 MB groß, die keine Antwort braucht. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at who else can change what is on the server.</source>
        <translation>Nichts wurde geändert. Sehen Sie nach, wer sonst ändern kann, was auf dem Server liegt.</translation>
    </message>
    <message>
        <source>its files</source>
        <translation>seine Dateien</translation>
    </message>
    <message>
        <source>hashes</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>es ist nicht vollständig</translation>
    </message>
    <message>
        <source>invalid hash</source>
        <translation>eine Prüfsumme ist keine</translation>
    </message>
    <message>
        <source>sidecars</source>
        <translation>die Begleitdateien</translation>
    </message>
    <message>
        <source>%1 was opened, and is no whole archive: %2.</source>
        <translation>%1 wurde geöffnet und ist kein ganzes Archiv: %2.</translation>
    </message>
    <message>
        <source>The server sent more than was asked for.</source>
        <translation>Der Server hat mehr geschickt, als verlangt war.</translation>
    </message>
    <message>
        <source>What the server sent is no whole archive: %1.</source>
        <translation>Was der Server schickte, ist kein ganzes Archiv: %1.</translation>
    </message>
    <message>
        <source>The server sent &quot;%1&quot;, which was not asked for. Nothing of it was kept.</source>
        <translation>Der Server schickte &quot;%1&quot;, was nicht verlangt war. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Look at who else can change what is on the server.</source>
        <translation>Nachsehen, wer sonst auf dem Server etwas ändern kann.</translation>
    </message>
    <message>
        <source>bring kept files of %1</source>
        <translation>behaltene Dateien von %1 holen</translation>
    </message>
    <message>
        <source>The server sent something else than kept files.</source>
        <translation>Der Server schickte etwas anderes als behaltene Dateien.</translation>
    </message>
    <message>
        <source>Could not %1 on %2: %3</source>
        <translation>Nicht möglich auf %2: %1: %3</translation>
    </message>
    <message>
        <source>its name is no UTF-8</source>
        <translation>ihr Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>the folder may not be looked into</source>
        <translation>der Ordner darf nicht eingesehen werden</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>what it leads to is no UTF-8</source>
        <translation>wohin er führt, ist kein UTF-8</translation>
    </message>
    <message>
        <source>its kept files</source>
        <translation>seine behaltenen Dateien</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>es ist etwas anderes</translation>
    </message>
    <message>
        <source>it is a link to %1, and what lies there was not copied</source>
        <translation>er ist ein Verweis auf %1, und was dort liegt, wurde nicht kopiert</translation>
    </message>
    <message>
        <source>a name stands there twice, or below what is no folder</source>
        <translation>ein Name steht zweimal da oder unter etwas, das kein Ordner ist</translation>
    </message>
    <message>
        <source>list the kept files of %1</source>
        <translation>die behaltenen Dateien von %1 auflisten</translation>
    </message>
    <message>
        <source>the copies on this laptop</source>
        <translation>die Kopien auf diesem Laptop</translation>
    </message>
    <message>
        <source>The list of the kept copies %1 can&apos;t be used: %2.</source>
        <translation>Die Liste der Kopien %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>Take another of them; slipway-cli backup pull --kept makes a new one.</source>
        <translation>Eine andere nehmen; slipway-cli backup pull --kept macht eine neue.</translation>
    </message>
    <message>
        <source>a line of it can&apos;t be understood</source>
        <translation>eine Zeile darin ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>it is no such list, or of another version of Slipway</source>
        <translation>es ist keine oder von einer anderen Version von Slipway</translation>
    </message>
    <message>
        <source>its first line can&apos;t be understood</source>
        <translation>ihre erste Zeile ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>sie ist nicht, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>it is longer than any that Slipway makes</source>
        <translation>sie ist länger als jede, die Slipway macht</translation>
    </message>
    <message>
        <source>it is no tree of files</source>
        <translation>sie ist kein Baum von Dateien</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Make room or correct local_directory, and pull again; what has come is not brought again.</source>
        <translation>Platz schaffen oder local_directory berichtigen und wieder abrufen; was da ist, wird nicht noch einmal geholt.</translation>
    </message>
    <message>
        <source>the kept copies that were there before</source>
        <translation>die Kopien, die vorher da waren</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of kept copies.</source>
        <translation>&quot;%1&quot; ist kein Name von Kopien behaltener Dateien.</translation>
    </message>
    <message>
        <source>%1 is not there, or not of the size that it was written with.</source>
        <translation>%1 ist nicht da oder nicht so groß, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Take another of the kept copies.</source>
        <translation>Eine andere der Kopien nehmen.</translation>
    </message>
    <message>
        <source>%1 is not as it was written: its SHA-256 is another.</source>
        <translation>%1 ist nicht, wie es geschrieben wurde: Die SHA-256 ist eine andere.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made, or is another&apos;s</source>
        <translation>der Ordner lässt sich nicht anlegen oder gehört jemand anderem</translation>
    </message>
    <message>
        <source>it could not be given its final name</source>
        <translation>sie bekommt ihren Namen nicht</translation>
    </message>
    <message>
        <source>OpenSSL can&apos;t encrypt: %1.</source>
        <translation>OpenSSL kann nicht verschlüsseln: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Slipway needs OpenSSL 3.0 with its default provider.</source>
        <translation>Nichts wurde geschrieben. Slipway braucht OpenSSL 3.0 mit dem Standard-Provider.</translation>
    </message>
    <message>
        <source>More than 1 GiB can&apos;t be encrypted as one archive.</source>
        <translation>Mehr als 1 GiB lässt sich nicht als ein Archiv verschlüsseln.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2. Nothing of it was used.</source>
        <translation>%1 lässt sich nicht öffnen: %2. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>Give the passphrase that was shown when it was made, or take another of the kept copies.</source>
        <translation>Die Passphrase angeben, die bei ihrer Erzeugung gezeigt wurde, oder eine andere der Kopien nehmen.</translation>
    </message>
    <message>
        <source>it is larger than any that Slipway makes</source>
        <translation>es ist größer als jedes, das Slipway macht</translation>
    </message>
    <message>
        <source>it is cut, or no encrypted archive</source>
        <translation>es ist abgeschnitten oder kein verschlüsseltes Archiv</translation>
    </message>
    <message>
        <source>the passphrase is another one, or its key is damaged</source>
        <translation>die Passphrase ist eine andere, oder sein Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>its content is not as it was encrypted</source>
        <translation>sein Inhalt ist nicht, wie er verschlüsselt wurde</translation>
    </message>
    <message>
        <source>OpenSSL gives no random numbers.</source>
        <translation>OpenSSL gibt keine Zufallszahlen.</translation>
    </message>
    <message>
        <source>See to its owner and mode, or to the disk that it lies on; it was left as it is.</source>
        <translation>Eigentümer und Rechte richtigstellen oder nach dem Datenträger sehen; die Datei wurde gelassen, wie sie ist.</translation>
    </message>
</context>
</TS>
