-- Schema 4. What a committee notes about an item for itself ("driver not paid yet"), apart from the notes that are printed.

ALTER TABLE itinerary_item ADD COLUMN internal_notes TEXT NOT NULL DEFAULT '';

-- Papers that expire are looked for by the people of a delegation; nothing asks for them by date.
DROP INDEX person_check_by_expiry;
DROP INDEX travel_paper_by_expiry;
