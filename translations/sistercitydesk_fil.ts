<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Sister city agreement</source>
        <translation>Sisterhood agreement</translation>
    </message>
    <message>
        <source>Friendship agreement</source>
        <translation>Friendship agreement</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Memorandum of understanding (MOU)</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Letter of intent</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Liham ng paanyaya</translation>
    </message>
    <message>
        <source>Reaffirmation</source>
        <translation>Muling pagpapatibay</translation>
    </message>
    <message>
        <source>Annual programme plan</source>
        <translation>Taunang plano ng programa</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolusyon</translation>
    </message>
    <message>
        <source>Proclamation</source>
        <translation>Proklamasyon</translation>
    </message>
    <message>
        <source>Open: valid until one side ends it</source>
        <translation>Bukas: may bisa hanggang tapusin ng isang panig</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Kusang napapanibago</translation>
    </message>
    <message>
        <source>Must be renewed</source>
        <translation>Kailangang ipanibago</translation>
    </message>
    <message>
        <source>Highest elected official</source>
        <translation>Pinakamataas na halal na opisyal</translation>
    </message>
    <message>
        <source>Highest appointed official</source>
        <translation>Pinakamataas na hinirang na opisyal</translation>
    </message>
    <message>
        <source>Other signatory</source>
        <translation>Iba pang lumagda</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Kalihim</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Ating panig</translation>
    </message>
    <message>
        <source>Partner&apos;s side</source>
        <translation>Kabilang panig</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Munisipalidad</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Bayan</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Lalawigan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Iba pang lugar</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Dumadalaw</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Papaalis</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideya</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inimbitahan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Naghahanap ng sasali</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Kumpirmado</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Bumibiyahe</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Nakauwi na</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>May ulat na</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sarado na</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ipinagpaliban</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kinansela</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miyembro</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Pinuno ng delegasyon</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Pangalawang pinuno</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Halal na opisyal</translation>
    </message>
    <message>
        <source>City staff</source>
        <translation>Kawani ng lungsod</translation>
    </message>
    <message>
        <source>Chaperone</source>
        <translation>Chaperone</translation>
    </message>
    <message>
        <source>Youth delegate</source>
        <translation>Delegadong kabataan</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Guro</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Atleta</translation>
    </message>
    <message>
        <source>Business delegate</source>
        <translation>Delegado ng negosyo</translation>
    </message>
    <message>
        <source>Medical staff</source>
        <translation>Kawaning medikal</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Asawa o partner</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Boluntaryo</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Nag-apply</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Nasa waiting list</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Umatras</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Kabataan</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Pangkultura</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Sining</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>Pang-edukasyon</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Propesyonal</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Makatao</translation>
    </message>
    <message>
        <source>Medical or technical</source>
        <translation>Medikal o teknikal</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Pang-ekonomiya</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Pambayan</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Palakasan</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Opisyal na pagbisita</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anibersaryo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Pagbisita</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pulong</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Seremonya</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Courtesy call</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Kainan</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Flight</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Paglipat</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Pagtatanghal</translation>
    </message>
    <message>
        <source>Sightseeing</source>
        <translation>Pamamasyal</translation>
    </message>
    <message>
        <source>Time with host families</source>
        <translation>Oras kasama ang mga host family</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Libreng oras</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pahinga</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Binago</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Gaya ng dati</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Kaswal</translation>
    </message>
    <message>
        <source>Smart casual</source>
        <translation>Smart casual</translation>
    </message>
    <message>
        <source>Business attire</source>
        <translation>Business attire</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Pormal</translation>
    </message>
    <message>
        <source>Traditional dress</source>
        <translation>Katutubong kasuotan</translation>
    </message>
    <message>
        <source>Sportswear</source>
        <translation>Kasuotang pang-isports</translation>
    </message>
    <message>
        <source>Work clothes</source>
        <translation>Damit pantrabaho</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Hindi kailangan</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Lakad</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Kotse</translation>
    </message>
    <message>
        <source>Host families drive</source>
        <translation>Ihahatid ng mga host family</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Eroplano</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bangka</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Pinag-aaralan pa</translation>
    </message>
    <message>
        <source>Friendship city</source>
        <translation>Friendship city</translation>
    </message>
    <message>
        <source>Sister city</source>
        <translation>Sister city</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Hindi aktibo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kalusugan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Pakikipag-ugnayan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Liham</translation>
    </message>
    <message>
        <source>Change of stage</source>
        <translation>Pagbabago ng yugto</translation>
    </message>
    <message>
        <source>Council decision</source>
        <translation>Pasya ng konseho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Una ang pangalan</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Una ang apelyido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Iba pang contact</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Panimula</translation>
    </message>
    <message>
        <source>Conversational</source>
        <translation>Nakikipag-usap</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Matatas</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Katutubong wika</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Walang bawal</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarian</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>No pork</source>
        <translation>Walang baboy</translation>
    </message>
    <message>
        <source>No beef</source>
        <translation>Walang baka</translation>
    </message>
    <message>
        <source>No seafood</source>
        <translation>Walang lamang-dagat</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation>Kosher</translation>
    </message>
    <message>
        <source>Gluten free</source>
        <translation>Walang gluten</translation>
    </message>
    <message>
        <source>Lactose free</source>
        <translation>Walang lactose</translation>
    </message>
    <message>
        <source>Nut free</source>
        <translation>Walang mani at nuts</translation>
    </message>
    <message>
        <source>Diabetic</source>
        <translation>Pang-diabetic</translation>
    </message>
    <message>
        <source>Another diet</source>
        <translation>Ibang diyeta</translation>
    </message>
    <message>
        <source>No pets</source>
        <translation>Walang alagang hayop</translation>
    </message>
    <message>
        <source>Dog (indoors)</source>
        <translation>Aso (sa loob)</translation>
    </message>
    <message>
        <source>Dog (outdoors)</source>
        <translation>Aso (sa labas)</translation>
    </message>
    <message>
        <source>Cat (indoors)</source>
        <translation>Pusa (sa loob)</translation>
    </message>
    <message>
        <source>Cat (outdoors)</source>
        <translation>Pusa (sa labas)</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Mga ibon</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Mga isda</translation>
    </message>
    <message>
        <source>Small animals</source>
        <translation>Maliliit na hayop</translation>
    </message>
    <message>
        <source>Reptiles</source>
        <translation>Mga reptilya</translation>
    </message>
    <message>
        <source>Farm animals</source>
        <translation>Mga hayop sa bukid</translation>
    </message>
    <message>
        <source>Other pets</source>
        <translation>Ibang alagang hayop</translation>
    </message>
    <message>
        <source>Nobody smokes</source>
        <translation>Walang naninigarilyo</translation>
    </message>
    <message>
        <source>Outside only</source>
        <translation>Sa labas lamang</translation>
    </message>
    <message>
        <source>Inside too</source>
        <translation>Pati sa loob</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Sarili</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Pinagsasaluhan</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Nasa hustong gulang</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bata</translation>
    </message>
    <message>
        <source>LiveScan fingerprints</source>
        <translation>LiveScan fingerprints</translation>
    </message>
    <message>
        <source>Background check</source>
        <translation>Background check</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Child safety training</source>
        <translation>Pagsasanay sa kaligtasan ng bata</translation>
    </message>
    <message>
        <source>Driving record</source>
        <translation>Driving record</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Panayam</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Pagbisita sa bahay</translation>
    </message>
    <message>
        <source>Another check</source>
        <translation>Ibang pagsusuri</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Electronic travel authorization</source>
        <translation>Electronic travel authorization</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Ibang papeles</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Agreement</source>
        <translation>Kasunduan</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Mga kasunduan</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Lumagda</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Mga lumagda</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Mga attachment</translation>
    </message>
    <message>
        <source>Printed document</source>
        <translation>Na-print na dokumento</translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Mga na-print na dokumento</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komite</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Mga komite</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Mga lungsod</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegasyon</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Mga delegasyon</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Mga grupo</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Mga delegado</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Mga palitan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Mga araw</translation>
    </message>
    <message>
        <source>Itinerary item</source>
        <translation>Aktibidad sa itinerary</translation>
    </message>
    <message>
        <source>Itinerary items</source>
        <translation>Mga aktibidad sa itinerary</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Kalahok</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Mga kalahok</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Ugnayan ng mga lungsod</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Mga ugnayan ng mga lungsod</translation>
    </message>
    <message>
        <source>Event in a partnership</source>
        <translation>Pangyayari sa ugnayan</translation>
    </message>
    <message>
        <source>Events in partnerships</source>
        <translation>Mga pangyayari sa mga ugnayan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mga contact</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Sinasalitang wika</translation>
    </message>
    <message>
        <source>Spoken languages</source>
        <translation>Mga sinasalitang wika</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Katungkulan</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Mga katungkulan</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Mga lugar</translation>
    </message>
    <message>
        <source>Host family</source>
        <translation>Host family</translation>
    </message>
    <message>
        <source>Host families</source>
        <translation>Mga host family</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>Kasapi ng sambahayan</translation>
    </message>
    <message>
        <source>Members of households</source>
        <translation>Mga kasapi ng sambahayan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pagsusuri</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Mga pagsusuri</translation>
    </message>
    <message>
        <source>Travel paper</source>
        <translation>Papeles sa paglalakbay</translation>
    </message>
    <message>
        <source>Travel papers</source>
        <translation>Mga papeles sa paglalakbay</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Boluntaryo</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Mga boluntaryo</translation>
    </message>
    <message>
        <source>Hours of a volunteer</source>
        <translation>Oras ng boluntaryo</translation>
    </message>
    <message>
        <source>Hours of volunteers</source>
        <translation>Mga oras ng mga boluntaryo</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Mga spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Talahanayang teksto (CSV)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Mga talahanayang teksto (*.csv)</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>Address book (vCard)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Mga address book (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalendaryo (iCalendar)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Mga kalendaryo (*.ics)</translation>
    </message>
    <message>
        <source>items that are not in the public programme</source>
        <extracomment>In a list of what does not leave with an export</extracomment>
        <translation>mga aktibidad na wala sa pampublikong programa</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Partnership</source>
        <translation>Ugnayan ng mga lungsod</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Petsa ng paglagda</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Lugar ng paglagda</translation>
    </message>
    <message>
        <source>Our resolution number</source>
        <translation>Numero ng ating resolusyon</translation>
    </message>
    <message>
        <source>Our resolution passed on</source>
        <translation>Petsa ng ating resolusyon</translation>
    </message>
    <message>
        <source>Partner&apos;s resolution number</source>
        <translation>Numero ng resolusyon ng kabilang panig</translation>
    </message>
    <message>
        <source>Partner&apos;s resolution passed on</source>
        <translation>Petsa ng resolusyon ng kabilang panig</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Tagal sa buwan</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Magtatapos sa</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Pagpapanibago</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kasunduan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Name as signed</source>
        <translation>Pangalan ayon sa lagda</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>Titulo ayon sa lagda</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Panig</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ayos</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Pangalan ng file</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Uri ng file</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegasyon</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumento</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Rebisyon</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>Na-print noong</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Pangalan ng komite</translation>
    </message>
    <message>
        <source>Our city</source>
        <translation>Ating lungsod</translation>
    </message>
    <message>
        <source>Emergency contact of the committee</source>
        <translation>Emergency contact ng komite</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Telepono para sa emergency</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Halimbawang datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Full official name</source>
        <translation>Buong opisyal na pangalan</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Uri ng lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>One of our communities</source>
        <translation>Isa sa ating mga komunidad</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Populasyon</translation>
    </message>
    <message>
        <source>Year of the count</source>
        <translation>Taon ng bilang</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Title of the highest official</source>
        <translation>Titulo ng pinakamataas na opisyal</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direksiyon</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Opisyal na pagbisita</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Unang araw</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Huling araw</translation>
    </message>
    <message>
        <source>Time zone of the place visited</source>
        <translation>Time zone ng dadalawing lugar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Layunin</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Pinuno</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Pangalawa</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Katapat</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Emergency phone at home</source>
        <translation>Telepono sa bahay para sa emergency</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Tutuluyan</translation>
    </message>
    <message>
        <source>Usual attire</source>
        <translation>Karaniwang kasuotan</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Mangunguna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tungkulin</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>Ayos ng pagkakauna</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Pangalan sa name tag</translation>
    </message>
    <message>
        <source>Kinds of exchange</source>
        <translation>Mga uri ng palitan</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Dalawang direksiyon</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mga layunin</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Namamahala</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Tapos</translation>
    </message>
    <message>
        <source>Open end</source>
        <translation>Walang takdang tapos</translation>
    </message>
    <message>
        <source>Time zone at the end</source>
        <translation>Time zone sa dulo</translation>
    </message>
    <message>
        <source>Ends days later</source>
        <translation>Natatapos makalipas ang ilang araw</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Attire</source>
        <translation>Kasuotan</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Mga dadalhin</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Sasakyan</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Tagpuan</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>In the public programme</source>
        <translation>Nasa pampublikong programa</translation>
    </message>
    <message>
        <source>Fixed booking</source>
        <translation>Nakapirming booking</translation>
    </message>
    <message>
        <source>Booking or flight number</source>
        <translation>Numero ng booking o flight</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Itinerary item</source>
        <translation>Aktibidad sa itinerary</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Our community</source>
        <translation>Ating komunidad</translation>
    </message>
    <message>
        <source>Partner city</source>
        <translation>Katuwang na lungsod</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mula noong</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Paano nagsimula</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Tagapag-ugnay</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Mga sektor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Mga pangalan</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Gitnang pangalan</translation>
    </message>
    <message>
        <source>Particles before the surname</source>
        <translation>Kataga bago ang apelyido</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Ikalawang apelyido</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Ayos ng pangalan</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Palayaw</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Gustong itawag sa kanya</translation>
    </message>
    <message>
        <source>Name exactly as in the passport</source>
        <translation>Eksaktong pangalan sa pasaporte</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>Paano bigkasin ang pangalan</translation>
    </message>
    <message>
        <source>Home community</source>
        <translation>Sariling komunidad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Puna</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Can interpret</source>
        <translation>Maaaring mag-interpret</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Pamitagan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasyon</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunidad</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ranggo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Entrance and parking</source>
        <translation>Pasukan at paradahan</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>Pangalan ng pamilya</translation>
    </message>
    <message>
        <source>City or town</source>
        <translation>Lungsod o bayan</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Languages spoken at home</source>
        <translation>Mga wikang sinasalita sa bahay</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mga alagang hayop</translation>
    </message>
    <message>
        <source>Where the pets are kept</source>
        <translation>Kung nasaan ang mga alaga</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Paninigarilyo</translation>
    </message>
    <message>
        <source>Diets catered for</source>
        <translation>Mga diyetang kayang ihanda</translation>
    </message>
    <message>
        <source>Allergies in the household</source>
        <translation>Mga allergy sa sambahayan</translation>
    </message>
    <message>
        <source>Beds for guests</source>
        <translation>Mga kama para sa bisita</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>Mga kuwarto at kama</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Banyo</translation>
    </message>
    <message>
        <source>Stairs to the guests&apos; room</source>
        <translation>Hagdan papunta sa kuwarto ng bisita</translation>
    </message>
    <message>
        <source>Guests at most</source>
        <translation>Pinakamaraming bisita</translation>
    </message>
    <message>
        <source>Nights offered</source>
        <translation>Mga gabing iniaalok</translation>
    </message>
    <message>
        <source>Seats in the car</source>
        <translation>Mga upuan sa kotse</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Iba pang tulong</translation>
    </message>
    <message>
        <source>Wish to do things with the guests (1 to 10)</source>
        <translation>Kagustuhang sumama sa mga bisita (1 hanggang 10)</translation>
    </message>
    <message>
        <source>Wishes about guests</source>
        <translation>Mga hiling tungkol sa bisita</translation>
    </message>
    <message>
        <source>Host family</source>
        <translation>Host family</translation>
    </message>
    <message>
        <source>Adult or child</source>
        <translation>Nasa hustong gulang o bata</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age told on</source>
        <translation>Petsa nang sabihin ang edad</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Diyeta</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Mga allergy</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tagapag-alaga</translation>
    </message>
    <message>
        <source>Whom to call in an emergency</source>
        <translation>Tatawagan sa emergency</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>Uri ng pagsusuri</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ginawa noong</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Uri ng papeles</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Mga kasanayan</translation>
    </message>
    <message>
        <source>Can drive guests</source>
        <translation>Kayang ipagmaneho ang mga bisita</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Kung kailan puwede</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Mga oras</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Mga panloob na tala</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>People</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Delegates of a delegation</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Mga delegado ng isang delegasyon</translation>
    </message>
    <message>
        <source>Host families</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Mga host family</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Mga boluntaryo</translation>
    </message>
    <message>
        <source>Partner cities and partnerships</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Mga katuwang na lungsod at partnership</translation>
    </message>
    <message>
        <source>Items of an itinerary</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Mga aktibidad ng itinerary</translation>
    </message>
    <message>
        <source>Our community</source>
        <extracomment>One of two cities of a partnership</extracomment>
        <translation>Ang ating komunidad</translation>
    </message>
    <message>
        <source>Partner city</source>
        <extracomment>One of two cities of a partnership</extracomment>
        <translation>Katuwang na lungsod</translation>
    </message>
    <message>
        <source>Name in one cell</source>
        <translation>Pangalan sa isang cell</translation>
    </message>
    <message>
        <source>Both surnames in one cell</source>
        <translation>Dalawang apelyido sa isang cell</translation>
    </message>
    <message>
        <source>Surname with its particles</source>
        <translation>Apelyido kasama ang mga particle</translation>
    </message>
    <message>
        <source>Diet and allergies in one cell</source>
        <translation>Diyeta at allergy sa isang cell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Office, with the role where it names one</source>
        <translation>Katungkulan, kasama ang papel kung nakasaad</translation>
    </message>
    <message>
        <source>Adults, one after the other</source>
        <translation>Mga nasa hustong gulang, sunod-sunod</translation>
    </message>
    <message>
        <source>Children with their ages</source>
        <translation>Mga bata kasama ang edad</translation>
    </message>
    <message>
        <source>City and postal code in one cell</source>
        <translation>Lungsod at postal code sa isang cell</translation>
    </message>
    <message>
        <source>Day on which the form was filled in</source>
        <translation>Araw nang sagutan ang form</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Latitude at longitude sa isang cell</translation>
    </message>
    <message>
        <source>Name and address in one cell</source>
        <translation>Pangalan at address sa isang cell</translation>
    </message>
    <message>
        <source>Start, or start and end in one cell</source>
        <translation>Simula, o simula at wakas sa isang cell</translation>
    </message>
    <message>
        <source>End, or that it is open</source>
        <translation>Wakas, o kung walang takdang wakas</translation>
    </message>
    <message>
        <source>Date and start in one cell</source>
        <translation>Petsa at simula sa isang cell</translation>
    </message>
    <message>
        <source>Date and end in one cell</source>
        <translation>Petsa at wakas sa isang cell</translation>
    </message>
    <message>
        <source>Groups that take part</source>
        <translation>Mga grupong kasali</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of record and which of them: &quot;Contact (E-mail)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of record and one of its fields: &quot;Host family: Pets&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time zone, where it is another one than the delegation&apos;s</source>
        <translation>Time zone, kung iba sa delegasyon</translation>
    </message>
    <message>
        <source>Rule by which it happens again</source>
        <translation>Tuntunin ng pag-uulit nito</translation>
    </message>
    <message>
        <source>Attire, with what to bring</source>
        <translation>Kasuotan, kasama ang dadalhin</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Change “%1” of %2</source>
        <extracomment>History entry. %1 is the name of a field (&quot;First day&quot;), %2 of a record (&quot;Mayor&apos;s visit&quot;)</extracomment>
        <translation>Baguhin ang “%1” ng %2</translation>
    </message>
    <message>
        <source>Change “%1” (%2)</source>
        <extracomment>History entry for a record that has no name. %1 is a field, %2 the kind of record (&quot;Delegate&quot;)</extracomment>
        <translation>Baguhin ang “%1” (%2)</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <extracomment>History entry. %1 is a kind of record (&quot;Person&quot;), %2 its name</extracomment>
        <translation>Idagdag ang %1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>History entry. %1 is a kind of record</extracomment>
        <translation>Idagdag ang %1</translation>
    </message>
    <message>
        <source>Delete %1: %2</source>
        <extracomment>History entry. %1 is a kind of record (&quot;Person&quot;), %2 its name</extracomment>
        <translation>Burahin ang %1: %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>History entry. %1 is a kind of record</extracomment>
        <translation>Burahin ang %1</translation>
    </message>
    <message>
        <source>Restore %1: %2</source>
        <extracomment>History entry: taken out of the Trash. %1 is a kind of record, %2 its name</extracomment>
        <translation>Ibalik ang %1: %2</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <extracomment>History entry: taken out of the Trash. %1 is a kind of record</extracomment>
        <translation>Ibalik ang %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n delegate(s) to %1</source>
        <extracomment>History entry. %n people; %1 is the delegation</extracomment>
        <translation>
            <numerusform>Magdagdag ng %n delegado sa %1</numerusform>
            <numerusform>Magdagdag ng %n delegado sa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order of precedence in %1</source>
        <extracomment>History entry. %1 is the delegation</extracomment>
        <translation>Baguhin ang ayos ng pagkakauna sa %1</translation>
    </message>
    <message>
        <source>Copy a day in the programme of %1</source>
        <extracomment>History entry. %1 is the delegation</extracomment>
        <translation>Kopyahin ang isang araw sa programa ng %1</translation>
    </message>
    <message>
        <source>Move “%1” to another day</source>
        <extracomment>History entry. %1 is an itinerary item</extracomment>
        <translation>Ilipat ang “%1” sa ibang araw</translation>
    </message>
    <message>
        <source>Print %1 of %2</source>
        <extracomment>History entry. %1 is a document (&quot;Full programme&quot;), %2 the delegation</extracomment>
        <translation>I-print ang %1 ng %2</translation>
    </message>
    <message>
        <source>Make the sample committee</source>
        <translation>Gawin ang halimbawang komite</translation>
    </message>
    <message>
        <source>Start the committee</source>
        <translation>Simulan ang komite</translation>
    </message>
    <message>
        <source>Change the data of the committee</source>
        <translation>Baguhin ang datos ng komite</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>History entry. %1 is the sentence of the change that was taken back</extracomment>
        <translation>I-undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>History entry. %1 is the sentence of the change that was made again</extracomment>
        <translation>I-redo: %1</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>History entry: an older change was taken back from History. %1 is its sentence</extracomment>
        <translation>Ibalik sa dati: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shift the programme of %1 later by %n day(s)</source>
        <extracomment>History entry: all days become later ones. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Iurong ang programa ng %1 nang %n araw</numerusform>
            <numerusform>Iurong ang programa ng %1 nang %n araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift the programme of %1 earlier by %n day(s)</source>
        <extracomment>History entry: all days become earlier ones. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Iagahan ang programa ng %1 nang %n araw</numerusform>
            <numerusform>Iagahan ang programa ng %1 nang %n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a whole committee from a folder</source>
        <translation>Basahin ang buong komite mula sa folder</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>History entry. %1 is the name of the file that was read</extracomment>
        <translation>I-import ang %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n item(s) in the programme of %1</source>
        <extracomment>History entry: items that were drafts are certain now. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Kumpirmahin ang %n aktibidad sa programa ng %1</numerusform>
            <numerusform>Kumpirmahin ang %n aktibidad sa programa ng %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::AboutDialog</name>
    <message>
        <source>About Sister City Desk</source>
        <translation>Tungkol sa Sister City Desk</translation>
    </message>
    <message>
        <source>Sister City Desk</source>
        <translation>Sister City Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Keeps the partner cities, exchanges, people and programmes of a sister-city committee, and prints what people carry. It works without the internet; what you type stays in your file.</source>
        <translation>Iniingatan nito ang mga katuwang na lungsod, palitan, tao at programa ng isang sister city na komite, at nagpi-print ng dala-dala ng mga tao. Gumagana ito kahit walang internet; nananatili sa iyong file ang tina-type mo.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensiya</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Malayang software sa ilalim ng GNU General Public License, version 3 o mas bago. Wala itong anumang garantiya.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Ginawa gamit ang</translation>
    </message>
</context>
<context>
    <name>scd::Actions</name>
    <message>
        <source>&amp;New committee…</source>
        <extracomment>File menu: a new file for another committee</extracomment>
        <translation>Bagong &amp;komite…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uksan…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Mga backup…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;I-print…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Mga &amp;setting…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>File menu: leave the program</extracomment>
        <translation>&amp;Lumabas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;I-redo</translation>
    </message>
    <message>
        <source>Find or &amp;do…</source>
        <extracomment>Opens the box that finds records and commands</extracomment>
        <translation>Hanapin &amp;o gawin…</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <extracomment>Puts the cursor in the filter of the list on this page</extracomment>
        <translation>&amp;Maghanap sa pahinang ito</translation>
    </message>
    <message>
        <source>&amp;New on this page…</source>
        <extracomment>Makes a new record of the kind that the page shows</extracomment>
        <translation>Bago &amp;sa pahinang ito…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Burahin</translation>
    </message>
    <message>
        <source>&amp;History of this…</source>
        <translation>History &amp;nito…</translation>
    </message>
    <message>
        <source>History of &amp;all changes…</source>
        <translation>&amp;History ng lahat ng pagbabago…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Palakihin &amp;ang teksto</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Paliitin ang teksto</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Karaniwang laki ng teksto</translation>
    </message>
    <message>
        <source>Colours like the &amp;desktop</source>
        <translation>Kulay &amp;gaya ng sa desktop</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Maliwanag na &amp;kulay</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>Madilim &amp;na kulay</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Mataas na contrast</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>To the place that was shown before, as in a web browser</extracomment>
        <translation>&amp;Bumalik</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Sumulong</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Mga keyboard shortcut</translation>
    </message>
    <message>
        <source>&amp;Translate this app…</source>
        <translation>&amp;Isalin ang app na ito…</translation>
    </message>
    <message>
        <source>&amp;About Sister City Desk</source>
        <translation>&amp;Tungkol sa Sister City Desk</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>I-&amp;export…</translation>
    </message>
    <message>
        <source>&amp;Copy list as table</source>
        <extracomment>Puts the list of this page on the clipboard, for a spreadsheet program</extracomment>
        <translation>Kopyahin ang listahan bilang &amp;talahanayan</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>File menu: brings in a spreadsheet</extracomment>
        <translation>I-im&amp;port…</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <extracomment>Imports the table that is on the clipboard</extracomment>
        <translation>I-paste ang talahana&amp;yan…</translation>
    </message>
    <message>
        <source>New partner city…</source>
        <extracomment>Found by Ctrl+K; each goes to the page of its kind and opens its form</extracomment>
        <translation>Bagong katuwang na lungsod…</translation>
    </message>
    <message>
        <source>New exchange…</source>
        <translation>Bagong palitan…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Bagong tao…</translation>
    </message>
    <message>
        <source>New host family…</source>
        <translation>Bagong host family…</translation>
    </message>
</context>
<context>
    <name>scd::AddDelegatesDialog</name>
    <message>
        <source>Add delegates</source>
        <translation>Magdagdag ng mga delegado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Magdagdag</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Ilagay sa listahan</translation>
    </message>
    <message>
        <source>Put all on the list</source>
        <translation>Ilagay lahat sa listahan</translation>
    </message>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Maghanap ng tao</translation>
    </message>
    <message>
        <source>or a new one: &amp;given names</source>
        <translation>o &amp;bago: mga pangalan</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Apelyido</translation>
    </message>
    <message>
        <source>or &amp;paste names</source>
        <translation>&amp;o i-paste ang mga pangalan</translation>
    </message>
    <message>
        <source>One a line. Each line is kept as it is; nothing is split.</source>
        <translation>Isa bawat linya. Pinananatili ang bawat linya; walang hinahati.</translation>
    </message>
    <message>
        <source>Given names of a new person</source>
        <translation>Mga pangalan ng bagong tao</translation>
    </message>
    <message>
        <source>Surname of a new person</source>
        <translation>Apelyido ng bagong tao</translation>
    </message>
    <message>
        <source>Names to paste, one a line</source>
        <translation>Mga pangalang ipe-paste, isa bawat linya</translation>
    </message>
    <message>
        <source>People to be added</source>
        <translation>Mga taong idadagdag</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Idadagdag</translation>
    </message>
    <message>
        <source>Del takes a name off the list.</source>
        <translation>Inaalis ng Del ang pangalan sa listahan.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Walang grupo</translation>
    </message>
    <message>
        <source>&amp;Role of all</source>
        <translation>&amp;Tungkulin ng lahat</translation>
    </message>
    <message>
        <source>Gr&amp;oup of all</source>
        <translation>&amp;Grupo ng lahat</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Idagdag ang %n tao</numerusform>
            <numerusform>Idagdag ang %n tao</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in this delegation already.</source>
        <translation>Nasa delegasyong ito na silang lahat.</translation>
    </message>
</context>
<context>
    <name>scd::AgreementForm</name>
    <message>
        <source>&amp;in</source>
        <translation>&amp;sa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Mga &amp;wika</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Hanggang kailan may bisa</translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation>Pagpapanibag&amp;o</translation>
    </message>
    <message>
        <source>Term in &amp;months</source>
        <translation>Tagal sa b&amp;uwan</translation>
    </message>
    <message>
        <source>&amp;Our resolution</source>
        <translation>Ating r&amp;esolusyon</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>&amp;passed on</source>
        <translation>pinagti&amp;bay noong</translation>
    </message>
    <message>
        <source>P&amp;artner&apos;s resolution</source>
        <translation>Resolusyon ng &amp;kabilang panig</translation>
    </message>
    <message>
        <source>passed o&amp;n</source>
        <translation>pinagtiba&amp;y noong</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>M&amp;ga tala</translation>
    </message>
    <message>
        <source>Resolutions and notes</source>
        <translation>Mga resolusyon at tala</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>U&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>P&amp;amagat</translation>
    </message>
    <message>
        <source>Signe&amp;d on</source>
        <translation>Petsa ng paglag&amp;da</translation>
    </message>
    <message>
        <source>e&amp;xpires on</source>
        <translation>&amp;magtatapos sa</translation>
    </message>
</context>
<context>
    <name>scd::AgreementList</name>
    <message>
        <source>Agreements</source>
        <translation>Mga kasunduan</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Wala pang kasunduan</translation>
    </message>
    <message>
        <source>Keep here what was signed, by whom, and the scan of it.</source>
        <translation>Itago rito kung ano ang nilagdaan, sino ang lumagda, at ang scan nito.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Bagong kasunduan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When and where an agreement was signed: &quot;Mar 4, 2001, Tena&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scan</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Nagtapos na</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Malapit nang magtapos</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>May bisa</translation>
    </message>
</context>
<context>
    <name>scd::AgreementPanel</name>
    <message>
        <source>All agreements</source>
        <translation>Lahat ng kasunduan</translation>
    </message>
    <message>
        <source>Delete this agreement</source>
        <translation>Burahin ang kasunduang ito</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Sino ang lumagda</translation>
    </message>
    <message>
        <source>Names and titles stay as they were signed, whoever holds the office later.</source>
        <translation>Mananatili ang mga pangalan at titulo ayon sa paglagda, sinuman ang humawak ng katungkulan pagkatapos.</translation>
    </message>
    <message>
        <source>Add a signatory: type the name as signed</source>
        <translation>Magdagdag ng lumagda: i-type ang pangalan ayon sa lagda</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Mga scan</translation>
    </message>
</context>
<context>
    <name>scd::Application</name>
    <message>
        <source>Open a committee</source>
        <translation>Magbukas ng komite</translation>
    </message>
    <message>
        <source>The backup could not be made; your changes are saved in the file itself</source>
        <translation>Hindi nagawa ang backup; naka-save sa mismong file ang iyong mga pagbabago</translation>
    </message>
    <message>
        <source>The backup was restored; the file as it was is kept beside it</source>
        <translation>Ibinalik ang backup; nakatabi ang dating file</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>Hindi nagawa ang file</translation>
    </message>
    <message>
        <source>%1 Sister Cities</source>
        <extracomment>The name of a committee, made from the name of its city</extracomment>
        <translation>Mga sister city ng %1</translation>
    </message>
</context>
<context>
    <name>scd::AttachmentList</name>
    <message>
        <source>Drop a scan here (PDF, JPEG or PNG, up to 10 MB), or choose it.</source>
        <translation>I-drop dito ang isang scan (PDF, JPEG o PNG, hanggang 10 MB), o piliin ito.</translation>
    </message>
    <message>
        <source>Add a scan…</source>
        <translation>Magdagdag ng scan…</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Magdagdag ng scan</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Mga scan (*.pdf *.jpg *.jpeg *.png);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Mag-save ng kopya…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence that says what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Mag-save ng kopya</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Scan removed: %1</source>
        <translation>Inalis ang scan: %1</translation>
    </message>
</context>
<context>
    <name>scd::BackupModel</name>
    <message>
        <source>While working · %1</source>
        <extracomment>Why a backup was made; %1 is its size</extracomment>
        <translation>Habang nagtatrabaho · %1</translation>
    </message>
    <message>
        <source>When the program was closed · %1</source>
        <translation>Nang isara ang program · %1</translation>
    </message>
    <message>
        <source>Before a new version of the program changed the file · %1</source>
        <translation>Bago binago ng bagong version ng program ang file · %1</translation>
    </message>
    <message>
        <source>Before a backup was restored · %1</source>
        <translation>Bago ibalik ang isang backup · %1</translation>
    </message>
    <message>
        <source>Before changes of another laptop came in · %1</source>
        <translation>Bago pumasok ang mga pagbabago mula sa ibang laptop · %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sinusuri…</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>A backup was read through and is in order</extracomment>
        <translation>Maayos</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Sira</translation>
    </message>
</context>
<context>
    <name>scd::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>Copies of the whole file, made while you work and when you close the program. All of the last two days are kept, then fewer and fewer.</source>
        <translation>Mga kopya ng buong file, ginawa habang nagtatrabaho ka at pagsara ng program. Itinatago ang lahat ng sa huling dalawang araw, at paunti nang paunti ang mas luma.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Mga backup, pinakabago ang una</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Wala pang backup</translation>
    </message>
    <message>
        <source>The first one is made within half an hour, or when you close the program.</source>
        <translation>Gagawin ang una sa loob ng kalahating oras, o pagsara mo ng program.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mag-backup ngayon</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Suriin</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ibalik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Babalik sa backup noong %1?</translation>
    </message>
    <message>
        <source>What was changed since then is not in it. The file as it is now is set aside beside it, and you can open it at any time.</source>
        <translation>Wala rito ang mga nabago pagkatapos noon. Itatabi ang file sa kasalukuyang anyo nito, at mabubuksan mo ito anumang oras.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Ibalik ang backup na ito</translation>
    </message>
</context>
<context>
    <name>scd::CalendarField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Buksan ang kalendaryo</translation>
    </message>
</context>
<context>
    <name>scd::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendaryo</translation>
    </message>
</context>
<context>
    <name>scd::CheckForm</name>
    <message>
        <source>Kind of check</source>
        <translation>Uri ng pagsusuri</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, on a date</comment>
        <translation>ginawa</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ginawa noong</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>a check or a travel paper, on a date</comment>
        <translation>magtatapos</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Magtatapos sa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Outcome and remarks, never the report itself</source>
        <translation>Resulta at puna, hindi kailanman ang mismong ulat</translation>
    </message>
</context>
<context>
    <name>scd::ClockCard</name>
    <message>
        <source>Our city</source>
        <translation>Ating lungsod</translation>
    </message>
    <message>
        <source>Same time as here</source>
        <translation>Kapareho ng oras dito</translation>
    </message>
    <message>
        <source>%1 h ahead of us</source>
        <translation>Una nang %1 h sa atin</translation>
    </message>
    <message>
        <source>%1 h behind us</source>
        <translation>Huli nang %1 h sa atin</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of us</source>
        <translation>
            <numerusform>Una nang %n oras sa atin</numerusform>
            <numerusform>Una nang %n oras sa atin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind us</source>
        <translation>
            <numerusform>Huli nang %n oras sa atin</numerusform>
            <numerusform>Huli nang %n oras sa atin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <comment>a weekday, seen from our city</comment>
        <translation>%1, kinabukasan</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <comment>a weekday, seen from our city</comment>
        <translation>%1, nakaraang araw</translation>
    </message>
    <message>
        <source>Good time to call</source>
        <translation>Magandang oras para tumawag</translation>
    </message>
    <message>
        <source>Early morning</source>
        <translation>Maagang-maaga</translation>
    </message>
    <message>
        <source>Late evening</source>
        <translation>Gabi na</translation>
    </message>
    <message>
        <source>Night there</source>
        <translation>Gabi roon</translation>
    </message>
</context>
<context>
    <name>scd::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>scd::CommandBox</name>
    <message>
        <source>Find people, cities, exchanges – or say what to do</source>
        <translation>Maghanap ng tao, lungsod, palitan – o sabihin ang gagawin</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nahanap</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Walang nahanap</translation>
    </message>
</context>
<context>
    <name>scd::CommandIndex</name>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mga katuwang</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Mga palitan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Basurahan</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Heading in &quot;Find or do&quot;: what was chosen lately</extracomment>
        <translation>Kamakailan</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Mga lungsod</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Mga kasunduan</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerary</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Heading in &quot;Find or do&quot;: things that the program can do</extracomment>
        <translation>Mga command</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Host families</source>
        <extracomment>Heading in &quot;Find or do&quot;</extracomment>
        <translation>Mga host family</translation>
    </message>
</context>
<context>
    <name>scd::Commands</name>
    <message>
        <source>Sister City Desk: partner cities, exchanges, people and programmes of a committee.</source>
        <translation>Sister City Desk: mga katuwang na lungsod, palitan, tao at programa ng komite.</translation>
    </message>
    <message>
        <source>Without a command a window opens, with the file if one is given:</source>
        <translation>Kung walang command, magbubukas ng window, kasama ang file kung may ibinigay:</translation>
    </message>
    <message>
        <source>Commands; they need no display:</source>
        <translation>Mga command; hindi kailangan ng display:</translation>
    </message>
    <message>
        <source>Code, first day, last day, partner and name of each delegation, with tabs between them.</source>
        <translation>Code, unang araw, huling araw, katuwang at pangalan ng bawat delegasyon, na may tab sa pagitan.</translation>
    </message>
    <message>
        <source>Runs all checks of the file; 0 only when it is sound.</source>
        <translation>Ginagawa ang lahat ng pagsusuri sa file; 0 lang kapag maayos ito.</translation>
    </message>
    <message>
        <source>Prints into a file: the whole programme, one page a day, or the list of delegates.</source>
        <translation>Nagpi-print sa file: ang buong programa, isang pahina bawat araw, o ang listahan ng mga delegado.</translation>
    </message>
    <message>
        <source>Options of print:</source>
        <translation>Mga opsiyon ng print:</translation>
    </message>
    <message>
        <source>one or two of en, es, fil; the first one leads</source>
        <translation>isa o dalawa sa en, es, fil; nauuna ang una</translation>
    </message>
    <message>
        <source>the paper; letter if not said</source>
        <translation>ang papel; letter kung hindi sinabi</translation>
    </message>
    <message>
        <source>larger type</source>
        <translation>mas malaking letra</translation>
    </message>
    <message>
        <source>leaves out what is not for everybody</source>
        <translation>hindi isinasama ang hindi para sa lahat</translation>
    </message>
    <message>
        <source>if the name of the output does not say it</source>
        <translation>kung hindi ito sinasabi ng pangalan ng output</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Mga exit code:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos na</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>hindi naintindihan ang command</translation>
    </message>
    <message>
        <source>the output could not be written, or is there already</source>
        <translation>hindi maisulat ang output, o mayroon na nito</translation>
    </message>
    <message>
        <source>the file was refused: of another kind, newer, damaged or in use</source>
        <translation>tinanggihan ang file: ibang uri, mas bago, sira o ginagamit</translation>
    </message>
    <message>
        <source>the check found faults</source>
        <translation>may nakitang sira ang pagsusuri</translation>
    </message>
    <message>
        <source>%1 See sistercitydesk --help.</source>
        <extracomment>After a sentence that says what was not understood</extracomment>
        <translation>%1 Tingnan ang sistercitydesk --help.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Walang file na “%1”.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not overwritten.</source>
        <translation>Mayroon nang “%1” at hindi ito pinatungan.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no such folder.</source>
        <translation>Hindi naisulat ang “%1”: walang ganoong folder.</translation>
    </message>
    <message>
        <source>“%1” was not written: its folder cannot be written.</source>
        <translation>Hindi naisulat ang “%1”: hindi masulatan ang folder nito.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>Hindi naisulat ang “%1”: puno na ang disk.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Hindi maisulat ang “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Sobra ang salitang “%1”.</translation>
    </message>
    <message>
        <source>Say which file: --file F.</source>
        <translation>Sabihin kung aling file: --file F.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>Hindi command ang “%1”.</translation>
    </message>
    <message>
        <source>The sample committee is in “%1”.</source>
        <translation>Nasa “%1” ang halimbawang komite.</translation>
    </message>
    <message>
        <source>What to list is not known; it can be: delegations.</source>
        <translation>Hindi alam ang ililista; maaari itong: delegations (mga delegasyon).</translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found. Restore a backup, or ask for help with this list.</source>
        <translation>
            <numerusform>May nakitang %n sira. Ibalik ang isang backup, o humingi ng tulong dala ang listahang ito.</numerusform>
            <numerusform>May nakitang %n sira. Ibalik ang isang backup, o humingi ng tulong dala ang listahang ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound: %1 records, %2 changes, digest %3.</source>
        <translation>Maayos ang file: %1 record, %2 pagbabago, digest %3.</translation>
    </message>
    <message>
        <source>What to print is not known; it can be: programme, days, delegates.</source>
        <translation>Hindi alam ang ipi-print; maaari itong: programme (programa), days (mga araw), delegates (mga delegado).</translation>
    </message>
    <message>
        <source>Say which delegation: --delegation CODE.</source>
        <translation>Sabihin kung aling delegasyon: --delegation CODE.</translation>
    </message>
    <message>
        <source>Say where to: --output FILE.</source>
        <translation>Sabihin kung saan ilalagay: --output FILE.</translation>
    </message>
    <message>
        <source>One or two languages can be printed at once.</source>
        <translation>Isa o dalawang wika ang puwedeng i-print nang sabay.</translation>
    </message>
    <message>
        <source>“%1” is no language of the program; it can be: en, es, fil.</source>
        <translation>Hindi wika ng program ang “%1”; maaari itong: en, es, fil.</translation>
    </message>
    <message>
        <source>The two languages are the same.</source>
        <translation>Magkapareho ang dalawang wika.</translation>
    </message>
    <message>
        <source>“%1” is no paper that is known; it can be: letter, a4.</source>
        <translation>Hindi kilalang papel ang “%1”; maaari itong: letter, a4.</translation>
    </message>
    <message>
        <source>“%1” is no format that is known; it can be: pdf, html.</source>
        <translation>Hindi kilalang format ang “%1”; maaari itong: pdf, html.</translation>
    </message>
    <message>
        <source>There is no delegation “%1”; the file has none yet.</source>
        <translation>Walang delegasyong “%1”; wala pa itong laman na delegasyon.</translation>
    </message>
    <message>
        <source>There is no delegation “%1”; there are: %2.</source>
        <translation>Walang delegasyong “%1”; ang mayroon ay: %2.</translation>
    </message>
    <message>
        <source>Writes everything as a new folder of tables that can be read without the program.</source>
        <translation>Isinusulat ang lahat sa bagong folder ng mga talahanayang mababasa kahit wala ang program.</translation>
    </message>
    <message>
        <source>Reads such a folder into the new file NEW.</source>
        <translation>Binabasa ang ganoong folder papunta sa bagong file na NEW.</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>Mga opsiyon ng export:</translation>
    </message>
    <message>
        <source>names of columns in their order; all if not said</source>
        <translation>mga pangalan ng hanay ayon sa ayos; lahat kung hindi sinabi</translation>
    </message>
    <message>
        <source>what may leave: internal if not said</source>
        <translation>ang maaaring lumabas: internal kung hindi sinabi</translation>
    </message>
    <message>
        <source>for programs: tokens and ids, and cells that begin like formulas as they are</source>
        <translation>para sa mga program: mga token at numero ng record, at ang mga cell na parang formula ang simula nang walang pagbabago</translation>
    </message>
    <message>
        <source>of the heads of columns and of words in cells</source>
        <translation>ng mga pamagat ng hanay at ng mga salita sa cell</translation>
    </message>
    <message>
        <source>Options of import:</source>
        <translation>Mga opsiyon ng import:</translation>
    </message>
    <message>
        <source>people, delegates, hosts, volunteers, partnerships, programme; as recognised if not said</source>
        <translation>people (mga tao), delegates (mga delegado), hosts (mga host family), volunteers (mga boluntaryo), partnerships (mga ugnayan ng lungsod), programme (programa); ayon sa nakilala kung hindi sinabi</translation>
    </message>
    <message>
        <source>the delegation that delegates or a programme belong to</source>
        <translation>ang delegasyong kinabibilangan ng mga delegado o ng programa</translation>
    </message>
    <message>
        <source>a mapping that was saved: which column is what</source>
        <translation>isang na-save na mapping: kung ano ang bawat hanay</translation>
    </message>
    <message>
        <source>says what would be done and changes nothing</source>
        <translation>sinasabi ang gagawin at walang binabago</translation>
    </message>
    <message>
        <source>writes a new CSV file: what became of every cell</source>
        <translation>sumusulat ng bagong CSV file: ano ang nangyari sa bawat cell</translation>
    </message>
    <message>
        <source>What to export is not known; it can be: committee, %1.</source>
        <translation>Hindi alam ang ie-export; maaari itong: committee (komite), %1.</translation>
    </message>
    <message>
        <source>“%1” is no class that is known; it can be: public, internal, personal.</source>
        <translation>Hindi kilalang klase ang “%1”; maaari itong: public (pampubliko), internal (panloob), personal.</translation>
    </message>
    <message>
        <source>“%1” is no format that is known; it can be: %2.</source>
        <translation>Hindi kilalang format ang “%1”; maaari itong: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Walang hanay na “%1”.</translation>
    </message>
    <message>
        <source>No column may leave with this class.</source>
        <translation>Walang hanay na maaaring lumabas sa klaseng ito.</translation>
    </message>
    <message>
        <source>Say where to: --output FOLDER.</source>
        <translation>Sabihin kung saan ilalagay: --output FOLDER.</translation>
    </message>
    <message>
        <source>Say what to read: import committee FOLDER.</source>
        <translation>Sabihin kung aling komite ang babasahin: import committee FOLDER.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Walang folder na “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a committee that was exported as a folder.</source>
        <translation>Hindi komiteng na-export bilang folder ang “%1”.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sister City Desk.</source>
        <translation>Ginawa ang “%1” ng mas bagong version ng Sister City Desk.</translation>
    </message>
    <message>
        <source>Something was left out when “%1” was written, so that it cannot be read back whole. Export with --sensitivity personal.</source>
        <translation>May hindi isinama nang isulat ang “%1”, kaya hindi ito mababasang muli nang buo. Mag-export gamit ang --sensitivity personal.</translation>
    </message>
    <message>
        <source>Say which spreadsheet: import SHEET.</source>
        <translation>Sabihin kung aling spreadsheet: import SHEET.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; it can be: %2.</source>
        <translation>Hindi maaaring i-import ang “%1”; maaari itong: %2.</translation>
    </message>
    <message>
        <source>The mapping “%1” is for something else than --as says.</source>
        <translation>Para sa iba ang mapping na “%1”, hindi sa sinasabi ng --as.</translation>
    </message>
    <message>
        <source>There is no table in “%1”. Nothing was changed.</source>
        <translation>Walang talahanayan sa “%1”. Walang nabago.</translation>
    </message>
    <message>
        <source>Say which delegation the rows belong to: --into CODE.</source>
        <translation>Sabihin kung aling delegasyon ang kinabibilangan ng mga hilera: --into CODE.</translation>
    </message>
    <message>
        <source>Rows: %1 to add, %2 to change, %3 the same, %4 left out.</source>
        <translation>Mga hilera: %1 idaragdag, %2 babaguhin, %3 magkapareho, %4 hindi isasama.</translation>
    </message>
    <message>
        <source>Cells: %1 in fields, %2 in notes, %3 to look at, %4 headers, %5 outside, %6 left out; %7 in all.</source>
        <translation>Mga cell: %1 sa mga field, %2 sa mga tala, %3 titingnan, %4 pamagat, %5 nasa labas, %6 hindi isinama; %7 lahat-lahat.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Walang nabago: pagsubok lang ito.</translation>
    </message>
    <message>
        <source>Makes the sample committee in the new file NEW.</source>
        <translation>Gumagawa ng halimbawang komite sa bagong file na NEW.</translation>
    </message>
    <message>
        <source>writes the mapping that is used into the new file M</source>
        <translation>isinusulat sa bagong file na M ang ginamit na pagtutugma</translation>
    </message>
    <message>
        <source>what 3/4/2027 means where the sheet does not prove it</source>
        <translation>kung ano ang kahulugan ng 3/4/2027 kapag hindi ito malinaw sa sheet</translation>
    </message>
    <message>
        <source>the file, the folder or the delegation was not found</source>
        <translation>hindi nakita ang file, folder o delegasyon</translation>
    </message>
    <message>
        <source>“--%1” does not go with “%2”.</source>
        <translation>Hindi ginagamit ang “--%1” kasama ng “%2”.</translation>
    </message>
    <message>
        <source>“%1” is missing in the folder. Nothing was read.</source>
        <translation>Wala ang “%1” sa folder. Walang nabasa.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Nothing was read.</source>
        <translation>Masyadong malaki ang “%1” para basahin. Walang nabasa.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not the one that was written. Nothing was read.</source>
        <translation>Hindi ang isinulat na kalakip ang “%1”. Walang nabasa.</translation>
    </message>
    <message>
        <source>“%1” is not as it was written: rows or columns are missing or more. Nothing was read.</source>
        <translation>Hindi na kung paano isinulat ang “%1”: may kulang o labis na row o hanay. Walang nabasa.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” refers to a record that is not in the folder. Nothing was read.</source>
        <translation>Tumutukoy ang row %1 ng “%2” sa talang wala sa folder. Walang nabasa.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be kept as it is. Nothing was read.</source>
        <translation>Hindi maitatago ang row %1 ng “%2” sa kasalukuyang anyo nito. Walang nabasa.</translation>
    </message>
    <message>
        <source>“%1” is there already. A committee is only read back into a new file; nothing was changed.</source>
        <translation>Mayroon nang “%1”. Sa bagong file lang binabasa muli ang komite; walang binago.</translation>
    </message>
    <message>
        <source>The committee of “%1” is in the new file “%2”.</source>
        <translation>Nasa bagong file na “%2” ang komite ng “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; it can be: dmy, mdy.</source>
        <translation>Hindi ayos ng petsa ang “%1”; maaaring: dmy, mdy.</translation>
    </message>
    <message>
        <source>“%1” holds several tables, which have a mapping each: choose one with --as.</source>
        <translation>May ilang talahanayan ang “%1” na may kani-kaniyang pagtutugma: pumili ng isa gamit ang --as.</translation>
    </message>
    <message>
        <source>Imports a spreadsheet, an address book or a calendar as one step that can be undone.</source>
        <translation>Ini-import ang spreadsheet, address book o kalendaryo bilang isang hakbang na maaaring i-undo.</translation>
    </message>
    <message>
        <source>Writes all records of a kind as a table, people as an address book, itineraries as a calendar.</source>
        <translation>Isinusulat ang lahat ng tala ng isang uri bilang talahanayan, ang mga tao bilang address book, at ang mga itinerary bilang kalendaryo.</translation>
    </message>
    <message>
        <source>only what belongs to this delegation</source>
        <translation>ang kabilang lang sa delegasyong ito</translation>
    </message>
    <message>
        <source>What no table can hold was left out: %1.</source>
        <translation>Hindi isinama ang hindi mailalagay sa talahanayan: %1.</translation>
    </message>
    <message>
        <source>Left out, because they are more private than what you chose: %1.</source>
        <translation>Hindi isinama dahil mas pribado kaysa sa pinili mo: %1.</translation>
    </message>
</context>
<context>
    <name>scd::CommitteeExport</name>
    <message>
        <source>This folder holds what a committee keeps in Sister City Desk. It can be read without that program.</source>
        <translation>Nasa folder na ito ang itinatago ng komite sa Sister City Desk. Mababasa ito kahit wala ang program na iyon.</translation>
    </message>
    <message>
        <source>Each file that ends in .csv is a table for one kind of record; spreadsheet programs open it (UTF-8, commas).</source>
        <translation>Bawat file na nagtatapos sa .csv ay talahanayan ng isang uri ng record; nabubuksan ito ng mga spreadsheet program (UTF-8, kuwit).</translation>
    </message>
    <message>
        <source>“id” is the number of a record. A column whose name ends in “_id” holds the number of a record in another table.</source>
        <translation>Ang “id” ay numero ng record. Ang hanay na nagtatapos sa “_id” ay may numero ng record sa ibang talahanayan.</translation>
    </message>
    <message>
        <source>A text in several languages has a column for each: “name@es” is the name in Spanish.</source>
        <translation>May hanay para sa bawat wika ang tekstong nasa ilang wika: ang “name@es” ay pangalan sa Espanyol.</translation>
    </message>
    <message>
        <source>An apostrophe at the beginning of a cell keeps spreadsheet programs from computing it; it is no part of the text.</source>
        <translation>Ang apostrophe sa simula ng cell ay pumipigil sa mga spreadsheet program na kuwentahin ito; hindi ito bahagi ng teksto.</translation>
    </message>
    <message>
        <source>Scans and pictures are in the folder “attachments”.</source>
        <translation>Nasa folder na “attachments” ang mga scan at larawan.</translation>
    </message>
    <message>
        <source>What was in the Trash is not here.</source>
        <translation>Wala rito ang nasa Basurahan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file and the kind of records in it: &quot;person.csv: People&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was left out. These are personal data: keep them as carefully as the committee&apos;s file.</source>
        <translation>Walang hindi isinama. Personal na datos ang mga ito: ingatan nang gaya ng file ng komite.</translation>
    </message>
    <message>
        <source>To read it back into a new file: sistercitydesk --file NEW.sistercity import committee FOLDER</source>
        <translation>Para basahing muli ang komite sa bagong file: sistercitydesk --file NEW.sistercity import committee FOLDER</translation>
    </message>
    <message>
        <source>Left out, being more private than what was chosen, so that this folder cannot be read back whole:</source>
        <translation>Hindi isinama dahil mas pribado kaysa sa pinili, kaya hindi mababasang muli nang buo ang folder na ito:</translation>
    </message>
</context>
<context>
    <name>scd::CommunityForm</name>
    <message>
        <source>The city</source>
        <translation>Ang lungsod</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>P&amp;angalan</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>Uri ng &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Bansa</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>I-type ang bahagi ng pangalan</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Rehiyon</translation>
    </message>
    <message>
        <source>Province, state or department</source>
        <translation>Lalawigan, estado o departamento</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>Type a city nearby</source>
        <translation>I-type ang isang kalapit na lungsod</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Sino ang namumuno</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Mga datos</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Mga wi&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>Popula&amp;syon</translation>
    </message>
    <message>
        <source>in the &amp;year</source>
        <translation>noon&amp;g taong</translation>
    </message>
    <message>
        <source>L&amp;atitude</source>
        <translation>Latitu&amp;de</translation>
    </message>
    <message>
        <source>Long&amp;itude</source>
        <translation>Longitud&amp;e</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Mga tala</translation>
    </message>
    <message>
        <source>It is %1, %2 there now.</source>
        <extracomment>The time in a partner city: weekday, time of day</extracomment>
        <translation>Ngayon doon ay %1, %2.</translation>
    </message>
    <message>
        <source>F&amp;ull official name</source>
        <translation>B&amp;uong opisyal na pangalan</translation>
    </message>
    <message>
        <source>Title of the highe&amp;st official</source>
        <translation>Titulo ng pinakamataas na &amp;opisyal</translation>
    </message>
</context>
<context>
    <name>scd::ContactForm</name>
    <message>
        <source>Type of contact</source>
        <translation>Uri ng contact</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Puna</translation>
    </message>
</context>
<context>
    <name>scd::CopyDayDialog</name>
    <message>
        <source>Copy a day</source>
        <translation>Kopyahin ang isang araw</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Mula</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Sa araw na</translation>
    </message>
    <message>
        <source>Items and who takes part are copied as drafts. What is there already stays.</source>
        <translation>Kokopyahin bilang draft ang mga aktibidad at mga kalahok. Mananatili ang naroon na.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Pumili ng ibang araw.</translation>
    </message>
</context>
<context>
    <name>scd::DateField</name>
    <message>
        <source>No date</source>
        <extracomment>In an empty date field.</extracomment>
        <translation>Walang petsa</translation>
    </message>
    <message>
        <source>There is no such date. Write it like %1.</source>
        <extracomment>%1 is a date as an example.</extracomment>
        <translation>Walang ganoong petsa. Isulat nang ganito: %1.</translation>
    </message>
    <message>
        <source>Day and month are missing. Write it like %1.</source>
        <extracomment>Only a year was typed. %1 is a date as an example.</extracomment>
        <translation>Kulang ang araw at buwan. Isulat nang ganito: %1.</translation>
    </message>
</context>
<context>
    <name>scd::DatesField</name>
    <message>
        <source>No days</source>
        <extracomment>In an empty field for several dates.</extracomment>
        <translation>Walang araw</translation>
    </message>
    <message>
        <source>These are no days. Write them like %1.</source>
        <extracomment>%1 is two ranges of dates as an example: &quot;Jul 17–20, 2026; Jul 24, 2026&quot;</extracomment>
        <translation>Hindi ito mga araw. Isulat nang ganito: %1.</translation>
    </message>
</context>
<context>
    <name>scd::DayDialog</name>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>&amp;Title of the day</source>
        <translation>&amp;Pamagat ng araw</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Mga tala</translation>
    </message>
</context>
<context>
    <name>scd::DelegateForm</name>
    <message>
        <source>&amp;Role</source>
        <translation>T&amp;ungkulin</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Katayuan</translation>
    </message>
    <message>
        <source>&amp;Order of precedence</source>
        <translation>&amp;Ayos ng pagkakauna</translation>
    </message>
    <message>
        <source>&amp;Name on the badge</source>
        <translation>Pangalan &amp;sa name tag</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Mga tala</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Bagong grupo</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Grupo</translation>
    </message>
</context>
<context>
    <name>scd::DelegateTableModel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tungkulin</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order of precedence and name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scd::DelegatesTab</name>
    <message>
        <source>Move up</source>
        <translation>Itaas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ibaba</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Add delegates…</source>
        <translation>Magdagdag ng mga delegado…</translation>
    </message>
    <message>
        <source>Add delegates (Ctrl+N)</source>
        <translation>Magdagdag ng mga delegado (Ctrl+N)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Mga grupo</translation>
    </message>
    <message>
        <source>Delegates in order of precedence</source>
        <translation>Mga delegado ayon sa ayos ng pagkakauna</translation>
    </message>
    <message>
        <source>Who travels?</source>
        <translation>Sino ang bibiyahe?</translation>
    </message>
    <message>
        <source>Delegates are people of your file or new ones; several can be added in one go.</source>
        <translation>Ang mga delegado ay mga taong nasa file mo na o bago; puwedeng magdagdag ng ilan nang sabay.</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Buksan ang tao</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Mga delegado</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) added</source>
        <translation>
            <numerusform>Naidagdag ang %n delegado</numerusform>
            <numerusform>Naidagdag ang %n delegado</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegate removed: %1</source>
        <translation>Inalis sa delegasyon ang delegado: %1</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Bagong grupo…</translation>
    </message>
    <message>
        <source>Put the open delegate into it</source>
        <translation>Ilagay rito ang bukas na delegado</translation>
    </message>
    <message>
        <source>Rename or change the lead…</source>
        <translation>Palitan ang pangalan o ang mangunguna…</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Burahin ang grupo</translation>
    </message>
    <message>
        <source>Group deleted: %1</source>
        <translation>Binura ang grupo: %1</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Mag-import ng listahan…</translation>
    </message>
    <message>
        <source>Delegates of this delegation from a spreadsheet</source>
        <translation>Mga delegado ng delegasyong ito mula sa spreadsheet</translation>
    </message>
