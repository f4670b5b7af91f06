"""Prints what an independent library reads in an address book (vobject) or a calendar (icalendar)."""

import datetime
import sys

path = sys.argv[1]
if path.endswith(".vcf"):
    import vobject

    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    for card in vobject.readComponents(text):
        card.validate()
        name = card.n.value
        print("card", ascii(card.fn.value), ascii([name.family, name.given, name.additional, name.prefix, name.suffix]))
        for line in card.getChildren():
            if line.name in ("TEL", "EMAIL", "NOTE", "BDAY", "ORG", "TITLE", "NICKNAME", "UID"):
                print(" ", line.name, ascii(line.value), sorted(line.params.get("TYPE", [])))
            elif line.name == "ADR":
                print(" ", line.name, ascii(line.value.street))
else:
    from icalendar import Calendar

    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    zones = {}
    for zone in calendar.walk("VTIMEZONE"):
        zones[str(zone["TZID"])] = zone.to_tz()
    print("zones", sorted(zones))
    for event in calendar.walk("VEVENT"):
        print("event", ascii(str(event["SUMMARY"])), event["STATUS"], event["CLASS"], len(str(event["UID"])))
        for key in ("DTSTART", "DTEND"):
            if key not in event:
                continue
            when = event[key].dt
            if isinstance(when, datetime.datetime) and "TZID" in event[key].params:
                # By the rules that stand in the file, not by those that the library knows.
                zone = zones[event[key].params["TZID"]]
                when = zone.localize(when.replace(tzinfo=None)).astimezone(datetime.timezone.utc)
            print(" ", key, when.isoformat())
        for key in ("LOCATION", "DESCRIPTION"):
            if key in event:
                print(" ", key, ascii(str(event[key])))
