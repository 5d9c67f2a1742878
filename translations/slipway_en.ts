<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Slipway::Cli</name>
    <message numerus="yes">
        <source>What is missing is downloaded every %n hour(s) now.</source>
        <translation>
            <numerusform>What is missing is downloaded every %n hour now.</numerusform>
            <numerusform>What is missing is downloaded every %n hours now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloads %n backup(s), %1; %2 lie here already.</source>
        <translation>
            <numerusform>Downloads %n backup, %1; %2 lie here already.</numerusform>
            <numerusform>Downloads %n backups, %1; %2 lie here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing: %n backup(s) lie here already.</source>
        <translation>
            <numerusform>Nothing is missing: %n backup lies here already.</numerusform>
            <numerusform>Nothing is missing: %n backups lie here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n file(s) of %1, %2:</source>
        <translation>
            <numerusform>Removes %n file of %1, %2:</numerusform>
            <numerusform>Removes %n files of %1, %2:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) are no longer on the server; older copies keep them</source>
        <translation>
            <numerusform>%1: %n file is no longer on the server; older copies keep it</numerusform>
            <numerusform>%1: %n files are no longer on the server; older copies keep them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %n kept file(s), at most %1; what turns out to be here already is not carried.</source>
        <translation>
            <numerusform>Copies %n kept file, at most %1; what turns out to be here already is not carried.</numerusform>
            <numerusform>Copies %n kept files, at most %1; what turns out to be here already is not carried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes %n file(s), folder(s) and link(s) to %1 (%2).</source>
        <translation>
            <numerusform>Writes %n file, folder or link to %1 (%2).</numerusform>
            <numerusform>Writes %n files, folders and links to %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Cli::Report</name>
    <message numerus="yes">
        <source>  ... and %n more</source>
        <translation>
            <numerusform>  ... and %n more</numerusform>
            <numerusform>  ... and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix.</source>
        <translation>
            <numerusform>%n thing to mend.</numerusform>
            <numerusform>%n things to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes nginx for %n domain(s).</source>
        <translation>
            <numerusform>Changes nginx for %n domain.</numerusform>
            <numerusform>Changes nginx for %n domains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s)</source>
        <translation>
            <numerusform>%n kept file</numerusform>
            <numerusform>%n kept files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of data at risk now</source>
        <translation>
            <numerusform>%n minute of data at risk now</numerusform>
            <numerusform>%n minutes of data at risk now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Domain</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never verified</source>
        <translation>
            <numerusform>%n never verified</numerusform>
            <numerusform>%n never verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a second copy</source>
        <translation>
            <numerusform>%n without a second copy</numerusform>
            <numerusform>%n without a second copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing, the last on %1</source>
        <translation>
            <numerusform>%n day missing, the last on %1</numerusform>
            <numerusform>%n days missing, the last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Findings</name>
    <message numerus="yes">
        <source>%n backup(s) of %1 can&apos;t be restored from: %2.</source>
        <translation>
            <numerusform>%n backup of %1 can&apos;t be restored from: %2.</numerusform>
            <numerusform>%n backups of %1 can&apos;t be restored from: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), none verified</source>
        <translation>
            <numerusform>%n file, none verified</numerusform>
            <numerusform>%n files, none verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n backup(s) of %1 is known to be good: a file that is there can still be cut off or empty.</source>
        <translation>
            <numerusform>None of the %n backup of %1 is known to be good: a file that is there can still be cut off or empty.</numerusform>
            <numerusform>None of the %n backups of %1 is known to be good: a file that is there can still be cut off or empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate for %1 ends in %n day(s), and was not renewed when it was time.</source>
        <translation>
            <numerusform>The certificate for %1 ends in %n day, and was not renewed when it was time.</numerusform>
            <numerusform>The certificate for %1 ends in %n days, and was not renewed when it was time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>started again %n time(s)</source>
        <translation>
            <numerusform>started again %n time</numerusform>
            <numerusform>started again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of %1: the %n file(s) in its folder are backups of something else, as slipway-cli backup list %1 says.</source>
        <translation>
            <numerusform>There is no backup of %1: the %n file in its folder is a backup of something else, as slipway-cli backup list %1 says.</numerusform>
            <numerusform>There is no backup of %1: the %n files in its folder are backups of something else, as slipway-cli backup list %1 says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) of %1 in %2 are in no backup: %3.</source>
        <translation>
            <numerusform>%n database of %1 in %2 is in no backup: %3.</numerusform>
            <numerusform>%n databases of %1 in %2 are in no backup: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slipway.toml leaves %n database(s) of %1 out of every backup: %2.</source>
        <translation>
            <numerusform>slipway.toml leaves %n database of %1 out of every backup: %2.</numerusform>
            <numerusform>slipway.toml leaves %n databases of %1 out of every backup: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) of %1 that may hold data are taken into no backup: %2.</source>
        <translation>
            <numerusform>%n database of %1 that may hold data is taken into no backup: %2.</numerusform>
            <numerusform>%n databases of %1 that may hold data are taken into no backup: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) that restores have put aside stand in %1 for more than two weeks, and take %2: %3.</source>
        <translation>
            <numerusform>%n database that a restore has put aside stands in %1 for more than two weeks, and takes %2: %3.</numerusform>
            <numerusform>%n databases that restores have put aside stand in %1 for more than two weeks, and take %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Models</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>TLS · %n day(s)</source>
        <translation>
            <numerusform>TLS · %n day</numerusform>
            <numerusform>TLS · %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Models::BackupState</name>
    <message numerus="yes">
        <source>Downloading %n backup(s)</source>
        <translation>
            <numerusform>Downloading %n backup</numerusform>
            <numerusform>Downloading %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s) of %1</source>
        <translation>
            <numerusform>Verifying %n backup of %1</numerusform>
            <numerusform>Verifying %n backups of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Models::EnvironmentsModel</name>
    <message numerus="yes">
        <source>%n file(s) not committed</source>
        <translation>
            <numerusform>%n file not committed</numerusform>
            <numerusform>%n files not committed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Models::KeptCopiesModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>that are encrypted</comment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) encrypted</source>
        <translation>
            <numerusform>%n file encrypted</numerusform>
            <numerusform>%n files encrypted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Notices</name>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>%n new error</numerusform>
            <numerusform>%n new errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Preview</name>
    <message numerus="yes">
        <source>Comes with %n new migration(s): %1.</source>
        <translation>
            <numerusform>Comes with %n new migration: %1.</numerusform>
            <numerusform>Comes with %n new migrations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) on the two sides; the gravest is on %1: %2</source>
        <translation>
            <numerusform>%n open finding on the two sides; it is on %1: %2</numerusform>
            <numerusform>%n open findings on the two sides; the gravest is on %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have as many rows in both</source>
        <translation>
            <numerusform>%n table has as many rows in both</numerusform>
            <numerusform>%n tables have as many rows in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Operations</name>
    <message numerus="yes">
        <source>The local tree is dirty: %n file(s) differ from the commit. The release will say so.</source>
        <translation>
            <numerusform>The local tree is dirty: %n file differs from the commit. The release will say so.</numerusform>
            <numerusform>The local tree is dirty: %n files differ from the commit. The release will say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>Upload %n file</numerusform>
            <numerusform>Upload %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tree is dirty: %n file(s) differ from the commit. The release will say so.</source>
        <translation>
            <numerusform>The tree is dirty: %n file differs from the commit. The release will say so.</numerusform>
            <numerusform>The tree is dirty: %n files differ from the commit. The release will say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 verified; none is damaged.</source>
        <translation>
            <numerusform>%n backup of %1 verified; none is damaged.</numerusform>
            <numerusform>%n backups of %1 verified; none is damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 damaged:</source>
        <translation>
            <numerusform>%n backup of %1 damaged:</numerusform>
            <numerusform>%n backups of %1 damaged:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) verified.</source>
        <translation>
            <numerusform>%n other verified.</numerusform>
            <numerusform>%n others verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s) of %1 from the server</source>
        <translation>
            <numerusform>Remove %n backup of %1 from the server</numerusform>
            <numerusform>Remove %n backups of %1 from the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n copy(s) of backups of %1 from the laptop</source>
        <translation>
            <numerusform>Remove %n copy of backups of %1 from the laptop</numerusform>
            <numerusform>Remove %n copies of backups of %1 from the laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n backup(s) of %1</source>
        <translation>
            <numerusform>Download %n backup of %1</numerusform>
            <numerusform>Download %n backups of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on where it stopped (%n time(s) so far).</source>
        <translation>
            <numerusform>Going on where it stopped (%n time so far).</numerusform>
            <numerusform>Going on where it stopped (%n times so far).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was resumed %n time(s).</source>
        <translation>
            <numerusform>It was resumed %n time.</numerusform>
            <numerusform>It was resumed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing: %n backup(s) lie here already.</source>
        <translation>
            <numerusform>Nothing is missing: %n backup lies here already.</numerusform>
            <numerusform>Nothing is missing: %n backups lie here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) downloaded (%1), each with the server&apos;s SHA-256.</source>
        <translation>
            <numerusform>%n backup downloaded (%1), each with the server&apos;s SHA-256.</numerusform>
            <numerusform>%n backups downloaded (%1), each with the server&apos;s SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded:</source>
        <translation>
            <numerusform>%n could not be had:</numerusform>
            <numerusform>%n could not be had:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n migration(s)</source>
        <translation>
            <numerusform>brings %n migration</numerusform>
            <numerusform>brings %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) in between stay applied: %1.</source>
        <translation>
            <numerusform>%n migration lies between and stays applied: %1.</numerusform>
            <numerusform>%n migrations lie between and stay applied: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of others left alone.</source>
        <translation>
            <numerusform>%n of others left alone.</numerusform>
            <numerusform>%n of others left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked:</source>
        <translation>
            <numerusform>%n could not be checked:</numerusform>
            <numerusform>%n could not be checked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would come as Git LFS pointers, without their content: %1.</source>
        <translation>
            <numerusform>%n file would come as a Git LFS pointer, without its content: %1.</numerusform>
            <numerusform>%n files would come as Git LFS pointers, without their content: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were never checked out here and stay on the server as they are: %1.</source>
        <translation>
            <numerusform>%n file was never checked out here and stays on the server as it is: %1.</numerusform>
            <numerusform>%n files were never checked out here and stay on the server as they are: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no release has as they are now would be deleted: %1.</source>
        <translation>
            <numerusform>%n file that no release has as it is now would be deleted: %1.</numerusform>
            <numerusform>%n files that no release has as they are now would be deleted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) of the crontab go on taking backups beside it, since it is not known that they back up what it does; take out by hand (crontab -e) what is one too many:</source>
        <translation>
            <numerusform>%n other line of the crontab goes on taking backups beside it, since it is not known that it backs up the same; take it out by hand (crontab -e) if it is one too many:</numerusform>
            <numerusform>%n other lines of the crontab go on taking backups beside it, since it is not known that they back up the same; take out by hand (crontab -e) what is one too many:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service %1 has %n containers, and will have %2, as the compose file says.</source>
        <translation>
            <numerusform>The service %1 has %n container, and will have %2, as the compose file says.</numerusform>
            <numerusform>The service %1 has %n containers, and will have %2, as the compose file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n earlier one(s) brought</source>
        <translation>
            <numerusform>what %n earlier one brought</numerusform>
            <numerusform>what %n earlier ones brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (a set of %n files)</source>
        <translation>
            <numerusform>%1 (a set of %n file)</numerusform>
            <numerusform>%1 (a set of %n files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 holds the data as they were on that release, before anything of another one ran. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>The backup %1 holds the data as they were on that release, before anything of another one ran. To restore it afterwards would lose what came in the last %n minute.</numerusform>
            <numerusform>The backup %1 holds the data as they were on that release, before anything of another one ran. To restore it afterwards would lose what came in the last %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is the newest from when that release was live, but other code had run before it. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>The backup %1 is the newest from when that release was live, but other code had run before it. To restore it afterwards would lose what came in the last %n minute.</numerusform>
            <numerusform>The backup %1 is the newest from when that release was live, but other code had run before it. To restore it afterwards would lose what came in the last %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is the newest from when that release was live. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>The backup %1 is the newest from when that release was live. To restore it afterwards would lose what came in the last %n minute.</numerusform>
            <numerusform>The backup %1 is the newest from when that release was live. To restore it afterwards would lose what came in the last %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n interrupted job(s) of %1.</source>
        <translation>
            <numerusform>Undoes %n interrupted job of %1.</numerusform>
            <numerusform>Undoes %n interrupted jobs of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reads %n file(s), %1, and keeps what it finds of each.</source>
        <translation>
            <numerusform>Reads %n file, %1, and keeps what it finds.</numerusform>
            <numerusform>Reads %n files, %1, and keeps what it finds of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) would be downloaded (%1).</source>
        <translation>
            <numerusform>%n backup would be downloaded (%1).</numerusform>
            <numerusform>%n backups would be downloaded (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folders of backups can&apos;t be listed, since their names can&apos;t be those of backups: %1</source>
        <translation>
            <numerusform>%n file in the folders of backups can&apos;t be listed, since its name can&apos;t be that of a backup: %1</numerusform>
            <numerusform>%n files in the folders of backups can&apos;t be listed, since their names can&apos;t be those of backups: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed while they were sent, and are not what was shown: %1.</source>
        <translation>
            <numerusform>%n file changed while it was sent, and is not what was shown: %1.</numerusform>
            <numerusform>%n files changed while they were sent, and are not what was shown: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is one of a set of %n file(s), and not all of them are there.</source>
        <translation>
            <numerusform>%1 is one of a set of %n file, and not all of them are there.</numerusform>
            <numerusform>%1 is one of a set of %n files, and not all of them are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have as many rows in both</source>
        <translation>
            <numerusform>%n table has as many rows in both</numerusform>
            <numerusform>%n tables have as many rows in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n second cop(ies)</source>
        <translation>
            <numerusform>Send %n second copy</numerusform>
            <numerusform>Send %n second copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of data would no longer be live: %n row(s) that the backup does not have. They stay in the database that is put aside.</source>
        <translation>
            <numerusform>%1 of data would no longer be live: %n row that the backup does not have. It stays in the database that is put aside.</numerusform>
            <numerusform>%1 of data would no longer be live: %n rows that the backup does not have. They stay in the database that is put aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n kept copy(s) of %1</source>
        <translation>
            <numerusform>Read %n kept copy of %1</numerusform>
            <numerusform>Read %n kept copies of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) of %1: every byte is as it was written.</source>
        <translation>
            <numerusform>%n kept copy of %1: every byte is as it was written.</numerusform>
            <numerusform>%n kept copies of %1: every byte is as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extract %n file(s)</source>
        <translation>
            <numerusform>Extract %n file</numerusform>
            <numerusform>Extract %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), folder(s) and link(s) of %1 are in %2 now, each as it was copied.</source>
        <translation>
            <numerusform>%n file, folder or link of %1 is in %2 now, as it was copied.</numerusform>
            <numerusform>%n files, folders and links of %1 are in %2 now, each as it was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing has changed since %2 (%n file(s), %3).</source>
        <translation>
            <numerusform>%1: nothing has changed since %2 (%n file, %3).</numerusform>
            <numerusform>%1: nothing has changed since %2 (%n files, %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n file(s), %3;</source>
        <translation>
            <numerusform>%1: %2 has %n file, %3;</numerusform>
            <numerusform>%1: %2 has %n files, %3;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came now (%1), each with the server&apos;s SHA-256.</source>
        <translation>
            <numerusform>%n of them came now (%1), with the server&apos;s SHA-256.</numerusform>
            <numerusform>%n of them came now (%1), each with the server&apos;s SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may hold secrets and are encrypted.</source>
        <translation>
            <numerusform>%n may hold secrets and is encrypted.</numerusform>
            <numerusform>%n may hold secrets and are encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied, so it is not whole:</source>
        <translation>
            <numerusform>%n could not be copied, so it is not whole:</numerusform>
            <numerusform>%n could not be copied, so it is not whole:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) removed from the laptop (%1).</source>
        <translation>
            <numerusform>%n kept copy removed from the laptop (%1).</numerusform>
            <numerusform>%n kept copies removed from the laptop (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted archive(s) were not opened: %1</source>
        <translation>
            <numerusform>%n encrypted archive was not opened: %1</numerusform>
            <numerusform>%n encrypted archives were not opened: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) were let go meanwhile, and not read: %1</source>
        <translation>
            <numerusform>%n kept copy was let go meanwhile, and not read: %1</numerusform>
            <numerusform>%n kept copies were let go meanwhile, and not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) of the kept copies were renamed to NAME.damaged, so that the next pull brings them again; nothing else was changed.</source>
        <translation>
            <numerusform>%n damaged file of the kept copies was renamed to NAME.damaged, so that the next pull brings it again; nothing else was changed.</numerusform>
            <numerusform>%n damaged files of the kept copies were renamed to NAME.damaged, so that the next pull brings them again; nothing else was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Runbooks</name>
    <message numerus="yes">
        <source>Apply %n file(s)</source>
        <translation>
            <numerusform>Apply %n file</numerusform>
            <numerusform>Apply %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::BackupsPage</name>
    <message numerus="yes">
        <source>&amp;Download %n missing</source>
        <translation>
            <numerusform>&amp;Download %n missing</numerusform>
            <numerusform>&amp;Download %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ChangeDelegate</name>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FilesView</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FindingsPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n line(s) of the audit are not what was written.</source>
        <translation>
            <numerusform>%n line of the audit is not what was written.</numerusform>
            <numerusform>%n lines of the audit are not what was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::KeptFilesDialog</name>
    <message numerus="yes">
        <source>%n of them encrypted</source>
        <translation>
            <numerusform>%n of them encrypted</numerusform>
            <numerusform>%n of them encrypted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extract %n chosen...</source>
        <translation>
            <numerusform>&amp;Extract %n chosen...</numerusform>
            <numerusform>&amp;Extract %n chosen...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extract %n listed...</source>
        <translation>
            <numerusform>&amp;Extract %n listed...</numerusform>
            <numerusform>&amp;Extract %n listed...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::MainWindow</name>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n operation running</numerusform>
            <numerusform>%n operations running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::OperationPage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found in %Ln line(s)</source>
        <translation>
            <numerusform>found in %Ln line</numerusform>
            <numerusform>found in %Ln lines</numerusform>
        </translation>
    </message>
</context>
</TS>
