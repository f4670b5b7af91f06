<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Label</name>
    <message numerus="yes">
        <source>Add %n delegate(s) to %1</source>
        <extracomment>History entry. %n people; %1 is the delegation</extracomment>
        <translation>
            <numerusform>Add %n delegate to %1</numerusform>
            <numerusform>Add %n delegates to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift the programme of %1 later by %n day(s)</source>
        <extracomment>History entry: all days become later ones. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Shift the programme of %1 later by %n day</numerusform>
            <numerusform>Shift the programme of %1 later by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift the programme of %1 earlier by %n day(s)</source>
        <extracomment>History entry: all days become earlier ones. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Shift the programme of %1 earlier by %n day</numerusform>
            <numerusform>Shift the programme of %1 earlier by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::DelegationListModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FormBinder</name>
    <message numerus="yes">
        <source>%n field(s) not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::Formats</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings of an item, for screen readers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
