<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Configuration</name>
    <message>
        <location filename="../src/domain/configuration.cpp" line="+36"/>
        <source>There is no environment &quot;%1&quot;. %2 knows: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>There is no host &quot;%1&quot;. %2 knows: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 is a folder, not a configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name the configuration with --config FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is no slipway.toml in %1 or a folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the project&apos;s folder, or name the file with --config FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/domain/configurationbuilder.cpp" line="+27"/>
        <source>&quot;%1&quot; is not a good name; expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+41"/>
        <source>%1 is used twice; the other place is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Port %1 of host &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>a table [project] with the project&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>at least one table [hosts.NAME] with the server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>at least one table [environments.NAME]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>There is no [hosts.%1]; expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is the root of the server; expected a folder of the environment&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The backups would lie around the environment&apos;s directory %1; expected a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>on host &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The directory %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The backup folder %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The compose project &quot;%1&quot; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The container &quot;%1&quot; on host &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The health is asked for through the host port; expected host_port beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The environment &quot;%1&quot; has no service &quot;%2&quot;; expected one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>(none is declared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There is no command; expected its words, such as [&quot;npm&quot;, &quot;run&quot;, &quot;migrate&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <location line="+45"/>
        <source>There is no [environments.%1]; expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-41"/>
        <source>The domain &quot;%1&quot; without `source`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>No backup at all would be kept; expected at least one number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The environments promote from each other in a circle; expected one that promotes from none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/domain/configurationrules.cpp" line="+131"/>
        <source>a text of one line in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+5"/>
        <source>a name of letters, digits, - and _, at most 40 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the name of a container (letters, digits, -, _ and .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a name of a compose project (small letters, digits, - and _)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>an absolute path on the server, such as &quot;/home/deploy/shop&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the path of a compose file relative to the environment&apos;s directory, without ..</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>a pattern as in .gitignore, such as &quot;uploads/&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the name or the IP address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the name of a user on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a jump host as in ssh, such as &quot;user@bastion:22&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>an address such as &quot;http://localhost:8080&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a domain in small letters, such as &quot;shop.example.org&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a path that begins with /, such as &quot;/health&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a time such as &quot;90s&quot;, &quot;5m&quot; or &quot;1h&quot;, at most &quot;24h&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the five fields of cron, such as &quot;0 3 * * *&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/domain/tomlreader.cpp" line="+57"/>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>This is not TOML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>This key is unknown. Known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This key is unknown. Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>This key is missing; expected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+42"/>
        <location line="+50"/>
        <location line="+23"/>
        <source>This is %1; expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-80"/>
        <source>a list in brackets, each of it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>true or false, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a whole number from %1 to %2, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+17"/>
        <source>a table, [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>tables, [[%1]]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <location filename="../src/domain/error.cpp" line="+22"/>
        <source>Unchanged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../src/domain/names.cpp" line="+21"/>
        <source>&quot;%1&quot; is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>a name of an environment (letters, digits, - and _)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a name of a host (letters, digits, - and _)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a name of a container (letters, digits, -, _ and .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a release (letters, digits, -, _ and .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a job (letters, digits, -, _ and .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>an absolute path on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&quot;%1&quot; must not contain . or .. segments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <location filename="../src/operations/boundary.cpp" line="+35"/>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A mistake in Slipway: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/operations/serverprobe.cpp" line="+200"/>
        <source>The server&apos;s state could not be read: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <location filename="../src/remote/remotehost.cpp" line="+17"/>
        <source>ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>was killed by SIG%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Could not %1 on %2: the command %3.
%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runbooks</name>
    <message>
        <location filename="../src/runbooks/bundle.cpp" line="+66"/>
        <source>The job&apos;s bundle could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slipway::Cli</name>
    <message>
        <location filename="../src/cli/arguments.cpp" line="+56"/>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>slipway-cli --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The option %1 wants a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Usage: slipway-cli [--config FILE] [--json] [--quiet] COMMAND

Look (changes nothing):
  status [ENV]                 releases, services, database, routes, backups, jobs
  plan deploy ENV              what a deploy would change, and its runbook
  releases ENV                 what ENV can be set back to
  jobs                         running and ended operations of everybody on this project

Do:
  deploy ENV                   the local tree to ENV, guarded by a verified backup
  attach JOB                   follow a job, or tell an ended one again
  cancel JOB                   stop it and undo what it did
  recover ENV                  undo a job that was interrupted
  hosts trust HOST --fingerprint SHA256:...
  credentials set HOST | credentials remove HOST

Options where they apply:
  --confirm ENV     instead of typing the name of a protected environment
  --yes             answer other questions with yes
  --detach          start the job and leave
  --wait            wait for the lock
  --force           deploy although nothing differs
  --direct          deploy to an environment that is otherwise promoted to
  --override NAME   go on although the condition NAME fails (recorded)

Without --config: slipway.toml in this folder or the nearest one above it.
Exit codes: 0 done, 1 failed or undone, 2 usage, 3 configuration, 4 connection or login,
5 host key, 6 refused by a guard and nothing was changed, 7 cancelled.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/cli/follow.cpp" line="+107"/>
        <source>
The job runs on the server. Enter or Ctrl-C: leave it running.  c and Enter: cancel it and undo what it did. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slipway::Cli::TerminalView</name>
    <message>
        <location filename="../src/cli/terminalview.cpp" line="+98"/>
        <source>Job %1 stands on the server; from here on it finishes or undoes itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <location line="+6"/>
        <location line="+34"/>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Unchanged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slipway::Models</name>
    <message>
        <location filename="../src/models/texts.cpp" line="+32"/>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+4"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1 file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed and undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Models::JobsModel</name>
    <message>
        <location filename="../src/models/jobsmodel.cpp" line="+78"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>waiting for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slipway::Remote::Jobs</name>
    <message>
        <location filename="../src/remote/jobs.cpp" line="+98"/>
        <source>The job could not be started on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The connection was lost while the job was being started; trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The job&apos;s journal could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The connection was lost. The job goes on; reconnecting ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The job goes on on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>slipway-cli attach %1 follows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no job %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>slipway-cli jobs lists those that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The job %1 was interrupted: what ran it on the server is gone, and it left no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>slipway-cli recover undoes it; so does the next operation on that environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slipway::Runbooks</name>
    <message>
        <location filename="../src/runbooks/deployrunbook.cpp" line="+84"/>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Run %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Deploy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Keep the current release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unpack the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check before anything changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Back up and verify the database of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back up the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep the running images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Apply %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Build images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Wait until healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Probe the domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Record the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Recover %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <location filename="../src/ssh/execline.cpp" line="+29"/>
        <source>The script that should %1 contains a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&quot;%1&quot; is not a name for an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The value of %1 cannot be passed to the server: it contains a NUL byte or is longer than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/ssh/hostkeycheck.cpp" line="+48"/>
        <source>The server %1 is not known yet. It showed the key %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Compare the fingerprint with what &quot;%1&quot; prints on the server itself. If they are equal: slipway-cli hosts trust %2 --fingerprint %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The key of %1 has changed. It showed %2, but %3 is known (%4). Either the server was set up anew, or somebody stands between you and it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ask who runs the server whether its key was changed, and compare with what &quot;%1&quot; prints there. Only then remove the old one with &quot;%2&quot; and trust the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 showed a key of another type than the known one: %2 instead of %3 (%4). A server that was set up anew does that, and so does somebody who wants to be taken for it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare with what &quot;%1&quot; prints on the server itself. If they are equal, remove the old entry with &quot;%2&quot; and trust the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 showed the key %2, which is marked as revoked (%3). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask who runs the server for its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/ssh/knownhosts.cpp" line="+186"/>
        <source>The key of %1 could not be added to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make that file writable, or name another one as known_hosts in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/ssh/login.cpp" line="+59"/>
        <source>%1 closed the connection during the login: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wait a minute and try again. If it happens again, the reason is in the server&apos;s log (journalctl -u ssh).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+56"/>
        <source>the SSH agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>the key file %1, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+6"/>
        <source>the key file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>the key file %1, which cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>the key file %1, with a wrong passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the key file %1, without its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>a password that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no password, because none is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+67"/>
        <source>%1 did not accept the login: there was nothing to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 did not accept the login. Tried: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Check the user name, store the right password with &quot;slipway-cli credentials set %1&quot;, or name a key file as identity_file that the server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Check the user name, and name a key file as identity_file whose public key stands in ~/.ssh/authorized_keys of %1 on the server, or add it to the agent with ssh-add. A passphrase is stored with &quot;slipway-cli credentials set %2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server offers neither keys nor plain passwords. Slipway cannot answer its own questions (keyboard-interactive) yet: set PubkeyAuthentication or PasswordAuthentication to yes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 showed the key %2 with the fingerprint %3, not %4. It was not added to the known hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Run &quot;%1&quot; on the server itself and give the fingerprint that it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/ssh/sshchannel.cpp" line="+22"/>
        <source>The connection broke while a command ran: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again: the next command connects anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+81"/>
        <source>The server refused to run a command: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Check that this login may run commands: a ForceCommand, a restricted key or a login shell that does not exist prevents it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+173"/>
        <source>the server closed the channel without saying how the command ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/ssh/sshsession.cpp" line="+61"/>
        <source>The name %1 could not be resolved to an address: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the spelling of the address in the configuration, and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2), port %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The machine answers, but no SSH server listens there: check the port in the configuration, and that sshd runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No SSH connection to %1 came about: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check address and port in the configuration, and that the network and its firewalls let SSH through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 did not answer within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Check that the server is up, that the address is right, and that a VPN or firewall does not swallow the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The connection cannot be set up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/ssh/sshtarget.cpp" line="+64"/>
        <source>The host %1 is to be reached through %2, and Slipway cannot connect through another host yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Until then, forward a port with &quot;ssh -L&quot; through the jump host and give that port in the configuration, or remove proxy_jump there or ProxyJump and ProxyCommand in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