</context>
<context>
    <name>scd::DelegationCard</name>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Dapat tingnan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation>I-print ang programa</translation>
    </message>
    <message>
        <source>%1 is with us</source>
        <comment>a partner city</comment>
        <translation>Kasama natin ang %1</translation>
    </message>
    <message>
        <source>We are in %1</source>
        <comment>a partner city</comment>
        <translation>Nasa %1 tayo</translation>
    </message>
    <message>
        <source>%1 arrives tomorrow</source>
        <comment>a partner city</comment>
        <translation>Darating bukas ang %1</translation>
    </message>
    <message>
        <source>We leave for %1 tomorrow</source>
        <comment>a partner city</comment>
        <translation>Aalis tayo bukas patungo sa %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 arrives in %n day(s)</source>
        <comment>a partner city</comment>
        <translation>
            <numerusform>Darating ang %1 pagkaraan ng %n araw</numerusform>
            <numerusform>Darating ang %1 pagkaraan ng %n araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We leave for %1 in %n day(s)</source>
        <comment>a partner city</comment>
        <translation>
            <numerusform>Aalis tayo patungo sa %1 pagkaraan ng %n araw</numerusform>
            <numerusform>Aalis tayo patungo sa %1 pagkaraan ng %n araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n tao</numerusform>
            <numerusform>%n tao</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Walang nakaplano ngayon.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Kumpleto na ang lahat.</translation>
    </message>
