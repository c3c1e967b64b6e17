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
    <message numerus="yes">
        <source>%Ln more were found: narrow the text, or raise --limit.</source>
        <translation>
            <numerusform>%Ln more was found: narrow the text, or raise --limit.</numerusform>
            <numerusform>%Ln more were found: narrow the text, or raise --limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) forgotten.</source>
        <translation>
            <numerusform>%Ln run forgotten.</numerusform>
            <numerusform>%Ln runs forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: --limit shows them.</source>
        <translation>
            <numerusform>%Ln more: --limit shows it.</numerusform>
            <numerusform>%Ln more: --limit shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln call a minute</numerusform>
            <numerusform>%Ln calls a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln failure</numerusform>
            <numerusform>%Ln failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) in Moodle stay as they are. %1</source>
        <extracomment>How many activities in Moodle stay as they are; %1 is a sentence that says why</extracomment>
        <translation>
            <numerusform>%Ln activity in Moodle stays as it is. %1</numerusform>
            <numerusform>%Ln activities in Moodle stay as they are. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln room(s) of this campus, as Rocket.Chat says</source>
        <translation>
            <numerusform>In %Ln room of this campus, as Rocket.Chat says</numerusform>
            <numerusform>In %Ln rooms of this campus, as Rocket.Chat says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln other private group(s), not shown</source>
        <translation>
            <numerusform>In %Ln other private group, not shown</numerusform>
            <numerusform>In %Ln other private groups, not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) of them could not be read</source>
        <translation>
            <numerusform>%Ln of these rooms could not be read</numerusform>
            <numerusform>%Ln of these rooms could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::AccessCard</name>
    <message numerus="yes">
        <source>%Ln there</source>
        <extracomment>How many rights are there; a summary at the right of a heading</extracomment>
        <translation>
            <numerusform>%Ln there</numerusform>
            <numerusform>%Ln there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limited</source>
        <extracomment>How many rights are missing without forbidding anything</extracomment>
        <translation>
            <numerusform>%Ln limited</numerusform>
            <numerusform>%Ln limited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <extracomment>How many rights are missing and forbid something</extracomment>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ActivityPane</name>
    <message numerus="yes">
        <source>Putting %Ln line(s) in order</source>
        <translation>
            <numerusform>Putting %Ln line in order</numerusform>
            <numerusform>Putting %Ln lines in order</numerusform>
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
    <name>diapason::BeforeAfter</name>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::CampusList</name>
    <message numerus="yes">
        <source>%n limited</source>
        <extracomment>Number of things that work only in part</extracomment>
        <translation>
            <numerusform>%n limited</numerusform>
            <numerusform>%n limited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>Number of things a server refuses</extracomment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::CasesPane</name>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::CausesModel</name>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln drift</numerusform>
            <numerusform>%Ln drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ChronicleModel</name>
    <message numerus="yes">
        <source>%Ln began to drift</source>
        <extracomment>Numbers of activities since a moment</extracomment>
        <translation>
            <numerusform>%Ln began to drift</numerusform>
            <numerusform>%Ln began to drift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more drifts</source>
        <translation>
            <numerusform>%Ln with more drifts</numerusform>
            <numerusform>%Ln with more drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable now</source>
        <translation>
            <numerusform>%Ln unreadable now</numerusform>
            <numerusform>%Ln unreadable now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other drifts</source>
        <translation>
            <numerusform>%Ln with other drifts</numerusform>
            <numerusform>%Ln with other drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with fewer drifts</source>
        <translation>
            <numerusform>%Ln with fewer drifts</numerusform>
            <numerusform>%Ln with fewer drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln settled</numerusform>
            <numerusform>%Ln settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readable again</source>
        <translation>
            <numerusform>%Ln readable again</numerusform>
            <numerusform>%Ln readable again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read for the first time</source>
        <translation>
            <numerusform>%Ln read for the first time</numerusform>
            <numerusform>%Ln read for the first time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ClassTrials</name>
    <message numerus="yes">
        <source>and %Ln more classes</source>
        <translation>
            <numerusform>and %Ln more class</numerusform>
            <numerusform>and %Ln more classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ClosingStep</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events stay for %Ln month(s) after the case was closed.</source>
        <translation>
            <numerusform>Events stay for %Ln month after the case was closed.</numerusform>
            <numerusform>Events stay for %Ln months after the case was closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::CollectStep</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with words of others</source>
        <translation>
            <numerusform>%Ln with words of others</numerusform>
            <numerusform>%Ln with words of others</numerusform>
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
    <name>diapason::CoursesPane</name>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <extracomment>Footer of the course tree, after the number of courses</extracomment>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln drift</numerusform>
            <numerusform>%Ln drifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::DoctorPage</name>
    <message numerus="yes">
        <source>%Ln call(s), nothing written</source>
        <translation>
            <numerusform>%Ln call, nothing written</numerusform>
            <numerusform>%Ln calls, nothing written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right(s) or condition(s) are missing.</source>
        <translation>
            <numerusform>%Ln right or condition is missing.</numerusform>
            <numerusform>%Ln rights or conditions are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) are limited.</source>
        <translation>
            <numerusform>%Ln point is limited.</numerusform>
            <numerusform>%Ln points are limited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::DriftDaysModel</name>
    <message numerus="yes">
        <source>%1: %Ln drift(s)</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1: %Ln drift</numerusform>
            <numerusform>%1: %Ln drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) unreadable</source>
        <translation>
            <numerusform>%Ln activity unreadable</numerusform>
            <numerusform>%Ln activities unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::EntryWords</name>
    <message numerus="yes">
        <source>The token’s service holds %n function(s).</source>
        <translation>
            <numerusform>The token’s service holds %n function.</numerusform>
            <numerusform>The token’s service holds %n functions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ErasureDialog</name>
    <message numerus="yes">
        <source>%n removal(s) from rooms</source>
        <translation>
            <numerusform>%n removal from a room</numerusform>
            <numerusform>%n removals from rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that no undo brings back</source>
        <translation>
            <numerusform>%Ln step that no undo brings back</numerusform>
            <numerusform>%Ln steps that no undo brings back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ExportStep</name>
    <message numerus="yes">
        <source>%Ln file(s), with their SHA-256</source>
        <translation>
            <numerusform>%Ln file, with its SHA-256</numerusform>
            <numerusform>%Ln files, with their SHA-256</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::FindWords</name>
    <message numerus="yes">
        <source>%Ln drift(s)</source>
        <translation>
            <numerusform>%Ln drift</numerusform>
            <numerusform>%Ln drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and accounts</source>
        <translation>
            <numerusform>%Ln person or account</numerusform>
            <numerusform>%Ln people and accounts</numerusform>
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
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::FreezeRow</name>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::GuardsCard</name>
    <message numerus="yes">
        <source>and %n more, beside their rooms</source>
        <translation>
            <numerusform>and %n more, beside its room</numerusform>
            <numerusform>and %n more, beside their rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) with different numbers</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings with different numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the room since the reading before</source>
        <translation>
            <numerusform>%Ln change in the room since the reading before</numerusform>
            <numerusform>%Ln changes in the room since the reading before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::Inspector</name>
    <message numerus="yes">
        <source>There are %Ln request(s) without the filter.</source>
        <translation>
            <numerusform>There is %Ln request without the filter.</numerusform>
            <numerusform>There are %Ln requests without the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::InspectorBar</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>Requests in the inspector: %1 of %2 are shown</extracomment>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
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
    <name>diapason::JournalRunsModel</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not closed</source>
        <extracomment>Operations of a run, by what became of them</extracomment>
        <translation>
            <numerusform>%Ln not closed</numerusform>
            <numerusform>%Ln not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already so</source>
        <translation>
            <numerusform>%Ln already so</numerusform>
            <numerusform>%Ln already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown fate</source>
        <translation>
            <numerusform>%Ln of unknown fate</numerusform>
            <numerusform>%Ln of unknown fate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::JournalRunsPane</name>
    <message numerus="yes">
        <source>Older than %Ln day(s)…</source>
        <extracomment>Entry of a menu: runs that ended longer ago are forgotten</extracomment>
        <translation>
            <numerusform>Older than %Ln day…</numerusform>
            <numerusform>Older than %Ln days…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::JournalView</name>
    <message numerus="yes">
        <source>Undo these %Ln item(s)…</source>
        <translation>
            <numerusform>Undo %Ln item…</numerusform>
            <numerusform>Undo these %Ln items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) were exported.</source>
        <translation>
            <numerusform>%Ln entry was exported.</numerusform>
            <numerusform>%Ln entries were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were forgotten.</source>
        <translation>
            <numerusform>%Ln run was forgotten.</numerusform>
            <numerusform>%Ln runs were forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::JournalWords</name>
    <message numerus="yes">
        <source>the newest %1 of %Ln entry(ies)</source>
        <extracomment>%1 is how many are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>the newest %1 of %Ln entry</numerusform>
            <numerusform>the newest %1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
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
        <source>%Ln entry(ies) go with them, and cannot be found or undone any more.</source>
        <translation>
            <numerusform>%Ln entry goes with them, and cannot be found or undone any more.</numerusform>
            <numerusform>%Ln entries go with them, and cannot be found or undone any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) stay, because it is not certain what became of some of its operations.</source>
        <translation>
            <numerusform>%Ln run stays, because it is not certain what became of some of its operations.</numerusform>
            <numerusform>%Ln runs stay, because it is not certain what became of some of their operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget for good the %Ln run(s) of this campus that ended before %1?</source>
        <extracomment>%1 is a day, as &quot;14 Sept. 2026&quot;</extracomment>
        <translation>
            <numerusform>Forget for good %Ln run of this campus that ended before %1?</numerusform>
            <numerusform>Forget for good %Ln runs of this campus that ended before %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln run(s)</source>
        <translation>
            <numerusform>Forget %Ln run</numerusform>
            <numerusform>Forget %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s)</source>
        <translation>
            <numerusform>Kept for %Ln day</numerusform>
            <numerusform>Kept for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) take back what was done; they open as a plan, and nothing is written before it is applied.</source>
        <translation>
            <numerusform>%Ln operation takes back what was done; it opens as a plan, and nothing is written before it is applied.</numerusform>
            <numerusform>%Ln operations take back what was done; they open as a plan, and nothing is written before it is applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) stay as they are:</source>
        <translation>
            <numerusform>%Ln entry stays as it is:</numerusform>
            <numerusform>%Ln entries stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::LinkDelegate</name>
    <message numerus="yes">
        <source>%Ln clue(s)</source>
        <translation>
            <numerusform>%Ln clue</numerusform>
            <numerusform>%Ln clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln chosen activity(ies)</source>
        <extracomment>What a plan is made over, in the place of a course&apos;s name</extracomment>
        <translation>
            <numerusform>%Ln chosen activity</numerusform>
            <numerusform>%Ln chosen activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::OverviewWords</name>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <extracomment>Under the title; the next text follows it: &quot;2,000 activities in 1,248 courses&quot;</extracomment>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln course(s)</source>
        <translation>
            <numerusform>in %Ln course</numerusform>
            <numerusform>in %Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) unreadable</source>
        <translation>
            <numerusform>%Ln room unreadable</numerusform>
            <numerusform>%Ln rooms unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) without an activity</source>
        <translation>
            <numerusform>%Ln room without an activity</numerusform>
            <numerusform>%Ln rooms without an activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drifting activity(ies)</source>
        <translation>
            <numerusform>%Ln drifting activity</numerusform>
            <numerusform>%Ln drifting activities</numerusform>
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
        <source>%Ln activity(ies) selected</source>
        <translation>
            <numerusform>%Ln activity selected</numerusform>
            <numerusform>%Ln activities selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not shown</source>
        <extracomment>After the number of selected activities: some of them are not in the list now</extracomment>
        <translation>
            <numerusform>%Ln of them not shown</numerusform>
            <numerusform>%Ln of them not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) could not be read and count nowhere as empty</source>
        <translation>
            <numerusform>%Ln room could not be read and counts nowhere as empty</numerusform>
            <numerusform>%Ln rooms could not be read and count nowhere as empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies) never read</source>
        <translation>
            <numerusform>%Ln activity never read</numerusform>
            <numerusform>%Ln activities never read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goes on in %Ln s</source>
        <translation>
            <numerusform>goes on in %Ln s</numerusform>
            <numerusform>goes on in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln call a minute</numerusform>
            <numerusform>%Ln calls a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln activity(ies) not read</source>
        <translation>
            <numerusform>%Ln activity not read</numerusform>
            <numerusform>%Ln activities not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan for this person would hold %Ln operation(s)</source>
        <translation>
            <numerusform>A plan for this person would hold %Ln operation</numerusform>
            <numerusform>A plan for this person would hold %Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) among them, unticked.</source>
        <translation>
            <numerusform>%Ln removal among them, unticked.</numerusform>
            <numerusform>%Ln removals among them, unticked.</numerusform>
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
        <source>Rocket.Chat shows their account in %Ln room(s) of this campus.</source>
        <translation>
            <numerusform>Rocket.Chat shows their account in %Ln room of this campus.</numerusform>
            <numerusform>Rocket.Chat shows their account in %Ln rooms of this campus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list of activities</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below is older than what Rocket.Chat says now.</source>
        <translation>
            <numerusform>%Ln line below is older than what Rocket.Chat says now.</numerusform>
            <numerusform>%Ln lines below are older than what Rocket.Chat says now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln more room(s) of this campus</source>
        <translation>
            <numerusform>In %Ln more room of this campus</numerusform>
            <numerusform>In %Ln more rooms of this campus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PersonCards</name>
    <message numerus="yes">
        <source>%Ln of this campus, by the readings</source>
        <translation>
            <numerusform>%Ln of this campus, by the readings</numerusform>
            <numerusform>%Ln of this campus, by the readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of this campus</source>
        <translation>
            <numerusform>%Ln of this campus</numerusform>
            <numerusform>%Ln of this campus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s), not shown</source>
        <translation>
            <numerusform>%Ln other, not shown</numerusform>
            <numerusform>%Ln others, not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PersonModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PersonStep</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PlanAside</name>
    <message numerus="yes">
        <source>and %n more room(s). Each room is read again just before.</source>
        <translation>
            <numerusform>and %n more room. Each room is read again just before.</numerusform>
            <numerusform>and %n more rooms. Each room is read again just before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PlanDelegate</name>
    <message numerus="yes">
        <source>%Ln ticked of %1</source>
        <translation>
            <numerusform>%Ln ticked of %1</numerusform>
            <numerusform>%Ln ticked of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PlansPage</name>
    <message numerus="yes">
        <source>%n activity(ies) read: in step.</source>
        <translation>
            <numerusform>%n activity read: in step.</numerusform>
            <numerusform>%n activities read: in step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::PreviewPage</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drift(s) left aside</source>
        <translation>
            <numerusform>%n drift left aside</numerusform>
            <numerusform>%n drifts left aside</numerusform>
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
        <source>%n operation(s) ticked</source>
        <translation>
            <numerusform>%n operation ticked</numerusform>
            <numerusform>%n operations ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n addition</numerusform>
            <numerusform>%n additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n role change</numerusform>
            <numerusform>%n role changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n removal</numerusform>
            <numerusform>%n removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)</source>
        <translation>
            <numerusform>Apply %n operation</numerusform>
            <numerusform>Apply %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)?</source>
        <translation>
            <numerusform>Remove %n member?</numerusform>
            <numerusform>Remove %n members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They leave %n room(s) at once, and see it. Accounts and messages stay. Each one is checked again just before; who is expected by then is not removed.</source>
        <translation>
            <numerusform>They leave %n room at once, and see it. Accounts and messages stay. Each one is checked again just before; who is expected by then is not removed.</numerusform>
            <numerusform>They leave %n rooms at once, and see it. Accounts and messages stay. Each one is checked again just before; who is expected by then is not removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Remove %n member</numerusform>
            <numerusform>Remove %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rooms of this plan are read again: %n to go</source>
        <translation>
            <numerusform>The rooms of this plan are read again: %n to go</numerusform>
            <numerusform>The rooms of this plan are read again: %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of this plan cannot be worked on</source>
        <translation>
            <numerusform>%n room of this plan cannot be worked on</numerusform>
            <numerusform>%n rooms of this plan cannot be worked on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have read it and agree to its %n operation(s)</source>
        <translation>
            <numerusform>You have read it and agree to its %n operation</numerusform>
            <numerusform>You have read it and agree to its %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n removal(s).</source>
        <translation>
            <numerusform>of which %n removal.</numerusform>
            <numerusform>of which %n removals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to create</source>
        <translation>
            <numerusform>%n account to create</numerusform>
            <numerusform>%n accounts to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) are not in this plan</source>
        <translation>
            <numerusform>%n activity is not in this plan</numerusform>
            <numerusform>%n activities are not in this plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom field(s)</source>
        <extracomment>Part of a plan: custom fields of rooms to change</extracomment>
        <translation>
            <numerusform>%n custom field</numerusform>
            <numerusform>%n custom fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention(s)</source>
        <extracomment>Part of a plan: rooms whose retention is to change</extracomment>
        <translation>
            <numerusform>%n retention</numerusform>
            <numerusform>%n retentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let messages go sooner in %Ln room(s)?</source>
        <translation>
            <numerusform>Let messages go sooner in %Ln room?</numerusform>
            <numerusform>Let messages go sooner in %Ln rooms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten in %Ln room(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Shorten in %Ln room</numerusform>
            <numerusform>Shorten in %Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n also in Moodle</source>
        <extracomment>Part of a plan: activities in Moodle whose own retention is to change along with their rooms</extracomment>
        <translation>
            <numerusform>%n also in Moodle</numerusform>
            <numerusform>%n also in Moodle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes the person from %n room(s), which see it.</source>
        <translation>
            <numerusform>Removes the person from %n room, which sees it.</numerusform>
            <numerusform>Removes the person from %n rooms, which see it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s)</source>
        <extracomment>Part of a plan: messages of a room, an account&apos;s state, a deletion of an account</extracomment>
        <translation>
            <numerusform>%n erasure</numerusform>
            <numerusform>%n erasures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>of an erasure</comment>
        <extracomment>Part of a plan beside its rooms: what becomes of an account itself</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RepairSentences</name>
    <message numerus="yes">
        <source>Remove %n member(s)…</source>
        <translation>
            <numerusform>Remove %n member…</numerusform>
            <numerusform>Remove %n members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n addition</numerusform>
            <numerusform>%n additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n role change</numerusform>
            <numerusform>%n role changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s), unticked</source>
        <translation>
            <numerusform>%n removal, unticked</numerusform>
            <numerusform>%n removals, unticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to repair in the %n selected line(s).</source>
        <translation>
            <numerusform>Nothing to repair in the %n selected line.</numerusform>
            <numerusform>Nothing to repair in the %n selected lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n line(s)…</source>
        <translation>
            <numerusform>Repair %n line…</numerusform>
            <numerusform>Repair %n lines…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to create</source>
        <translation>
            <numerusform>%n account to create</numerusform>
            <numerusform>%n accounts to create</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ReviewStep</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RiskCard</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RoomsModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RoomsPage</name>
    <message numerus="yes">
        <source>%Ln of them name(s) no room of this campus: %1.</source>
        <translation>
            <numerusform>%Ln line names no room of this campus: %1.</numerusform>
            <numerusform>%Ln lines name no room of this campus: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them name(s) several rooms, and none was selected: %1. Their ids tell them apart.</source>
        <translation>
            <numerusform>%Ln line names several rooms, and none was selected: %1. Their ids tell them apart.</numerusform>
            <numerusform>%Ln lines name several rooms, and none was selected: %1. Their ids tell them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln line selected</numerusform>
            <numerusform>%Ln lines selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RoomsWords</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
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
        <source>%Ln room(s) selected</source>
        <translation>
            <numerusform>%Ln room selected</numerusform>
            <numerusform>%Ln rooms selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a room</source>
        <translation>
            <numerusform>%Ln line without a room</numerusform>
            <numerusform>%Ln lines without a room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) cannot be set from here</source>
        <translation>
            <numerusform>%Ln room cannot be set from here</numerusform>
            <numerusform>%Ln rooms cannot be set from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) with something that does not fit</source>
        <translation>
            <numerusform>%Ln room with something that does not fit</numerusform>
            <numerusform>%Ln rooms with something that does not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) so already</source>
        <translation>
            <numerusform>%Ln does so already</numerusform>
            <numerusform>%Ln do so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be set</source>
        <translation>
            <numerusform>%Ln cannot be set</numerusform>
            <numerusform>%Ln cannot be set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose(s) messages sooner</source>
        <translation>
            <numerusform>%Ln loses messages sooner</numerusform>
            <numerusform>%Ln lose messages sooner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RuleChangesModel</name>
    <message numerus="yes">
        <source>%Ln drifts</source>
        <translation>
            <numerusform>%Ln drift</numerusform>
            <numerusform>%Ln drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <extracomment>Lines of one room that other rules would change</extracomment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RunPage</name>
    <message numerus="yes">
        <source>operation(s) settled of %1</source>
        <translation>
            <numerusform>operation settled of %1</numerusform>
            <numerusform>operations settled of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rocket.Chat asks to wait: going on in %n second(s)</source>
        <translation>
            <numerusform>Rocket.Chat asks to wait: going on in %n second</numerusform>
            <numerusform>Rocket.Chat asks to wait: going on in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::RunWords</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n removal</numerusform>
            <numerusform>%n removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed, set aside</source>
        <translation>
            <numerusform>%n failed, set aside</numerusform>
            <numerusform>%n failed, set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, no longer needed</source>
        <translation>
            <numerusform>%n skipped, no longer needed</numerusform>
            <numerusform>%n skipped, no longer needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done so far</source>
        <translation>
            <numerusform>%n done so far</numerusform>
            <numerusform>%n done so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done and verified by reading again: %n operation(s)</source>
        <translation>
            <numerusform>Done and verified by reading again: %n operation</numerusform>
            <numerusform>Done and verified by reading again: %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done and verified</source>
        <translation>
            <numerusform>%n done and verified</numerusform>
            <numerusform>%n done and verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, not verified</source>
        <translation>
            <numerusform>%n done, not verified</numerusform>
            <numerusform>%n done, not verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed or of unknown fate</source>
        <translation>
            <numerusform>%n failed or of unknown fate</numerusform>
            <numerusform>%n failed or of unknown fate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::ScopeStep</name>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::TodayCard</name>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>After a big number of days</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::TrialPane</name>
    <message numerus="yes">
        <source>drifts</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>drift</numerusform>
            <numerusform>drifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expected members</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>expected member</numerusform>
            <numerusform>expected members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities would have another room, or none: they are left out of these numbers.</source>
        <translation>
            <numerusform>%Ln activity would have another room, or none: it is left out of these numbers.</numerusform>
            <numerusform>%Ln activities would have another room, or none: they are left out of these numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>protected</source>
        <comment>before and after</comment>
        <translation>
            <numerusform>protected</numerusform>
            <numerusform>protected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines would be unknown until their activities are checked again.</source>
        <translation>
            <numerusform>%Ln more line would be unknown until its activity is checked again.</numerusform>
            <numerusform>%Ln more lines would be unknown until their activities are checked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %Ln activities were not read yet: there, nobody counts as kept out in these numbers.</source>
        <translation>
            <numerusform>The access restrictions of %Ln activity were not read yet: there, nobody counts as kept out in these numbers.</numerusform>
            <numerusform>The access restrictions of %Ln activities were not read yet: there, nobody counts as kept out in these numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln activities</source>
        <extracomment>Button; %Ln are activities</extracomment>
        <translation>
            <numerusform>Read %Ln activity</numerusform>
            <numerusform>Read %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines would change</source>
        <comment>in all rooms</comment>
        <translation>
            <numerusform>%Ln line would change</numerusform>
            <numerusform>%Ln lines would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln rooms.</source>
        <extracomment>%1 is &quot;12 lines would change&quot;</extracomment>
        <translation>
            <numerusform>%1, in %Ln room.</numerusform>
            <numerusform>%1, in %Ln rooms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::TrustCard</name>
    <message numerus="yes">
        <source>%n chosen certificate authority(ies)</source>
        <translation>
            <numerusform>%n chosen certificate authority</numerusform>
            <numerusform>%n chosen certificate authorities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::WholeCampus</name>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select these %Ln room(s)</source>
        <translation>
            <numerusform>Select %Ln room</numerusform>
            <numerusform>Select these %Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select the %Ln room(s) that lose messages then</source>
        <translation>
            <numerusform>Select the %Ln room that loses messages then</numerusform>
            <numerusform>Select the %Ln rooms that lose messages then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln room(s)</source>
        <translation>
            <numerusform>Look at %Ln room</numerusform>
            <numerusform>Look at %Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diapason::WhyPane</name>
    <message numerus="yes">
        <source>course group %1</source>
        <extracomment>%1 is the names of the course&apos;s groups a person is in</extracomment>
        <translation>
            <numerusform>course group %1</numerusform>
            <numerusform>course group %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
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
    <message numerus="yes">
        <source>%Ln minute(s) ahead of this computer</source>
        <translation>
            <numerusform>%Ln minute ahead of this computer</numerusform>
            <numerusform>%Ln minutes ahead of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) behind this computer</source>
        <translation>
            <numerusform>%Ln minute behind this computer</numerusform>
            <numerusform>%Ln minutes behind this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on all %Ln activities.</source>
        <translation>
            <numerusform>Tried on %Ln activity: there is no other.</numerusform>
            <numerusform>Tried on all %Ln activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln demotion(s), limit %1</source>
        <translation>
            <numerusform>%Ln demotion, limit %1</numerusform>
            <numerusform>%Ln demotions, limit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %Ln minute(s) ago, at most %1</source>
        <translation>
            <numerusform>read %Ln minute ago, at most %1</numerusform>
            <numerusform>read %Ln minutes ago, at most %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) would be removed or demoted</source>
        <translation>
            <numerusform>%Ln owner would be removed or demoted</numerusform>
            <numerusform>%Ln owners would be removed or demoted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) and demotion(s): above %1 a second person signs the plan</source>
        <translation>
            <numerusform>%Ln removal and demotion: above %1 a second person signs the plan</numerusform>
            <numerusform>%Ln removals and demotions: above %1 a second person signs the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was read %Ln minute(s) ago: check it again first.</source>
        <translation>
            <numerusform>It was read %Ln minute ago: check it again first.</numerusform>
            <numerusform>It was read %Ln minutes ago: check it again first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) of the room would be removed.</source>
        <translation>
            <numerusform>%Ln owner of the room would be removed.</numerusform>
            <numerusform>%Ln owners of the room would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moderator(s) would become plain members, limit %1.</source>
        <translation>
            <numerusform>%Ln moderator would become plain members, limit %1.</numerusform>
            <numerusform>%Ln moderators would become plain members, limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier run was cut short: what became of %Ln call(s) was looked up.</source>
        <translation>
            <numerusform>An earlier run was cut short: what became of %Ln call was looked up.</numerusform>
            <numerusform>An earlier run was cut short: what became of %Ln calls was looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had taken effect.</source>
        <extracomment>Of calls whose fate was not known</extracomment>
        <translation>
            <numerusform>%Ln of them had taken effect.</numerusform>
            <numerusform>%Ln of them had taken effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had not.</source>
        <extracomment>Of calls whose fate was not known</extracomment>
        <translation>
            <numerusform>%Ln of them had not.</numerusform>
            <numerusform>%Ln of them had not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be settled; the journal says why.</source>
        <extracomment>Of calls whose fate was not known</extracomment>
        <translation>
            <numerusform>%Ln of them cannot be settled; the journal says why.</numerusform>
            <numerusform>%Ln of them cannot be settled; the journal says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) intended</source>
        <translation>
            <numerusform>%Ln operation intended</numerusform>
            <numerusform>%Ln operations intended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <translation>
            <numerusform>%Ln not shown</numerusform>
            <numerusform>%Ln not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fresh reading of the rooms shows all of the %Ln operation(s).</source>
        <translation>
            <numerusform>A fresh reading of the rooms shows the %Ln operation.</numerusform>
            <numerusform>A fresh reading of the rooms shows all %Ln operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fresh reading of the rooms shows %1 of %Ln operation(s).</source>
        <extracomment>%1 of %Ln operations</extracomment>
        <translation>
            <numerusform>A fresh reading of the rooms shows %1 of %Ln operation.</numerusform>
            <numerusform>A fresh reading of the rooms shows %1 of %Ln operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could be the one</source>
        <translation>
            <numerusform>%Ln account could be the one</numerusform>
            <numerusform>%Ln accounts could be the one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) owe their role to a category or to the site: only a full synchronisation of the plugin sees it.</source>
        <translation>
            <numerusform>%Ln person owes their role to a category or to the site: only a full synchronisation of the plugin sees it.</numerusform>
            <numerusform>%Ln people owe their role to a category or to the site: only a full synchronisation of the plugin sees it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspended account(s): every synchronisation of the plugin adds them again.</source>
        <translation>
            <numerusform>%Ln suspended account: every synchronisation of the plugin adds it again.</numerusform>
            <numerusform>%Ln suspended accounts: every synchronisation of the plugin adds them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) of the plugin failed and wait.</source>
        <translation>
            <numerusform>%Ln task of the plugin failed and waits.</numerusform>
            <numerusform>%Ln tasks of the plugin failed and wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plugin reads only the first 50 of %Ln members: it invites the others again at each synchronisation and never removes anybody beyond them.</source>
        <translation>
            <numerusform>The plugin reads only the first 50 of %Ln member: it invites the others again at each synchronisation and never removes anybody beyond them.</numerusform>
            <numerusform>The plugin reads only the first 50 of %Ln members: it invites the others again at each synchronisation and never removes anybody beyond them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected moderator(s) never became one: the plugin cannot give the role in an activity created hidden, and does not try again when it is shown.</source>
        <translation>
            <numerusform>%Ln expected moderator never became one: the plugin cannot give the role in an activity created hidden, and does not try again when it is shown.</numerusform>
            <numerusform>%Ln expected moderators never became one: the plugin cannot give the role in an activity created hidden, and does not try again when it is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicting link · %Ln room(s) claimed</source>
        <translation>
            <numerusform>Conflicting link · %Ln room claimed</numerusform>
            <numerusform>Conflicting link · %Ln rooms claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed against the plugin · %Ln clue(s)</source>
        <translation>
            <numerusform>Confirmed against the plugin · %Ln clue</numerusform>
            <numerusform>Confirmed against the plugin · %Ln clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed link · %Ln clue(s)</source>
        <translation>
            <numerusform>Confirmed link · %Ln clue</numerusform>
            <numerusform>Confirmed link · %Ln clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certain link · %Ln clue(s)</source>
        <translation>
            <numerusform>Certain link · %Ln clue</numerusform>
            <numerusform>Certain link · %Ln clues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room and the activity were created within %Ln minute(s).</source>
        <translation>
            <numerusform>The room and the activity were created within %Ln minute.</numerusform>
            <numerusform>The room and the activity were created within %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) to create, limit %1</source>
        <translation>
            <numerusform>%Ln account to create, limit %1</numerusform>
            <numerusform>%Ln accounts to create, limit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would be created, limit %1.</source>
        <translation>
            <numerusform>%Ln account would be created, limit %1.</numerusform>
            <numerusform>%Ln accounts would be created, limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) that a run had muted show their lines about members again.</source>
        <translation>
            <numerusform>%Ln room that a run had muted shows its lines about members again.</numerusform>
            <numerusform>%Ln rooms that a run had muted show their lines about members again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) or demotion(s)</source>
        <translation>
            <numerusform>%Ln removal or demotion</numerusform>
            <numerusform>%Ln removals or demotions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln expected person(s) is in the room.</source>
        <translation>
            <numerusform>The %Ln expected person is not in the room.</numerusform>
            <numerusform>None of %Ln expected people is in the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln expected person(s) are in the room.</source>
        <extracomment>%1 is a number, less than half of %Ln</extracomment>
        <translation>
            <numerusform>Only %1 of %Ln expected person is in the room.</numerusform>
            <numerusform>Only %1 of %Ln expected people are in the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln member(s) of the room were read: more may be in common.</source>
        <extracomment>%1 is a number, lower than %Ln</extracomment>
        <translation>
            <numerusform>Only %1 of %Ln member of the room was read: more may be in common.</numerusform>
            <numerusform>Only %1 of %Ln members of the room were read: more may be in common.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expected person(s) are in the room.</source>
        <extracomment>%1 is a number, at most %Ln</extracomment>
        <translation>
            <numerusform>%1 of %Ln expected person is in the room.</numerusform>
            <numerusform>%1 of %Ln expected people are in the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>messages of %Ln room(s) would go sooner, limit %1</source>
        <translation>
            <numerusform>messages of %Ln room would go sooner, limit %1</numerusform>
            <numerusform>messages of %Ln rooms would go sooner, limit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages of %Ln room(s) would go sooner than now, limit %1.</source>
        <translation>
            <numerusform>Messages of %Ln room would go sooner than now, limit %1.</numerusform>
            <numerusform>Messages of %Ln rooms would go sooner than now, limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <extracomment>%1 is a number with a fraction; the form is that of its whole part</extracomment>
        <translation>
            <numerusform>%1 days</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next pruning comes within %Ln hour(s).</source>
        <translation>
            <numerusform>The next pruning comes within %Ln hour.</numerusform>
            <numerusform>The next pruning comes within %Ln hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <extracomment>Under a bar: people to add to the room</extracomment>
        <translation>
            <numerusform>%Ln to add</numerusform>
            <numerusform>%Ln to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <extracomment>Under a bar: roles in the room to change</extracomment>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra</source>
        <extracomment>Under a bar: people in the room who are not expected</extracomment>
        <translation>
            <numerusform>%Ln extra</numerusform>
            <numerusform>%Ln extra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <extracomment>Under a bar: lines that nobody can repair before somebody decides</extracomment>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>How long ago, in a narrow column; seconds</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>How long ago, in a narrow column; minutes</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>How long ago, in a narrow column; hours</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <extracomment>How long ago, in a narrow column; days</extracomment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mapping “%1” to members would settle %Ln room(s)</source>
        <extracomment>%1 is a Moodle role</extracomment>
        <translation>
            <numerusform>Mapping “%1” to members would settle %Ln room</numerusform>
            <numerusform>Mapping “%1” to members would settle %Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of others mention or answer the person, and stay.</source>
        <translation>
            <numerusform>%Ln message of others mentions or answers the person, and stays.</numerusform>
            <numerusform>%Ln messages of others mention or answer the person, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <comment>where messages go</comment>
        <extracomment>Where messages would be deleted</extracomment>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1</source>
        <extracomment>%1 is &quot;6 rooms&quot;</extracomment>
        <translation>
            <numerusform>%Ln message in %1</numerusform>
            <numerusform>%Ln messages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) counted; for good</source>
        <translation>
            <numerusform>%Ln message counted; for good</numerusform>
            <numerusform>%Ln messages counted; for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would lose something</source>
        <translation>
            <numerusform>%Ln account would lose something</numerusform>
            <numerusform>%Ln accounts would lose something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>messages deleted in %Ln room(s), limit %1</source>
        <translation>
            <numerusform>messages deleted in %Ln room, limit %1</numerusform>
            <numerusform>messages deleted in %Ln rooms, limit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %1, %Ln day(s) before the deadline.</source>
        <translation>
            <numerusform>Answered on %1, %Ln day before the deadline.</numerusform>
            <numerusform>Answered on %1, %Ln days before the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %1, %Ln day(s) after the deadline.</source>
        <translation>
            <numerusform>Answered on %1, %Ln day after the deadline.</numerusform>
            <numerusform>Answered on %1, %Ln days after the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is pseudonymous and holds no text of a message. It goes %Ln month(s) after the case was closed.</source>
        <translation>
            <numerusform>The log is pseudonymous and holds no text of a message. It goes %Ln month after the case was closed.</numerusform>
            <numerusform>The log is pseudonymous and holds no text of a message. It goes %Ln months after the case was closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was last read stays until it is read again; its history goes after %Ln day(s).</source>
        <extracomment>How long the history of a campus stays</extracomment>
        <translation>
            <numerusform>What was last read stays until it is read again; its history goes after %Ln day.</numerusform>
            <numerusform>What was last read stays until it is read again; its history goes after %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after a run ended.</source>
        <translation>
            <numerusform>%Ln day after a run ended.</numerusform>
            <numerusform>%Ln days after a run ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after a case was closed.</source>
        <translation>
            <numerusform>%Ln month after a case was closed.</numerusform>
            <numerusform>%Ln months after a case was closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln secret(s))</source>
        <extracomment>%1 is where the secrets are: the name of a keychain</extracomment>
        <translation>
            <numerusform>%1 (%Ln secret)</numerusform>
            <numerusform>%1 (%Ln secrets)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln case(s), %2)</source>
        <extracomment>%1 is a path, %2 a size</extracomment>
        <translation>
            <numerusform>%1 (%Ln case, %2)</numerusform>
            <numerusform>%1 (%Ln cases, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln file(s), %2)</source>
        <extracomment>%1 is a path, %2 a size</extracomment>
        <translation>
            <numerusform>%1 (%Ln file, %2)</numerusform>
            <numerusform>%1 (%Ln files, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were looked at, and not the rest</source>
        <translation>
            <numerusform>%Ln file was looked at, and not the rest</numerusform>
            <numerusform>%Ln files were looked at, and not the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were read, and not the rest</source>
        <translation>
            <numerusform>%Ln message was read, and not the rest</numerusform>
            <numerusform>%Ln messages were read, and not the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All files were looked at: %Ln were kept.</source>
        <translation>
            <numerusform>All files were looked at: %Ln was kept.</numerusform>
            <numerusform>All files were looked at: %Ln were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read: %Ln kept.</source>
        <extracomment>%1 is &quot;120 messages&quot;</extracomment>
        <translation>
            <numerusform>%1 read: %Ln kept.</numerusform>
            <numerusform>%1 read: %Ln kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <extracomment>Of the answer to a request</extracomment>
        <translation>
            <numerusform>due in %Ln day</numerusform>
            <numerusform>due in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>overdue by %Ln day</numerusform>
            <numerusform>overdue by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 to look through in %Ln room(s).</source>
        <extracomment>What a collection would take; %1 is &quot;1,204 messages&quot;, %2 &quot;31 files&quot;</extracomment>
        <translation>
            <numerusform>%1 and %2 to look through in %Ln room.</numerusform>
            <numerusform>%1 and %2 to look through in %Ln rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln more call(s).</source>
        <translation>
            <numerusform>This takes about %Ln more call.</numerusform>
            <numerusform>This takes about %Ln more calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) cannot be read: they will be told as missing.</source>
        <translation>
            <numerusform>%Ln room cannot be read: it will be told as missing.</numerusform>
            <numerusform>%Ln rooms cannot be read: they will be told as missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) were not looked at</source>
        <extracomment>%Ln files of all %1</extracomment>
        <translation>
            <numerusform>%Ln of %1 files was not looked at</numerusform>
            <numerusform>%Ln of %1 files were not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 message(s) were not read</source>
        <extracomment>%Ln messages of all %1</extracomment>
        <translation>
            <numerusform>%Ln of %1 messages was not read</numerusform>
            <numerusform>%Ln of %1 messages were not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), one account</source>
        <translation>
            <numerusform>%Ln person, one account</numerusform>
            <numerusform>%Ln people, one account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That includes %Ln room(s) where they are not ticked.</source>
        <translation>
            <numerusform>That includes %Ln room where they are not ticked.</numerusform>
            <numerusform>That includes %Ln rooms where they are not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete the archive within %Ln day(s)</source>
        <extracomment>The encrypted file of a privacy case, on this machine</extracomment>
        <translation>
            <numerusform>delete the archive within %Ln day</numerusform>
            <numerusform>delete the archive within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete the archive: %Ln day(s) late</source>
        <translation>
            <numerusform>delete the archive: %Ln day late</numerusform>
            <numerusform>delete the archive: %Ln days late</numerusform>
        </translation>
    </message>
</context>
</TS>
