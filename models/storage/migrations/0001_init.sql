-- Schema 1. Every record: a 63-bit id that is unique over all laptops, and `alive` (0 in the Trash, 1, 2 creation undone).
-- NOT NULL text with '' for empty; NULL only for unknown; dates ISO; times are local wall times "HH:MM".
-- Texts in several languages are one JSON object: {"en":"…","es":"…"}. Columns named *_key are computed when saving.
-- (json_valid() may not stand in a CHECK of a file whose schema is not trusted: GLOB looks at the braces.)
-- No triggers and no views: search index and journal are written by the program, in the same transaction.

CREATE TABLE committee (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    name TEXT NOT NULL DEFAULT '{}' CHECK (name GLOB '{*}' AND name <> '{}'),
    home_id INTEGER REFERENCES community(id),
    emergency_name TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE community (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    name TEXT NOT NULL DEFAULT '' CHECK (name <> ''),
    official_name TEXT NOT NULL DEFAULT '{}' CHECK (official_name GLOB '{*}'),
    type TEXT NOT NULL DEFAULT 'city' CHECK (type IN ('city', 'municipality', 'county', 'town', 'canton', 'province', 'state', 'district', 'other')),
    country TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    ours INTEGER NOT NULL DEFAULT 0 CHECK (ours IN (0, 1)),
    population INTEGER,
    population_year INTEGER,
    zone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    executive_title TEXT NOT NULL DEFAULT '{}' CHECK (executive_title GLOB '{*}'),
    latitude REAL,
    longitude REAL,
    website TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE partnership (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    home_id INTEGER NOT NULL REFERENCES community(id),
    partner_id INTEGER NOT NULL REFERENCES community(id),
    stage TEXT NOT NULL DEFAULT 'idea' CHECK (stage IN ('idea', 'exploring', 'letter_of_intent', 'friendship', 'sister_city', 'dormant', 'ended')),
    since INTEGER,
    origin_story TEXT NOT NULL DEFAULT '',
    liaison_id INTEGER REFERENCES person(id),
    sectors TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    CHECK (home_id <> partner_id)
) STRICT;

CREATE TABLE partnership_event (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    partnership_id INTEGER NOT NULL REFERENCES partnership(id),
    date TEXT CHECK (date IS date(date)),
    type TEXT NOT NULL DEFAULT 'contact' CHECK (type IN ('contact', 'visit', 'letter', 'stage_change', 'anniversary', 'council_action', 'note')),
    summary TEXT NOT NULL DEFAULT '{}' CHECK (summary GLOB '{*}' AND summary <> '{}')
) STRICT;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    partnership_id INTEGER NOT NULL REFERENCES partnership(id),
    type TEXT NOT NULL DEFAULT 'sister_city' CHECK (type IN ('sister_city', 'friendship', 'mou', 'letter_of_intent', 'invitation', 'reaffirmation', 'annual_plan', 'resolution', 'proclamation')),
    title TEXT NOT NULL DEFAULT '{}' CHECK (title GLOB '{*}' AND title <> '{}'),
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    signed_at TEXT NOT NULL DEFAULT '',
    home_resolution TEXT NOT NULL DEFAULT '',
    home_resolution_on TEXT CHECK (home_resolution_on IS date(home_resolution_on)),
    partner_resolution TEXT NOT NULL DEFAULT '',
    partner_resolution_on TEXT CHECK (partner_resolution_on IS date(partner_resolution_on)),
    languages TEXT NOT NULL DEFAULT '',
    term_months INTEGER,
    expires_on TEXT CHECK (expires_on IS date(expires_on)),
    renewal TEXT NOT NULL DEFAULT 'open' CHECK (renewal IN ('open', 'automatic', 'manual')),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (expires_on IS NULL OR signed_on IS NULL OR expires_on >= signed_on)
) STRICT;

CREATE TABLE signatory (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    agreement_id INTEGER NOT NULL REFERENCES agreement(id),
    person_id INTEGER REFERENCES person(id),
    name_as_signed TEXT NOT NULL DEFAULT '' CHECK (name_as_signed <> ''),
    title_as_signed TEXT NOT NULL DEFAULT '',
    capacity TEXT NOT NULL DEFAULT 'highest_elected' CHECK (capacity IN ('highest_elected', 'highest_appointed', 'other', 'witness', 'clerk')),
    side TEXT NOT NULL DEFAULT 'home' CHECK (side IN ('home', 'partner')),
    position INTEGER
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    given_names TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    particles TEXT NOT NULL DEFAULT '',
    surname1 TEXT NOT NULL DEFAULT '',
    surname2 TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    name_order TEXT NOT NULL DEFAULT 'given_first' CHECK (name_order IN ('given_first', 'family_first')),
    nickname TEXT NOT NULL DEFAULT '',
    preferred_name TEXT NOT NULL DEFAULT '',
    passport_name TEXT NOT NULL DEFAULT '',
    pronunciation TEXT NOT NULL DEFAULT '',
    community_id INTEGER REFERENCES community(id),
    notes TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    person_id INTEGER NOT NULL REFERENCES person(id),
    type TEXT NOT NULL DEFAULT 'phone' CHECK (type IN ('phone', 'mobile', 'email', 'whatsapp', 'address', 'web', 'other')),
    value TEXT NOT NULL DEFAULT '' CHECK (value <> ''),
    label TEXT NOT NULL DEFAULT '',
    position INTEGER
) STRICT;

CREATE TABLE spoken_language (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    person_id INTEGER NOT NULL REFERENCES person(id),
    language TEXT NOT NULL DEFAULT '' CHECK (language <> ''),
    level TEXT NOT NULL DEFAULT 'basic' CHECK (level IN ('basic', 'conversational', 'fluent', 'native')),
    interprets INTEGER NOT NULL DEFAULT 0 CHECK (interprets IN (0, 1))
) STRICT;

CREATE TABLE office (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    person_id INTEGER NOT NULL REFERENCES person(id),
    honorific TEXT NOT NULL DEFAULT '{}' CHECK (honorific GLOB '{*}'),
    title TEXT NOT NULL DEFAULT '{}' CHECK (title GLOB '{*}'),
    body TEXT NOT NULL DEFAULT '',
    community_id INTEGER REFERENCES community(id),
    rank INTEGER,
    held_from TEXT CHECK (held_from IS date(held_from)),
    held_to TEXT CHECK (held_to IS date(held_to)),
    CHECK (held_to IS NULL OR held_from IS NULL OR held_to >= held_from)
) STRICT;

CREATE TABLE exchange (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    partnership_id INTEGER NOT NULL REFERENCES partnership(id),
    name TEXT NOT NULL DEFAULT '{}' CHECK (name GLOB '{*}' AND name <> '{}'),
    types TEXT NOT NULL DEFAULT '',
    reciprocal INTEGER NOT NULL DEFAULT 0 CHECK (reciprocal IN (0, 1)),
    goals TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES person(id),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    exchange_id INTEGER NOT NULL REFERENCES exchange(id),
    code TEXT NOT NULL DEFAULT '' CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '{}' CHECK (name GLOB '{*}'),
    direction TEXT NOT NULL DEFAULT 'inbound' CHECK (direction IN ('inbound', 'outbound')),
    official INTEGER NOT NULL DEFAULT 0 CHECK (official IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'idea' CHECK (status IN ('idea', 'invited', 'approved', 'recruiting', 'confirmed', 'travelling', 'returned', 'reported', 'closed', 'postponed', 'cancelled')),
    start_date TEXT CHECK (start_date IS date(start_date)),
    end_date TEXT CHECK (end_date IS date(end_date)),
    zone TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '{}' CHECK (purpose GLOB '{*}'),
    leader_id INTEGER REFERENCES person(id),
    deputy_id INTEGER REFERENCES person(id),
    counterpart_id INTEGER REFERENCES person(id),
    emergency_name TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    emergency_phone_home TEXT NOT NULL DEFAULT '',
    lodging TEXT NOT NULL DEFAULT '',
    dress TEXT NOT NULL DEFAULT '{}' CHECK (dress GLOB '{*}'),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date)
) STRICT;

CREATE TABLE delegation_group (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    delegation_id INTEGER NOT NULL REFERENCES delegation(id),
    name TEXT NOT NULL DEFAULT '{}' CHECK (name GLOB '{*}' AND name <> '{}'),
    leader_id INTEGER REFERENCES person(id),
    position INTEGER
) STRICT;

CREATE TABLE delegate (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    delegation_id INTEGER NOT NULL REFERENCES delegation(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'head', 'deputy', 'elected', 'staff', 'chaperone', 'youth', 'teacher', 'artist', 'athlete', 'business', 'medical', 'interpreter', 'spouse', 'press', 'volunteer')),
    status TEXT NOT NULL DEFAULT 'invited' CHECK (status IN ('invited', 'applied', 'confirmed', 'waiting', 'withdrawn')),
    precedence INTEGER,
    group_id INTEGER REFERENCES delegation_group(id),
    badge_name TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    name TEXT NOT NULL DEFAULT '{}' CHECK (name GLOB '{*}' AND name <> '{}'),
    community_id INTEGER REFERENCES community(id),
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    latitude REAL,
    longitude REAL,
    access TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE itinerary_day (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    delegation_id INTEGER NOT NULL REFERENCES delegation(id),
    date TEXT NOT NULL CHECK (date IS date(date)),
    title TEXT NOT NULL DEFAULT '{}' CHECK (title GLOB '{*}'),
    notes TEXT NOT NULL DEFAULT '{}' CHECK (notes GLOB '{*}')
) STRICT;

CREATE TABLE itinerary_item (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    day_id INTEGER NOT NULL REFERENCES itinerary_day(id),
    start_time TEXT CHECK (start_time IS strftime('%H:%M', start_time)),
    end_time TEXT CHECK (end_time IS strftime('%H:%M', end_time)),
    open_end INTEGER NOT NULL DEFAULT 0 CHECK (open_end IN (0, 1)),
    zone TEXT NOT NULL DEFAULT '',
    end_zone TEXT NOT NULL DEFAULT '',
    end_day_offset INTEGER,
    type TEXT NOT NULL DEFAULT 'visit' CHECK (type IN ('visit', 'meeting', 'ceremony', 'courtesy_call', 'meal', 'reception', 'flight', 'transfer', 'workshop', 'performance', 'sightseeing', 'family_time', 'free_time', 'rest', 'other')),
    title TEXT NOT NULL DEFAULT '{}' CHECK (title GLOB '{*}' AND title <> '{}'),
    notes TEXT NOT NULL DEFAULT '{}' CHECK (notes GLOB '{*}'),
    venue_id INTEGER REFERENCES venue(id),
    attire TEXT NOT NULL DEFAULT '' CHECK (attire IN ('', 'casual', 'smart_casual', 'business', 'formal', 'traditional', 'sports', 'work')),
    bring TEXT NOT NULL DEFAULT '{}' CHECK (bring GLOB '{*}'),
    transport TEXT NOT NULL DEFAULT '' CHECK (transport IN ('', 'walk', 'bus', 'van', 'car', 'host_family', 'train', 'plane', 'boat')),
    meeting_point TEXT NOT NULL DEFAULT '{}' CHECK (meeting_point GLOB '{*}'),
    lead_id INTEGER REFERENCES person(id),
    interpreter_id INTEGER REFERENCES person(id),
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'confirmed', 'changed', 'cancelled')),
    is_public INTEGER NOT NULL DEFAULT 0 CHECK (is_public IN (0, 1)),
    fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)),
    booking TEXT NOT NULL DEFAULT '',
    plan_b TEXT NOT NULL DEFAULT '{}' CHECK (plan_b GLOB '{*}'),
    position INTEGER
) STRICT;