</context>
<context>
    <name>scd::DelegationForm</name>
    <message>
        <source>The visit</source>
        <translation>Ang pagbisita</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Pan&amp;galan</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>&amp;Direksiyon</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Kata&amp;yuan</translation>
    </message>
    <message>
        <source>Time &amp;zone there</source>
        <translation>Time &amp;zone doon</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Opisyal na pagbisita</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Layunin</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Sino ang namumuno</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>Pangala&amp;wa</translation>
    </message>
    <message>
        <source>C&amp;ounterpart</source>
        <translation>&amp;Katapat</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Kapag may emergency</translation>
    </message>
    <message>
        <source>Person to c&amp;all</source>
        <translation>Ta&amp;ong tatawagan</translation>
    </message>
    <message>
        <source>Phone there, day and night</source>
        <translation>Telepono doon, araw at gabi</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Pananatili</translation>
    </message>
    <message>
        <source>&amp;Usual attire</source>
        <translation>Ka&amp;raniwang kasuotan</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Mga tala</translation>
    </message>
    <message>
        <source>Fi&amp;rst day</source>
        <translation>Unang &amp;araw</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>&amp;Huling araw</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>Pin&amp;uno</translation>
    </message>
    <message>
        <source>Phone at ho&amp;me</source>
        <translation>Telepono &amp;sa atin</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Tutuluyan</translation>
    </message>
