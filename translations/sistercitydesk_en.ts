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
    <message numerus="yes">
        <source>Confirm %n item(s) in the programme of %1</source>
        <extracomment>History entry: items that were drafts are certain now. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Confirm %n item in the programme of %1</numerusform>
            <numerusform>Confirm %n items in the programme of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::AddDelegatesDialog</name>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::AgreementList</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ClockCard</name>
    <message numerus="yes">
        <source>%n hour(s) ahead of us</source>
        <translation>
            <numerusform>%n hour ahead of us</numerusform>
            <numerusform>%n hours ahead of us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind us</source>
        <translation>
            <numerusform>%n hour behind us</numerusform>
            <numerusform>%n hours behind us</numerusform>
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
    <name>scd::DelegatesTab</name>
    <message numerus="yes">
        <source>%n delegate(s) added</source>
        <translation>
            <numerusform>%n delegate added</numerusform>
            <numerusform>%n delegates added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::DelegationCard</name>
    <message numerus="yes">
        <source>%1 arrives in %n day(s)</source>
        <comment>a partner city</comment>
        <translation>
            <numerusform>%1 arrives in %n day</numerusform>
            <numerusform>%1 arrives in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We leave for %1 in %n day(s)</source>
        <comment>a partner city</comment>
        <translation>
            <numerusform>We leave for %1 in %n day</numerusform>
            <numerusform>We leave for %1 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
    <name>scd::DelegationPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kinds of things to look at</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ExportDialog</name>
    <message numerus="yes">
        <source>The list as it is shown (%Ln record(s))</source>
        <translation>
            <numerusform>The list as it is shown (%Ln record)</numerusform>
            <numerusform>The list as it is shown (%Ln records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FindingText</name>
    <message numerus="yes">
        <source>%n item(s) end before they start</source>
        <translation>
            <numerusform>%n item ends before it starts</numerusform>
            <numerusform>%n items end before they start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <comment>of itinerary items</comment>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) two open ends at once</source>
        <translation>
            <numerusform>%n time two open ends at once</numerusform>
            <numerusform>%n times two open ends at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody is needed in two places</source>
        <translation>
            <numerusform>%n time somebody is needed in two places</numerusform>
            <numerusform>%n times somebody is needed in two places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) outside of the dates</source>
        <translation>
            <numerusform>%n item outside of the dates</numerusform>
            <numerusform>%n items outside of the dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that do not exist</source>
        <translation>
            <numerusform>%n time that does not exist</numerusform>
            <numerusform>%n times that do not exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a programme</source>
        <translation>
            <numerusform>%n day without a programme</numerusform>
            <numerusform>%n days without a programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a venue</source>
        <translation>
            <numerusform>%n item without a venue</numerusform>
            <numerusform>%n items without a venue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that nobody leads</source>
        <translation>
            <numerusform>%n item that nobody leads</numerusform>
            <numerusform>%n items that nobody leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not translated</source>
        <translation>
            <numerusform>%n item not translated</numerusform>
            <numerusform>%n items not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not confirmed</source>
        <translation>
            <numerusform>%n item not confirmed</numerusform>
            <numerusform>%n items not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) whose papers expire before the visit ends</source>
        <extracomment>People whose passport or visa is not valid until the last day of the visit</extracomment>
        <translation>
            <numerusform>%n delegate whose papers expire before the visit ends</numerusform>
            <numerusform>%n delegates whose papers expire before the visit ends</numerusform>
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
    <name>scd::HostingPage</name>
    <message numerus="yes">
        <source>%Ln host family(ies)</source>
        <translation>
            <numerusform>%Ln host family</numerusform>
            <numerusform>%Ln host families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::HouseholdCard</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <comment>that a family can host</comment>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ImportSentences</name>
    <message numerus="yes">
        <source>%Ln cell(s) outside of the table stay(s) out.</source>
        <translation>
            <numerusform>%Ln cell outside of the table stays out.</numerusform>
            <numerusform>%Ln cells outside of the table stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ImportWindow</name>
    <message numerus="yes">
        <source>Characters that cannot be kept were left out of %Ln cell(s).</source>
        <translation>
            <numerusform>Characters that cannot be kept were left out of %Ln cell.</numerusform>
            <numerusform>Characters that cannot be kept were left out of %Ln cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) want a look: they are listed below, and the report keeps the list.</source>
        <translation>
            <numerusform>%Ln row wants a look: it is listed below, and the report keeps the list.</numerusform>
            <numerusform>%Ln rows want a look: they are listed below, and the report keeps the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryDelegate</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>a sentence about an item; how many others there are</comment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
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
    <name>scd::ItineraryTab</name>
    <message numerus="yes">
        <source>%n item(s) copied</source>
        <translation>
            <numerusform>%n item copied</numerusform>
            <numerusform>%n items copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) confirmed</source>
        <translation>
            <numerusform>%n item confirmed</numerusform>
            <numerusform>%n items confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::MainWindow</name>
    <message numerus="yes">
        <source>%Ln record(s) copied as a table, without personal data</source>
        <translation>
            <numerusform>%Ln record copied as a table, without personal data</numerusform>
            <numerusform>%Ln records copied as a table, without personal data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::PartnersPage</name>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
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
    <name>scd::PrintWindow</name>
    <message numerus="yes">
        <source>%n texts have no translation</source>
        <translation>
            <numerusform>%n text has no translation</numerusform>
            <numerusform>%n texts have no translation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::RecordsModel</name>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln value changes</numerusform>
            <numerusform>%Ln values change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::RowPane</name>
    <message numerus="yes">
        <source>%Ln row(s) chosen</source>
        <translation>
            <numerusform>%Ln row chosen</numerusform>
            <numerusform>%Ln rows chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ShiftDialog</name>
    <message numerus="yes">
        <source>%n item(s) move(s) along.</source>
        <translation>
            <numerusform>%n item moves along.</numerusform>
            <numerusform>%n items move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed booking(s) stay(s):</source>
        <translation>
            <numerusform>%n fixed booking stays:</numerusform>
            <numerusform>%n fixed bookings stay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Itinerary shifted by %n day(s)</source>
        <translation>
            <numerusform>Itinerary shifted by %n day</numerusform>
            <numerusform>Itinerary shifted by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::TodayPage</name>
    <message numerus="yes">
        <source>%n year(s) with %1</source>
        <comment>an anniversary</comment>
        <translation>
            <numerusform>%n year with %1</numerusform>
            <numerusform>%n years with %1</numerusform>
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
