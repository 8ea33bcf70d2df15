-- The list of everybody opens with its first page, however long it is: by the beginning of a person's words, which is their name, folded.

CREATE INDEX person_first_words ON person (substr(words, 1, 24));