</context>
<context>
    <name>scd::DelegationListModel</name>
    <message>
        <source>No dates yet</source>
        <translation>Wala pang petsa</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a partner city visits us</comment>
        <translation>mula sa %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>we visit a partner city</comment>
        <translation>patungo sa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n tao</numerusform>
            <numerusform>%n tao</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Paparating</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Walang petsa</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Nakaraan</translation>
    </message>
</context>
<context>
    <name>scd::DelegationPane</name>
    <message>
        <source>Print programme</source>
        <translation>I-print ang programa</translation>
    </message>
    <message>
        <source>One page per day</source>
        <translation>Isang pahina bawat araw</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Listahan ng delegasyon</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Iusog ang mga petsa…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Buod</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Mga delegado</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerary</translation>
    </message>
    <message>
        <source>Views of the delegation</source>
        <translation>Mga tanawin ng delegasyon</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a partner city visits us</comment>
        <translation>mula sa %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>we visit a partner city</comment>
        <translation>patungo sa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n tao</numerusform>
            <numerusform>%n tao</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kinds of things to look at</comment>
        <translation>
            <numerusform>%n pa</numerusform>
            <numerusform>%n pa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::DocumentStrings</name>
    <message>
        <source>Public: for everyone</source>
        <translation>Pampubliko: para sa lahat</translation>
    </message>
    <message>
        <source>Internal: for those who take part</source>
        <translation>Panloob: para sa mga kalahok</translation>
    </message>
    <message>
        <source>Personal data: keep this sheet safe</source>
        <translation>Personal na datos: ingatan ang papel na ito</translation>
    </message>
    <message>
        <source>Confidential: for the leaders only</source>
        <translation>Kumpidensiyal: para sa mga pinuno lang</translation>
    </message>
    <message>
        <source>Revision %1, replaces revision %2</source>
        <translation>Rebisyon %1, kapalit ng rebisyon %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Rebisyon %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of every page. %1 is date, time and time zone.</extracomment>
        <translation>Na-print noong %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of every page. %1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Pahina %1 ng %2</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Listahan ng delegasyon</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Head of the column of numbers: the order of precedence.</extracomment>
        <translation>Ayos</translation>
    </message>
    <message>
        <source>Name and title</source>
        <translation>Pangalan at titulo</translation>
    </message>
    <message>
        <source>Role and languages</source>
        <translation>Tungkulin at mga wika</translation>
    </message>
    <message>
        <source>Delegation in order of precedence</source>
        <translation>Delegasyon ayon sa ayos ng pagkakauna</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>The bar of a day that goes on from the page before. %1 is the day.</extracomment>
        <translation>%1 (karugtong)</translation>
    </message>
    <message>
        <source>No delegates yet.</source>
        <translation>Wala pang mga delegado.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Pinuno</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Pangalawa</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <extracomment>The leader&apos;s opposite number on the other side.</extracomment>
        <translation>Katapat</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Bigkas</translation>
    </message>
    <message>
        <source>In writing: %1</source>
        <extracomment>How to write to somebody. %1 is the name with its honorific: &quot;The Honorable Amelia Reyes&quot;.</extracomment>
        <translation>Sa sulat: %1</translation>
    </message>
    <message>
        <source>In speech: %1</source>
        <extracomment>How to speak to somebody. %1 is what they are called: &quot;Mayor Reyes&quot;.</extracomment>
        <translation>Sa pananalita: %1</translation>
    </message>
    <message>
        <source>%1 (interprets)</source>
        <extracomment>A language that somebody interprets. %1 is the language.</extracomment>
        <translation>%1 (nag-i-interpret)</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Programa ng araw</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
    <message>
        <source>No programme yet.</source>
        <translation>Wala pang programa.</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Stands in the column of times: no time is set yet.</extracomment>
        <translation>Kahit anong oras</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Kukumpirmahin pa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Binago</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kinansela</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Hindi pampubliko</translation>
    </message>
    <message>
        <source>Attire:</source>
        <translation>Kasuotan:</translation>
    </message>
    <message>
        <source>Bring:</source>
        <translation>Dalhin:</translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation>Sasakyan:</translation>
    </message>
    <message>
        <source>Meet at:</source>
        <translation>Tagpuan:</translation>
    </message>
    <message>
        <source>Plan B:</source>
        <extracomment>What happens instead when it rains or somebody is late.</extracomment>
        <translation>Plan B:</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Before the names of the delegates who take part.</extracomment>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Mangunguna</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Noon here is %1 in %2.</source>
        <extracomment>What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.</extracomment>
        <translation>Kapag tanghali rito, %1 sa %2.</translation>
    </message>
    <message>
        <source>Noon here is %1 the next day in %2.</source>
        <extracomment>What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.</extracomment>
        <translation>Kapag tanghali rito, %1 ng kinabukasan sa %2.</translation>
    </message>
    <message>
        <source>Noon here is %1 the day before in %2.</source>
        <extracomment>What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.</extracomment>
        <translation>Kapag tanghali rito, %1 ng nakaraang araw sa %2.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Emergency at home</source>
        <extracomment>The emergency telephone number in the delegation&apos;s home city.</extracomment>
        <translation>Emergency sa atin</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Tutuluyan</translation>
    </message>
    <message>
        <source>Usual attire</source>
        <translation>Karaniwang kasuotan</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Lead and interpreter</source>
        <translation>Mangunguna at interpreter</translation>
    </message>
    <message>
        <source>All times are those of %1, unless another place is named.</source>
        <extracomment>%1 is a time zone: &quot;Los Angeles (UTC−7)&quot;.</extracomment>
        <translation>Ang lahat ng oras ay ayon sa %1, maliban kung may ibang lugar na nakasulat.</translation>
    </message>
</context>
<context>
    <name>scd::EventForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>P&amp;etsa</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Uri</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ano ang nangyari</translation>
    </message>
</context>
<context>
    <name>scd::ExchangeForm</name>
    <message>
        <source>The exchange</source>
        <translation>Ang palitan</translation>
    </message>
    <message>
        <source>Name of the exchange</source>
        <translation>Pangalan ng palitan</translation>
    </message>
    <message>
        <source>Kinds of exchange</source>
        <translation>Mga uri ng palitan</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mga layunin</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Namamahala</translation>
    </message>
    <message>
        <source>Goes both ways: a return visit belongs to it</source>
        <translation>May kasamang ganting pagbisita</translation>
    </message>
</context>
<context>
    <name>scd::ExchangesPage</name>
    <message>
        <source>Filter</source>
        <translation>I-filter</translation>
    </message>
    <message>
        <source>Plan an exchange (Ctrl+N)</source>
        <translation>Magplano ng palitan (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search exchanges</source>
        <translation>Maghanap ng palitan</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Mga palitan</translation>
    </message>
    <message>
        <source>Delegation deleted: %1</source>
        <translation>Binura ang delegasyon: %1</translation>
    </message>
    <message>
        <source>An exchange is what two cities do together: a visit here, and one there. Delegates, programme and everything on paper belong to it.</source>
        <translation>Ang palitan ay ginagawa ng dalawang lungsod nang magkasama: isang pagbisita rito, at isa roon. Kasama rito ang mga delegado, programa at lahat ng nasa papel.</translation>
    </message>
    <message>
        <source>Plan an exchange…</source>
        <translation>Magplano ng palitan…</translation>
    </message>
    <message>
        <source>Exchange planned</source>
        <translation>Naplano ang palitan</translation>
    </message>
    <message>
        <source>Filter is on</source>
        <translation>Naka-on ang filter</translation>
    </message>
    <message>
        <source>No exchanges yet</source>
        <translation>Wala pang palitan</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Walang tumugma</translation>
    </message>
    <message>
        <source>No exchange has these words or this filter.</source>
        <translation>Walang palitan na may ganitong mga salita o filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Partner city</source>
        <translation>Katuwang na lungsod</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A button: a new exchange.</extracomment>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Mag-import ng spreadsheet…</translation>
    </message>
</context>
<context>
    <name>scd::Export</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The head of a column: a field in one language, &quot;Title (Spanish)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A cell of an exported table</extracomment>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
</context>
<context>
    <name>scd::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Ano</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Para kanino</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Mga &amp;hanay</translation>
    </message>
    <message>
        <source>For &amp;programs: tokens, numbers of records, no protection against formulas</source>
        <translation>Para sa mga p&amp;rogram: mga token, numero ng record, walang proteksiyon laban sa formula</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Takbo ng pag-export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>I-export…</translation>
    </message>
    <message>
        <source>Public: may be shown to everybody</source>
        <translation>Pampubliko: maaaring ipakita sa lahat</translation>
    </message>
    <message>
        <source>Internal: for people of the committee</source>
        <translation>Panloob: para sa mga tao ng komite</translation>
    </message>
    <message>
        <source>Personal: also what concerns single people</source>
        <translation>Personal: pati ang tungkol sa bawat tao</translation>
    </message>
    <message numerus="yes">
        <source>The list as it is shown (%Ln record(s))</source>
        <translation>
            <numerusform>Ang listahan ayon sa pagkakapakita (%Ln record)</numerusform>
            <numerusform>Ang listahan ayon sa pagkakapakita (%Ln record)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole committee, as a folder</source>
        <translation>Ang buong komite, bilang folder</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <extracomment>Choice of what to export; %1 is a kind of record: &quot;All of: People&quot;</extracomment>
        <translation>Lahat: %1</translation>
    </message>
    <message>
        <source>A new folder with a table for each kind of record and all attachments. Nothing is left out: keep it as carefully as the committee&apos;s file. It can be read back.</source>
        <translation>Bagong folder na may talahanayan sa bawat uri ng record at lahat ng attachment. Walang hindi isinama: ingatan nang gaya ng file ng komite. Mababasa itong muli.</translation>
    </message>
    <message>
        <source>A new folder with a table for each kind of record. What is more sensitive is left out, so that it cannot be read back whole.</source>
        <translation>Bagong folder na may talahanayan sa bawat uri ng record. Hindi isinama ang mas maselan, kaya hindi ito mababasang muli nang buo.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komite</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Mag-export ng talahanayan</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Pangalan ng bagong folder</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Mga folder (*)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Na-export: %1</translation>
    </message>
    <message>
        <source>Export a file</source>
        <translation>Mag-export ng file</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>Choice of what to export: the record that is open beside the list</extracomment>
        <translation>“%1” lang</translation>
    </message>
    <message>
        <source>Left out, because they are more private than what you chose: %1.</source>
        <translation>Hindi isinama dahil mas pribado kaysa sa pinili mo: %1.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Walang iniwan.</translation>
    </message>
</context>
<context>
    <name>scd::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>I-filter</translation>
    </message>
    <message>
        <source>Filter is on</source>
        <translation>Naka-on ang filter</translation>
    </message>
</context>
<context>
    <name>scd::FindingText</name>
    <message>
        <source>The dates are not known yet.</source>
        <translation>Hindi pa alam ang mga petsa.</translation>
    </message>
    <message>
        <source>Nobody leads this delegation yet.</source>
        <translation>Wala pang namumuno sa delegasyong ito.</translation>
    </message>
    <message>
        <source>There is no emergency phone. Every page that is printed needs one.</source>
        <translation>Walang telepono para sa emergency. Kailangan ito ng bawat pahinang ipi-print.</translation>
    </message>
    <message>
        <source>There are no delegates yet.</source>
        <translation>Wala pang mga delegado.</translation>
    </message>
    <message>
        <source>Ends before it starts. Check the times, or the days on which it ends.</source>
        <translation>Nauuna ang tapos kaysa sa simula. Tingnan ang mga oras, o ang mga araw ng pagtatapos.</translation>
    </message>
    <message>
        <source>Overlaps with “%1”, and the same people take part.</source>
        <translation>Sumasabay sa “%1”, at iisang mga tao ang kalahok.</translation>
    </message>
    <message>
        <source>Has an open end, and so has “%1” at the same time. Give one of them an end.</source>
        <translation>Walang takdang tapos, at ganoon din ang kasabay na “%1”. Lagyan ng tapos ang isa sa kanila.</translation>
    </message>
    <message>
        <source>%1 is also needed at “%2” at this time.</source>
        <comment>a person and an itinerary item</comment>
        <translation>Kailangan din si %1 sa “%2” sa oras na ito.</translation>
    </message>
    <message>
        <source>Outside of the dates of the delegation.</source>
        <translation>Labas sa mga petsa ng delegasyon.</translation>
    </message>
    <message>
        <source>This time does not exist: clocks go forward that night.</source>
        <translation>Walang ganitong oras: isinusulong ang mga orasan sa gabing iyon.</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Walang nakaplano sa araw na ito.</translation>
    </message>
    <message>
        <source>No venue yet.</source>
        <translation>Wala pang lugar.</translation>
    </message>
    <message>
        <source>Nobody leads it yet.</source>
        <translation>Wala pang mangunguna rito.</translation>
    </message>
    <message>
        <source>Missing in %1.</source>
        <comment>one or more languages</comment>
        <translation>Kulang sa %1.</translation>
    </message>
    <message>
        <source>Still a draft, and the visit is near.</source>
        <translation>Draft pa rin, at malapit na ang pagbisita.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Wala pang petsa</translation>
    </message>
    <message>
        <source>No leader yet</source>
        <translation>Wala pang pinuno</translation>
    </message>
    <message>
        <source>No emergency phone</source>
        <translation>Walang telepono para sa emergency</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>Wala pang mga delegado</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) end before they start</source>
        <translation>
            <numerusform>%n aktibidad ang nauuna ang tapos sa simula</numerusform>
            <numerusform>%n aktibidad ang nauuna ang tapos sa simula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <comment>of itinerary items</comment>
        <translation>
            <numerusform>%n pagsasabay</numerusform>
            <numerusform>%n pagsasabay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) two open ends at once</source>
        <translation>
            <numerusform>%n beses may dalawang sabay na walang takdang tapos</numerusform>
            <numerusform>%n beses may dalawang sabay na walang takdang tapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody is needed in two places</source>
        <translation>
            <numerusform>%n beses may kailangan sa dalawang lugar</numerusform>
            <numerusform>%n beses may kailangan sa dalawang lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) outside of the dates</source>
        <translation>
            <numerusform>%n aktibidad na labas sa mga petsa</numerusform>
            <numerusform>%n aktibidad na labas sa mga petsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that do not exist</source>
        <translation>
            <numerusform>%n oras na hindi umiiral</numerusform>
            <numerusform>%n oras na hindi umiiral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a programme</source>
        <translation>
            <numerusform>%n araw na walang programa</numerusform>
            <numerusform>%n araw na walang programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a venue</source>
        <translation>
            <numerusform>%n aktibidad na walang lugar</numerusform>
            <numerusform>%n aktibidad na walang lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that nobody leads</source>
        <translation>
            <numerusform>%n aktibidad na walang mangunguna</numerusform>
            <numerusform>%n aktibidad na walang mangunguna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not translated</source>
        <translation>
            <numerusform>%n aktibidad na hindi naisalin</numerusform>
            <numerusform>%n aktibidad na hindi naisalin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not confirmed</source>
        <translation>
            <numerusform>%n aktibidad na hindi kumpirmado</numerusform>
            <numerusform>%n aktibidad na hindi kumpirmado</numerusform>
        </translation>
    </message>
    <message>
        <source>A travel paper expires before the visit ends.</source>
        <translation>May papeles sa paglalakbay na mapapaso bago matapos ang pagbisita.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) whose papers expire before the visit ends</source>
        <extracomment>People whose passport or visa is not valid until the last day of the visit</extracomment>
        <translation>
            <numerusform>%n delegadong may papeles na mapapaso bago matapos ang pagbisita</numerusform>
            <numerusform>%n delegadong may papeles na mapapaso bago matapos ang pagbisita</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FirstWindow</name>
    <message>
        <source>Sister City Desk</source>
        <translation>Sister City Desk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Partner cities, exchanges, people and programmes of your committee, in one file on this computer.</source>
        <translation>Ang mga katuwang na lungsod, palitan, tao at programa ng iyong komite, sa isang file sa computer na ito.</translation>
    </message>
    <message>
        <source>Start our committee</source>
        <translation>Simulan ang ating komite</translation>
    </message>
    <message>
        <source>A new file. It asks for one thing: your city.</source>
        <translation>Bagong file. Isa lang ang itatanong: ang iyong lungsod.</translation>
    </message>
    <message>
        <source>Look around with a sample committee</source>
        <translation>Tumingin-tingin gamit ang halimbawang komite</translation>
    </message>
    <message>
        <source>Santa Clarita with its sister cities, and people who do not exist. Change what you like.</source>
        <translation>Santa Clarita kasama ang mga sister city nito, at mga taong hindi totoo. Baguhin ang anumang gusto mo.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Magbukas ng file</translation>
    </message>
    <message>
        <source>A committee’s file from this computer, a stick or a shared folder.</source>
        <translation>File ng isang komite mula sa computer na ito, sa USB stick o sa shared folder.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Binuksan kamakailan</translation>
    </message>
    <message>
        <source>Which city is yours?</source>
        <translation>Aling lungsod ang sa inyo?</translation>
    </message>
    <message>
        <source>&amp;City, municipality or county</source>
        <translation>&amp;Lungsod, munisipalidad o county</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Bansa</translation>
    </message>
    <message>
        <source>Keep it somewhere else…</source>
        <translation>Itago sa ibang lugar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simulan</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Hindi nahanap: %1</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Hanapin…</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>Nasaan ang “%1”?</translation>
    </message>
    <message>
        <source>Committees (*.sistercity)</source>
        <translation>Mga komite (*.sistercity)</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Ang file: %1</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Saan itatago ang file</translation>
    </message>
    <message>
        <source>Type the name of your city.</source>
        <translation>I-type ang pangalan ng iyong lungsod.</translation>
    </message>
    <message>
        <source>Drop a table to import it, or a committee’s file to open it.</source>
        <translation>Bitawan dito ang talahanayan para i-import, o ang file ng komite para buksan.</translation>
    </message>
    <message>
        <source>To import %1, start your committee or open its file.</source>
        <extracomment>%1 is one or more names of files.</extracomment>
        <translation>Para ma-import ang %1, simulan ang iyong komite o buksan ang file nito.</translation>
    </message>
</context>
<context>
    <name>scd::FlagPair</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The two cities of a partnership, for screen readers.</extracomment>
        <translation>%1 at %2</translation>
    </message>
