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
</TS>
