<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ctl</name>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln expected</numerusform>
            <numerusform>%Ln expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln present</numerusform>
            <numerusform>%Ln present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln drift</numerusform>
            <numerusform>%Ln drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in step</source>
        <translation>
            <numerusform>%Ln in step</numerusform>
            <numerusform>%Ln in step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) checked</source>
        <translation>
            <numerusform>%Ln activity checked</numerusform>
            <numerusform>%Ln activities checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln operation(s)? Type y to apply:</source>
        <translation>
            <numerusform>Apply %Ln operation? Type y to apply:</numerusform>
            <numerusform>Apply %Ln operations? Type y to apply:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln operation(s) were not sent.</source>
        <translation>
            <numerusform>Stopped: %Ln operation was not sent.</numerusform>
            <numerusform>Stopped: %Ln operations were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) ticked</source>
        <translation>
            <numerusform>%Ln operation ticked</numerusform>
            <numerusform>%Ln operations ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ticked (removals: --with-removals)</source>
        <translation>
            <numerusform>%Ln not ticked (removals: --with-removals)</numerusform>
            <numerusform>%Ln not ticked (removals: --with-removals)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) done</source>
        <translation>
            <numerusform>%Ln operation done</numerusform>
            <numerusform>%Ln operations done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln not done</numerusform>
            <numerusform>%Ln not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s) left</source>
        <translation>
            <numerusform>%Ln drift left</numerusform>
            <numerusform>%Ln drifts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ActivityWords</name>
    <message numerus="yes">
        <source>The %Ln person(s) expected are there, with the right role.</source>
        <translation>
            <numerusform>The %Ln person expected is there, with the right role.</numerusform>
            <numerusform>The %Ln people expected are there, with the right role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln line(s)</source>
        <translation>
            <numerusform>Show the %Ln line</numerusform>
            <numerusform>Show the %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln line(s) without the filter.</source>
        <translation>
            <numerusform>There is %Ln line without the filter.</numerusform>
            <numerusform>There are %Ln lines without the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention %n day(s), set on the room</source>
        <translation>
            <numerusform>Retention %n day, set on the room</numerusform>
            <numerusform>Retention %n days, set on the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moderator(s)</source>
        <translation>
            <numerusform>%n moderator</numerusform>
            <numerusform>%n moderators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drift(s)</source>
        <translation>
            <numerusform>drift</numerusform>
            <numerusform>drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1</source>
        <extracomment>Lines shown of all lines: %Ln of %1</extracomment>
        <translation>
            <numerusform>%Ln line of %1</numerusform>
            <numerusform>%Ln lines of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::CountdownRing</name>
    <message numerus="yes">
        <source>Waiting, %n second(s) left</source>
        <translation>
            <numerusform>Waiting, %n second left</numerusform>
            <numerusform>Waiting, %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::JobStrip</name>
    <message numerus="yes">
        <source>Waiting for %n second(s)</source>
        <translation>
            <numerusform>Waiting for %n second</numerusform>
            <numerusform>Waiting for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln person(s) for this account</source>
        <translation>
            <numerusform>%Ln person for this account</numerusform>
            <numerusform>%Ln people for this account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drift(s)</source>
        <translation>
            <numerusform>%n drift</numerusform>
            <numerusform>%n drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) for the account %1</source>
        <translation>
            <numerusform>%Ln person for the account %1</numerusform>
            <numerusform>%Ln people for the account %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were read</source>
        <translation>
            <numerusform>%Ln line was read</numerusform>
            <numerusform>%Ln lines were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <extracomment>How old a reading is, after &quot;Read&quot;</extracomment>
        <translation>
            <numerusform>%Ln s ago</numerusform>
            <numerusform>%Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sure link · %Ln clue(s)</source>
        <translation>
            <numerusform>Sure link · %Ln clue</numerusform>
            <numerusform>Sure link · %Ln clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Likely link · %Ln clue(s)</source>
        <translation>
            <numerusform>Likely link · %Ln clue</numerusform>
            <numerusform>Likely link · %Ln clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No link · %Ln room(s) could be the one</source>
        <translation>
            <numerusform>No link · %Ln room could be the one</numerusform>
            <numerusform>No link · %Ln rooms could be the one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s), limit %1</source>
        <translation>
            <numerusform>%Ln removal, limit %1</numerusform>
            <numerusform>%Ln removals, limit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 = %2, limit %3</source>
        <extracomment>%2 is the members of the room, %3 and %4 are percentages</extracomment>
        <translation>
            <numerusform>%Ln member of %1 = %2, limit %3</numerusform>
            <numerusform>%Ln members of %1 = %2, limit %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This room would lose %Ln of its %1 members (%2), limit %3.</source>
        <extracomment>%1 members of the room, %2 their share in percent, %3 the campus&apos;s limit in percent</extracomment>
        <translation>
            <numerusform>This room would lose %Ln of its %1 members (%2), limit %3.</numerusform>
            <numerusform>This room would lose %Ln of its %1 members (%2), limit %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This room would lose %Ln member(s), limit %1.</source>
        <translation>
            <numerusform>This room would lose %Ln member, limit %1.</numerusform>
            <numerusform>This room would lose %Ln members, limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This run would remove %Ln member(s), limit %1.</source>
        <translation>
            <numerusform>This run would remove %Ln member, limit %1.</numerusform>
            <numerusform>This run would remove %Ln members, limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), unchanged</source>
        <translation>
            <numerusform>%Ln member, unchanged</numerusform>
            <numerusform>%Ln members, unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln member(s)</source>
        <extracomment>Members of a room before and after a plan: %1 → %Ln</extracomment>
        <translation>
            <numerusform>%1 → %Ln member</numerusform>
            <numerusform>%1 → %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moodle cannot answer %Ln line(s), between the people numbered %1 and %2.</source>
        <translation>
            <numerusform>Moodle cannot answer %Ln line, between the people numbered %1 and %2.</numerusform>
            <numerusform>Moodle cannot answer %Ln lines, between the people numbered %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moodle cannot answer %Ln line(s), after the person numbered %1.</source>
        <translation>
            <numerusform>Moodle cannot answer %Ln line, after the person numbered %1.</numerusform>
            <numerusform>Moodle cannot answer %Ln lines, after the person numbered %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