</context>
<context>
    <name>scd::FormBinder</name>
    <message>
        <source>Try again</source>
        <translation>Subukang muli</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Basahin lang</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved yet</source>
        <translation>
            <numerusform>%n field ang hindi pa na-save</numerusform>
            <numerusform>%n field ang hindi pa na-save</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Na-save na</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n minute(s) ago</source>
        <translation>
            <numerusform>Na-save %n minuto na ang nakalipas</numerusform>
            <numerusform>Na-save %n minuto na ang nakalipas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FormShaper</name>
    <message>
        <source>Go to it</source>
        <comment>the record that a field refers to</comment>
        <translation>Puntahan</translation>
    </message>
</context>
<context>
    <name>scd::Formats</name>
    <message>
        <source>from %1</source>
        <extracomment>The beginning of a range of dates whose end is not known yet. %1 is a date.</extracomment>
        <translation>mula %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The end of a range of dates whose beginning is not known. %1 is a date.</extracomment>
        <translation>hanggang %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>bukas</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n araw mula ngayon</numerusform>
            <numerusform>%n araw mula ngayon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n araw na ang nakalipas</numerusform>
            <numerusform>%n araw na ang nakalipas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Bagong grupo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Magdagdag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>P&amp;angalan</translation>
    </message>
    <message>
        <source>A part of the delegation with a programme of its own, such as “Officials” or “Youth”.</source>
        <translation>Bahagi ng delegasyon na may sariling programa, gaya ng “Mga opisyal” o “Kabataan”.</translation>
    </message>
    <message>
        <source>&amp;Led by</source>
        <translation>&amp;Pinangungunahan ni</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Bigyan ng pangalan ang grupo.</translation>
    </message>
</context>
<context>
    <name>scd::HistoryDialog</name>
    <message>
        <source>No changes yet</source>
        <translation>Wala pang pagbabago</translation>
    </message>
    <message>
        <source>Each change is written down here: who made it, when, and what it was.</source>
        <translation>Nakatala rito ang bawat pagbabago: sino ang gumawa, kailan, at ano ito.</translation>
    </message>
    <message>
        <source>History of all changes</source>
        <translation>History ng lahat ng pagbabago</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>History ng %1</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Mga pagbabago, pinakabago ang una</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Ibalik sa dati ang pagbabagong ito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>at %n pang record</numerusform>
            <numerusform>at %n pang record</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ano ang binago</translation>
    </message>
    <message>
        <source>Change reverted</source>
        <translation>Naibalik sa dati ang pagbabago</translation>
    </message>
</context>
<context>
    <name>scd::HistoryModel</name>
    <message>
        <source>Undone</source>
        <extracomment>A change that was taken back</extracomment>
        <translation>Na-undo</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>step of history</comment>
        <extracomment>A step of History that took another one back</extracomment>
        <translation>Pag-undo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>scd::HostingPage</name>
    <message>
        <source>By name</source>
        <translation>Ayon sa pangalan</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Ayon sa lungsod</translation>
    </message>
    <message>
        <source>Most guests first</source>
        <translation>Pinakamaraming bisita muna</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Pinakabago muna</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>New host family</source>
        <translation>Bagong host family</translation>
    </message>
    <message>
        <source>Search host families</source>
        <translation>Maghanap ng host family</translation>
    </message>
    <message>
        <source>No family is chosen</source>
        <translation>Walang napiling pamilya</translation>
    </message>
    <message>
        <source>Choose a family in the list to see and change what is known of its home.</source>
        <translation>Pumili ng pamilya sa listahan para makita at mabago ang nalalaman tungkol sa tahanan nila.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host family(ies)</source>
        <translation>
            <numerusform>%Ln host family</numerusform>
            <numerusform>%Ln na host family</numerusform>
        </translation>
    </message>
    <message>
        <source>No family fits</source>
        <translation>Walang tugmang pamilya</translation>
    </message>
    <message>
        <source>No host families yet</source>
        <translation>Wala pang host family</translation>
    </message>
    <message>
        <source>Families that give guests a bed, a dinner or a ride will be listed here.</source>
        <translation>Dito makikita ang mga pamilyang nagbibigay sa mga bisita ng kama, hapunan o sakay.</translation>
    </message>
    <message>
        <source>Host family moved to the Trash: %1</source>
        <translation>Inilipat sa Basurahan ang host family: %1</translation>
    </message>
    <message>
        <source>Nights to come</source>
        <translation>Mga darating na gabi</translation>
    </message>
    <message>
        <source>Takes guests</source>
        <translation>Tumatanggap ng bisita</translation>
    </message>
    <message>
        <source>No pets</source>
        <translation>Walang alagang hayop</translation>
    </message>
    <message>
        <source>No smoking indoors</source>
        <translation>Bawal manigarilyo sa loob</translation>
    </message>
    <message>
        <source>No stairs</source>
        <translation>Walang hagdan</translation>
    </message>
    <message>
        <source>Only families with</source>
        <translation>Mga pamilya lang na may</translation>
    </message>
    <message>
        <source>Only families of whom all of this is known</source>
        <translation>Mga pamilya lang na alam ang lahat ng ito</translation>
    </message>
    <message>
        <source>Try fewer letters, or fewer filters.</source>
        <translation>Subukan ang mas kaunting letra o filter.</translation>
    </message>
</context>
<context>
    <name>scd::HoursForm</name>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
    <message>
        <source>Hours in the year</source>
        <translation>Mga oras sa taon</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Mga oras</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>after a number</comment>
        <translation>oras</translation>
    </message>
</context>
<context>
    <name>scd::HouseholdCard</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <comment>that a family can host</comment>
        <translation>
            <numerusform>%n bisita</numerusform>
            <numerusform>%n na bisita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n nasa hustong gulang</numerusform>
            <numerusform>%n na nasa hustong gulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n bata</numerusform>
            <numerusform>%n na bata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::HouseholdForm</name>
    <message>
        <source>The family</source>
        <translation>Ang pamilya</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Pan&amp;galan</translation>
    </message>
    <message>
        <source>As on the welcome letter</source>
        <translation>Gaya sa liham ng pagtanggap</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;City or town</source>
        <translation>&amp;Lungsod o bayan</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation>Kom&amp;unidad</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;elepono</translation>
    </message>
    <message>
        <source>Languages spoken at home</source>
        <translation>Mga wikang sinasalita sa bahay</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Sino ang nakatira roon</translation>
    </message>
    <message>
        <source>Room for guests</source>
        <translation>Lugar para sa bisita</translation>
    </message>
    <message>
        <source>Guests at m&amp;ost</source>
        <translation>Pinakamaraming &amp;bisita</translation>
    </message>
    <message>
        <source>&amp;Beds</source>
        <translation>Mga &amp;kama</translation>
    </message>
    <message>
        <source>&amp;Rooms and beds</source>
        <translation>Mga kuwart&amp;o at kama</translation>
    </message>
    <message>
        <source>Own room, two single beds</source>
        <translation>Sariling kuwarto, dalawang pang-isahang kama</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Banyo</translation>
    </message>
    <message>
        <source>&amp;Stairs</source>
        <translation>&amp;Hagdan</translation>
    </message>
    <message>
        <source>Whether there are stairs to the guests&apos; room</source>
        <translation>Kung may hagdan papunta sa kuwarto ng bisita</translation>
    </message>
    <message>
        <source>N&amp;ights offered</source>
        <translation>&amp;Mga gabing iniaalok</translation>
    </message>
    <message>
        <source>Life at home</source>
        <translation>Buhay sa bahay</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mga alagang hayop</translation>
    </message>
    <message>
        <source>Where the pets are</source>
        <translation>Kung nasaan ang mga alaga</translation>
    </message>
    <message>
        <source>The dog sleeps in the garage</source>
        <translation>Sa garahe natutulog ang aso</translation>
    </message>
    <message>
        <source>&amp;Diets catered for</source>
        <translation>Mga &amp;diyetang kayang ihanda</translation>
    </message>
    <message>
        <source>Diets catered for</source>
        <translation>Mga diyetang kayang ihanda</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Mga allergy</translation>
    </message>
    <message>
        <source>Of those who live there; shown here alone</source>
        <translation>Ng mga nakatira roon; dito lamang ipinapakita</translation>
    </message>
    <message>
        <source>Help and wishes</source>
        <translation>Tulong at mga hiling</translation>
    </message>
    <message>
        <source>Seats in the car</source>
        <translation>Mga upuan sa kotse</translation>
    </message>
    <message>
        <source>Wish to &amp;join in</source>
        <translation>Kagustuhang &amp;sumali</translation>
    </message>
    <message>
        <source>1–10</source>
        <translation>1–10</translation>
    </message>
    <message>
        <source>How much they would like to do with their guests: 1 little, 10 a lot</source>
        <translation>Gaano nila kagustong makasama ang mga bisita: 1 kaunti, 10 marami</translation>
    </message>
    <message>
        <source>Airport pick-up, dinner host, interpreting</source>
        <translation>Sundo sa airport, pahapunan, pag-interpret</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Add who lives there: a name, or %1</source>
        <extracomment>%1 is a name with an age, as an example: &quot;Emma (14)&quot;</extracomment>
        <translation>Magdagdag ng nakatira roon: pangalan, o %1</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation>Wala pang nakatala.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Paninigarilyo</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Iba pang tulong</translation>
    </message>
    <message>
        <source>Wishes about guests</source>
        <translation>Mga hiling tungkol sa bisita</translation>
    </message>
</context>
<context>
    <name>scd::ImportSentences</name>
    <message>
        <source>Column %1</source>
        <extracomment>A column without a header, by its letter</extracomment>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>This is no date. It goes into the notes.</source>
        <translation>Hindi ito petsa. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>Day and month could be the other way round. It is taken as %1.</source>
        <translation>Maaaring baligtad ang araw at buwan. Itinuring itong %1.</translation>
    </message>
    <message>
        <source>The year has two digits. It is taken as %1.</source>
        <translation>Dalawang digit ang taon. Itinuring itong %1.</translation>
    </message>
    <message>
        <source>There is no such day, or it cannot lie there. Please check it.</source>
        <translation>Walang ganitong araw, o hindi ito puwede roon. Pakisuri.</translation>
    </message>
    <message>
        <source>This is no time. It goes into the notes.</source>
        <translation>Hindi ito oras. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>This is no number. It goes into the notes.</source>
        <translation>Hindi ito numero. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>Only a part of it fits. The whole text goes into the notes.</source>
        <translation>Isang bahagi lang ang kasya. Mapupunta sa mga tala ang buong teksto.</translation>
    </message>
    <message>
        <source>“%1” fits nowhere. The whole text goes into the notes.</source>
        <translation>Walang paglalagyan ang “%1”. Mapupunta sa mga tala ang buong teksto.</translation>
    </message>
    <message>
        <source>This does not look like an address. It goes into the notes.</source>
        <translation>Hindi ito mukhang address. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>This is none of the choices. It goes into the notes.</source>
        <translation>Wala ito sa mga pagpipilian. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. It goes into the notes.</source>
        <translation>Wala sa mga pagpipilian ang “%1”. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It goes into the notes.</source>
        <translation>Hindi ito oo o hindi. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>This country is not known. It goes into the notes.</source>
        <translation>Hindi kilala ang bansang ito. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. It goes into the notes.</source>
        <translation>Hindi kilala ang wikang “%1”. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>This time zone is not known. It goes into the notes.</source>
        <translation>Hindi kilala ang time zone na ito. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>Nothing in your file is called “%1”. It goes into the notes.</source>
        <translation>Walang may pangalang “%1” sa iyong file. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>Several records in your file have this name. It goes into the notes.</source>
        <translation>May ilang tala sa iyong file na ganito ang pangalan. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>Which word is the surname cannot be told. The name is kept whole.</source>
        <translation>Hindi matukoy kung alin ang apelyido. Buo pa rin ang pangalan.</translation>
    </message>
    <message>
        <source>People and ages were read out of free text. Please compare.</source>
        <translation>Kinuha ang mga tao at edad sa malayang teksto. Pakihambing.</translation>
    </message>
    <message>
        <source>This looks like a formula. It is kept as plain text and never run.</source>
        <translation>Mukhang formula ito. Pananatilihin itong teksto at hindi kailanman patatakbuhin.</translation>
    </message>
    <message>
        <source>This is too long for its field. It goes into the notes.</source>
        <translation>Masyado itong mahaba para sa field. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>The spreadsheet itself shows an error here. It goes into the notes.</source>
        <translation>Ang spreadsheet mismo ang may error dito. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>Another column fills the same field differently. This one goes into the notes.</source>
        <translation>Iba ang inilagay ng ibang hanay sa field na ito. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>Row %1 has the same name but differs.</source>
        <translation>Pareho ang pangalan sa row %1 pero magkaiba.</translation>
    </message>
    <message>
        <source>“%1” in your file has the same name but differs. If it is the same, say so below.</source>
        <translation>Kapangalan nito ang “%1” sa iyong file pero magkaiba. Kung iisa sila, sabihin sa ibaba.</translation>
    </message>
    <message>
        <source>An earlier row says otherwise. This one goes into the notes.</source>
        <translation>Iba ang sinasabi ng naunang row. Mapupunta ito sa mga tala.</translation>
    </message>
    <message>
        <source>It is left out because something is missing: %1.</source>
        <translation>Hindi isinama dahil may kulang: %1.</translation>
    </message>
    <message>
        <source>This cannot be stored there and goes into the notes. %1</source>
        <translation>Hindi ito maitatago roon kaya mapupunta sa mga tala. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and doubt</comment>
        <extracomment>A column of the sheet, and what is doubtful in its cell</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Belongs to row %1</source>
        <translation>Kabilang sa row %1</translation>
    </message>
    <message>
        <source>Nothing like it is in your file</source>
        <translation>Walang katulad nito sa iyong file</translation>
    </message>
    <message>
        <source>Same e-mail as %1</source>
        <translation>Kapareho ng e-mail ni %1</translation>
    </message>
    <message>
        <source>Same name and birth date as %1</source>
        <translation>Kapareho ng pangalan at petsa ng kapanganakan ni %1</translation>
    </message>
    <message>
        <source>Same name as %1</source>
        <translation>Kapareho ng pangalan ng %1</translation>
    </message>
    <message>
        <source>Nearly the same name as %1</source>
        <translation>Halos kapareho ng pangalan ng %1</translation>
    </message>
    <message>
        <source>Same name and place as %1</source>
        <translation>Kapareho ng pangalan at lugar ng %1</translation>
    </message>
    <message>
        <source>Same time and title as %1</source>
        <translation>Kapareho ng oras at pamagat ng %1</translation>
    </message>
    <message>
        <source>Says the same as %1</source>
        <translation>Pareho ang sinasabi sa %1</translation>
    </message>
    <message>
        <source>You said that it is %1</source>
        <translation>Sinabi mong ito ang %1</translation>
    </message>
    <message>
        <source>Something that it needs is missing</source>
        <translation>May kulang na kailangan nito</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a sheet</comment>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>a row of a sheet</comment>
        <translation>Pareho</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a row of a sheet</comment>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of a sheet</comment>
        <translation>Nagbago</translation>
    </message>
    <message>
        <source>Nothing is known of this column.</source>
        <translation>Walang alam tungkol sa hanay na ito.</translation>
    </message>
    <message>
        <source>Taken by its header.</source>
        <translation>Nakilala sa header nito.</translation>
    </message>
    <message>
        <source>Taken by words of its header. Please check.</source>
        <translation>Nakilala sa mga salita ng header nito. Pakisuri.</translation>
    </message>
    <message>
        <source>Taken by its values. Please check.</source>
        <translation>Nakilala sa mga halaga nito. Pakisuri.</translation>
    </message>
    <message>
        <source>As in the mapping that was used before.</source>
        <translation>Gaya ng pagtutugmang ginamit dati.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Ayon sa pinili mo.</translation>
    </message>
    <message>
        <source>Cells: %1 in fields, %2 in notes, %3 to look at, %4 left out, %5 lost.</source>
        <translation>Mga cell: nasa field %1, nasa mga tala %2, titingnan %3, hindi isinama %4, nawala %5.</translation>
    </message>
    <message>
        <source>Imported from %1: %2 added, %3 changed</source>
        <translation>Na-import mula sa %1: idinagdag %2, binago %3</translation>
    </message>
    <message>
        <source>This is protected text, and notes are not. It is left out; type it into its field by hand.</source>
        <translation>Protektado ang tekstong ito, at hindi ang mga tala. Hindi ito isinama; i-type ito sa field nito.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 the same, %5 left out; %6 want a look.</source>
        <translation>%1: idinagdag %2, binago %3, pareho %4, hindi isinama %5; titingnan %6.</translation>
    </message>
    <message>
        <source>%1: %2 to add, %3 to change, %4 the same, %5 left out; %6 want a look.</source>
        <translation>%1: idaragdag %2, babaguhin %3, pareho %4, hindi isasama %5; titingnan %6.</translation>
    </message>
    <message>
        <source>Text around the table is kept in the notes of the delegation.</source>
        <translation>Nasa mga tala ng delegasyon ang teksto sa paligid ng talahanayan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) outside of the table stay(s) out.</source>
        <translation>
            <numerusform>Hindi kasama ang %Ln cell sa labas ng talahanayan.</numerusform>
            <numerusform>Hindi kasama ang %Ln cell sa labas ng talahanayan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ImportSetup</name>
    <message>
        <source>&amp;New exchange…</source>
        <translation>&amp;Bagong palitan…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Talahanayan</translation>
    </message>
    <message>
        <source>These &amp;are</source>
        <translation>Ano ang mga &amp;ito</translation>
    </message>
    <message>
        <source>&amp;Of the delegation</source>
        <translation>Sa &amp;delegasyon</translation>
    </message>
    <message>
        <source>The &amp;header is in row</source>
        <translation>Nasa row ang &amp;header</translation>
    </message>
    <message>
        <source>Te&amp;xts are in</source>
        <translation>Wika ng mga te&amp;ksto</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where the header of a sheet is: it has none</extracomment>
        <translation>wala</translation>
    </message>
    <message>
        <source>The row with the names of the columns; what is above it is left alone</source>
        <translation>Ang row na may pangalan ng mga hanay; hindi gagalawin ang nasa itaas nito</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <extracomment>A table of a file: the rows of the sheet in which it stands</extracomment>
        <translation>row %1 hanggang %2</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Wala pa</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Pumili ng isa</translation>
    </message>
