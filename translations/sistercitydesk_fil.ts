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
</context>
<context>
    <name>scd::AgreementForm</name>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in &amp;months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;artner&apos;s resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::CloseButton</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::CommunityForm</name>
    <message>
        <source>The city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province, state or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a city nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the &amp;highest official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;atitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long&amp;itude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::ContactForm</name>
    <message>
        <source>Type of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>In an empty date field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Write it like %1.</source>
        <extracomment>%1 is a date as an example.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DelegateTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order of precedence and name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DelegationListModel</name>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a partner city visits us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>we visit a partner city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DocumentStrings</name>
    <message>
        <source>Public: for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: for those who take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: keep this sheet safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: for the leaders only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, replaces revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of every page. %1 is date, time and time zone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of every page. %1 is the number of the page, %2 how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::EventForm</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::FormBinder</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
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
    <name>scd::FormShaper</name>
    <message>
        <source>Go to it</source>
        <comment>the record that a field refers to</comment>
        <translation type="unfinished"></translation>
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
    <name>scd::ItineraryModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings of an item, for screen readers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>a time range that ends on another date: &quot;10:30 PM – Apr 4, 5:00 AM&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same time as at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ahead of home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h behind home</source>
        <translation type="unfinished"></translation>
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
<context>
    <name>scd::LanguageForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can interpret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::LanguageTextEdit</name>
    <message>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is one or more languages: &quot;Español and Filipino&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a field and its language, for screen readers: &quot;Title, Español&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewAgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For us signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of our signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;partner signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the partner&apos;s signatory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewPartnerDialog</name>
    <message>
        <source>New partner city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ince (year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NumberEditor</name>
    <message>
        <source>This is not a whole number. Type it like 12500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Type it like -0.99.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::OfficeForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 = the highest of the community</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::PartnershipForm</name>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinc&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::PersonForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Philippines: the mother&apos;s surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de la</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particles before the surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jr., III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the name is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wants to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as in the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to sa&amp;y it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mah-REE-ah GREH-fah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::ReferencePicker</name>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::Sentences</name>
    <message>
        <source>This cannot be empty. Please fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most %L1 characters fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in it that cannot be stored. Please type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time zone is not known here. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins. Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is out of range. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city cannot be its own partner. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires before it was signed. Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only letters from A to Z, digits and hyphens, such as TENA-2027-IN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an address. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends after midnight, on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed. It may be in the Trash, or was moved to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here cannot be stored as it is. Nothing is lost: please look at the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since. The newer values stand. Look at History to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read, so the change was not saved. Save a copy in a place where you may write, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another program or on another computer. Nothing was changed. Close it there, or open a copy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program. It was not touched. Please install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of Sister City Desk. It was not touched. Choose a file that ends in .sistercity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. It was not changed, and your backups are safe. Open the latest backup with File &gt; Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything before it is safe, and your text is still here. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written, so the last change was not saved. Everything before it is safe, and your text is still here. Check the disk or stick, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large, so it was not taken. Nothing was changed. Choose something smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be taken. Nothing was changed. Choose a PDF, JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please try again; if it happens again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::SignatoryForm</name>
    <message>
        <source>Name as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::TimeField</name>
    <message>
        <source>No time</source>
        <extracomment>In an empty field for a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Write it like %1.</source>
        <extracomment>%1 is a time of day as an example.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::TokenChoices</name>
    <message>
        <source>%1 · %2</source>
        <comment>part of the world, offset: America · UTC-05:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>city of a time zone, offset</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
