package org.amanat.model.story.disguise;

import java.util.List;
import org.amanat.model.story.Pseudonym;

/**
 * What one story has in common with another that was published: whoever has read both may know more than either tells.
 *
 * @param other the story that was published before
 * @param words details that stand in both, as they stand in this one, each once
 * @param sameWay whether both come from, and go to, the same provinces and are about the same kind of work
 */
public record Coincidence(Pseudonym other, List<String> words, boolean sameWay) {

    public Coincidence {
        words = List.copyOf(words);
    }

    @Override
    public String toString() {
        return "what two stories have in common";
    }
}