</context>
<context>
    <name>scd::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>I-import</translation>
    </message>
    <message>
        <source>Say what the sheet holds and look at what will be made of it. Nothing is changed before you press Import, and Undo takes it back.</source>
        <translation>Sabihin kung ano ang laman ng sheet at tingnan kung ano ang magiging bunga. Walang magbabago bago pindutin ang I-import, at maibabalik ito ng I-undo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Pag-usad</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>Pag&amp;tutugma</translation>
    </message>
    <message>
        <source>Which column is which field, as a file that others can use for sheets like this one</source>
        <translation>Kung aling hanay ang aling field, bilang file na magagamit ng iba sa ganitong mga sheet</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>&amp;Buksan ang pagtutugma…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>&amp;I-save ang pagtutugma…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>I-save ang &amp;ulat…</translation>
    </message>
    <message>
        <source>A table with every cell of the sheet, where it goes, and why</source>
        <translation>Talahanayan ng bawat cell ng sheet, kung saan ito pupunta, at bakit</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>clipboard</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>I-import ang “%1”</translation>
    </message>
    <message>
        <source>Reading the sheet …</source>
        <translation>Binabasa ang sheet…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Pumili ng ibang file…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ihinto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>I-im&amp;port</translation>
    </message>
    <message>
        <source>Tables, address books and calendars (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics);;All files (*)</source>
        <translation>Mga talahanayan, address book at kalendaryo (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>This was not read</source>
        <translation>Hindi ito nabasa</translation>
    </message>
    <message>
        <source>The rows belong to a delegation. Choose which one it is; when there is none yet, plan the exchange first.</source>
        <translation>Sa isang delegasyon ang mga row. Piliin kung alin; kung wala pa, iplano muna ang palitan.</translation>
    </message>
    <message>
        <source>No table was found in this sheet. Say in which row its header is, and what its columns are.</source>
        <translation>Walang nakitang talahanayan sa sheet na ito. Sabihin kung nasaang row ang header at kung ano ang mga hanay.</translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time for such a sheet.</source>
        <translation>Ayon sa huling pinili mo para sa ganitong sheet ang mga hanay.</translation>
    </message>
    <message numerus="yes">
        <source>Characters that cannot be kept were left out of %Ln cell(s).</source>
        <translation>
            <numerusform>Inalis sa %Ln cell ang mga character na hindi maitatago.</numerusform>
            <numerusform>Inalis sa %Ln cell ang mga character na hindi maitatago.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be two days. Which is it? All such dates of this sheet are read the same way.</source>
        <translation>Maaaring dalawang araw ang “%1”. Alin ito? Pare-pareho ang pagbasa sa ganitong mga petsa sa sheet.</translation>
    </message>
    <message>
        <source>“%1” is read as %2, and all such dates alike.</source>
        <translation>Binabasa ang “%1” bilang %2, at gayundin ang lahat ng ganitong petsa.</translation>
    </message>
    <message>
        <source>No, it is %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Hindi, %1 ito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) want a look: they are listed below, and the report keeps the list.</source>
        <translation>
            <numerusform>May %Ln row na dapat tingnan: nasa ibaba ito, at nasa ulat ang listahan.</numerusform>
            <numerusform>May %Ln row na dapat tingnan: nasa ibaba ang mga ito, at nasa ulat ang listahan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Susunod na talahanayan</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Mag-import ng talahanayan</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Magbukas ng pagtutugma</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mga pagtutugma (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>I-save ang pagtutugma</translation>
    </message>
    <message>
        <source>%1 report</source>
        <extracomment>A file name: %1 is the sheet that was imported</extracomment>
        <translation>%1 ulat</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>I-save ang ulat</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Mga talahanayan (*.csv)</translation>
    </message>
    <message>
        <source>What no table can hold was left out: %1.</source>
        <translation>Hindi isinama ang hindi mailalagay sa talahanayan: %1.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Nasa “%1” ang ulat.</translation>
    </message>
    <message>
        <source>This table was imported. Undo takes it back.</source>
        <translation>Na-import na ang talahanayang ito. Maibabalik ito ng I-undo.</translation>
    </message>
</context>
<context>
    <name>scd::ItineraryDelegate</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>a sentence about an item; how many others there are</comment>
        <translation>
            <numerusform>%1 At %n pa.</numerusform>
            <numerusform>%1 At %n pa.</numerusform>
        </translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>magkasabay</translation>
    </message>
    <message>
        <source>fixed booking</source>
        <translation>nakapirming booking</translation>
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation>wala pang nakaplano</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kahit anong oras</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>di-tiyak</translation>
    </message>
    <message>
        <source>%1 time to %2 time</source>
        <comment>a flight, two cities</comment>
        <translation>mula oras ng %1 hanggang oras ng %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>a city</comment>
        <translation>oras ng %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>an item that ends on another day</comment>
        <translation>matatapos sa %1</translation>
    </message>
</context>
<context>
    <name>scd::ItineraryItemForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>Pama&amp;gat</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>U&amp;ri</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Kata&amp;yuan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Simula</translation>
    </message>
    <message>
        <source>Open end</source>
        <translation>Walang takdang tapos</translation>
    </message>
    <message>
        <source>Time zone at the end</source>
        <translation>Time zone sa dulo</translation>
    </message>
    <message>
        <source>&amp;Booking or flight number</source>
        <translation>Numero ng booking o flig&amp;ht</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Saan at sino</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Sino ang kalahok</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Mangunguna</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>Int&amp;erpreter</translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation>Sasa&amp;kyan</translation>
    </message>
    <message>
        <source>&amp;Meeting point</source>
        <translation>Tagp&amp;uan</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Dapat malaman</translation>
    </message>
    <message>
        <source>&amp;Attire</source>
        <translation>Kasu&amp;otan</translation>
    </message>
    <message>
        <source>&amp;Plan B</source>
        <translation>Plan &amp;B</translation>
    </message>
    <message>
        <source>In the public programme</source>
        <translation>Nasa pampublikong programa</translation>
    </message>
    <message>
        <source>Single delegates</source>
        <translation>Mga partikular na delegado</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Bagong lugar</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Ends days later</source>
        <translation>Natatapos makalipas ang ilang araw</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>T&amp;apos</translation>
    </message>
    <message>
        <source>Ve&amp;nue</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;What to bring</source>
        <translation>Mga &amp;dadalhin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Fixed booking</source>
        <translation>Nakapirming booking</translation>
    </message>
    <message>
        <source>Keeps its date when the itinerary is shifted.</source>
        <translation>Hindi nagbabago ang petsa nito kapag inilipat ang itinerary.</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Mga panloob na tala</translation>
    </message>
    <message>
        <source>For the committee only: on no paper and in no calendar.</source>
        <translation>Para sa komite lamang: wala sa anumang papel o kalendaryo.</translation>
    </message>
</context>
<context>
    <name>scd::ItineraryModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings of an item, for screen readers</comment>
        <translation>
            <numerusform>%n dapat tingnan</numerusform>
            <numerusform>%n dapat tingnan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, open end</source>
        <translation>%1, walang takdang tapos</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>a time range that ends on another date: &quot;10:30 PM – Apr 4, 5:00 AM&quot;</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n delegado</numerusform>
            <numerusform>%n delegado</numerusform>
        </translation>
    </message>
    <message>
        <source>Same time as at home</source>
        <translation>Kapareho ng oras sa atin</translation>
    </message>
    <message>
        <source>%1 h ahead of home</source>
        <translation>Una nang %1 h sa oras sa atin</translation>
    </message>
    <message>
        <source>%1 h behind home</source>
        <translation>Huli nang %1 h sa oras sa atin</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of home</source>
        <translation>
            <numerusform>Una nang %n oras sa oras sa atin</numerusform>
            <numerusform>Una nang %n oras sa oras sa atin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind home</source>
        <translation>
            <numerusform>Huli nang %n oras sa oras sa atin</numerusform>
            <numerusform>Huli nang %n oras sa oras sa atin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n aktibidad</numerusform>
            <numerusform>%n aktibidad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryTab</name>
    <message>
        <source>Add item…</source>
        <translation>Magdagdag ng aktibidad…</translation>
    </message>
    <message>
        <source>Add an itinerary item (Ctrl+N)</source>
        <translation>Magdagdag ng aktibidad sa itinerary (Ctrl+N)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation>I-duplicate ang aktibidad</translation>
    </message>
    <message>
        <source>Move item to another day…</source>
        <translation>Ilipat ang aktibidad sa ibang araw…</translation>
    </message>
    <message>
        <source>Move item to the day before</source>
        <translation>Ilipat ang aktibidad sa nakaraang araw</translation>
    </message>
    <message>
        <source>Move item to the day after</source>
        <translation>Ilipat ang aktibidad sa susunod na araw</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Burahin ang aktibidad</translation>
    </message>
    <message>
        <source>Copy a day…</source>
        <translation>Kopyahin ang isang araw…</translation>
    </message>
    <message>
        <source>Shift the whole itinerary…</source>
        <translation>Iusog ang buong itinerary…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>When do they come?</source>
        <translation>Kailan sila darating?</translation>
    </message>
    <message>
        <source>As soon as the first and the last day are known, the programme has a place for each day.</source>
        <translation>Kapag alam na ang una at huling araw, may lugar na ang bawat araw sa programa.</translation>
    </message>
    <message>
        <source>Set the dates…</source>
        <translation>Itakda ang mga petsa…</translation>
    </message>
    <message>
        <source>at home %1</source>
        <translation>sa atin %1</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Naidagdag ang aktibidad</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied</source>
        <translation>
            <numerusform>Nakopya ang %n aktibidad</numerusform>
            <numerusform>Nakopya ang %n aktibidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Item moved</source>
        <translation>Nailipat ang aktibidad</translation>
    </message>
    <message>
        <source>Item deleted: %1</source>
        <translation>Binura ang aktibidad: %1</translation>
    </message>
    <message>
        <source>Title of the day…</source>
        <translation>Pamagat ng araw…</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Mag-import ng programa…</translation>
    </message>
    <message>
        <source>Confirm all drafts</source>
        <extracomment>All items that are marked as drafts become confirmed.</extracomment>
        <translation>Kumpirmahin ang lahat ng draft</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) confirmed</source>
        <translation>
            <numerusform>Nakumpirma ang %n aktibidad</numerusform>
            <numerusform>Nakumpirma ang %n aktibidad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryView</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>scd::LanguageForm</name>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Can interpret</source>
        <translation>Maaaring mag-interpret</translation>
    </message>
</context>
<context>
    <name>scd::LanguageTextEdit</name>
    <message>
        <source>Not translated yet</source>
        <translation>Hindi pa naisasalin</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is one or more languages: &quot;Español and Filipino&quot;.</extracomment>
        <translation>Kulang: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a field and its language, for screen readers: &quot;Title, Español&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Wika ng teksto</translation>
    </message>
</context>
<context>
    <name>scd::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Bumalik sa listahan</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ayos ng listahan</translation>
    </message>
</context>
<context>
    <name>scd::MainWindow</name>
    <message>
        <source>Sample data: look around and change what you like.</source>
        <translation>Halimbawang datos: tumingin-tingin at baguhin ang gusto mo.</translation>
    </message>
    <message>
        <source>Start our own</source>
        <translation>Simulan ang sa atin</translation>
    </message>
    <message>
        <source>This file is open for reading only: changes cannot be saved.</source>
        <translation>Bukas ang file na ito para basahin lang: hindi mase-save ang mga pagbabago.</translation>
    </message>
    <message>
        <source>Sister City Desk</source>
        <extracomment>Title of the window: the committee, then the program</extracomment>
        <translation>Sister City Desk</translation>
    </message>
    <message>
        <source>%1 — Sister City Desk</source>
        <translation>%1 — Sister City Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Buksan ang kamakailan</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;I-edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ti&amp;ngnan</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Mga kulay</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: back and forward</extracomment>
        <translation>&amp;Pumunta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Tulong</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>I-&amp;undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Edit menu: %1 is what was done, as a sentence: &quot;Undo: Change arrival of Mayor&apos;s visit&quot;</extracomment>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;I-redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;I-redo</translation>
    </message>
    <message>
        <source>There is no delegation to print yet</source>
        <translation>Wala pang delegasyong mai-print</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation>May hindi pa na-save</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Balikan ito</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Isara nang wala ito</translation>
    </message>
    <message>
        <source>There is no list on this page</source>
        <translation>Walang listahan sa pahinang ito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied as a table, without personal data</source>
        <translation>
            <numerusform>Nakopya ang %Ln record bilang talahanayan, nang walang personal na datos</numerusform>
            <numerusform>Nakopya ang %Ln record bilang talahanayan, nang walang personal na datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, as a sentence: &quot;Undone: Change arrival of Mayor&apos;s visit&quot;</extracomment>
        <translation>Na-undo: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Nagawang muli: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buksan ang folder</translation>
    </message>
    <message>
        <source>What was typed in “%1”</source>
        <extracomment>What undo takes back: text that a field refused; %1 is the label of the field</extracomment>
        <translation>Ang itinype sa “%1”</translation>
    </message>
    <message>
        <source>Drop to import. You see what will be made of it before anything is changed.</source>
        <translation>Bitawan para i-import. Makikita mo ang magiging bunga bago may magbago.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Mag-import ng talahanayan</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy some rows of a spreadsheet first</source>
        <translation>Walang talahanayan sa clipboard. Kopyahin muna ang ilang row ng spreadsheet</translation>
    </message>
    <message>
        <source>What you typed in “%1” (%2) could not be saved; beside the field it says why.</source>
        <extracomment>%1 is a field (&quot;E-mail&quot;), %2 the name of its record</extracomment>
        <translation>Hindi na-save ang na-type mo sa “%1” (%2); nakasulat sa tabi ng field kung bakit.</translation>
    </message>
    <message>
        <source>This file is open for reading only: nothing can be added</source>
        <translation>Bukas ang file na ito para basahin lamang: walang maidadagdag</translation>
    </message>
</context>
<context>
    <name>scd::MemberForm</name>
    <message>
        <source>Name of the member</source>
        <translation>Pangalan ng kasapi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Adult or child</source>
        <translation>Nasa hustong gulang o bata</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Edad sa taon</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>The same as in People</source>
        <translation>Kapareho sa Mga tao</translation>
    </message>
    <message>
        <source>The same person in People</source>
        <translation>Ang parehong tao sa Mga tao</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Puna</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Beside the age that was told some time ago, or a birth date: how old somebody is now</extracomment>
        <translation>ngayon %1</translation>
    </message>
</context>
<context>
    <name>scd::MoveItemDialog</name>
    <message>
        <source>Move to another day</source>
        <translation>Ilipat sa ibang araw</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ilipat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Araw</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Simula</translation>
    </message>
    <message>
        <source>The end moves along.</source>
        <translation>Kasamang lilipat ang tapos.</translation>
    </message>
</context>
<context>
    <name>scd::NewAgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation>Bagong kasunduan</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Uri</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>P&amp;amagat</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>Petsa &amp;ng paglagda</translation>
    </message>
    <message>
        <source>Signed &amp;at</source>
        <translation>&amp;Lugar ng paglagda</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;For us signed</source>
        <translation>Para &amp;sa atin, lumagda si</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Our signatory</source>
        <translation>Lumagda para sa atin</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>Titulo ayon sa lagda</translation>
    </message>
    <message>
        <source>Title of our signatory</source>
        <translation>Titulo ng lumagda para sa atin</translation>
    </message>
    <message>
        <source>For the &amp;partner signed</source>
        <translation>&amp;Para sa kabilang panig, lumagda si</translation>
    </message>
    <message>
        <source>Partner&apos;s signatory</source>
        <translation>Lumagda para sa kabilang panig</translation>
    </message>
    <message>
        <source>Title of the partner&apos;s signatory</source>
        <translation>Titulo ng lumagda para sa kabilang panig</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Idagdag ang kasunduan</translation>
    </message>
</context>
<context>
    <name>scd::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Bagong pangyayari</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Petsa</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Uri</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ano ang nangyari</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Idagdag ang pangyayari</translation>
    </message>
</context>
<context>
    <name>scd::NewExchangeDialog</name>
    <message>
        <source>New exchange</source>
        <translation>Bagong palitan</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planuhin</translation>
    </message>
    <message>
        <source>They visit us</source>
        <translation>Sila ang dadalaw</translation>
    </message>
    <message>
        <source>We visit them</source>
        <translation>Tayo ang dadalaw</translation>
    </message>
    <message>
        <source>&amp;Partner city</source>
        <translation>&amp;Katuwang na lungsod</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pangalan</translation>
    </message>
    <message>
        <source>Mayor&apos;s visit, youth music exchange …</source>
        <translation>Pagbisita ng alkalde, palitan ng kabataan sa musika …</translation>
    </message>
    <message>
        <source>Who &amp;travels</source>
        <translation>&amp;Sino ang bibiyahe</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Unang araw</translation>
    </message>
    <message>
        <source>Leave both days empty when they are not known yet.</source>
        <translation>Iwanang walang laman ang dalawang araw kung hindi pa alam.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Huling araw</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Layunin</translation>
    </message>
    <message>
        <source>Choose the partner city.</source>
        <translation>Piliin ang katuwang na lungsod.</translation>
    </message>
    <message>
        <source>Give the exchange a name, such as “Mayor&apos;s visit”.</source>
        <translation>Bigyan ng pangalan ang palitan, gaya ng “Pagbisita ng alkalde”.</translation>
    </message>
    <message>
        <source>Give the first day too, or leave both empty.</source>
        <translation>Ibigay rin ang unang araw, o iwanang walang laman ang dalawa.</translation>
    </message>
    <message>
        <source>Ends before it starts. Choose %1 or later.</source>
        <translation>Nauuna ang tapos kaysa sa simula. Pumili ng %1 o mas huli.</translation>
    </message>
    <message>
        <source>Also plan the &amp;return visit</source>
        <translation>Iplano rin ang &amp;ganting pagbisita</translation>
    </message>
    <message>
        <source>Makes a second delegation, the other way round. Its days and delegates are added later.</source>
        <translation>Gumagawa ng ikalawang delegasyon sa kabilang direksiyon. Idaragdag pagkatapos ang mga araw at delegado nito.</translation>
    </message>
    <message>
        <source>New partner city</source>
        <translation>Bagong katuwang na lungsod</translation>
    </message>
</context>
<context>
    <name>scd::NewHouseholdDialog</name>
    <message>
        <source>New host family</source>
        <translation>Bagong host family</translation>
    </message>
    <message>
        <source>&amp;Name of the family</source>
        <translation>&amp;Pangalan ng pamilya</translation>
    </message>
    <message>
        <source>&amp;City or town</source>
        <translation>&amp;Lungsod o bayan</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telepono</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Guests at most</source>
        <translation>Pinakamaraming &amp;bisita</translation>
    </message>
    <message>
        <source>Add host family</source>
        <translation>Magdagdag ng host family</translation>
    </message>
    <message>
        <source>Already in the file: %1. Is it the same family?</source>
        <extracomment>%1 is one or more families.</extracomment>
        <translation>Nasa file na: %1. Ito ba ang parehong pamilya?</translation>
    </message>
</context>
<context>
    <name>scd::NewItineraryItemDialog</name>
    <message>
        <source>New itinerary item</source>
        <translation>Bagong aktibidad sa itinerary</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Magdagdag</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Bagong lugar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Pamagat</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Uri</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Araw</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Simula</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Tapos</translation>
    </message>
    <message>
        <source>Leave it empty when nobody knows yet.</source>
        <translation>Iwanang walang laman kung wala pang nakakaalam.</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Para lang sa</translation>
    </message>
    <message>
        <source>Say in a few words what happens.</source>
        <translation>Sabihin sa ilang salita kung ano ang mangyayari.</translation>
    </message>
    <message>
        <source>Ends before it starts. Choose %1 or later.</source>
        <translation>Nauuna ang tapos kaysa sa simula. Pumili ng %1 o mas huli.</translation>
    </message>
</context>
<context>
    <name>scd::NewPartnerDialog</name>
    <message>
        <source>New partner city</source>
        <translation>Bagong katuwang na lungsod</translation>
    </message>
    <message>
        <source>&amp;Name of the city</source>
        <translation>&amp;Pangalan ng lungsod</translation>
    </message>
    <message>
        <source>Tena</source>
        <translation>Tena</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Bansa</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>I-type ang bahagi ng pangalan</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Uri ng lugar</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Yugto</translation>
    </message>
    <message>
        <source>S&amp;ince (year)</source>
        <translation>&amp;Mula noong (taon)</translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation>&amp;Ating komunidad</translation>
    </message>
    <message>
        <source>Add partner city</source>
        <translation>Idagdag ang katuwang na lungsod</translation>
    </message>
    <message>
        <source>%1 is in the file already. The new partnership will use it.</source>
        <translation>Nasa file na ang %1. Gagamitin ito ng bagong ugnayan.</translation>
    </message>
    <message>
        <source>Please type the name of the city.</source>
        <translation>Paki-type ang pangalan ng lungsod.</translation>
    </message>
    <message>
        <source>Please choose which of our communities it is a partner of.</source>
        <translation>Pakipili kung alin sa ating mga komunidad ang katuwang nito.</translation>
    </message>
    <message>
        <source>The year is not a number. Type it like 2001.</source>
        <translation>Hindi numero ang taon. I-type nang ganito: 2001.</translation>
    </message>
    <message>
        <source>This partnership is in the file already.</source>
        <translation>Nasa file na ang ugnayang ito.</translation>
    </message>
</context>
<context>
    <name>scd::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Mga pangalan</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Apelyido</translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation>&amp;Ikalawang apelyido</translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation>&amp;Sariling komunidad</translation>
    </message>
    <message>
        <source>E-&amp;mail or phone</source>
        <translation>&amp;E-mail o telepono</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Idagdag ang tao</translation>
    </message>
    <message>
        <source>Already in the file: %1. Is it the same person?</source>
        <extracomment>%1 is one or more names.</extracomment>
        <translation>Nasa file na: %1. Siya rin ba ito?</translation>
    </message>
</context>
<context>
    <name>scd::NumberEditor</name>
    <message>
        <source>This is not a whole number. Type it like 12500.</source>
        <translation>Hindi ito buong numero. I-type nang ganito: 12500.</translation>
    </message>
    <message>
        <source>This is not a number. Type it like -0.99.</source>
        <translation>Hindi ito numero. I-type nang ganito: -0.99.</translation>
    </message>