CREATE TABLE item_participant (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    item_id INTEGER NOT NULL REFERENCES itinerary_item(id),
    group_id INTEGER REFERENCES delegation_group(id),
    delegate_id INTEGER REFERENCES delegate(id),
    CHECK ((group_id IS NULL) <> (delegate_id IS NULL))
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    agreement_id INTEGER NOT NULL REFERENCES agreement(id),
    file_name TEXT NOT NULL DEFAULT '' CHECK (file_name <> ''),
    media_type TEXT NOT NULL DEFAULT '' CHECK (media_type <> ''),
    size INTEGER,
    hash TEXT NOT NULL DEFAULT '' CHECK (hash <> '')
) STRICT;

CREATE TABLE printout (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    delegation_id INTEGER NOT NULL REFERENCES delegation(id),
    document TEXT NOT NULL DEFAULT '' CHECK (document <> ''),
    revision INTEGER,
    content_hash TEXT NOT NULL DEFAULT '',
    printed_at TEXT
) STRICT;

CREATE INDEX committee_by_home ON committee(home_id);
CREATE INDEX partnership_by_home ON partnership(home_id);
CREATE INDEX partnership_by_partner ON partnership(partner_id);
CREATE INDEX partnership_by_liaison ON partnership(liaison_id);
CREATE INDEX partnership_event_by_partnership ON partnership_event(partnership_id);
CREATE INDEX agreement_by_partnership ON agreement(partnership_id);
CREATE INDEX signatory_by_agreement ON signatory(agreement_id);
CREATE INDEX signatory_by_person ON signatory(person_id);
CREATE INDEX person_by_community ON person(community_id);
CREATE INDEX contact_point_by_person ON contact_point(person_id);
CREATE INDEX spoken_language_by_person ON spoken_language(person_id);
CREATE INDEX office_by_person ON office(person_id);
CREATE INDEX office_by_community ON office(community_id);
CREATE INDEX exchange_by_partnership ON exchange(partnership_id);
CREATE INDEX exchange_by_owner ON exchange(owner_id);
CREATE INDEX delegation_by_exchange ON delegation(exchange_id);
CREATE INDEX delegation_by_leader ON delegation(leader_id);
CREATE INDEX delegation_by_deputy ON delegation(deputy_id);
CREATE INDEX delegation_by_counterpart ON delegation(counterpart_id);
CREATE INDEX delegation_group_by_delegation ON delegation_group(delegation_id);
CREATE INDEX delegation_group_by_leader ON delegation_group(leader_id);
CREATE INDEX delegate_by_delegation ON delegate(delegation_id);
CREATE INDEX delegate_by_person ON delegate(person_id);
CREATE INDEX delegate_by_group ON delegate(group_id);
CREATE INDEX venue_by_community ON venue(community_id);
CREATE INDEX itinerary_day_by_delegation ON itinerary_day(delegation_id);
CREATE INDEX itinerary_item_by_day ON itinerary_item(day_id);
CREATE INDEX itinerary_item_by_venue ON itinerary_item(venue_id);
CREATE INDEX itinerary_item_by_lead ON itinerary_item(lead_id);
CREATE INDEX itinerary_item_by_interpreter ON itinerary_item(interpreter_id);
CREATE INDEX item_participant_by_item ON item_participant(item_id);
CREATE INDEX item_participant_by_group ON item_participant(group_id);
CREATE INDEX item_participant_by_delegate ON item_participant(delegate_id);
CREATE INDEX attachment_by_agreement ON attachment(agreement_id);
CREATE INDEX printout_by_delegation ON printout(delegation_id);

