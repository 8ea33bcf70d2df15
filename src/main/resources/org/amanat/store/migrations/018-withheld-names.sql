-- Each paper for strangers asks who said no to their name in print. They are few among many persons.

CREATE INDEX person_name_withheld ON person (id) WHERE name_refused_on IS NOT NULL;