</context>
<context>
    <name>scd::OfficeForm</name>
    <message>
        <source>Title</source>
        <translation>Titulo</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Pamitagan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasyon</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunidad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hanggang</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ranggo</translation>
    </message>
    <message>
        <source>1 = the highest of the community</source>
        <translation>1 = pinakamataas sa komunidad</translation>
    </message>
</context>
<context>
    <name>scd::PageHeader</name>
    <message>
        <source>More</source>
        <extracomment>A button of a record&apos;s head: a menu of what else can be done, where there is no room for the buttons.</extracomment>
        <translation>Iba pa</translation>
    </message>
</context>
<context>
    <name>scd::PageListModel</name>
    <message>
        <source>%1, %L2</source>
        <extracomment>A page of the sidebar and how many records it has: &quot;People, 58&quot;</extracomment>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>scd::PartnerCard</name>
    <message>
        <source>since %1</source>
        <comment>a year</comment>
        <translation>mula noong %1</translation>
    </message>
    <message>
        <source>next exchange %1</source>
        <comment>a year</comment>
        <translation>susunod na palitan %1</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <comment>a year</comment>
        <translation>huling palitan %1</translation>
    </message>
</context>
<context>
    <name>scd::PartnerDetail</name>
    <message>
        <source>New agreement…</source>
        <translation>Bagong kasunduan…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Bagong pangyayari…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mga pagbabago</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>Sino ang nagbago ng ano, at kailan</translation>
    </message>
    <message>
        <source>What is shown of the partner</source>
        <translation>Ano ang ipinapakita tungkol sa katuwang</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Ugnayan ng mga lungsod</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Mga kasunduan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Mga palitan</translation>
    </message>
    <message>
        <source>No exchange with this city yet.</source>
        <translation>Wala pang palitan sa lungsod na ito.</translation>
    </message>
    <message>
        <source>Which of the two cities</source>
        <translation>Alin sa dalawang lungsod</translation>
    </message>
    <message>
        <source>Agreements, delegations and events, the newest first. Choose an event to change it; Enter or a double click opens the others.</source>
        <translation>Mga kasunduan, delegasyon at pangyayari, pinakabago ang una. Pumili ng pangyayari para baguhin ito; Enter o double-click ang nagbubukas ng iba.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Ang napiling pangyayari</translation>
    </message>
    <message>
        <source>Delete this event</source>
        <translation>Burahin ang pangyayaring ito</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1</source>
        <translation>Inilipat sa Basurahan: %1</translation>
    </message>
</context>
<context>
    <name>scd::PartnersPage</name>
    <message>
        <source>Partner cities</source>
        <translation>Mga katuwang</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>New partner city</source>
        <translation>Bagong katuwang na lungsod</translation>
    </message>
    <message>
        <source>Search partner cities</source>
        <translation>Maghanap ng katuwang na lungsod</translation>
    </message>
    <message>
        <source>Only partners at this stage</source>
        <translation>Mga katuwang lang sa yugtong ito</translation>
    </message>
    <message>
        <source>At any stage</source>
        <translation>Sa alinmang yugto</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ayon sa pangalan</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Ayon sa bansa</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Pinakaluma muna</translation>
    </message>
    <message>
        <source>No partner is chosen</source>
        <translation>Walang napiling katuwang</translation>
    </message>
    <message>
        <source>Choose a city in the list to see its agreements, exchanges and history.</source>
        <translation>Pumili ng lungsod sa listahan para makita ang mga kasunduan, palitan at kasaysayan nito.</translation>
    </message>
    <message>
        <source>No city fits</source>
        <translation>Walang tumugmang lungsod</translation>
    </message>
    <message>
        <source>No partner city yet</source>
        <translation>Wala pang katuwang na lungsod</translation>
    </message>
    <message>
        <source>Try fewer letters, or another stage.</source>
        <translation>Subukan ang mas kaunting letra, o ibang yugto.</translation>
    </message>
    <message>
        <source>Your sister cities and friendship cities will be listed here.</source>
        <translation>Ililista rito ang iyong mga sister city at friendship city.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln katuwang</numerusform>
            <numerusform>%Ln katuwang</numerusform>
        </translation>
    </message>
    <message>
        <source>Partnership moved to the Trash: %1</source>
        <translation>Inilipat ang ugnayan sa Basurahan: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Bagong kasunduan…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Bagong pangyayari…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mga pagbabago</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mga katuwang</translation>
    </message>
</context>
<context>
    <name>scd::PartnershipForm</name>
    <message>
        <source>Partnership</source>
        <translation>Ugnayan</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Yugto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation>Ating &amp;komunidad</translation>
    </message>
    <message>
        <source>&amp;Liaison</source>
        <translation>Tagapag-&amp;ugnay</translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation>Sino ang nakikipag-ugnayan</translation>
    </message>
    <message>
        <source>Se&amp;ctors</source>
        <translation>Mga &amp;sektor</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>M&amp;ga tala</translation>
    </message>
    <message>
        <source>s&amp;ince</source>
        <translation>&amp;mula noong</translation>
    </message>
    <message>
        <source>How it &amp;began</source>
        <translation>P&amp;aano nagsimula</translation>
    </message>
</context>
<context>
    <name>scd::PeoplePage</name>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Maghanap ng tao</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Mga delegado</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Sino ang nakalista</translation>
    </message>
    <message>
        <source>Delegates are people in delegations that are under way or still to come</source>
        <translation>Ang mga delegado ay mga tao sa mga delegasyong nagaganap o paparating pa</translation>
    </message>
    <message>
        <source>From any community</source>
        <translation>Mula sa alinmang komunidad</translation>
    </message>
    <message>
        <source>Only people from this community</source>
        <translation>Mga tao lang mula sa komunidad na ito</translation>
    </message>
    <message>
        <source>By surname</source>
        <translation>Ayon sa apelyido</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>Ayon sa pangalan</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Pinakabago muna</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Walang napili</translation>
    </message>
    <message>
        <source>Choose a person in the list to see and change everything that is known about them.</source>
        <translation>Pumili ng tao sa listahan para makita at mabago ang lahat ng alam tungkol sa kanya.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Walang tumugma</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Wala pang tao</translation>
    </message>
    <message>
        <source>Try fewer letters, or another filter.</source>
        <translation>Subukan ang mas kaunting letra, o ibang filter.</translation>
    </message>
    <message>
        <source>Delegates, hosts, officials and volunteers will be listed here.</source>
        <translation>Ililista rito ang mga delegado, host, opisyal at boluntaryo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln tao</numerusform>
            <numerusform>%Ln tao</numerusform>
        </translation>
    </message>
    <message>
        <source>Person moved to the Trash: %1</source>
        <translation>Inilipat ang tao sa Basurahan: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>scd::PersonDetail</name>
    <message>
        <source>Contacts</source>
        <translation>Mga contact</translation>
    </message>
    <message>
        <source>Add an e-mail address, a number or an address</source>
        <translation>Magdagdag ng e-mail, numero o address</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Mga wikang sinasalita</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Magdagdag ng wika</translation>
    </message>
    <message>
        <source>Offices held</source>
        <translation>Mga katungkulang hawak</translation>
    </message>
    <message>
        <source>Add an office: type its title</source>
        <translation>Magdagdag ng katungkulan: i-type ang titulo</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Mga delegasyon</translation>
    </message>
    <message>
        <source>Not in a delegation yet.</source>
        <translation>Wala pa sa delegasyon.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A link to a delegation: its dates and the person&apos;s part in it, &quot;Mar 4–7, 2027 · Member&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As a volunteer</source>
        <translation>Bilang boluntaryo</translation>
    </message>
    <message>
        <source>Hours given</source>
        <translation>Mga oras na inilaan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Mga pagsusuri</translation>
    </message>
    <message>
        <source>Travel papers</source>
        <translation>Mga papeles sa paglalakbay</translation>
    </message>
    <message>
        <source>Host family</source>
        <translation>Host family</translation>
    </message>
    <message>
        <source>Add what this person can do: interpreting, driving, photos</source>
        <translation>Idagdag ang kayang gawin: pag-interpret, pagmamaneho, litrato</translation>
    </message>
    <message>
        <source>Add the hours of a year: %1</source>
        <extracomment>%1 is a year with hours, as an example: &quot;2026: 12&quot;</extracomment>
        <translation>Idagdag ang mga oras ng isang taon: %1</translation>
    </message>
    <message>
        <source>Add a check: choose its kind</source>
        <translation>Magdagdag ng pagsusuri: piliin ang uri</translation>
    </message>
    <message>
        <source>Add a travel paper: choose its kind</source>
        <translation>Magdagdag ng papeles sa paglalakbay: piliin ang uri</translation>
    </message>
</context>
<context>
    <name>scd::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>&amp;Middle name</source>
        <translation>Gitnang panga&amp;lan</translation>
    </message>
    <message>
        <source>In the Philippines: the mother&apos;s surname</source>
        <translation>Sa Pilipinas: apelyido ng ina</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>Ap&amp;elyido</translation>
    </message>
    <message>
        <source>de la</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>Particles before the surname</source>
        <translation>Kataga bago ang apelyido</translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation>Ikalawang &amp;apelyido</translation>
    </message>
    <message>
        <source>Suffi&amp;x</source>
        <translation>S&amp;uffix</translation>
    </message>
    <message>
        <source>Jr., III</source>
        <translation>Jr., III</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>A&amp;yos</translation>
    </message>
    <message>
        <source>How the name is used</source>
        <translation>Paano ginagamit ang pangalan</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>Palaya&amp;w</translation>
    </message>
    <message>
        <source>&amp;Wants to be called</source>
        <translation>Gustong itawag &amp;sa kanya</translation>
    </message>
    <message>
        <source>&amp;Passport</source>
        <translation>Pasap&amp;orte</translation>
    </message>
    <message>
        <source>Exactly as in the passport</source>
        <translation>Eksakto gaya ng sa pasaporte</translation>
    </message>
    <message>
        <source>How to sa&amp;y it</source>
        <translation>Paano &amp;bigkasin</translation>
    </message>
    <message>
        <source>mah-REE-ah GREH-fah</source>
        <translation>ma-RI-ya GRE-fa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation>Sariling &amp;komunidad</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>M&amp;ga tala</translation>
    </message>
    <message>
        <source>On lists</source>
        <extracomment>Followed by a name as it stands in an alphabetical list: &quot;Cruz, Juan&quot;</extracomment>
        <translation>Sa mga listahan</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>Followed by a name as it stands in running text: &quot;Juan dela Cruz Jr.&quot;</extracomment>
        <translation>Sa teksto</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Followed by how the person is called: &quot;Juancho&quot;</extracomment>
        <translation>Tawag</translation>
    </message>
    <message>
        <source>On travel papers</source>
        <extracomment>Followed by the name as in the passport</extracomment>
        <translation>Sa mga papeles sa paglalakbay</translation>
    </message>
    <message>
        <source>Given n&amp;ames</source>
        <translation>&amp;Mga pangalan</translation>
    </message>
    <message>
        <source>Birth, diet and health</source>
        <translation>Kapanganakan, diyeta at kalusugan</translation>
    </message>
    <message>
        <source>Never on lists, and never on a sheet that is public.</source>
        <translation>Hindi kailanman sa mga listahan, at hindi kailanman sa pampublikong pahina.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Wala pang 18</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Diyeta</translation>
    </message>
    <message>
        <source>What, and how severe</source>
        <translation>Sa ano, at gaano kalubha</translation>
    </message>
    <message>
        <source>Of a minor: name and phone</source>
        <translation>Ng menor de edad: pangalan at telepono</translation>
    </message>
    <message>
        <source>&amp;In an emergency</source>
        <translation>Sa emergen&amp;cy</translation>
    </message>
    <message>
        <source>Whom to call: name and phone</source>
        <translation>Tatawagan: pangalan at telepono</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Mga allergy</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tagapag-alaga</translation>
    </message>
