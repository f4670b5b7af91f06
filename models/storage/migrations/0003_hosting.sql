-- Schema 3. Host families with those who live there; what a person eats, may not eat, whom to call; checks, travel papers
-- and what volunteers give.

ALTER TABLE person ADD COLUMN birth_date TEXT CHECK (birth_date IS date(birth_date));
ALTER TABLE person ADD COLUMN diet TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN allergies TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN guardian TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN emergency_contact TEXT NOT NULL DEFAULT '';

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    name TEXT NOT NULL DEFAULT '' CHECK (name <> ''),
    address TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    community_id INTEGER REFERENCES community(id),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    pets TEXT NOT NULL DEFAULT '',
    pet_notes TEXT NOT NULL DEFAULT '',
    smoking TEXT NOT NULL DEFAULT '' CHECK (smoking IN ('', 'no', 'outside', 'inside')),
    diets TEXT NOT NULL DEFAULT '',
    allergies TEXT NOT NULL DEFAULT '',
    beds INTEGER CHECK (beds BETWEEN 0 AND 99),
    rooms TEXT NOT NULL DEFAULT '',
    bath TEXT NOT NULL DEFAULT '' CHECK (bath IN ('', 'private', 'shared')),
    stairs TEXT NOT NULL DEFAULT '' CHECK (stairs IN ('', 'yes', 'no')),
    guests_most INTEGER CHECK (guests_most BETWEEN 0 AND 99),
    nights TEXT NOT NULL DEFAULT '',
    car_seats INTEGER CHECK (car_seats BETWEEN 0 AND 99),
    other_help TEXT NOT NULL DEFAULT '',
    involvement INTEGER CHECK (involvement BETWEEN 1 AND 10),
    preferences TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE household_member (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    household_id INTEGER NOT NULL REFERENCES household(id),
    person_id INTEGER REFERENCES person(id),
    name TEXT NOT NULL DEFAULT '' CHECK (name <> ''),
    relation TEXT NOT NULL DEFAULT 'adult' CHECK (relation IN ('adult', 'child')),
    birth_date TEXT CHECK (birth_date IS date(birth_date)),
    age INTEGER CHECK (age BETWEEN 0 AND 120),
    age_on TEXT CHECK (age_on IS date(age_on)),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE person_check (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    person_id INTEGER NOT NULL REFERENCES person(id),
    kind TEXT NOT NULL DEFAULT 'live_scan' CHECK (kind IN ('live_scan', 'background_check', 'reference', 'training', 'driver_record', 'interview', 'home_visit', 'other')),
    done_on TEXT CHECK (done_on IS date(done_on)),
    expires_on TEXT CHECK (expires_on IS date(expires_on)),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (expires_on IS NULL OR done_on IS NULL OR expires_on >= done_on)
) STRICT;

CREATE TABLE travel_paper (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    person_id INTEGER NOT NULL REFERENCES person(id),
    kind TEXT NOT NULL DEFAULT 'passport' CHECK (kind IN ('passport', 'visa', 'insurance', 'travel_authorisation', 'other')),
    number TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    expires_on TEXT CHECK (expires_on IS date(expires_on))
) STRICT;

CREATE TABLE volunteer (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    person_id INTEGER NOT NULL REFERENCES person(id),
    skills TEXT NOT NULL DEFAULT '',
    driver TEXT NOT NULL DEFAULT '' CHECK (driver IN ('', 'yes', 'no')),
    availability TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE volunteer_hours (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL DEFAULT 1 CHECK (alive IN (0, 1, 2)),
    person_id INTEGER NOT NULL REFERENCES person(id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    hours REAL CHECK (hours BETWEEN 0 AND 8784)
) STRICT;

CREATE INDEX household_by_community ON household(community_id);
CREATE INDEX household_member_by_household ON household_member(household_id);
CREATE INDEX household_member_by_person ON household_member(person_id);
CREATE INDEX person_check_by_person ON person_check(person_id);
CREATE INDEX travel_paper_by_person ON travel_paper(person_id);
CREATE INDEX volunteer_by_person ON volunteer(person_id);
CREATE INDEX volunteer_hours_by_person ON volunteer_hours(person_id);

CREATE INDEX household_by_name ON household(alive, sort_key);
CREATE INDEX person_check_by_expiry ON person_check(expires_on) WHERE expires_on IS NOT NULL;
CREATE INDEX travel_paper_by_expiry ON travel_paper(expires_on) WHERE expires_on IS NOT NULL;

CREATE INDEX household_gone ON household(alive) WHERE alive <> 1;
CREATE INDEX household_member_gone ON household_member(alive) WHERE alive <> 1;
CREATE INDEX person_check_gone ON person_check(alive) WHERE alive <> 1;
CREATE INDEX travel_paper_gone ON travel_paper(alive) WHERE alive <> 1;
CREATE INDEX volunteer_gone ON volunteer(alive) WHERE alive <> 1;
CREATE INDEX volunteer_hours_gone ON volunteer_hours(alive) WHERE alive <> 1;

CREATE VIRTUAL TABLE search_household USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_household_member USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_volunteer USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

INSERT INTO search_household(search_household, rank) VALUES ('automerge', 0), ('crisismerge', 64);
INSERT INTO search_household_member(search_household_member, rank) VALUES ('automerge', 0), ('crisismerge', 64);
INSERT INTO search_volunteer(search_volunteer, rank) VALUES ('automerge', 0), ('crisismerge', 64);
