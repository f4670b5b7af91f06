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
    <name>scd::Commands</name>
    <message numerus="yes">
        <source>%n faults were found. Restore a backup, or ask for help with this list.</source>
        <translation>
            <numerusform>%n fault was found. Restore a backup, or ask for help with this list.</numerusform>
            <numerusform>%n faults were found. Restore a backup, or ask for help with this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::DelegationListModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FormBinder</name>
    <message numerus="yes">
        <source>%n field(s) not saved yet</source>
        <translation>
            <numerusform>%n field not saved yet</numerusform>
            <numerusform>%n fields not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n minute(s) ago</source>
        <translation>
            <numerusform>Saved %n minute ago</numerusform>
            <numerusform>Saved %n minutes ago</numerusform>
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
    <name>scd::HistoryDialog</name>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings of an item, for screen readers</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n delegate</numerusform>
            <numerusform>%n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of home</source>
        <translation>
            <numerusform>%n hour ahead of home</numerusform>
            <numerusform>%n hours ahead of home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind home</source>
        <translation>
            <numerusform>%n hour behind home</numerusform>
            <numerusform>%n hours behind home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::TranslateDialog</name>
    <message numerus="yes">
        <source>In use: %1 (%n texts)</source>
        <translation>
            <numerusform>In use: %1 (%n text)</numerusform>
            <numerusform>In use: %1 (%n texts)</numerusform>
        </translation>
    </message>
</context>
</TS>
