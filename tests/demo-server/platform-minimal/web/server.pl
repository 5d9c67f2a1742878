#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
# /version tells version.txt, /healthz says 200 unless the tree holds a file `sick`, / lists the pages.
use strict;
use warnings;
use IO::Socket::INET;

my $tree = '/tide/tree';
$SIG{TERM} = $SIG{INT} = sub { exit 0 };
$SIG{PIPE} = 'IGNORE';
$| = 1;

sub content {
    my ($path) = @_;
    open(my $file, '<', $path) or return undef;
    local $/;
    return scalar <$file>;
}

sub answer {
    my ($path) = @_;
    return ('200 OK', content("$tree/version.txt")) if $path eq '/version';
    if ($path eq '/healthz') {
        my $reason = content("$tree/sick");
        return defined $reason ? ('503 Service Unavailable', $reason) : ('200 OK', "well\n");
    }
    if ($path eq '/') {
        opendir(my $folder, "$tree/pages") or return ('500 Internal Server Error', "no pages\n");
        my $list = join('', map { "$_\n" } sort grep { !/^\.\.?$/ } readdir $folder);
        return ('200 OK', ($ENV{TIDE_GREETING} // '') . "\n$list");
    }
    return ('404 Not Found', "nothing at $path\n");
}

my $listener = IO::Socket::INET->new(LocalPort => 8080, Listen => 64, ReuseAddr => 1) or die "cannot listen: $!\n";
print "tide tables of " . ($ENV{TIDE_STATION} // 'nowhere') . " on port 8080\n";
while (1) {
    my $client = $listener->accept or next;
    # One slow visitor must not keep the others waiting for ever.
    eval {
        local $SIG{ALRM} = sub { die "slow\n" };
        alarm 5;
        my $request = <$client> // '';
        while (defined(my $line = <$client>)) { last if $line =~ /^\r?\n$/ }
        my ($path) = $request =~ m{^(?:GET|HEAD) (\S+)};
        my ($status, $body) = answer($path // '/');
        print $client "HTTP/1.1 $status\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
            . length($body) . "\r\nConnection: close\r\n\r\n" . ($request =~ /^HEAD/ ? '' : $body);
        print "$status " . ($path // '?') . "\n";
        alarm 0;
    };
    alarm 0;
    close $client;
}