CREATE INDEX community_by_name ON community(alive, sort_key);
CREATE INDEX person_by_name ON person(alive, sort_key);
CREATE INDEX venue_by_name ON venue(alive, sort_key);
CREATE INDEX delegation_by_start ON delegation(alive, start_date);
CREATE INDEX delegation_by_code ON delegation(code);
CREATE INDEX itinerary_day_by_date ON itinerary_day(date);
CREATE INDEX agreement_by_expiry ON agreement(expires_on) WHERE expires_on IS NOT NULL;

-- Search: one index per searchable kind; the row id is the record's id.
CREATE VIRTUAL TABLE search_community USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_partnership USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_partnership_event USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_agreement USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_signatory USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_person USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_contact_point USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_office USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_exchange USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_delegation USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_venue USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_itinerary_item USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_attachment USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

-- The bytes of attachments, once per content.
CREATE TABLE blob (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    bytes BLOB NOT NULL
) STRICT;

-- The laptops whose changes are in this file.
CREATE TABLE laptop (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL
) STRICT;

-- The journal: steps (one per change that a person made; ids follow the clock's stamps), their entries (one per record)
-- and, for every cell that was written after its record's creation, the stamp of its present value.
CREATE TABLE journal_step (
    id INTEGER PRIMARY KEY,
    laptop INTEGER NOT NULL REFERENCES laptop(id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    time INTEGER NOT NULL CHECK (time > 0),
    label TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]' CHECK (arguments GLOB '[[]*]'),
    undoes INTEGER,
    author TEXT NOT NULL DEFAULT '',
    chain BLOB NOT NULL DEFAULT x'', -- hash over the step, its entries and the chain of the step before: see journalchain.cpp
    UNIQUE (laptop, sequence)
) STRICT;
CREATE INDEX journal_step_by_undoes ON journal_step(undoes) WHERE undoes IS NOT NULL;

CREATE TABLE journal_entry (
    step INTEGER NOT NULL REFERENCES journal_step(id),
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    created INTEGER NOT NULL DEFAULT 0 CHECK (created IN (0, 1)),
    cells BLOB NOT NULL,
    PRIMARY KEY (step, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_entry_by_record ON journal_entry(record);

CREATE TABLE cell_stamp (
    record INTEGER NOT NULL,
    cell TEXT NOT NULL,
    time INTEGER NOT NULL,
    laptop INTEGER NOT NULL,
    PRIMARY KEY (record, cell)
) STRICT, WITHOUT ROWID;

-- What the file knows of itself: committee id, this laptop, the machine and place it was last written at.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