</context>
<context>
    <name>scd::PrintWindow</name>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>D&amp;elegasyon</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>&amp;Dokumento</translation>
    </message>
    <message>
        <source>Languages, one or two</source>
        <translation>Mga wika, isa o dalawa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Size of the type on paper</extracomment>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Also what is not for e&amp;verybody</source>
        <translation>&amp;Pati ang hindi para sa lahat</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Itim at puti</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Preview ng mga pahina</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Nakaraang pahina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Susunod na pahina</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>I-save sa PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>I-save bilang web page…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Ang buong programa</translation>
    </message>
    <message>
        <source>One page for each day</source>
        <translation>Isang pahina bawat araw</translation>
    </message>
    <message>
        <source>List of delegates</source>
        <translation>Listahan ng mga delegado</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Size of the type on paper</extracomment>
        <translation>Karaniwan</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Malaking letra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A delegation in a list: name, dates</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pahina %1 ng %2</translation>
    </message>
    <message>
        <source>Revision %1. It replaces revision %2.</source>
        <translation>Rebisyon %1. Pinapalitan nito ang rebisyon %2.</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Rebisyon %1</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>I-save bilang web page</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>I-save sa PDF</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Mga web page (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Mga PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Naipadala sa printer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Na-save: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n texts have no translation</source>
        <translation>
            <numerusform>Walang salin ang %n teksto</numerusform>
            <numerusform>Walang salin ang %n teksto</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in: %1</source>
        <extracomment>Tool tip of a text without translation: the languages that lack it</extracomment>
        <translation>Kulang sa: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>at %n pa</numerusform>
            <numerusform>at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <extracomment>A file name: %1 is the title of a document, %2 the number of its revision</extracomment>
        <translation>%1 rebisyon %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buksan ang folder</translation>
    </message>
</context>
<context>
    <name>scd::RecordDetail</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>scd::RecordListPage</name>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Mag-import ng spreadsheet…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>scd::RecordsModel</name>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln halaga ang magbabago</numerusform>
            <numerusform>%Ln halaga ang magbabago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln titingnan</numerusform>
            <numerusform>%Ln titingnan</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Walang pangalan</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>A row of a sheet by its number, short</extracomment>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, %4</source>
        <extracomment>A row of a sheet for screen readers: its number, what it makes, what becomes of it, why</extracomment>
        <translation>Row %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>scd::RecordsPane</name>
    <message>
        <source>What will be made of it</source>
        <translation>Ang magiging bunga</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Ip&amp;akita</translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>Walang row dito</translation>
    </message>
    <message>
        <source>Choose “All rows” above to see every row.</source>
        <translation>Piliin ang “Lahat ng row” sa itaas para makita ang bawat row.</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Lahat ng row (%1)</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Titingnan (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Bago (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Nagbago (%1)</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <translation>Pareho (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Hindi isinama (%1)</translation>
    </message>
    <message>
        <source>Choose rows to decide otherwise, several with Ctrl or Shift.</source>
        <translation>Pumili ng mga row para mag-iba ng pasiya; ilan gamit ang Ctrl o Shift.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Wala pa</translation>
    </message>
    <message>
        <source>What the rows become stands here as soon as it is clear what they are.</source>
        <translation>Lalabas dito ang magiging bunga ng mga row kapag malinaw na kung ano sila.</translation>
    </message>
</context>
<context>
    <name>scd::ReferencePicker</name>
    <message>
        <source>Show the list</source>
        <translation>Ipakita ang listahan</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Pumili sa listahan, o burahin ang laman ng field.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Walang nahanap</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>The row of a list that makes a new record: %1 is &quot;New group&quot;, %2 the name that was typed</extracomment>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>scd::ReturnVisit</name>
    <message>
        <source>The visit in the other direction</source>
        <translation>Ang pagbisita sa kabilang direksiyon</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Exchanges live from going both ways.</source>
        <translation>Wala pang nakaplano. Nabubuhay ang palitan sa dalawang direksiyon.</translation>
    </message>
    <message>
        <source>Plan the return visit</source>
        <translation>Planuhin ang ganting pagbisita</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Wala pang petsa</translation>
    </message>
    <message>
        <source>Go to the return visit</source>
        <translation>Puntahan ang ganting pagbisita</translation>
    </message>
    <message>
        <source>Return visit planned</source>
        <translation>Naplano ang ganting pagbisita</translation>
    </message>
</context>
<context>
    <name>scd::RowLines</name>
    <message>
        <source>%1 changes to %2</source>
        <translation>Magiging %2 ang %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <extracomment>A field and the value that it gets</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what the file says now, what the sheet says</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>scd::RowPane</name>
    <message>
        <source>What becomes of the row</source>
        <translation>Ano ang mangyayari sa row</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>what becomes of a row</comment>
        <translation>Magdagdag</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>what becomes of a row</comment>
        <translation>I-update</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what becomes of a row</comment>
        <translation>Huwag isama</translation>
    </message>
    <message>
        <source>Type a name of your file</source>
        <translation>Mag-type ng pangalan sa iyong file</translation>
    </message>
    <message>
        <source>It is the same as</source>
        <translation>Kapareho ito ng</translation>
    </message>
    <message>
        <source>What the row makes or changes</source>
        <translation>Ang gagawin o babaguhin ng row</translation>
    </message>
    <message>
        <source>Choose a row in the list or in the sheet to see what it makes.</source>
        <translation>Pumili ng row sa listahan o sa sheet para makita ang gagawin nito.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Walang pangalan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) chosen</source>
        <translation>
            <numerusform>%Ln row ang napili</numerusform>
            <numerusform>%Ln row ang napili</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>What you choose here is for all of them.</source>
        <translation>Para sa lahat ng ito ang pipiliin mo rito.</translation>
    </message>
</context>
<context>
    <name>scd::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Magdagdag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Itaas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ibaba</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Inalis: %1</translation>
    </message>
</context>
<context>
    <name>scd::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Linisin ang paghahanap</translation>
    </message>
</context>
<context>
    <name>scd::Sentences</name>
    <message>
        <source>This cannot be empty. Please fill it in.</source>
        <translation>Hindi ito maaaring walang laman. Pakilagyan.</translation>
    </message>
    <message>
        <source>This is too long: at most %L1 characters fit here.</source>
        <translation>Masyado itong mahaba: hanggang %L1 character lang ang kasya rito.</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be stored. Please type it anew.</source>
        <translation>May mga character na hindi maitatago. Paki-type muli.</translation>
    </message>
    <message>
        <source>This time zone is not known here. Choose one from the list.</source>
        <translation>Hindi kilala rito ang time zone na ito. Pumili sa listahan.</translation>
    </message>
    <message>
        <source>It ends before it begins. Choose a later end.</source>
        <translation>Nauuna ang tapos kaysa sa simula. Pumili ng mas huling tapos.</translation>
    </message>
    <message>
        <source>It ends before it begins. Choose %1 or later.</source>
        <translation>Nauuna ang tapos kaysa sa simula. Pumili ng %1 o mas huli.</translation>
    </message>
    <message>
        <source>There is no such day. Type it like %1.</source>
        <translation>Walang ganoong araw. I-type nang ganito: %1.</translation>
    </message>
    <message>
        <source>This number is out of range. Please check it.</source>
        <translation>Wala sa saklaw ang numerong ito. Pakitingnan.</translation>
    </message>
    <message>
        <source>A city cannot be its own partner. Choose another one.</source>
        <translation>Hindi maaaring maging katuwang ng lungsod ang sarili nito. Pumili ng iba.</translation>
    </message>
    <message>
        <source>It expires before it was signed. Choose %1 or later.</source>
        <translation>Nauuna ang pagtatapos kaysa sa paglagda. Pumili ng %1 o mas huli.</translation>
    </message>
    <message>
        <source>Use only letters from A to Z, digits and hyphens, such as TENA-2027-IN.</source>
        <translation>Gumamit lang ng mga letrang A hanggang Z, numero at gitling, gaya ng TENA-2027-IN.</translation>
    </message>
    <message>
        <source>This does not look like an address. Please check it.</source>
        <translation>Mukhang hindi ito address. Pakitingnan.</translation>
    </message>
    <message>
        <source>It ends after midnight, on the next day.</source>
        <translation>Natatapos ito lampas ng hatinggabi, sa susunod na araw.</translation>
    </message>
    <message>
        <source>This value cannot be used. Please check it.</source>
        <translation>Hindi magagamit ang halagang ito. Pakitingnan.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed. It may be in the Trash, or was moved to another place.</source>
        <translation>Wala na ito roon. Walang nabago. Baka nasa Basurahan ito, o inilipat sa ibang lugar.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation>May file nang ganito ang pangalan. Hindi ito ginalaw. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>Something here cannot be stored as it is. Nothing is lost: please look at the marked fields.</source>
        <translation>May hindi maitatago rito sa ganitong anyo. Walang nawala: pakitingnan ang mga field na may marka.</translation>
    </message>
    <message>
        <source>It was changed again since. The newer values stand. Look at History to see them.</source>
        <translation>Binago ulit ito pagkatapos. Ang mas bagong halaga ang mananatili. Tingnan sa History.</translation>
    </message>
    <message>
        <source>There was nothing to change. Everything is as it was.</source>
        <translation>Walang kailangang baguhin. Ganoon pa rin ang lahat.</translation>
    </message>
    <message>
        <source>This file can only be read, so the change was not saved. Save a copy in a place where you may write, and open that.</source>
        <translation>Nababasa lang ang file na ito, kaya hindi na-save ang pagbabago. Mag-save ng kopya sa lugar na puwede mong sulatan, at iyon ang buksan.</translation>
    </message>
    <message>
        <source>The file is open in another program or on another computer. Nothing was changed. Close it there, or open a copy to read.</source>
        <translation>Bukas ang file sa ibang program o sa ibang computer. Walang nabago. Isara ito roon, o magbukas ng kopya para basahin.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program. It was not touched. Please install the newer version.</source>
        <translation>Ginawa ang file na ito ng mas bagong version ng program. Hindi ito ginalaw. Paki-install ang mas bagong version.</translation>
    </message>
    <message>
        <source>This is not a file of Sister City Desk. It was not touched. Choose a file that ends in .sistercity.</source>
        <translation>Hindi ito file ng Sister City Desk. Hindi ito ginalaw. Pumili ng file na nagtatapos sa .sistercity.</translation>
    </message>
    <message>
        <source>The file is damaged. It was not changed, and your backups are safe. Open the latest backup with File &gt; Backups.</source>
        <translation>Sira ang file. Hindi ito binago, at ligtas ang iyong mga backup. Buksan ang pinakabagong backup sa File &gt; Mga backup.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything before it is safe, and your text is still here. Make room, then try again.</source>
        <translation>Puno na ang disk, kaya hindi na-save ang huling pagbabago. Ligtas ang lahat ng nauna, at narito pa ang iyong teksto. Magbakante ng puwang, saka subukang muli.</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so the last change was not saved. Everything before it is safe, and your text is still here. Check the disk or stick, then try again.</source>
        <translation>Hindi mabasa o masulatan ang disk, kaya hindi na-save ang huling pagbabago. Ligtas ang lahat ng nauna, at narito pa ang iyong teksto. Tingnan ang disk o USB stick, saka subukang muli.</translation>
    </message>
    <message>
        <source>This is too large, so it was not taken. Nothing was changed. Choose something smaller.</source>
        <translation>Masyado itong malaki kaya hindi tinanggap. Walang nabago. Pumili ng mas maliit.</translation>
    </message>
    <message>
        <source>This kind of file cannot be taken. Nothing was changed. Choose a PDF, JPEG or PNG file.</source>
        <translation>Hindi tinatanggap ang ganitong uri ng file. Walang nabago. Pumili ng PDF, JPEG o PNG na file.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Itinigil. Walang nabago.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please try again; if it happens again, restart the program.</source>
        <translation>Nagkaproblema ang program. Ligtas ang mga na-save na. Pakisubukang muli; kung maulit, isara at buksan muli ang program.</translation>
    </message>
    <message>
        <source>“%1” has too many rows to be imported at once. Nothing was changed. Divide it into several files.</source>
        <translation>Masyadong maraming row ang “%1” para i-import nang sabay-sabay. Walang nabago. Hatiin ito sa ilang file.</translation>
    </message>
    <message>
        <source>“%1” has too many columns to be a table of records. Nothing was changed. Delete those that you do not need.</source>
        <translation>Masyadong maraming hanay ang “%1” para maging talahanayan ng mga tala. Walang nabago. Burahin ang mga hindi kailangan.</translation>
    </message>
    <message>
        <source>“%1” has a cell that is too long, as a file without line breaks has. Nothing was changed. Look whether it is the file that you meant.</source>
        <translation>May napakahabang cell ang “%1”, gaya ng file na walang putol ng linya. Walang nabago. Tingnan kung ito ang file na gusto mo.</translation>
    </message>
    <message>
        <source>“%1” is too large to be imported. Nothing was changed.</source>
        <translation>Masyadong malaki ang “%1” para i-import. Walang nabago.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Walang file na “%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Nothing was changed.</source>
        <translation>Sira ang “%1” at hindi mabasa. Walang nabago.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped. Nothing was changed.</source>
        <translation>Inihinto ang pagbasa ng “%1”. Walang nabago.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>Walang laman ang “%1”. Walang nabago.</translation>
    </message>
    <message>
        <source>A password protects “%1”. Save it without one. Nothing was changed.</source>
        <translation>May password ang “%1”. I-save ito nang wala nito. Walang nabago.</translation>
    </message>
    <message>
        <source>“%1” is an old kind of spreadsheet. Save it as .xlsx, .ods or .csv. Nothing was changed.</source>
        <translation>Lumang uri ng spreadsheet ang “%1”. I-save ito bilang .xlsx, .ods o .csv. Walang nabago.</translation>
    </message>
    <message>
        <source>“%1” is no table. Nothing was changed.</source>
        <translation>Hindi talahanayan ang “%1”. Walang nabago.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>Hindi mabasa ang “%1”. Walang nabago.</translation>
    </message>
    <message>
        <source>The mapping “%1” was made by a newer version.</source>
        <translation>Ginawa ng mas bagong version ang mapping na “%1”.</translation>
    </message>
    <message>
        <source>The mapping “%1” names “%2”, which this version does not know.</source>
        <translation>Binabanggit ng mapping na “%1” ang “%2”, na hindi kilala ng version na ito.</translation>
    </message>
    <message>
        <source>“%1” is no mapping.</source>
        <translation>Hindi mapping ang “%1”.</translation>
    </message>
</context>
<context>
    <name>scd::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>&amp;Dates and numbers</source>
        <translation>Mga &amp;petsa at numero</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Laki ng teksto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Mga &amp;kulay</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Iyong pangalan</translation>
    </message>
    <message>
        <source>Large print as the &amp;usual size on paper</source>
        <translation>&amp;Malaking letra bilang karaniwang laki sa papel</translation>
    </message>
    <message>
        <source>Stands beside your changes in History, so that others know whom to ask.</source>
        <translation>Nakasulat katabi ng iyong mga pagbabago sa History, para alam ng iba kung sino ang tatanungin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Usual for the language</source>
        <translation>Karaniwan sa wika</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Pilipinas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Gaya ng sa desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Mataas na contrast</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 inches)</source>
        <translation>Letter (8½ × 11 pulgada)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Like this: %1, %2</source>
        <extracomment>Below the choice of formats: an example of a day and a time</extracomment>
        <translation>Ganito: %1, %2</translation>
    </message>
</context>
<context>
    <name>scd::SheetModel</name>
    <message>
        <source>%1. Please look: %2</source>
        <extracomment>A cell of a sheet, and why somebody should look at it</extracomment>
        <translation>%1. Pakitingnan: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>%1, goes into %2</source>
        <extracomment>A column of a sheet and the field that it goes into</extracomment>
        <translation>%1, mapupunta sa %2</translation>
    </message>
</context>
<context>
    <name>scd::SheetPane</name>
    <message>
        <source>The sheet</source>
        <translation>Ang sheet</translation>
    </message>
    <message>
        <source>“%1” goes &amp;into</source>
        <translation>Mapupu&amp;nta ang “%1” sa</translation>
    </message>
    <message>
        <source>The column goes &amp;into</source>
        <translation>Mapupu&amp;nta ang hanay sa</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>Ang mga tala</translation>
    </message>
    <message>
        <source>Nowhere: leave the column out</source>
        <translation>Wala: huwag isama ang hanay</translation>
    </message>
    <message>
        <source>Click the head of a column, or choose below, to say where it goes.</source>
        <translation>Mag-click sa ulo ng hanay, o pumili sa ibaba, para sabihin kung saan ito pupunta.</translation>
    </message>
</context>
<context>
    <name>scd::ShiftDialog</name>
    <message>
        <source>Shift the itinerary</source>
        <translation>Iusog ang itinerary</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Iusog</translation>
    </message>
    <message>
        <source>New &amp;first day</source>
        <translation>&amp;Bagong unang araw</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Unang araw</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Huling araw</translation>
    </message>
    <message>
        <source>Fixed bookings that stay</source>
        <translation>Mga nakapirming booking na mananatili</translation>
    </message>
    <message>
        <source>Choose the new first day. All days and items move along; fixed bookings keep their date.</source>
        <translation>Piliin ang bagong unang araw. Kasamang lilipat ang lahat ng araw at aktibidad; hindi magbabago ang petsa ng mga nakapirming booking.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) move(s) along.</source>
        <translation>
            <numerusform>Kasamang lilipat ang %n aktibidad.</numerusform>
            <numerusform>Kasamang lilipat ang %n aktibidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed booking(s) stay(s):</source>
        <translation>
            <numerusform>Mananatili ang %n nakapirming booking:</numerusform>
            <numerusform>Mananatili ang %n nakapirming booking:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Ibigay ang unang araw.</translation>
    </message>
    <message>
        <source>Give a last day that is not before the first one.</source>
        <translation>Magbigay ng huling araw na hindi nauuna sa unang araw.</translation>
    </message>
    <message>
        <source>Dates set</source>
        <translation>Naitakda ang mga petsa</translation>
    </message>
    <message numerus="yes">
        <source>Itinerary shifted by %n day(s)</source>
        <translation>
            <numerusform>Naiusog ang itinerary nang %n araw</numerusform>
            <numerusform>Naiusog ang itinerary nang %n araw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Mga keyboard shortcut</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kahit saan</translation>
    </message>
    <message>
        <source>To the next part of the window: pages, list, details, message</source>
        <translation>Sa susunod na bahagi ng window: mga pahina, listahan, detalye, mensahe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>Sa mga listahan at field</translation>
    </message>
    <message>
        <source>Move the chosen record to the Trash</source>
        <translation>Ilipat ang napiling record sa Basurahan</translation>
    </message>
    <message>
        <source>Clear the search, close what is open</source>
        <translation>Linisin ang paghahanap, isara ang nakabukas</translation>
    </message>
    <message>
        <source>Open the calendar or the list of a field</source>
        <translation>Buksan ang kalendaryo o listahan ng field</translation>
    </message>
    <message>
        <source>In a date: the day before; Up is the day after</source>
        <translation>Sa petsa: ang nakaraang araw; ang Up ay susunod na araw</translation>
    </message>
</context>
<context>
    <name>scd::Sidebar</name>
    <message>
        <source>Find or do…</source>
        <translation>Hanapin o gawin…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Hanapin o gawin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
</context>
<context>
    <name>scd::SignatoryForm</name>
    <message>
        <source>Name as signed</source>
        <translation>Pangalan ayon sa lagda</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>Titulo ayon sa lagda</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Panig</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>Person in this file</source>
        <translation>Tao sa file na ito</translation>
    </message>
</context>
<context>
    <name>scd::Startup</name>
    <message>
        <source>Committees (*.sistercity);;All files (*)</source>
        <translation>Mga komite (*.sistercity);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It may have been moved or renamed, or the stick or shared folder that it is on is not connected.</source>
        <translation>Wala na roon ang “%1”. Baka inilipat o pinalitan ang pangalan, o hindi nakakonekta ang USB stick o shared folder na kinalalagyan nito.</translation>
    </message>
    <message>
        <source>“%1” is not a file of Sister City Desk. It was left as it is.</source>
        <translation>Hindi file ng Sister City Desk ang “%1”. Hindi ito ginalaw.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sister City Desk. Install the newer version to open it; nothing in the file was changed.</source>
        <translation>Ginawa ang “%1” ng mas bagong version ng Sister City Desk. I-install ang mas bagong version para mabuksan ito; walang nabago sa file.</translation>
    </message>
    <message>
        <source>“%1” is open in another window on this computer. Two programs cannot change it at the same time.</source>
        <translation>Bukas ang “%1” sa ibang window sa computer na ito. Hindi ito puwedeng sabay na baguhin ng dalawang program.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”. Two computers cannot change it at the same time.</source>
        <translation>Bukas ang “%1” sa computer na “%2”. Hindi ito puwedeng sabay na baguhin ng dalawang computer.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and here it cannot be repaired, because nothing can be written in its folder. Copy the file to this computer and open the copy.</source>
        <translation>Hindi maayos ang pagkakasara ng “%1”, at hindi ito maaayos dito dahil hindi masulatan ang folder nito. Kopyahin ang file sa computer na ito at buksan ang kopya.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. It was left as it is; choose another name.</source>
        <translation>May file nang “%1”. Hindi ito ginalaw; pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Pumili ng ibang file…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukang muli</translation>
    </message>
    <message>
        <source>Open a copy to read</source>
        <translation>Magbukas ng kopya para basahin</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Buksan para basahin</translation>
    </message>
    <message>
        <source>It is closed there: open it</source>
        <translation>Sarado na iyon doon: buksan</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Ibalik ang pinakabagong backup</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Hindi nabuksan ang file</translation>
    </message>
    <message>
        <source>Open a committee</source>
        <translation>Magbukas ng komite</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened, so that nothing more is lost.</source>
        <translation>Sira ang “%1” at hindi binuksan, para wala nang mawala pa.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing was changed. Make room, then try again.</source>
        <translation>Puno na ang disk ng “%1”. Walang binago. Magbakante ng puwang, saka subukang muli.</translation>
    </message>
    <message>
        <source>The disk of “%1” could not be read or written. Nothing was changed. Check the disk or stick, then try again.</source>
        <translation>Hindi mabasa o masulatan ang disk ng “%1”. Walang binago. Tingnan ang disk o USB stick, saka subukang muli.</translation>
    </message>
    <message>
        <source>A backup can take its place; the damaged file is kept under another name.</source>
        <translation>Puwedeng pumalit ang isang backup; itatago ang sirang file sa ibang pangalan.</translation>
    </message>
    <message>
        <source>There is no sound backup of it here. What can still be read of it can be looked at and exported.</source>
        <translation>Walang maayos na backup nito rito. Ang mababasa pa ay puwedeng tingnan at i-export.</translation>
    </message>
</context>
<context>
    <name>scd::TextOriginFilter</name>
    <message>
        <source>No text is here.</source>
        <translation>Walang teksto rito.</translation>
    </message>
    <message>
        <source>This text is not translated by the program.</source>
        <translation>Hindi isinasalin ng program ang tekstong ito.</translation>
    </message>
</context>
<context>
    <name>scd::TimeField</name>
    <message>
        <source>No time</source>
        <extracomment>In an empty field for a time of day.</extracomment>
        <translation>Walang oras</translation>
    </message>
    <message>
        <source>There is no such time. Write it like %1.</source>
        <extracomment>%1 is a time of day as an example.</extracomment>
        <translation>Walang ganoong oras. Isulat nang ganito: %1.</translation>
    </message>
</context>
<context>
    <name>scd::TimelineModel</name>
    <message>
        <source>The stage since then</source>
        <translation>Ang yugto mula noon</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>In the line of history, where else the year stands</extracomment>
        <translation>Di-alam</translation>
    </message>
</context>
<context>
    <name>scd::TimelineView</name>
    <message>
        <source>History of the partnership</source>
        <translation>Kasaysayan ng ugnayan</translation>
    </message>
</context>
<context>
    <name>scd::TodayPage</name>
    <message>
        <source>Coming up after that</source>
        <translation>Mga susunod pa</translation>
    </message>
    <message>
        <source>What time is it there?</source>
        <translation>Anong oras na roon?</translation>
    </message>
    <message>
        <source>Worth a thought</source>
        <translation>Dapat pag-isipan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Your committee is ready</source>
        <translation>Handa na ang iyong komite</translation>
    </message>
    <message>
        <source>Here you will see who comes next, what is still missing, and what time it is with your partners. Begin with a partner city.</source>
        <translation>Makikita mo rito kung sino ang susunod na darating, ano pa ang kulang, at anong oras na sa iyong mga katuwang. Magsimula sa isang katuwang na lungsod.</translation>
    </message>
    <message>
        <source>Add a partner city…</source>
        <translation>Magdagdag ng katuwang na lungsod…</translation>
    </message>
    <message>
        <source>Plan an exchange…</source>
        <translation>Magplano ng palitan…</translation>
    </message>
    <message>
        <source>No delegation is on its way, and none is planned with dates.</source>
        <translation>Walang delegasyong paparating, at wala ring nakaplano na may petsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with %1</source>
        <comment>an anniversary</comment>
        <translation>
            <numerusform>%n taon kasama ang %1</numerusform>
            <numerusform>%n taon kasama ang %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <comment>an agreement</comment>
        <translation>Magtatapos ang “%1”</translation>
    </message>
</context>
<context>
    <name>scd::TokenChoices</name>
    <message>
        <source>%1 · %2</source>
        <comment>part of the world, offset: America · UTC-05:00</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>city of a time zone, offset</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>scd::TranslateDialog</name>
    <message>
        <source>Translate this app</source>
        <translation>Isalin ang app na ito</translation>
    </message>
    <message>
        <source>Put a .ts file into this folder and save it with Qt Linguist: the program shows your words at once.
%1

Shift+F12 says where the text under the mouse comes from.</source>
        <translation>Maglagay ng .ts file sa folder na ito at i-save gamit ang Qt Linguist: agad na ipapakita ng program ang iyong mga salita.
%1

Sinasabi ng Shift+F12 kung saan galing ang tekstong nasa ilalim ng mouse.</translation>
    </message>
    <message>
        <source>No file for this language is in the folder.</source>
        <translation>Walang file para sa wikang ito sa folder.</translation>
    </message>
    <message numerus="yes">
        <source>In use: %1 (%n texts)</source>
        <translation>
            <numerusform>Ginagamit: %1 (%n teksto)</numerusform>
            <numerusform>Ginagamit: %1 (%n teksto)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show missing texts in ⟦marks⟧</source>
        <translation>Ipakita ang mga kulang na teksto sa loob ng ⟦marka⟧</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buksan ang folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>scd::TrashModel</name>
    <message>
        <source>%1 · deleted %2</source>
        <extracomment>Under a record in the Trash: its kind and when it was deleted</extracomment>
        <translation>%1 · binura noong %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>scd::TrashPage</name>
    <message>
        <source>What was deleted stays here, with all that belonged to it, until you restore it.</source>
        <translation>Nananatili rito ang mga binura, kasama ang lahat ng bahagi nito, hanggang sa ibalik mo.</translation>
    </message>
    <message>
        <source>Search the Trash</source>
        <translation>Maghanap sa Basurahan</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Mga binurang record</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>Walang laman ang Basurahan</translation>
    </message>
    <message>
        <source>Nothing that you delete is lost: it comes here, and you can restore it.</source>
        <translation>Walang nawawala sa binubura mo: napupunta ito rito, at puwede mo itong ibalik.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Ibinalik: %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Basurahan</translation>
    </message>
</context>
<context>
    <name>scd::TravelPaperForm</name>
    <message>
        <source>Kind of paper</source>
        <translation>Uri ng papeles</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>a check or a travel paper, on a date</comment>
        <translation>magtatapos</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Magtatapos sa</translation>
    </message>
</context>
<context>
    <name>scd::ValueText</name>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of record and what it is called: &quot;Person: Ana Ortega&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field in one language: &quot;Title (Español)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>Binago ang %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <extracomment>A field and the value it was given: &quot;Arrival: 15:05&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → (empty)</source>
        <extracomment>A field whose value was taken away: &quot;Arrival: 14:20 → (empty)&quot;</extracomment>
        <translation>%1: %2 → (walang laman)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Taken out of the Trash</source>
        <translation>Kinuha mula sa Basurahan</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>Inilipat sa Basurahan</translation>
    </message>
</context>
<context>
    <name>scd::VolunteerForm</name>
    <message>
        <source>Skills</source>
        <translation>Mga kasanayan</translation>
    </message>
    <message>
        <source>Interpreting, photos, cooking</source>
        <translation>Pag-interpret, litrato, pagluluto</translation>
    </message>
    <message>
        <source>Can drive guests</source>
        <translation>Kayang ipagmaneho ang mga bisita</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Kung kailan puwede</translation>
    </message>
    <message>
        <source>Weekends only</source>
        <translation>Weekend lamang</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
</context>
<context>
    <name>scd::WidgetPrompts</name>
    <message>
        <source>That did not work</source>
        <translation>Hindi iyon gumana</translation>
    </message>
</context>
</TS>
